import { testCompletion } from './completion-cases.ts';

describe('names in brackets', () =>
  testCompletion([
    [
      'makes an acronym what its name is, everywhere',
      'The [O Tull River Authority] ([L TRA]) met. [L TRA] staff left.',
      ['Tull River Authority organization', 'TRA organization', 'TRA organization'],
    ],
    ['adds an acronym', 'The [L Great Tull Marsh] (GTM) is wet.', ['Great Tull Marsh place', 'GTM place']],
    [
      'adds one of small letters too, and wherever the text has it again',
      'The [O Ministry of Fish] (MoF) met. Nets are a task of MoF staff.',
      ['Ministry of Fish organization', 'MoF organization', 'MoF organization'],
    ],
    [
      'adds no later one in a longer name',
      'The [O Tull Savings Bank] ([O TSB]) met. TSB Arena is shut.',
      ['Tull Savings Bank organization', 'TSB organization'],
    ],
    [
      'adds no later one of what is called no body',
      'They met in [O Early River Learning] ([O ERL]). ERL is over.',
      ['Early River Learning organization', 'ERL organization'],
    ],
    ['leaves other letters alone', 'The [L Great Tull Marsh] (USD) is wet.', ['Great Tull Marsh place']],
    ['makes a code behind a person a country', '[P Ines Brandt] ([O GER]) won.', ['Ines Brandt person', 'GER place']],
    ['adds a code behind a person', '[P Ines Brandt] (SUI) won.', ['Ines Brandt person', 'SUI place']],
    [
      'takes no abbreviation of common words for a body, here or later',
      'All took rapid river tests ([O RRT]). An [O RRT] is quick.',
      [],
    ],
    [
      'nor that of two letters',
      'It was shut until now ([O UN]). The [O UN] sent help.',
      ['UN organization', 'UN organization'],
    ],
    ['nor what a bracket goes on with', 'A rare rat trap ([O RRT] men said) fell.', ['RRT organization']],
    ['leaves a known body', 'It is not a true offer ([O NATO]).', ['NATO organization']],
    [
      'leaves a body of which the text has the name',
      'A [O Rapid River Team] ([O RRT]) took rapid river tests ([O RRT]).',
      ['Rapid River Team organization', 'RRT organization', 'RRT organization'],
    ],
    [
      'leaves bodies of any kind',
      'The serious fraud unit ([O SFU]) and trade inspection agencies ([O TIA]) met.',
      ['SFU organization', 'TIA organization'],
    ],
    ['nor that of several', 'They made low-cost electric canoes ([O LCECs]).', []],
    ['leaves a body of common words', 'The central growers committee ([O CGC]) met.', ['CGC organization']],
    ['leaves what abbreviates other words', 'The growers met ([O CGC]).', ['CGC organization']],
    [
      'leaves a party behind a person alone',
      '[P Ines Brandt] ([O SPD]) won.',
      ['Ines Brandt person', 'SPD organization'],
    ],
  ]));
