import { testCompletion } from './completion-cases.ts';

describe('possessive firms', () =>
  testCompletion([
    ['are known', 'She left [P Macy]’s early.', ['Macy’s organization']],
    ['are known where nothing was found', "Sales at Lowe's fell.", ["Lowe's organization"]],
    ['are known by two words', 'He shops at Trader [P Joe]’s.', ['Trader Joe’s organization']],
    ['own something as well', '[P Kohl]’s profit fell.', ['Kohl’s organization']],
    [
      'give way to a person of that name',
      '[P Ines Lowe] left. [P Lowe]’s car broke.',
      ['Ines Lowe person', 'Lowe person'],
    ],
    ['have no mother', '[P Wendy]’s mother left.', ['Wendy person']],
    ['give way to who is called by one word', '[P Lowe] left. [P Lowe]’s car broke.', ['Lowe person', 'Lowe person']],
    [
      'are told by what they say, and then everywhere',
      '[P Brannock]’s said it was ready. Staff of [P Brannock]’s left.',
      ['Brannock’s organization', 'Brannock’s organization'],
    ],
    ['are not told by what somebody owns', '[P Brannock]’s staff said no.', ['Brannock person']],
    ['go on', '[P Moody]’s Investors Service cut it.', ['Moody’s Investors Service organization']],
    ['end before another name', '[P Macy]’s CEO [P Mira Osk] left.', ['Macy’s organization', 'Mira Osk person']],
  ]));
