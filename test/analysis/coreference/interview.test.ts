import assert from 'node:assert/strict';
import { speaker } from './spoken.ts';

/** Who speaks last in a text with its names marked; null where nobody can be told. */
const cases: [title: string, marked: string, speaker: string | null][] = [
  [
    'the answers of an interview without labels',
    'An interview with [P Ana Vidal]\n\nWhy do you make pots?\n\nMy father did.\n\nDo you sell them?\n\nI think that people like them.',
    'Ana Vidal',
  ],
  [
    'whom an interview asks',
    'We spoke to the potter [P Ana Vidal] about clay.\n\nWhy do you make pots?\n\nMy father did.\n\nYou said that people like them. Why?\n\nThey do.',
    'Ana Vidal',
  ],
  [
    'an interview with two, of whom either may answer',
    'An interview with [P Ana Vidal] and [P Hugh Hill]\n\nWhy do you make pots?\n\nMy father did.\n\nDo you sell them?\n\nI think that people like them.',
    null,
  ],
  [
    'an interview that names who asks, too',
    'Five minutes with the novelist [P Tove Marand]\n\nThe author talks to [P Ben Oduya] about soup.\n\nWhy do you write?\n\nI had a leak.\n\nDo you read your reviews?\n\nI think that everyone does.',
    'Tove Marand',
  ],
  [
    'somebody else in the answer of an interview',
    'An interview with [P Tove Marand]\n\nWhy do you write?\n\nI had a leak.\n\nWhat does your mother say?\n\nShe says that it is about soup.',
    null,
  ],
  [
    'an interview about somebody else',
    'We spoke to a potter about [P Ana Vidal].\n\nWhy do you make pots?\n\nMy father did.\n\nDo you sell them?\n\nI think that people like them.',
    null,
  ],
];

describe('interviewOf: who speaks in an interview without labels', () => {
  for (const [title, marked, expected] of cases) it(title, () => assert.equal(speaker(marked), expected));
});
