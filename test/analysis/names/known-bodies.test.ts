import { testCompletion } from './completion-cases.ts';

describe('known bodies', () =>
  testCompletion([
    ['are no persons', '[P Goldman Sachs] lends.', ['Goldman Sachs organization']],
    ['are no towns', '[L Hull City] won.', ['Hull City organization']],
    ['of one word may be either', '[P Takeda] won.', ['Takeda person']],
    ['may be towns that are known as well', '[L Lincoln City] is wet.', ['Lincoln City place']],
  ]));
