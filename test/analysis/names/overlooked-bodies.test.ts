import { testCompletion } from './completion-cases.ts';

describe('overlooked bodies', () =>
  testCompletion([
    ['are told by their last word', 'Then Saffron Looms said so.', ['Saffron Looms organization']],
    ['are told at the start of a sentence', 'Halcyon Foods will shut its plant.', ['Halcyon Foods organization']],
    ['leave out how a sentence begins', 'Earlier Kelm Foods had shut its plant.', ['Kelm Foods organization']],
    [
      'go on with what they are of',
      'The Tribunal Council of Zamba fined two.',
      ['Tribunal Council of Zamba organization'],
    ],
    [
      'go on with a number',
      'The Transit Workers Union Local 418 voted.',
      ['Transit Workers Union Local 418 organization'],
    ],
    ['take in what was found of them', 'Then [P Saffron] Looms said so.', ['Saffron Looms organization']],
    ['are two joined by a sign', 'Sales at Marks & Ellery rose by four.', ['Marks & Ellery organization']],
    ['are not two people', 'We met Tom & Julie at the fair.', []],
    ['are no common words joined by a sign', 'We danced to Rock & Roll and to R&B all night.', []],
    ['are no party that is given', 'He gave an Office Party for them.', []],
    ['are not what stands in marks', 'They sang “Kelm Foods” all night.', []],
    [
      'are not the place where they are',
      'In [L Paris] Kelm Foods shut its plant.',
      ['Paris place', 'Kelm Foods organization'],
    ],
    ['are not who had them', 'Former Saffron Looms staff wept.', ['Saffron Looms organization']],
    ['are not a headline', 'Angry Council Shuts Old Bank', []],
    [
      'are not of who follows',
      'The Moor Foundation of [P Ines Brandt] met.',
      ['Moor Foundation organization', 'Ines Brandt person'],
    ],
    ['are not part of a longer name', 'She lives in [L Tull Bank] Road now.', ['Tull Bank place']],
    ['do not begin with a day', 'It said on Tuesday Kelm Foods had shut.', ['Kelm Foods organization']],
  ]));
