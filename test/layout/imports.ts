/** Who imports whom, read from the text of the files; type-only imports, re-exports and those in JSDoc are imports too. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** For each file the files that it imports, by their paths from the repository's root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** A relative path that `from`, `import` or `import(` stands before. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    .map((file) => join(folder, file.replaceAll('\\', '/')))
    .sort();

/** The imports of all TypeScript and JavaScript in some folders. */
export const importsIn = (folders: readonly string[]): Imports =>
  new Map(folders.flatMap(filesOf).map((file) => [file, importedBy(file, readFileSync(file, 'utf8'))]));

/** What a file with this text imports of the repository. */
export const importedBy = (file: string, text: string): string[] =>
  [...text.matchAll(IMPORTED)].map(([, path]) => join(dirname(file), path));

/** Files that import each other in a circle, the first one named again at the end; undefined where there is no circle. */
export function cycleIn(imports: Imports): string[] | undefined {
  const cleared = new Set<string>();
  /** `path` leads to `file` by imports. */
  const cycleFrom = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (cleared.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const cycle = cycleFrom(next, [...path, file]);
      if (cycle) return cycle;
    }
    cleared.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const cycle = cycleFrom(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
