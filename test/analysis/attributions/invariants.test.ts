import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../server/analysis/article.ts';
import { readDraftOf } from '../../../server/analysis/attributions/attributions.ts';
import type { Draft } from '../../../server/analysis/attributions/draft.ts';
import { dropNested } from '../../../server/analysis/attributions/passes/drop-nested.ts';
import { PASSES } from '../../../server/analysis/attributions/passes/index.ts';
import { goldenArticles } from '../../articles/golden.ts';
import { language, text } from '../any-text.ts';
import { ALWAYS, AS_READ, AT_BOTH_ENDS } from './invariants.ts';
import { readingOf } from './reading-of.ts';
import { wholeText } from './whole-text.ts';

/** Goes through the passes over a text and asks after each for what holds there. */
function checkPasses(text: string, language: Language): void {
  const draft = readDraftOf(wholeText(readingOf(text, language)));
  check(draft, { ...ALWAYS, ...AS_READ, ...AT_BOTH_ENDS }, 'what is read');
  PASSES.forEach((pass, i) => {
    draft.run(pass);
    const isApart = i >= PASSES.indexOf(dropNested);
    check(draft, isApart ? { ...ALWAYS, ...AT_BOTH_ENDS } : ALWAYS, pass.name);
  });
}

function check(draft: Draft, invariants: typeof ALWAYS, stage: string): void {
  for (const [name, holds] of Object.entries(invariants)) assert.ok(holds(draft), `${name}: ${stage}`);
}

describe('attributions after each pass', () => {
  for (const { name, text, language } of goldenArticles())
    it(`keep their invariants in ${name}`, () => checkPasses(text, language));

  it('keep them on any text', () => {
    fc.assert(fc.property(text, language, checkPasses), { seed: 1851, numRuns: 300 });
  });

  it('keep them on any news', () => {
    const pieces = PASSES.flatMap(({ example }) => example.after.replace(/\[[\dQCS]+ |\]/g, '').split(/(?<=[,.”] )/));
    const news = fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 30 }).map((some) => some.join(''));
    fc.assert(fc.property(news, language, checkPasses), { seed: 1851, numRuns: 300 });
  });
});
