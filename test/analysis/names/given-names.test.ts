import { testCompletion } from './completion-cases.ts';

describe('given names', () =>
  testCompletion([
    ['that are words go with a surname', 'They met the mayor, Rose [P Amsler].', ['Rose Amsler person']],
    ['go with two names that follow', 'Pearl [P Ida Stokes] sold bait.', ['Pearl Ida Stokes person']],
    ['do so in a sentence', 'They met Lucky [P Sam Nkosi] there.', ['Lucky Sam Nkosi person']],
    ['are no question', 'Will [P Ida Stokes] sell?', ['Ida Stokes person']],
    ['are no trade', 'Hunter [P Ida Stokes] left.', ['Ida Stokes person']],
    ['are no word that nobody is called', 'Sweet [P Ida Stokes] sang.', ['Ida Stokes person']],
  ]));
