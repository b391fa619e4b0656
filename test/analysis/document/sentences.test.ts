import { proseOf } from '../../../server/analysis/document/prose.ts';
import { sentencesOf } from '../../../server/analysis/document/sentences.ts';
import { tokensOf } from '../../../server/analysis/document/tokens.ts';
import { testRows } from '../table.ts';

/** Splits a text at its bars, reads it without them, and sets the bars again where sentences end. */
function barred(text: string): string {
  const plain = text.replaceAll(' | ', ' ');
  const { copy, paragraphs } = proseOf(plain, 'plaintext');
  return paragraphs
    .flatMap(({ start, end }) => {
      const paragraph = copy.slice(start, end);
      const tokens = tokensOf(paragraph);
      return sentencesOf(tokens).map(({ first, last }) => paragraph.slice(tokens[first].start, tokens[last - 1].end));
    })
    .join(' | ');
}

/** Each text with a bar where one sentence ends and the next begins. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'ordinary ends': [
    'The port closed. | It opened again on Monday! | Who knew?',
    'Really?! | Yes.',
    'It cost 3.5 million. | It cost $5. | $5 million was lent. | 43 people left.',
    'She left. | @dana said so. | #harbour',
    'No. | The mayor is out.',
  ],
  'what parts items and is no sentence': [
    'Home » | News » | Mayor Reyes says the wall will hold',
    '“They sold the quay.” ▪ | The quay is shut. • | Rain',
    'He wrote « Non » and « Oui ». | She left.',
  ],
  'titles and names': [
    'Sen. Smith met Gov. Malone, Dr. Hill and Lt. Col. Ode. | They spoke.',
    'Martin Reyes Jr. said no. | John Ode Sr. agreed. | He left.',
    'He is John Ode Jr. | He left.',
    'John F. Reyes and J. R. Malone met J.K. Hill. | They ate.',
    'Ms. Reyes vs. Mr. Hill was heard at St. Anne’s. | It closed.',
    'MAYOR SEES GEN. REYES AND MR. HILL. | THE TALKS GO ON.',
    'Jane Roe, Ph.D., spoke. | She left.',
  ],
  'abbreviations that may end': [
    'He works for Acme Inc. | The firm is new.',
    'He works for Acme Inc. in Larkhaven.',
    'It was built (c. 1580) by Ode (b. 1931). | It burned.',
    'The U.S. Senate met. | It is in the U.S. | It sat late.',
    'They live on Main St. | The shop is shut.',
    'The talks ran to 7 p.m. | They begin at 9 a.m. Tuesday.',
    'The pump broke at 2 a.m. | Brandt said so.',
    'It begins at 7 p.m. Sept. 9, Brandt said, and at 5 p.m. New York time.',
    'The 9 a.m. Mass was full, Father Brandt said.',
    'The law changed on Sept. 11. | It was No. 10 of Vol. 3.',
    'He was hit on Aug. 4 at 5 a.m. and died.',
    'The work of Ode et al. | It is new.',
    'We need a Plan B. | The mayor has none.',
    'Fruit, bread, etc. | The list goes on.',
  ],
  ellipses: [
    'We … will see. | Yes.',
    'We... will see. | Yes.',
    'It may be so … | The mayor left.',
    '“I don’t know…” Reyes said.',
    '“I don’t know...” she said. | He left.',
  ],
  'ends inside the marks': [
    '“We won.” | She left.',
    '“We won,” she said. | “Again.”',
    '“We won,” she said. | “Again.” | He left.',
    '"We won." | "We lost."',
    '‘We won.’ | ‘We lost.’',
    'She called it “a day.” | He left.',
    'She said “no.” and left.',
    '(She left.) | He stayed.',
    '« Non. » | « Oui. »',
    '“ We won . ” | She left .',
    'Er sagte: »Ende.« | Dann ging er.',
  ],
  'questions in marks': [
    '“Why?” Mayor Dana Reyes asked.',
    '“Why?” she asked. | He left.',
    '“Why not!” Reyes shouted. | He left.',
    '“Why?” asked Reyes.',
    "'Why?' Mayor Dana Reyes asked.",
    '“Is it over?” | Nobody in the hall of Larkhaven knew that.',
    '“Why?” | “Because.”',
    '“Who is Dana Reyes?” the poster asked. | Nobody knew.',
  ],
  datelines: [
    'LARKHAVEN, Fla. — The mayor left. | She flew.',
    'LARKHAVEN, Fla. (Wire) — The mayor left. | She flew.',
    'ST. HELENS, April 3 (Wire) - The mayor left. | She flew.',
    'LARKHAVEN (Wire) -- The mayor left.',
  ],
  'footnotes and lists': [
    'The port closed.[6] | It opened.',
    'The port closed.[6][7] | It opened.',
    '“We won.”[2] | She left.',
    'The port closed.¹ | It opened.',
    'The port closed.6 | It opened.',
    'The port closed. [6] | It opened.',
    'It is filed as A.6 there. | It is new.',
    '1. The mayor spoke. | She left.',
    '2.1. The mayor spoke. | She left.',
    'Q. Why did you go? | I was tired.',
    'Yahoo! said so. | It left.',
  ],
};

describe('sentencesOf', () => {
  for (const [group, texts] of Object.entries(TEXTS))
    describe(group, () =>
      testRows(
        texts.map((text) => [text, text]),
        barred,
      ),
    );

  describe('never joins paragraphs', () => {
    testRows([['No stop here\nNor here', 'No stop here | Nor here']], barred);
  });
});
