import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BOUNDARY, wordsOf } from '../../../../server/analysis/document/words.ts';
import { NAME_KINDS } from '../../../../server/analysis/names/model/labels.ts';
import { type LikelyName, noKinds, phraseKey } from '../../../../server/analysis/names/model/likely-name.ts';
import type { LikelyNames } from '../../../../server/analysis/names/model/phrases.ts';
import { TextPhrases } from '../../../../server/analysis/names/model/text-phrases.ts';

const WORDS = ['Dana', 'Reyes', 'REYES', 'National', 'Transport', 'Council', 'NTC', 'Ntc', 'Halden'];

/** A paragraph of a few words, some runs of which are likely to be names. */
const paragraph: fc.Arbitrary<LikelyNames> = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(NAME_KINDS.length - 1), fc.integer({ min: 1, max: 9 })), {
      maxLength: 4,
    }),
  )
  .map(([texts, runs]) => {
    const words = wordsOf(texts.map((text) => ({ text })));
    const likely = new Map<string, LikelyName>();
    for (const [a, b, kind, tenths] of runs) {
      const first = Math.min(a, b) % words.length;
      const last = Math.min(words.length, Math.max(a, b) + 1);
      if (last <= first) continue;
      const probabilities = noKinds();
      probabilities[kind] = tenths / 10;
      likely.set(`${first} ${last}`, { first, last, probabilities, key: phraseKey(words, first, last) });
    }
    return { words, likely: [...likely.values()], before: BOUNDARY, after: BOUNDARY };
  });

const edit = fc.record({ at: fc.nat(20), gone: fc.nat(2), come: fc.array(paragraph, { maxLength: 2 }) });

const saidOf = (phrases: TextPhrases, keys: ReadonlySet<number>) =>
  [...keys].map((key) => {
    const phrase = phrases.get(key);
    return phrase && { ...phrase, count: Math.min(4, phrase.count) };
  });

describe('TextPhrases', () => {
  it('says of each phrase after any edits what it says of the text read anew', () => {
    const property = fc.property(
      fc.array(paragraph, { maxLength: 6 }),
      fc.array(edit, { maxLength: 12 }),
      (start, edits) => {
        const kept = new TextPhrases();
        const keys = new Set<number>();
        let text = start;
        kept.update(text);
        for (const { at, gone, come } of edits) {
          const from = at % (text.length + 1);
          const before = new Map(text.map((own) => [own, own.likely.map(({ key }) => kept.get(key))]));
          text = [...text.slice(0, from), ...come, ...text.slice(from + gone)];
          const anew = kept.update(text);
          for (const { likely } of text) for (const { key } of likely) keys.add(key);
          const fresh = new TextPhrases();
          fresh.update(text);
          assert.deepEqual(saidOf(kept, keys), saidOf(fresh, keys));
          // Who is not told of a change has none.
          for (const own of text) {
            const known = before.get(own);
            if (!known || anew.has(own)) continue;
            assert.ok(own.likely.every(({ key }, n) => kept.get(key) === known[n]));
          }
        }
      },
    );
    fc.assert(property, { seed: 1851, numRuns: 400 });
  });
});
