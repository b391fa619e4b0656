import assert from 'node:assert/strict';
import { speaker } from './spoken.ts';

/** Who is called by the last label of a text with its names marked; null where nobody can be told. */
const cases: [title: string, marked: string, speaker: string | null][] = [
  [
    'the answers of an interview',
    '[P Ana Vidal] makes pots. [P Vidal] is 60.\n\nQ: Why?\n\nA: It helps.\n\nQ: How?\n\nA: I sleep.',
    'Ana Vidal',
  ],
  ['initials', '[P Ana Vidal] makes pots.\n\nHOST: Why do you?\n\nAV: It helps me.', 'Ana Vidal'],
  [
    'initials of two',
    '[P Ana Vidal] makes pots. [P Abel Vane] sells them.\n\nHOST: Why do you?\n\nAV: It helps me.',
    null,
  ],
  ['a role in short', 'HOST: Prime Minister [P Lindh], are you well?\n\nHOST: We are glad.\n\nPM: I am.', 'Lindh'],
  ['a role', 'Mayor [P Dana Reyes] came.\n\nHOST: Are you well?\n\nThe MAYOR: I am.', 'Dana Reyes'],
  ['a role of nobody known', '[P Dana Reyes] came.\n\nHOST: Are you well?\n\nThe MAYOR: I am.', null],
  ['who says the name', 'GUEST: Who are you?\n\nHOST: I am [P Mia Quill].', 'Mia Quill'],
  [
    'whoever is introduced right before the questions',
    '“No,” said [P Hugh Osk].\n\nTwo questions for [P Ana Vidal]\n\n[P Vidal] makes pots.\n\nQ: Why?\n\nA: It helps.\n\nQ: How?\n\nA: I sleep.',
    'Ana Vidal',
  ],
  ['who is spoken to', 'Q: Ms [P Vidal], why pots?\n\nA: They help me.', 'Vidal'],
  ['an answer of nobody known', 'Q: Did you meet [P Ana Vidal]?\n\nA: I did.', null],
];

describe('calledReferents: whom the labels of a transcript call', () => {
  for (const [title, marked, expected] of cases) it(title, () => assert.equal(speaker(marked), expected));
});
