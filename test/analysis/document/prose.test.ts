import assert from 'node:assert/strict';
import { proseOf } from '../../../server/analysis/document/prose.ts';
import { testRows } from '../table.ts';

/** The paragraphs of a plain text with a bar between them; a line end within one shows as a slash. */
const paragraphs = (text: string): string =>
  proseOf(text, 'plaintext')
    .paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\r?\n */g, '/'))
    .join('|');

const MAIL = `Dear editor,

The council of Larkhaven has voted to build a wall along the outer
harbour. I have fished from that harbour for thirty years, and nobody
on the council has asked me what I think of it.

"We asked everybody," the mayor told your reporter last week. She did
not. She asked the yacht club.

Yours,
Tomas Lindqvist`;

const WIRE = `   LARKHAVEN (Wire) - The council of Larkhaven voted late on Tuesday
to build a wall along the outer harbour, and the mayor said the first
stones would be laid before the autumn gales.
   "We have been lucky for eleven winters," Reyes told the chamber in
a debate that ran past midnight.
   The wall will cost 41 million.`;

const CAPITALS = `LARKHAVEN (WIRE) - THE COUNCIL OF LARKHAVEN VOTED LATE ON TUESDAY TO
BUILD A WALL ALONG THE OUTER HARBOUR, AND THE MAYOR SAID THE FIRST
STONES WOULD BE LAID BEFORE THE AUTUMN GALES, NOT AFTER THEM, IN A
DEBATE THAT RAN PAST MIDNIGHT AND EMPTIED THE GALLERY.`;

const TALK = `Q. Why did the council build a wall along the outer harbour, which
has no boats in it?
A. It is a question that we have heard from thirty skippers, and
from a good many gulls.
Q. And what do you tell them?`;

const HEADLINES = `Council backs new harbour wall after five-hour debate
Skippers look for berths down the coast at Port Ellery
Ferry line cuts two winter sailings and blames the weather
Youth orchestra of Larkhaven wins place in spring final`;

const POEM = `The gulls went out before the light,
  the boats went after them,
and nobody was home by night
  but water and the hem`;

describe('proseOf, plain text', () => {
  testRows(
    [
      ['One.\nTwo.\nThree.', 'One.|Two.|Three.'],
      ['One.\n\n\n  Two.  \n', 'One.|Two.'],
      ['One.\r\nTwo.\r\n\r\nThree.\r', 'One.|Two.|Three.'],
      ['\ufeffOne.\nTwo.', 'One.|Two.'],
      ['One.\u2028Two.\u2029Three.\fFour.', 'One.|Two.|Three.|Four.'],
      ['\u00a0One.\u00a0\n\u200b\u3000\nTwo.', 'One.|Two.'],
      ['', ''],
      [' \n\t\n ', ''],
      [POEM, POEM.replace(/\n */g, '|')],
      [HEADLINES, HEADLINES.replaceAll('\n', '|')],
      [
        MAIL,
        'Dear editor,|The council of Larkhaven has voted to build a wall along the outer/harbour. I have fished from that harbour for thirty years, and nobody/on the council has asked me what I think of it.|"We asked everybody," the mayor told your reporter last week. She did/not. She asked the yacht club.|Yours,|Tomas Lindqvist',
      ],
      [
        MAIL.replaceAll('\n', '\r\n'),
        'Dear editor,|The council of Larkhaven has voted to build a wall along the outer/harbour. I have fished from that harbour for thirty years, and nobody/on the council has asked me what I think of it.|"We asked everybody," the mayor told your reporter last week. She did/not. She asked the yacht club.|Yours,|Tomas Lindqvist',
      ],
      [
        WIRE,
        'LARKHAVEN (Wire) - The council of Larkhaven voted late on Tuesday/to build a wall along the outer harbour, and the mayor said the first/stones would be laid before the autumn gales.|"We have been lucky for eleven winters," Reyes told the chamber in/a debate that ran past midnight.|The wall will cost 41 million.',
      ],
      [
        TALK,
        'Q. Why did the council build a wall along the outer harbour, which/has no boats in it?|A. It is a question that we have heard from thirty skippers, and/from a good many gulls.|Q. And what do you tell them?',
      ],
      [CAPITALS, CAPITALS.replaceAll('\n', '/')],
    ],
    paragraphs,
  );

  describe('what is no copy', () =>
    testRows(
      [
        ['Mayor Dana Reyes 🎉 won. 👩‍🚒 She “left 🎉🎉”.', 'Mayor Dana Reyes won. She “left ”.'],
        ['🇳🇴 “We sold the quay.”\n1️⃣ The quay', '“We sold the quay.”|The quay'],
        ['🎉\n✅ Done ★★☆ ❝so❞ © ™', 'Done ❝so❞ © ™'],
        ['» The wall\n» Reyes said: “No.”', 'The wall|Reyes said: “No.”'],
        ['« Oui.\n» Non. »', '« Oui.|» Non. »'],
        ['•The wall\n▪ The quay\n· The pier', 'The wall|The quay|The pier'],
        ['- The wall\n- The quay\n\n* The pier', 'The wall|The quay|* The pier'],
        ['“We wait.”\n— Dana Reyes\n“We go.”\n- Bo Oduya', '“We wait.”|— Dana Reyes|“We go.”|- Bo Oduya'],
        ['-5 degrees\n-6 degrees', '-5 degrees|-6 degrees'],
      ],
      (text) => {
        const { copy, paragraphs: found } = proseOf(text, 'plaintext');
        assert.equal(copy.length, text.length);
        return found.map(({ start, end }) => copy.slice(start, end).replace(/\s+/g, ' ')).join('|');
      },
    ));

  it('keeps every offset', () => {
    const text = '\ufeffOne.\r\nTwo.';
    const { copy } = proseOf(text, 'plaintext');
    assert.equal(copy.length, text.length);
    assert.equal(copy.slice(1), text.slice(1));
  });

  it('takes a mail with a long address in it for hard-wrapped', () => {
    const address = `https://harbour.example/${'a'.repeat(120)}`;
    const text = MAIL.replace('last week.', `last week.\n${address}\n`);
    assert.ok(paragraphs(text).includes('outer/harbour'));
  });
});
