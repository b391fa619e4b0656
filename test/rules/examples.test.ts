import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { unbracketed } from '../../server/rules/example.ts';
import { rules } from '../../server/rules/index.ts';
import { pageOf } from '../../server/rules/page.ts';
import type { Rule } from '../../server/rules/rule.ts';
import { edited } from './edited.ts';

const pages = join('docs', 'rules');

/** An example is too short to be taken for prose by itself. */
function articleOf(text: string): Article {
  return analyze(text, { force: true });
}

function flaggedBy(rule: Rule, text: string): string[] {
  return rule.check(articleOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('rules: each on its own examples', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const { text: marked, fixed } of rule.bad) {
        const { text, spans } = unbracketed(marked);
        it(`flags ${marked}`, () => {
          const flagged = rule.check(articleOf(text)).map(({ start, end }) => ({ start, end }));
          assert.deepEqual(flagged, spans);
        });
        it(`mends it to ${fixed}`, () => {
          const fix = rule.check(articleOf(text))[0]?.fixes[0];
          assert.ok(fix);
          assert.equal(edited(text, fix.edits), fixed);
          assert.deepEqual(flaggedBy(rule, fixed), []);
        });
      }
      for (const text of rule.good) {
        it(`leaves alone ${text}`, () => assert.deepEqual(flaggedBy(rule, text), []));
      }
      it('offers fixes that all silence it', () => {
        for (const { text } of rule.bad.map((example) => unbracketed(example.text))) {
          const fixes = rule.check(articleOf(text)).flatMap((finding) => finding.fixes);
          for (const fix of fixes) assert.deepEqual(flaggedBy(rule, edited(text, fix.edits)), [], fix.title);
        }
      });
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
