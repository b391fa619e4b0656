import { testCompletion } from './completion-cases.ts';

describe('bodies by their head', () =>
  testCompletion([
    ['are told by their last word', 'The [L Tull Water Authority] met.', ['Tull Water Authority organization']],
    ['are told by the word before “of”', 'The [L Bank of Kelm] lends.', ['Bank of Kelm organization']],
    ['are told by a word for firms', 'Shares of [L Larkspur Lithium] fell.', ['Larkspur Lithium organization']],
    ['are not rivers and squares', 'He swam at [L Kelm West Bank].', ['Kelm West Bank place']],
    ['are no halls', 'She left the [L Centre of Kelm] early.', ['Centre of Kelm place']],
  ]));
