import assert from 'node:assert/strict';
import { writtenText } from '../../../server/analysis/document/reading.ts';
import { completedNames } from '../../../server/analysis/names/completed-names.ts';
import { namedText } from './named-text.ts';

/** The names as they are after completion, each with its type. */
function completed(marked: string): string[] {
  const { reading, names } = namedText(marked);
  const { tokens, words, sentences } = reading;
  return completedNames(tokens, words, sentences, names).map((name) => `${writtenText(reading, name)} ${name.type}`);
}

const tables: Record<string, [title: string, marked: string, names: string[]][]> = {
  'names in brackets': [
    [
      'makes an acronym what its name is, everywhere',
      'The [O Tull River Authority] ([L TRA]) met. [L TRA] staff left.',
      ['Tull River Authority organization', 'TRA organization', 'TRA organization'],
    ],
    ['adds an acronym', 'The [L Great Tull Marsh] (GTM) is wet.', ['Great Tull Marsh place', 'GTM place']],
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
  ],
  'names that the text describes': [
    [
      'makes an event what is said to be one, everywhere',
      'It is the [P Lanter Wake], a yearly procession of boats. [P Lanter Wake] is loud.',
      ['Lanter Wake event', 'Lanter Wake event'],
    ],
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
    [
      'leaves a name that is said to be two things',
      '[P Oriel Vane], a village. [P Oriel Vane], a film. [P Oriel Vane], a village.',
      ['Oriel Vane person', 'Oriel Vane person', 'Oriel Vane person'],
    ],
  ],
  'numbers of kings and popes': [
    ['belong to their names', '[P Oriel] II spoke.', ['Oriel II person']],
    ['may be one', '[P Oriel] I, King of Kelm, spoke.', ['Oriel I person']],
    ['may be one behind a title', 'King [P Oriel Amund] I, a wise man, spoke.', ['Oriel Amund I person']],
    ['are not the writer', 'With [P Brill] I spoke.', ['Brill person']],
    ['are not the writer who goes on', 'With [P Mira Osk] I, of course, agreed.', ['Mira Osk person']],
    ['are no name of one word behind a preposition', 'Like [P Brill] I, too, was poor.', ['Brill person']],
    ['are not what goes into a vein', 'He gave [P Jon Vell] IV drugs.', ['Jon Vell person']],
    ['begin no other name', 'With [P Jon Vell] [O II Bank] sold pumps.', ['Jon Vell person', 'II Bank organization']],
    ['are not those of wars', '[E Kelm War] II ended.', ['Kelm War event']],
  ],
  'whole names': [
    [
      'takes all that a ministry has charge of',
      'The [O Ministry of Fish], Forests and Rural Affairs met.',
      ['Ministry of Fish, Forests and Rural Affairs organization'],
    ],
    [
      'takes the end of its list',
      'The [O Department for Fish], [O Marsh and Moor] met.',
      ['Department for Fish, Marsh and Moor organization'],
    ],
    [
      'ends a ministry before another body',
      'The [O Ministry of Fish], [O Tull Bank] and [P Brill] met.',
      ['Ministry of Fish organization', 'Tull Bank organization', 'Brill person'],
    ],
    [
      'ends a ministry at its comma',
      'At the [O Ministry of Fish], Tuesday was quiet.',
      ['Ministry of Fish organization'],
    ],
    [
      'takes a country whole',
      'He left the Democratic Republic of the [L Congo] today.',
      ['Democratic Republic of the Congo place'],
    ],
    ['leaves the team of a country', '[O South Africa] won.', ['South Africa organization']],
    ['leaves a country within a longer name', 'The [O South Africa Bank] won.', ['South Africa Bank organization']],
    [
      'takes what a body is for',
      'The [O Tull Centre] for Marsh Birds and the [O Moor Society] of [L Keta] met.',
      ['Tull Centre for Marsh Birds organization', 'Moor Society of Keta organization'],
    ],
    [
      'leaves when a body meets',
      'The [O Tull Committee] met; the [O Moor Committee] on Tuesday did not.',
      ['Tull Committee organization', 'Moor Committee organization'],
    ],
    [
      'leaves a body where somebody or nothing is named',
      'The [O Moor Foundation] of [P Ines Brandt] sued the [O Tull Council] for damages.',
      ['Moor Foundation organization', 'Ines Brandt person', 'Tull Council organization'],
    ],
    ['leaves where a body meets', 'The [O Moor Society] in [L Keta] met.', ['Moor Society organization', 'Keta place']],
    ['joins a university and its town', 'She left [O IIT]-[L Keta] in May.', ['IIT-Keta organization']],
    ['leaves parties apart', 'The [O EU]-[L Ankara] talks failed.', ['EU organization', 'Ankara place']],
    [
      'leaves what a body is blamed for',
      'He sued the [O Tull Bank] for Covid losses, the [O Moor Society] for Mr [P Reyes] and the [O Moor Centre] for Russian exiles.',
      ['Tull Bank organization', 'Moor Society organization', 'Reyes person', 'Moor Centre organization'],
    ],
    ['joins the parties of a case', 'He cited [P Brill] v. [P Tembo] twice.', ['Brill v. Tembo work']],
    ['leaves a match apart', '[L Tull] v [L Keta] was a draw.', ['Tull place', 'Keta place']],
    [
      'takes a storm for an event',
      'Cyclone [P Ines] grew. By noon [P Ines] had passed.',
      ['Cyclone Ines event', 'Ines event'],
    ],
    ['leaves who has a surname', 'Cyclone [P Ines Brandt] grew.', ['Ines Brandt person']],
    ['takes a double given name whole', 'So says Marie-[P Ines Brandt] now.', ['Marie-Ines Brandt person']],
    ['leaves what only ends at a hyphen', 'So says anti-[P Ines Brandt] copy.', ['Ines Brandt person']],
  ],
};
for (const [title, cases] of Object.entries(tables))
  describe(title, () => {
    for (const [name, marked, names] of cases) it(name, () => assert.deepEqual(completed(marked), names));
  });
