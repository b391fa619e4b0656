import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const harbour = `The harbour wall of Larkhaven will be rebuilt by May, Mayor Dana Reyes said on Friday.

Officials said the quay would stay closed until then.

The council met for two hours on Monday and heard from nobody who lives there.

“Nobody asked the people who live on the quay.”
`;

export const quiet = 'The harbour wall of Larkhaven will be rebuilt by May, Mayor Dana Reyes said on Friday.\n';

/** A folder with an article of each kind, and files that are none; deleted by `remove`. */
export function articlesFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'press-text-'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'harbour.article': harbour,
    'quiet.txt': quiet,
    'bom.txt': `\uFEFF${quiet}`,
    'notes.md': `# Notes\n\n${harbour}`,
    'a b%.txt': harbour,
    'requirements.txt': 'requests==2.31.0\nnumpy>=1.26\nflask==3.0.2\nlxml==5.1.0\n',
    'latin1.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a),
    'binary.txt': Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00),
    'empty.txt': '',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  mkdirSync(join(path, 'folder'));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
