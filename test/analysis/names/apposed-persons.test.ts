import { testCompletion } from './completion-cases.ts';

describe('apposed persons', () =>
  testCompletion([
    ['are told by a role before', 'So said her coach, Tarn Rivers.', ['Tarn Rivers person']],
    ['are told by what they were taken for', 'Her neighbour, [O Bill Rivers], left.', ['Bill Rivers person']],
    ['are no bodies by their last word', 'His spokesman, Kelm Foods, left.', ['Kelm Foods organization']],
    ['are no places', 'Its neighbour, [L New Zealand], lost.', ['New Zealand place']],
    ['are no sponsors', 'Its sponsor, Tarn Rivers, paid.', []],
    ['are set off', 'So said her coach, Tarn Rivers and all.', []],
    ['are no days', 'He saw his coach, Last Monday.', []],
  ]));
