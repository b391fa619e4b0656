import { testCompletion } from './completion-cases.ts';

describe('offices that are called after their holders', () =>
  testCompletion([
    ['are whole', 'The [L Tull County] Sheriff’s Department met.', ['Tull County Sheriff’s Department organization']],
    [
      'have a district',
      'He wrote to the [L U.S.] Attorney’s Office for the Western District of [L Kelm].',
      ['U.S. Attorney’s Office for the Western District of Kelm organization'],
    ],
    [
      'have a town',
      'The [O District Attorney’s Office] of [L Tull] sued.',
      ['District Attorney’s Office of Tull organization'],
    ],
    [
      'may end where a found one does',
      'The Attorney’s [O Office for Fish and Moor] sued.',
      ['Attorney’s Office for Fish and Moor organization'],
    ],
    ['are none of a man', 'The [P Osk]’s Office Party began.', ['Osk person']],
    ['are no room', 'In the mayor’s Office she wept.', []],
  ]));
