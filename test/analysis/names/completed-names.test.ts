import assert from 'node:assert/strict';
import { writtenText } from '../../../server/analysis/document/reading.ts';
import { completed, namedText } from './named-text.ts';

/** The names as they are after completion. */
function completedIn(marked: string): string[] {
  const text = namedText(marked);
  return completed(text).map((name) => writtenText(text.reading, name));
}

describe('completedNames', () => {
  const cases: [title: string, marked: string, names: string[]][] = [
    ['adds a given name that is a word too', 'So said the mayor, Mark [P Amsler], today.', ['Mark Amsler']],
    ['leaves the first word of a sentence alone', 'Will [P Amsler] go?', ['Amsler']],
    ['leaves a title alone', 'It fell to Judge [P Amsler] to rule.', ['Amsler']],
    ['adds who follows a title', 'It fell to Senator Brill to rule.', ['Brill']],
    ['adds a short surname that is no word', '[P Luca Prys] fell. Prys apologised.', ['Luca Prys', 'Prys']],
    ['leaves one that is a word', '[P Luca West] fell. West of it rain fell.', ['Luca West']],
    ['adds whom a court calls by a letter', 'The court heard Ms P and Mr J. Brill.', ['P', 'J. Brill']],
    ['adds a peeress', 'He sat beside Lady Penrose.', ['Penrose']],
    ['adds no office of a lord', 'The Lord Provost thanked the Lord Mayor in the Lady Chapel.', []],
    [
      'adds no house of a lord, and his street',
      'The Lord Marrow pub in Lady Brill Street shut.',
      ['Lady Brill Street'],
    ],
    ['adds no article after a title', 'He met the Rev. A week later he left.', []],
    ['adds no “I” after a title', 'Tell the Sen. I left.', []],
    ['adds all words after a title', 'He thanked Dr Oriel Brill for it.', ['Oriel Brill']],
    ['adds a name with an apostrophe', 'He thanked Senator O’Brill for it.', ['O’Brill']],
    ['adds no generation', 'She sold it to Gen Zers.', []],
    ['adds nobody for a title of address', 'I thank you, Mr Speaker, for it.', []],
    ['adds nobody within another name', 'He read the [O Dr Brill Foundation] paper.', ['Dr Brill Foundation']],
    ['joins nothing over the end of a paragraph', '[P Ana] “Must Go”\n\n[P Lund] said so.', ['Ana', 'Lund']],
    ['joins what a nickname parts', '[P Ana] “The Wall” [P Brill] saved.', ['Ana “The Wall” Brill']],
    [
      'adds who follows what he does',
      'Drummer Kit Brill left. The town’s fishmonger Ana Vidal wept.',
      ['Kit Brill', 'Ana Vidal'],
    ],
    ['adds no prize named after somebody', 'She won the painter Kit Brill Prize.', []],
    ['adds nobody after what is none', 'She left because Kit Brill slept.', []],
    ['adds a surname', '[P Ana Brillmann] sang. So it was Brillmann who left.', ['Ana Brillmann', 'Brillmann']],
  ];
  for (const [title, marked, names] of cases) it(title, () => assert.deepEqual(completedIn(marked), names));
});
