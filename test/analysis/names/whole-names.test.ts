import { testCompletion } from './completion-cases.ts';

describe('numbers of kings and popes', () =>
  testCompletion([
    ['belong to kings, whatever follows', 'King [P Oriel] IV told them so.', ['Oriel IV person']],
    ['belong to their names', '[P Oriel] II spoke.', ['Oriel II person']],
    ['may be one', '[P Oriel] I, King of Kelm, spoke.', ['Oriel I person']],
    ['may be one behind a title', 'King [P Oriel Amund] I, a wise man, spoke.', ['Oriel Amund I person']],
    ['are not the writer', 'With [P Brill] I spoke.', ['Brill person']],
    ['are not the writer who goes on', 'With [P Mira Osk] I, of course, agreed.', ['Mira Osk person']],
    ['are no name of one word behind a preposition', 'Like [P Brill] I, too, was poor.', ['Brill person']],
    ['are not what goes into a vein', 'He gave [P Jon Vell] IV drugs.', ['Jon Vell person']],
    ['begin no other name', 'With [P Jon Vell] [O II Bank] sold pumps.', ['Jon Vell person', 'II Bank organization']],
    ['are not those of wars', '[E Kelm War] II ended.', ['Kelm War event']],
  ]));

describe('whole names', () =>
  testCompletion([
    ['take in a Welsh particle', 'He met [P Rhodri] ap [P Gwilym] there.', ['Rhodri ap Gwilym person']],
    ['take in a particle behind a title', 'He met Mr ap [P Gwilym] there.', ['ap Gwilym person']],
    [
      'take in the father',
      '[P Anand] s/o Krishnan met [P Siva] a/l [P Muthu].',
      ['Anand s/o Krishnan person', 'Siva a/l Muthu person'],
    ],
    [
      'take in who has a surname that none has alone',
      'Máire [P Ní Dhomhn] left. On Monday [P Nic White] left.',
      ['Máire Ní Dhomhn person', 'Nic White person'],
    ],
    ['take in all initials', 'A. P. [P J. Lunt] died.', ['A. P. J. Lunt person']],
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
      'takes the end of a longer list',
      'The [L Kelm] [O Ministry of Fish], [O Youth and Water Management] met.',
      ['Kelm place', 'Ministry of Fish, Youth and Water Management organization'],
    ],
    [
      'takes all that a body is for',
      'The [O Tull Commission for Fish], Forests and Moor met.',
      ['Tull Commission for Fish, Forests and Moor organization'],
    ],
    [
      'ends it before a body of two towns',
      'The [O Ministry of Fish], [O Kelm and Tull Bank] and [P Brill] met.',
      ['Ministry of Fish organization', 'Kelm and Tull Bank organization', 'Brill person'],
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
  ]));
