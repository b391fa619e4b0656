import assert from 'node:assert/strict';
import { writtenText } from '../../../server/analysis/document/reading.ts';
import { foundNames } from '../../../server/analysis/names/found-names.ts';
import { completed, namedText, namesByParagraph, wordedParagraphs } from './named-text.ts';

/** What is made of the names that are found: those marked. */
function namesIn(marked: string): string[] {
  const text = namedText(marked);
  const own = namesByParagraph(text);
  const found = wordedParagraphs(text).map((paragraph, p) => {
    const runs = own[p].map(({ first, last, type }) => ({ first, last, kind: type }) as const);
    return foundNames(paragraph, runs, []);
  });
  return completed(text, found).map((name) => `${writtenText(text.reading, name)} ${name.type}`);
}

describe('foundNames', () => {
  const cases: [title: string, marked: string, names: string[]][] = [
    ['takes no title for a part', 'So [P Mayor Dana Reyes] said.', ['Dana Reyes person']],
    ['takes a firm for one by its last word', 'So [P Julie Vell Shipping] said.', ['Julie Vell Shipping organization']],
    ['takes nobody for a firm by the surname', 'So [P Julie Shipping] said.', ['Julie Shipping person']],
    ['takes no short rank for a part', 'So [P Det Insp Dana Reyes] said.', ['Dana Reyes person']],
    ['takes no trade for a part', '[P Harbourmaster Dana Reyes] said so.', ['Dana Reyes person']],
    [
      'takes no short office for a part',
      'So [P DA Dana Reyes] and [P DI Ines Vidal] said.',
      ['Dana Reyes person', 'Ines Vidal person'],
    ],
    ['leaves a name that begins like a short office', 'So [P Di Vidal] said.', ['Di Vidal person']],
    ['takes no sign for a part', 'So [P Dana Reyes 🎉] said.', ['Dana Reyes person']],
    ['leaves the sign of a trade mark', 'So [O Kelm®] said.', ['Kelm® organization']],
    ['takes no constituency for a name', 'Rep. [P Dana Reyes], [P R-Warwick], said so.', ['Dana Reyes person']],
    ['leaves a name with a hyphen', 'Then, [P Ana-Ines Vidal] said so.', ['Ana-Ines Vidal person']],
    [
      'takes whom a title addresses for a person',
      'Baroness [L Ireland] and [O Dame China Court] left.',
      ['Ireland person', 'China Court person'],
    ],
    ['takes the domain of a firm for no person', 'So [P Tull.com] said.', ['Tull.com organization']],
    ['leaves a contest', 'She was [O Miss Namibia] once.', ['Miss Namibia organization']],
  ];
  for (const [title, marked, names] of cases) it(title, () => assert.deepEqual(namesIn(marked), names));
});
