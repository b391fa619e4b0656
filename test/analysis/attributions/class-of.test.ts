import assert from 'node:assert/strict';
import type { AttributionClass } from '../../../server/analysis/article.ts';
import { classOf } from '../../../server/analysis/attributions/class-of.ts';
import { runOfWords } from '../reading.ts';
import { readingOf } from './reading-of.ts';

/** The text, its cue and its content. */
const rows: Readonly<Record<AttributionClass, readonly (readonly [text: string, cue: string, content: string])[]>> = {
  thought: [
    ['Dana Reyes believes that the wall will hold.', 'believes', 'that the wall will hold'],
    ['Reyes hoped the wall would hold.', 'hoped', 'the wall would hold'],
    ['The board intends to sell the quay.', 'intends', 'to sell the quay'],
    ['Reyes is convinced that the wall will hold.', 'is convinced', 'that the wall will hold'],
    ['Reyes is not quite sure whether the wall will hold.', 'is not quite sure', 'whether the wall will hold'],
    ['The board has plans to sell the quay.', 'has plans', 'to sell the quay'],
    ['Reyes would like the quay to be sold.', 'would like', 'the quay to be sold'],
    ['Reyes has little hope that the wall will hold.', 'has little hope', 'that the wall will hold'],
    ['Brandt is determined to sell the quay.', 'is determined', 'to sell the quay'],
    ['Brandt expects the sale to “save the quay”.', 'expects', 'the sale to “save the quay”'],
  ],
  speech: [
    ['Dana Reyes said the wall would hold.', 'said', 'the wall would hold'],
    ['Reyes called for a new wall.', 'called for', 'a new wall'],
    ['Reyes accused Hal Brandt of delay.', 'accused', 'Hal Brandt of delay'],
    ['Reyes urged the board to sell.', 'urged', 'the board to sell'],
    ['The judge ordered that the quay be sold.', 'ordered', 'that the quay be sold'],
    ['The study found that walls crack.', 'found', 'that walls crack'],
    ['The figures show that walls crack.', 'show', 'that walls crack'],
    ['The boards agreed that the wall was late.', 'agreed', 'that the wall was late'],
    ['Engineers predicted that walls would crack.', 'predicted', 'that walls would crack'],
    ['Reyes voiced fears that the wall would crack.', 'voiced fears', 'that the wall would crack'],
    ['Reyes wanted to know whether the wall would hold.', 'wanted to know', 'whether the wall would hold'],
    ['According to Reyes, the wall will hold.', 'According to', 'the wall will hold'],
    ['REYES: The wall will hold.', ':', 'The wall will hold.'],
    ['“The wall will surely hold,” thought Reyes.', 'thought', '“The wall will surely hold,”'],
    ['“The wall will hold,” Reyes frowned.', 'frowned', '“The wall will hold,”'],
  ],
};

describe('classOf: what is said and what is thought', () => {
  for (const [expected, cases] of Object.entries(rows)) {
    for (const [text, cue, content] of cases) {
      it(`${expected}: ${text}`, () => {
        const reading = readingOf(text);
        const parts = { cue: runOfWords(reading, cue), content: [runOfWords(reading, content)] };
        assert.equal(classOf(reading, { reader: 'learned', ...parts }), expected);
      });
    }
  }

  it('is speech where no words are the cue', () => {
    const reading = readingOf('“The wall will hold.”');
    const content = [{ first: 0, last: reading.tokens.length }];
    assert.equal(classOf(reading, { reader: 'verbless', cue: { first: 0, last: 0 }, content }), 'speech');
  });
});
