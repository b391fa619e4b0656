import { testCompletion } from './completion-cases.ts';

describe('introduced bodies', () =>
  testCompletion([
    ['are told by what follows', 'Save Our Dunes, a residents’ group, met.', ['Save Our Dunes organization']],
    ['are told by a noun of parts', 'Blossom, a Tull start-up, met.', ['Blossom organization']],
    ['are told by the noun before', 'They gave it to the charity Boots for Boats.', ['Boots for Boats organization']],
    ['are told by the kind of group', 'Campaign group Ring the Bells met.', ['Ring the Bells organization']],
    ['are told by whose group it is', 'The residents’ group Hands Off met.', ['Hands Off organization']],
    [
      'stand wherever else they are called so',
      'Blossom, a Tull start-up, met. Then Blossom fell.',
      ['Blossom organization', 'Blossom organization'],
    ],
    [
      'take in what was found of them',
      'Save [P Wexcombe Lido], a residents’ group, met.',
      ['Save Wexcombe Lido organization'],
    ],
    [
      'do not take in who is of them',
      '[P Dana Osk] of [O Boots for Boats], a charity, met.',
      ['Dana Osk person', 'Boots for Boats organization'],
    ],
    [
      'are what somebody with a title is of',
      'Sister [P Agnes Lunt] of Boots for Boats, a charity, met.',
      ['Agnes Lunt person', 'Boots for Boats organization'],
    ],
    [
      'may have a title in their name',
      'Captain [P Cook] Cruises, a residents’ group, met.',
      ['Captain Cook Cruises organization'],
    ],
    ['are set off behind what they are', 'His employer, Tidy Hands, sacked him.', ['Tidy Hands organization']],
    ['are nobody with a title', 'Her employer, Miss Moira Lund, left.', ['Moira Lund person']],
    ['are no word behind an employer', 'He told his employer, Look, it is late.', []],
    ['are no list', 'He met his firm, Tidy people and others.', []],
    ['are no adverb', 'Sadly, a union, which was poor, fell.', []],
    ['are no opening word', 'Meanwhile, a charity, which was poor, fell.', []],
    ['are no half of a compound', 'It is a weekly Spanish-English paper.', []],
    ['are no post', 'The airline CEO Dana left.', []],
    ['are no time before a body', 'At Yule, a charity, which is poor, met.', []],
    ['are no word that the text has small', 'Reach, a charity, met. They reach far.', []],
    ['are no day', 'The support group Monday met.', []],
  ]));
