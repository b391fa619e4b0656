import { textQuotations } from '../reading.ts';
import { type Row, testRows } from '../table.ts';

/** The kinds of a text's quotations, with a blank between them. */
function kinds(text: string): string {
  return textQuotations(text)
    .quotations.map(({ kind }) => kind)
    .join(' ');
}

const ROWS: Readonly<Record<string, Row[]>> = {
  speech: [
    ['“We will rebuild the pier,” said Reyes.', 'speech'],
    ['“No,” said Reyes.', 'speech'],
    ['Reyes said “no” to both.', 'speech'],
    ['“Why?” she asked. “Now!”', 'speech speech'],
    ["''This must change.''", 'speech'],
    ['She called the wall “a bill that our children will have to pay” on Monday.', 'speech'],
    ['‘Never Again,’ said the banner.', 'speech'],
    ['“There is always hope,” he said.', 'speech'],
    ['Her answer: “Perhaps.”', 'speech'],
    ['“We Will Not Go,” they shouted.', 'speech'],
  ],
  title: [
    ['She starred in “The Sound and the Sea” last year.', 'title'],
    ['His novel, “A Bell for Larkhaven,” sold well.', 'title'],
    ['the magazine ‘Der Kurier’ reports', 'title'],
    ['She sang “Hallelujah” twice.', 'title'],
    ["He read ''The Long Way Home'' aloud.", 'title'],
    ['the exhibition “Salt 1900”', 'title'],
  ],
  nickname: [
    ['Mayor Jack “Tiny” Malone left.', 'nickname'],
    ["Dana 'Dee' Reyes left.", 'nickname'],
    ['Dan “the Hammer” Ode won.', 'nickname'],
    ['Luis “El Gordo” Vidal sang.', 'nickname'],
    ["Jack ''Tiny'' Malone left.", 'nickname'],
  ],
  scare: [
    ['The so-called “harbour tax” fell.', 'scare'],
    ['It is known as “the long march home”.', 'scare'],
    ['They have a “special arrangement” there.', 'scare'],
    ['the “green” port', 'scare'],
    ['He called the plan ‘nonsense’ and left.', 'scare'],
    ['the word “safe” itself', 'scare'],
  ],
};

describe('kindOfQuotation', () => {
  for (const [kind, rows] of Object.entries(ROWS)) describe(kind, () => testRows(rows, kinds));
});
