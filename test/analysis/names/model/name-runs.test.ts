import assert from 'node:assert/strict';
import { textNames } from '../../../../server/analysis/names/model/name-runs.ts';
import { nameableText } from '../../../../train/nameable.ts';

describe('textNames', () => {
  const addresses = [
    'Written by Ines Brandt i.brandt@tull.example Kelm University of the Arts in Tarn',
    'See Dana Reyes https://Kelm.example/Reports Kelm Bank',
  ];
  for (const text of addresses) {
    it(`takes no address into a name: ${text}`, () => {
      const tokens = text.split(' ').map((word) => ({ text: word }));
      const sentences = [{ first: 0, last: tokens.length }];
      const [{ runs }] = textNames([nameableText(tokens, sentences)]);
      const names = runs.map(({ first, last }) => text.split(' ').slice(first, last).join(' '));
      assert.ok(
        names.some((name) => /Brandt|Reyes/.test(name)),
        names.join(', '),
      );
      for (const name of names) assert.doesNotMatch(name, /@|:/);
    });
  }
});
