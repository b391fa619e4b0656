import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { proseOf } from '../../server/analysis/document/prose.ts';
import { Memory } from '../../server/analysis/memory.ts';
import { PARAGRAPH_STAGES } from '../../server/analysis/paragraph.ts';
import type { Stage } from '../../server/analysis/stage.ts';
import { STAGES } from '../../server/analysis/stages.ts';
import { goldenArticles } from '../articles/golden.ts';

/** What an analysis begins with, and the reading of a paragraph. */
const BEGUN = ['text', 'language', 'prose', 'known', 'memory', 'trace'];
const PARAGRAPH_BEGUN = ['text', 'isTex'];

const SCOPES = {
  paragraph: 'a paragraph',
  neighbours: 'a paragraph and its neighbours',
  passage: 'a passage',
  text: 'the text',
};

/** The rows of the table in ARCHITECTURE.md. */
const rowOf = ({ name, scope, reads, gives }: Stage<never>): string =>
  `| ${name} | ${SCOPES[scope]} | ${reads.join(', ')} | ${gives.join(', ')} |`;

/** The stages as they run: the first one of a text runs all those of a paragraph for each. */
const all = [...PARAGRAPH_STAGES, ...STAGES] as readonly Stage<never>[];

/** Runs the stages over some work, each of which sees only what it declares; anything else throws. */
function runWatched(stages: readonly Stage<never>[], begun: object): Record<string, unknown> {
  const work: Record<string, unknown> = { ...begun };
  for (const { name, reads, gives, run } of stages) {
    const seen = new Proxy(work, {
      get(target, key) {
        assert.ok((reads as readonly unknown[]).includes(key), `${name} reads ${String(key)}`);
        return target[key as string];
      },
    });
    const given = run(seen as never);
    assert.deepEqual(Object.keys(given).sort(), [...gives].sort(), name);
    Object.assign(work, given);
  }
  return work;
}

describe('the stages', () => {
  for (const [of, stages, begun] of [
    ['a text', STAGES as readonly Stage<never>[], BEGUN],
    ['a paragraph', PARAGRAPH_STAGES as readonly Stage<never>[], PARAGRAPH_BEGUN],
  ] as const) {
    it(`of ${of} read what is given before them, and give it once`, () => {
      const given = new Set<string>(begun);
      for (const { name, reads, gives } of stages) {
        for (const read of reads) assert.ok(given.has(String(read)), `${name} reads ${String(read)}`);
        for (const one of gives) {
          assert.ok(!given.has(String(one)), `${name} gives ${String(one)}`);
          given.add(String(one));
        }
      }
    });
  }

  it('read and give just what they declare', () => {
    const { text, language } = goldenArticles()[0]!;
    const prose = proseOf(text, language);
    const work = runWatched(STAGES as readonly Stage<never>[], {
      text,
      language,
      prose,
      known: [],
      memory: new Memory(),
    });
    assert.ok(work.article);
    runWatched(PARAGRAPH_STAGES as readonly Stage<never>[], { text: '“No,” said Dana Reyes.', isTex: false });
  });

  it('are listed in ARCHITECTURE.md as they run', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8');
    const rows = page
      .split('\n')
      .filter((line) => / \| (?:a paragraph|a paragraph and its neighbours|a passage|the text) \| /.test(line));
    assert.deepEqual(rows, all.map(rowOf));
  });
});
