import { testCompletion } from './completion-cases.ts';

describe('withNobles', () => {
  testCompletion([
    ['makes a person of who is called by his land', 'He met the [O Earl of Marrow].', ['Earl of Marrow person']],
    ['takes the place for a part of it', 'The Duchess of [L Marrow] came.', ['Duchess of Marrow person']],
    [
      'takes the given name for a part of it',
      'Princess [P Amalie] of Thorn came.',
      ['Princess Amalie of Thorn person'],
    ],
    ['takes the queen of a land', 'Queen [P Ottilie] of Vessen came.', ['Queen Ottilie of Vessen person']],
    ['leaves the prince of a country', 'Prince [P Hassan] of [L Jordan] came.', ['Hassan person', 'Jordan place']],
    [
      'leaves a house',
      'The Duke of [L Marrow] pub shut. The [O Earl of Kent Hotel] burned.',
      ['Marrow place', 'Earl of Kent Hotel organization'],
    ],
    [
      'leaves what follows a name',
      '[P Otto Brandt], 2nd Earl of [L Clare], came.',
      ['Otto Brandt person', 'Clare place'],
    ],
    ['leaves a team', 'The Duke of [L Marrow]’s XI lost.', ['Marrow place']],
    ['leaves who is called Earl', '[P Earl Ray Brandt] of [L Tull] came.', ['Earl Ray Brandt person', 'Tull place']],
    ['leaves what no land follows', 'The Duke of course came.', []],
  ]);
});
