import { testCompletion } from './completion-cases.ts';

describe('names that the text describes', () =>
  testCompletion([
    [
      'makes an event what is said to be one, everywhere',
      'It is the [P Lanter Wake], a yearly procession of boats. [P Lanter Wake] is loud.',
      ['Lanter Wake event', 'Lanter Wake event'],
    ],
    ['makes a firm of what a start-up is called', 'Payments start-up [P Mira Loop] fell.', ['Mira Loop organization']],
    ['leaves who may have founded it', 'He left the company [P Mira Osk] founded.', ['Mira Osk person']],
    ['makes a place of a village', 'He left [P Gorran Amsel], a village of 300.', ['Gorran Amsel place']],
    [
      'makes a place of what is said to be one elsewhere',
      '[L Gorran], a village of 200, voted. [P Gorran] is poor.',
      ['Gorran place', 'Gorran place'],
    ],
    [
      'leaves the club of a village',
      '[L Gorran], a village of 200, voted. [O Gorran] won.',
      ['Gorran place', 'Gorran organization'],
    ],
    ['makes a body of a company', 'She left [P Vantor], a well-known carmaker.', ['Vantor organization']],
    ['makes a person of a teacher', '“No,” said [L Oriel], a 43-year-old Kelmish teacher.', ['Oriel person']],
    ['hears what a name is said to be', '[P Amsel] is a fishing village in the north.', ['Amsel place']],
    ['makes a place of what was read as a body', '[O Amsel] is a settlement of 300.', ['Amsel place']],
    ['leaves a place that is a body too', '[L Amsel], a company of fishermen, closed.', ['Amsel place']],
    ['looks to the end of the description', '[P Brill], a village teacher, left.', ['Brill person']],
    ['looks no further', '[P Brill], a friend of the village, left.', ['Brill person']],
    ['leaves what may go on', '[P Brill], a film and theatre director, left.', ['Brill person']],
    ['leaves a list', '[P Brill], a film, theatre and television actress, left.', ['Brill person']],
    ['leaves who has a given name', 'It hit [P Ines Brandt], a company in her own right.', ['Ines Brandt person']],
    ['leaves who has a title', 'It hit Mr [P Vantor], a company in all but name.', ['Vantor person']],
    [
      'leaves who is told of as a person',
      '[P Vantor], a village. [P Vantor], who is 40.',
      ['Vantor person', 'Vantor person'],
    ],
    ['leaves who has an age', '[P Vantor], a village. [P Vantor], 40, left.', ['Vantor person', 'Vantor person']],
    [
      'leaves whose full name is there',
      'He left [P Brill], a village. [P Kim Brill] wept.',
      ['Brill person', 'Kim Brill person'],
    ],
    ['leaves the end of a phrase', 'According to [P Vantor], a village has no water.', ['Vantor person']],
    ['leaves the end of a clause', 'After they left [P Vantor], a city rose.', ['Vantor person']],
    ['leaves where somebody is from', 'The mayor of [L Amsel], a lawyer, left.', ['Amsel place']],
    ['leaves a known place', 'He came to know [L Chicago], a teacher of men.', ['Chicago place']],
    ['leaves a firm', '[O Harrow & Sons], a novelist of taste, closed.', ['Harrow & Sons organization']],
    ['leaves a firm that is called a miner', '[O Vantor], a miner, closed.', ['Vantor organization']],
    ['leaves what the name stands before', 'He met [P Brill], the village clerk.', ['Brill person']],
    ['makes a body of what a firm is called', 'The drone firm [P Vantor] closed.', ['Vantor organization']],
    [
      'makes a body of what has a chief executive, everywhere',
      '[L Vantor] chief executive [P Mira Osk] left. “[L Vantor] is well.”',
      ['Vantor organization', 'Mira Osk person', 'Vantor organization'],
    ],
    [
      'makes a body of what somebody directs',
      'It is late, said the managing director of [P Osk Vantor].',
      ['Osk Vantor organization'],
    ],
    [
      'leaves the branch of a known country',
      'It is late, said [L Norway] managing director [P Osk].',
      ['Norway place', 'Osk person'],
    ],
    ['leaves whose spokesman it is', '[P Vantor] spokeswoman [P Osk] left.', ['Vantor person', 'Osk person']],
    [
      'leaves a name that is said to be two things',
      '[P Oriel Vane], a village. [P Oriel Vane], a film. [P Oriel Vane], a village.',
      ['Oriel Vane person', 'Oriel Vane person', 'Oriel Vane person'],
    ],
  ]));
