import { testCompletion } from './completion-cases.ts';

describe('teams by their nicknames', () =>
  testCompletion([
    [
      'are told behind an article',
      'The Blue Jackets lost to the [P Penguins].',
      ['Blue Jackets organization', 'Penguins organization'],
    ],
    ['are told before a score', 'Wild 4, Sabres 1.', ['Wild organization', 'Sabres organization']],
    [
      'of common words are told in a text about games',
      'Osk scored twice in overtime, and the Wild wins.',
      ['Wild organization'],
    ],
    [
      'of common words are told beside a known team',
      'The [O Boston Bruins] beat the Wild.',
      ['Boston Bruins organization', 'Wild organization'],
    ],
    ['of common words are none elsewhere', 'He went into the Wild and the Storm.', []],
    [
      'are no part of a longer name',
      'The Penguins Cup and the Kings Road: Osk scored in overtime, the league says.',
      [],
    ],
    [
      'are left in a name of several words',
      'In overtime Osk scored. The [O Wild of Kelm Society] wins.',
      ['Wild of Kelm Society organization'],
    ],
    ['need an article', 'Osk scored in overtime of the league for Wild.', []],
  ]));
