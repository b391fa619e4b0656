import { testCompletion } from './completion-cases.ts';

describe('given names', () =>
  testCompletion([
    ['that are words go with a surname', 'They met the mayor, Rose [P Amsler].', ['Rose Amsler person']],
    ['go with two names that follow', 'Pearl [P Ida Stokes] sold bait.', ['Pearl Ida Stokes person']],
    ['do so in a sentence', 'They met Precious [P Sam Nkosi] there.', ['Precious Sam Nkosi person']],
    ['are no day', 'On Sunday [P Ida Stokes] left.', ['Ida Stokes person']],
    ['are no verb', 'Sue [P Ida Stokes] and lose.', ['Ida Stokes person']],
    ['are no question', 'Will [P Ida Stokes] sell?', ['Ida Stokes person']],
    ['are no trade', 'Hunter [P Ida Stokes] left.', ['Ida Stokes person']],
    ['are no word that nobody is called', 'Sweet [P Ida Stokes] sang.', ['Ida Stokes person']],
  ]));
