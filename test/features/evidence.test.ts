import assert from 'node:assert/strict';
import { reasonsIn } from '../../server/features/evidence.ts';
import { translator } from '../../server/l10n/translate.ts';

const cases: readonly [evidence: string, sure: string, unsure: string][] = [
  ['subject of “said”', '', ''],
  ['named before “called”', '', ''],
  ['a cue without a source', '', ''],
  [
    'subject of “said”; “She” is Dana Reyes, the last to speak',
    '“She” is Dana Reyes, who spoke last.',
    '“She” may be Dana Reyes, who spoke last.',
  ],
  [
    'named before “said”; “he” is Hal Brandt, the likeliest of those named',
    '“he” is Hal Brandt, who fits best of those named so far.',
    '“he” may be Hal Brandt, who fits best of those named so far.',
  ],
  [
    '“the spokesman” is Joseph Okafor, named with that role',
    '“the spokesman” is Joseph Okafor, who is named with that role.',
    '“the spokesman” may be Joseph Okafor, who is named with that role.',
  ],
  [
    '“I” is Ana Holt, whom the text interviews',
    '“I” is Ana Holt, whom the text interviews.',
    '“I” may be Ana Holt, whom the text interviews.',
  ],
  [
    'a quotation without a cue; Dana Reyes is the last to speak',
    'No “said” stands beside it. Dana Reyes spoke last.',
    'No “said” stands beside it. Dana Reyes spoke last, and may go on here.',
  ],
  [
    'the turn of a speaker; the interview is with Ana Holt',
    'It is their turn to speak. The interview is with Ana Holt.',
    'It is their turn to speak. The interview is with Ana Holt.',
  ],
  ['', '', ''],
];

describe('reasonsIn: why words are somebody’s, for a reader', () => {
  for (const [evidence, sure, unsure] of cases)
    it(evidence || 'nothing', () => {
      assert.equal(reasonsIn(evidence, true, translator()).join(' '), sure);
      assert.equal(reasonsIn(evidence, false, translator()).join(' '), unsure);
    });
});
