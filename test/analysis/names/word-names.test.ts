import { testCompletion } from './completion-cases.ts';

describe('withWordNames', () => {
  testCompletion([
    [
      'adds who says something',
      'April said it was late. “So it is,” Will added. “Yes,” said Rose.',
      ['April person', 'Will person', 'Rose person'],
    ],
    ['adds a full name before a verb', 'Hope Brandt owns a boat.', ['Hope Brandt person']],
    ['adds a full name before an age', 'May Brandt, 12, won.', ['May Brandt person']],
    ['adds a full name in a list', 'There were Hugh and June Brandt.', ['June Brandt person']],
    ['adds the given name to a surname', 'Will [P Brandt] owns a mill.', ['Will Brandt person']],
    [
      'adds who is called by it elsewhere',
      '[P Will Brandt] came. Will’s mill burned. They woke Will at six.',
      ['Will Brandt person', 'Will person', 'Will person'],
    ],
    [
      'adds a full name before a verb that looks like a plural',
      'Precious Brandt teaches in Tull.',
      ['Precious Brandt person'],
    ],
    ['adds two full names', 'Sunday Brandt and Blessing Lund won.', ['Sunday Brandt person', 'Blessing Lund person']],
    ['adds no day', 'The wall fell, officials said Sunday. They left on Sunday.', []],
    ['adds no Sunday paper', 'Sunday Mirror sold well. Sunday Times fell.', ['Sunday Times organization']],
    ['adds whom letters follow', 'His rival, Sinéad Brandt TD, left.', ['Sinéad Brandt person']],
    [
      'adds a surname that is a word before a verb of saying',
      '[P Christian Young] left. Young said the young ones had won.',
      ['Christian Young person', 'Young person'],
    ],
    ['adds no helping verb', '[P Will Brandt] came. Will he sleep?', ['Will Brandt person']],
    ['adds nobody whom nobody is called', 'They lost Hope at sea.', []],
    ['adds no month', 'The firm in May said it would sell. Last April said it all. June 3 came.', []],
    ['adds no street and no day', 'Hope Street was shut. May Day was wet.', []],
    ['adds no question', 'Will [O Congress] act? Will Parliament vote?', ['Congress organization']],
    ['adds no work', '[P Harry Brandt] read. Its title is Harry’s House.', ['Harry Brandt person']],
    ['adds nobody within another name', 'He swam at [L Hope Cove].', ['Hope Cove place']],
  ]);
});
