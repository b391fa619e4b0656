import { testCompletion } from './completion-cases.ts';

describe('known bodies', () =>
  testCompletion([
    ['are no persons', '[P Goldman Sachs] lends.', ['Goldman Sachs organization']],
    ['are no towns', '[L Hull City] won.', ['Hull City organization']],
    ['are found where nothing was', 'The First Republic Bank of old is gone.', ['First Republic Bank organization']],
    ['are whole', 'They saw [N Mumbai] [N Indians] win.', ['Mumbai Indians organization']],
    ['stand before a title', 'The United Auto Workers Secretary left.', ['United Auto Workers organization']],
    ['of one word may be either', '[P Takeda] won.', ['Takeda person']],
    ['may be towns that are known as well', '[L Lincoln City] is wet.', ['Lincoln City place']],
    [
      'are no part of a longer name',
      'At [O Hull City Council] Goldman Sachs Road is known.',
      ['Hull City Council organization'],
    ],
    [
      'that are called like persons may be persons by their title',
      'Congressman [P John Lewis] wept. [P John Lewis] spoke.',
      ['John Lewis person', 'John Lewis person'],
    ],
    ['or by their age', '[P William Hill], 43, wept.', ['William Hill person']],
    ['or by their surname', '[P John Lewis] wept. [P Lewis] left.', ['John Lewis person', 'Lewis person']],
    ['else are bodies', '[P John Lewis] cut prices.', ['John Lewis organization']],
  ]));
