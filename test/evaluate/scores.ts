/** Scores of the engine against a corpus, counted by the corpora's own scorer. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../server/analysis/analyze.ts';
import { type ArticleJson, articleJson } from '../../server/features/json.ts';
import type { GoldDocument } from './corpora.ts';

const tools = '../shared/tools';

/** Percentages. */
export interface Prf {
  readonly P: number;
  readonly R: number;
  readonly F: number;
  readonly gold: number;
  readonly predicted: number;
}

/** The scorer's rows by their names; most are Prf, some have percentages of their own. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>> & { readonly documents: number };

/** What the product makes of each text. */
export const predictionsOf = (documents: readonly GoldDocument[]): ArticleJson[] =>
  documents.map(({ id, text }) => articleJson(analyze(text, { force: true }), id, []));

/** Holds predictions against their documents; `kind` says what of both is looked at. */
export function scoresOf(
  kind: 'attributions' | 'entities',
  documents: readonly GoldDocument[],
  predictions: readonly ArticleJson[],
): Scores {
  const flags = kind === 'entities' ? ['--entities', '--json'] : ['--json'];
  const output = withFiles([documents, predictions], (files) =>
    execFileSync(process.execPath, [join(tools, 'score.mjs'), ...flags, ...files]),
  );
  return JSON.parse(output.toString());
}

/** The seed's scorer in one line: "11 of 11 attributions, 40 of 41 names". */
export function seedScore(text: string): string {
  // It exits with failure where one of the people is missing; the line is the same.
  const { stdout } = withFiles([[articleJson(analyze(text), 'seed', [])]], (files) =>
    spawnSync(process.execPath, [join(tools, 'seed.mjs'), ...files], { encoding: 'utf8' }),
  );
  return stdout.trim().split('\n').at(-1)!;
}

/** Writes each list into a file, a JSON a line, for as long as `use` takes: files of this run alone. */
function withFiles<Result>(lists: readonly (readonly object[])[], use: (paths: string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'press-text-'));
  try {
    const paths = lists.map((_, i) => join(folder, `${i}.ndjson`));
    paths.forEach((path, i) => {
      writeFileSync(path, lists[i].map((line) => `${JSON.stringify(line)}\n`).join(''));
    });
    return use(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
