import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { rules } from '../../server/rules/index.ts';
import { type BadExample, type Desk, type Finding, levelIn, type Rule } from '../../server/rules/rule.ts';
import { unbracketed } from '../../server/rules/support/example.ts';
import { houses } from '../../server/rules/support/houses.ts';
import { pageOf } from '../../server/rules/support/page.ts';
import { defaultSettings, type Profile, profiles } from '../../server/settings.ts';
import { edited } from './edited.ts';

const pages = join('docs', 'rules');

/** An example is too short to be taken for prose by itself. */
function articleOf(text: string): Article {
  return analyze(text, { force: true });
}

function profileOf(rule: Rule, { profile }: Partial<BadExample> = {}): Profile {
  return profile ?? profiles.find((each) => levelIn(each, rule) !== 'off')!;
}

function deskOf(rule: Rule, example: Partial<BadExample> = {}): Desk {
  return { house: houses[profileOf(rule, example)], claims: example.claims ?? 'hearsay' };
}

function found(rule: Rule, text: string, example: Partial<BadExample> = {}): Finding[] {
  return rule.check(articleOf(text), deskOf(rule, example));
}

const slices = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ start, end }) => text.slice(start, end));

/** How often each rule that the example's desk has on flags a text. */
function countsOf(rule: Rule, text: string, example: BadExample): Map<string, number> {
  const settings = {
    ...defaultSettings,
    profile: profileOf(rule, example),
    claims: { level: example.claims ?? 'hearsay' },
  } as const;
  const counts = new Map<string, number>();
  for (const { code } of diagnosticsOf(articleOf(text), settings)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

describe('rules: each on its own examples', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const example of rule.bad) {
        const { text, spans } = unbracketed(example.text);
        const flagged = () => found(rule, text, example);
        it(`flags ${example.text}`, () => {
          assert.deepEqual(
            flagged().map(({ start, end }) => ({ start, end })),
            spans,
          );
        });
        it(example.fixed === undefined ? 'has no fix for it' : `mends it to ${example.fixed}`, () => {
          const fix = flagged()[0]?.fixes[0];
          assert.equal(fix && edited(text, fix.edits), example.fixed);
        });
        it('mends it by fixes that each take a finding away and bring no other', () => {
          const counts = countsOf(rule, text, example);
          for (const fix of flagged().flatMap(({ fixes }) => fixes)) {
            const mended = edited(text, fix.edits);
            assert.ok(found(rule, mended, example).length < flagged().length, `${fix.title}: ${mended}`);
            for (const [code, count] of countsOf(rule, mended, example))
              assert.ok(count <= (counts.get(code) ?? 0), `${fix.title} brings ${code}: ${mended}`);
          }
        });
      }
      for (const text of rule.good) {
        it(`leaves alone ${text}`, () => assert.deepEqual(slices(text, found(rule, text)), []));
      }
      it('is on in some profile', () => assert.notEqual(levelIn(profileOf(rule), rule), 'off'));
      it('has its page, written by scripts/rule-pages.ts', () => {
        assert.equal(readFileSync(join(pages, `${rule.id}.md`), 'utf8'), pageOf(rule));
      });
    });
  }

  it('are called by ids of their own, and there is no page of any other', () => {
    const ids = rules.map(({ id }) => `${id}.md`).sort();
    assert.equal(new Set(ids).size, rules.length);
    assert.deepEqual(readdirSync(pages).sort(), ids);
  });
});
