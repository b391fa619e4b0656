/** Scores of the engine against a corpus, counted by the corpora's own scorer. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/analysis/analyze.ts';
import { type ArticleJson, articleJson } from '../../server/features/json.ts';
import type { GoldDocument } from './corpora.ts';

const tools = '../shared/tools';
const outputs = 'out/evaluate';

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
  name: string,
  kind: 'attributions' | 'entities',
  documents: readonly GoldDocument[],
  predictions: readonly ArticleJson[],
): Scores {
  const gold = written(`${name}.gold`, documents);
  const predicted = written(name, predictions);
  const flags = kind === 'entities' ? ['--entities', '--json'] : ['--json'];
  const output = execFileSync(process.execPath, [join(tools, 'score.mjs'), ...flags, gold, predicted]);
  return JSON.parse(output.toString());
}

/** The seed's scorer in one line: "11 of 11 attributions, 40 of 41 names". */
export function seedScore(text: string): string {
  const file = join(outputs, 'seed.json');
  mkdirSync(outputs, { recursive: true });
  writeFileSync(file, JSON.stringify(articleJson(analyze(text), 'seed', [])));
  // It exits with failure where one of the people is missing; the line is the same.
  const { stdout } = spawnSync(process.execPath, [join(tools, 'seed.mjs'), file], { encoding: 'utf8' });
  return stdout.trim().split('\n').at(-1)!;
}

/** Writes a JSON a line to the ignored folder and returns the path. */
function written(name: string, lines: readonly object[]): string {
  mkdirSync(outputs, { recursive: true });
  const path = join(outputs, `${name.replace('/', '-')}.ndjson`);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}
