import { withoutSigns } from '../../../server/analysis/document/signs.ts';
import { testRows } from '../table.ts';

describe('the signs of a text', () => {
  describe('are blanked where they stand', () =>
    testRows(
      [
        ['The 👩‍🚒 left.', 'The       left.'],
        ['1️⃣ Wall, #⃣ harbour ☀️', '    Wall,    harbour   '],
        ['☀☀1⃣', '    '],
        ['Nr. 1, then 2 ❝late❞.', 'Nr. 1, then 2 ❝late❞.'],
        ['❝Late❞ 1 🇬🇧 2', '❝Late❞ 1      2'],
        ['𝐋ate \ud83c', '𝐋ate \ud83c'],
      ],
      withoutSigns,
    ));
});
