import assert from 'node:assert/strict';
import { entitiesOf } from '../../../server/analysis/coreference/entities.ts';
import { textOf } from '../../../server/analysis/document/reading.ts';
import { namedText } from '../names/named-text.ts';
import { mentionsOf } from './mentions-of.ts';

/** Each entity as its fullest name and, after a colon, all its names in text order. */
function joined(marked: string): string[] {
  const named = namedText(marked);
  const { reading } = named;
  const mentions = mentionsOf(named);
  const { names } = mentions;
  return entitiesOf(mentions).map(({ name, names: own }) => {
    return `${name}: ${own.map((n) => textOf(reading, names[n])).join(', ')}`;
  });
}

describe('entitiesOf', () => {
  const cases: [title: string, marked: string, entities: string[]][] = [
    [
      'joins a surname to the full name before it',
      '[P Dana Reyes] spoke. [P Reyes] left.',
      ['Dana Reyes: Dana Reyes, Reyes'],
    ],
    [
      'joins a surname to the full name that comes later',
      '[P Reyes] resigns\n\nMayor [P Dana Reyes] resigned.',
      ['Dana Reyes: Reyes, Dana Reyes'],
    ],
    [
      'keeps who is addressed apart from the firm of that name',
      'Mr [P Teague] founded [O Barnes & Teague].',
      ['Teague: Teague', 'Barnes & Teague: Barnes & Teague'],
    ],
    [
      'joins a surname of two words',
      '[P Siobhán Ní Dhomhn] sang. [P Ní Dhomhn] left.',
      ['Siobhán Ní Dhomhn: Siobhán Ní Dhomhn, Ní Dhomhn'],
    ],
    [
      'joins a surname with a particle that has a capital now',
      '[P José dela Cruz] rose. [P Dela Cruz] left.',
      ['José dela Cruz: José dela Cruz, Dela Cruz'],
    ],
    [
      'joins a Vietnamese given name, which stands last and says who is a woman',
      '[P Nguyen Thi Hoa] rose. Ms [P Hoa] left. [P Tran Van Minh] rose. Mr [P Minh] left.',
      ['Nguyen Thi Hoa: Nguyen Thi Hoa, Hoa', 'Tran Van Minh: Tran Van Minh, Minh'],
    ],
    [
      'keeps apart who has a middle name',
      '[P Andrew Mark Davies], 34, sat. Mr [P Mark Davies] rose.',
      ['Andrew Mark Davies: Andrew Mark Davies', 'Mark Davies: Mark Davies'],
    ],
    [
      'keeps who is named in full with a role apart from the firm that is called so',
      'Designer [P Julie Vell] sold [O Julie Vell Knitwear].',
      ['Julie Vell: Julie Vell', 'Julie Vell Knitwear: Julie Vell Knitwear'],
    ],
    [
      'joins what a body is called by description with its words in another order',
      '[L Ostrava]’s foreign ministry waits. The [O Foreign Ministry of Ostrava] said so.',
      ['Ostrava: Ostrava', 'Foreign Ministry of Ostrava: Foreign Ministry of Ostrava, Ostrava’s foreign ministry'],
    ],
    [
      'joins a surname to whoever is called the same',
      'Judge [P Carol Ames] married Sheriff [P Bo Ames]. Judge [P Ames] smiled. Sheriff [P Ames] left.',
      ['Carol Ames: Carol Ames, Ames', 'Bo Ames: Bo Ames, Ames'],
    ],
    [
      'joins a surname to whoever is called the same in short',
      'Professor [P Nnamdi Eze] met Dr [P Ada Eze]. Dr [P Eze] smiled. Prof [P Eze] left.',
      ['Nnamdi Eze: Nnamdi Eze, Eze', 'Ada Eze: Ada Eze, Eze'],
    ],
    [
      'joins a surname to the one professor of that name, who is a doctor as well',
      'Prof [P Ian Pell] and Mr [P Tom Pell] sat. Dr [P Pell] left.',
      ['Ian Pell: Ian Pell, Pell', 'Tom Pell: Tom Pell'],
    ],
    [
      'joins an Alhaji to whoever is called so as well as Mr',
      'Alhaji [P Garba] spoke. Mr [P Garba] left.',
      ['Garba: Garba, Garba'],
    ],
    ['joins a first name', '[P Dana Reyes] sang. Then [P Dana] slept.', ['Dana Reyes: Dana Reyes, Dana']],
    [
      'joins what a body is called by description',
      'The foreign ministry said no. The [N Danish] Foreign Ministry, [L Norway]’s Foreign Ministry and the foreign ministry met.',
      [
        'Danish: Danish',
        'Norway: Norway',
        'Danish Foreign Ministry: foreign ministry, Danish Foreign Ministry',
        'Norway’s Foreign Ministry: Norway’s Foreign Ministry, foreign ministry',
      ],
    ],
    [
      'joins initials and a name with words left out',
      '[P Cornelius Harold Vane] played. [P C. H. Vane] and [P Cornelius Vane] signed.',
      ['Cornelius Harold Vane: Cornelius Harold Vane, C. H. Vane, Cornelius Vane'],
    ],
    [
      'joins a surname with its particle',
      '[P Ludmila von Thal] spoke. [P Von Thal] left.',
      ['Ludmila von Thal: Ludmila von Thal, Von Thal'],
    ],
    [
      'joins a nickname that the full name has in marks',
      '[P Corky] is dead. [P Cornelius “Corky” Vane] was 91. [P Corky] sang.',
      ['Cornelius Vane: Corky, Cornelius “Corky” Vane, Corky'],
    ],
    [
      'tells a part from the whole that has an acronym',
      '[O KTV] fell silent. [O KTV North] and [O VUB Group] struck, said [O KTV] and [O VUB].',
      ['KTV: KTV, KTV', 'KTV North: KTV North', 'VUB Group: VUB Group, VUB'],
    ],
    [
      'looks past a nickname in marks',
      '[P Jack “Tiny” Malone] ate. [P Jack Malone] slept. [P Malone] woke.',
      ['Jack Malone: Jack “Tiny” Malone, Jack Malone, Malone'],
    ],
    [
      'looks past the number of a pope',
      '[P Amund Oriel II] fell. [P Amund Oriel] rose. [P Oriel] spoke.',
      ['Amund Oriel II: Amund Oriel II, Amund Oriel, Oriel'],
    ],
    [
      'keeps kings of one name apart',
      '[P Oriel I] died. [P Oriel II] reigned.',
      ['Oriel I: Oriel I', 'Oriel II: Oriel II'],
    ],
    ['looks past "Jr."', '[P Amos Bell Jr.] ran. [P Bell] won.', ['Amos Bell Jr.: Amos Bell Jr., Bell']],
    [
      'keeps two people of one surname apart, the bare surname with whoever was named just before',
      '[P Anselm Hartmann] wept. [P Petra Hartmann] read. [P Hartmann] stopped.',
      ['Anselm Hartmann: Anselm Hartmann', 'Petra Hartmann: Petra Hartmann, Hartmann'],
    ],
    [
      'gives a courtesy title to the one whom it fits',
      'The aunt, [P Trudi Zur], and the mayor’s son, [P Beat Zur], sat. Mr. [P Zur] rose.',
      ['Trudi Zur: Trudi Zur', 'Beat Zur: Beat Zur, Zur'],
    ],
    [
      'joins the name that somebody was born with',
      '[P Princess Amalie of Thorn] ([P Amalie Luise]; born 1952) came. [P Ines Brandt], née [P Hart], sang. [P Amalie] left.',
      ['Princess Amalie of Thorn: Princess Amalie of Thorn, Amalie Luise, Amalie', 'Ines Brandt: Ines Brandt, Hart'],
    ],
    [
      'keeps who plays somebody from whom he plays',
      '[P Viola Hart] ([P Ines Brandt]) sings.',
      ['Viola Hart: Viola Hart', 'Ines Brandt: Ines Brandt'],
    ],
    [
      'joins a label in capitals, and calls nobody by it',
      '[P DANA REYES]: No. [P REYES]: Yes. [P Dana Reyes] left.',
      ['Dana Reyes: DANA REYES, REYES, Dana Reyes'],
    ],
    [
      'keeps surnames that are only alike apart',
      '[P Ann Water] sued [P Tom Waters]. [P Water] lost. [P Waters] won. [P Watson] wept.',
      ['Ann Water: Ann Water, Water', 'Tom Waters: Tom Waters, Waters', 'Watson: Watson'],
    ],
    [
      'keeps a couple of one surname apart',
      'Mr and Mrs [P Brandt] came. Mrs [P Brandt] sang. Mr. [P Brandt] slept.',
      ['Brandt: Brandt, Brandt', 'Brandt: Brandt'],
    ],
    [
      'takes no man for the woman of his surname',
      'Mr [P Brandt] and [P Ines Brandt] came. Mr [P Brandt] sang. Ms [P Brandt] slept.',
      ['Brandt: Brandt, Brandt', 'Ines Brandt: Ines Brandt, Brandt'],
    ],
    [
      'gives a surname to whoever is addressed so',
      'Dr [P Sam Moss] and Mr [P Pat Moss] came. Dr [P Moss] sang.',
      ['Sam Moss: Sam Moss, Moss', 'Pat Moss: Pat Moss'],
    ],
    [
      'keeps Dr and Mr of one surname apart, but for one whose full name is told',
      'Dr [P Vane] came. Mr [P Vane] sang. [P Otto Hill], a vet, came. Dr [P Hill] sang. Mr [P Hill] slept.',
      ['Vane: Vane', 'Vane: Vane', 'Otto Hill: Otto Hill, Hill, Hill'],
    ],
    [
      'takes the first of a surname-first name for no given name',
      '[P Kim Min-ji] came. Mr [P Kim] sang.',
      ['Kim Min-ji: Kim Min-ji, Kim'],
    ],
    [
      'does not take a father for his son',
      '[P Harold Vane] played. [P Cornelius Harold Vane] sang.',
      ['Harold Vane: Harold Vane', 'Cornelius Harold Vane: Cornelius Harold Vane'],
    ],
    [
      'joins an acronym with what it abbreviates',
      'The [O Ellery Port Authority] ([O EPA]) met. The [O EPA] voted.',
      ['Ellery Port Authority: Ellery Port Authority, EPA, EPA'],
    ],
    [
      'joins the kind of a body, and its first word',
      'The [O European Commission] met. The [O Commission] voted. [O Delacroix Foods] paid. [O Delacroix] left.',
      ['European Commission: European Commission, Commission', 'Delacroix Foods: Delacroix Foods, Delacroix'],
    ],
    [
      'gives no general word to a body',
      'The [O National Growers’ Federation] met. [O National] sank.',
      ['National Growers’ Federation: National Growers’ Federation', 'National: National'],
    ],
    [
      'keeps people and places of one name apart',
      '[P Paris Odum] flew to [L Paris]. [P Odum] slept.',
      ['Paris Odum: Paris Odum, Odum', 'Paris: Paris'],
    ],
    [
      'knows the names of some places',
      'The [L US] and the [L United States] and the [L U.S.] agreed.',
      ['United States: US, United States, U.S.'],
    ],
  ];
  for (const [title, marked, entities] of cases) it(title, () => assert.deepEqual(joined(marked), entities));
});
