import assert from 'node:assert/strict';
import { speaker } from '../spoken.ts';

describe('candidatesOf: whom a noun stands for', () => {
  const cases: [title: string, marked: string, speaker: string | null][] = [
    [
      '“the official”, who has just asked not to be named',
      'Corporate chief [P Tunde Falade] spoke. An official, who asked not to be named, said it was late. “It is,” the official said.',
      null,
    ],
    [
      '“the councillor”, by a title',
      'Council leader [P Hugh Osk] rose. Cllr [P Osk] spoke. The councillor said it was late.',
      'Hugh Osk',
    ],
    [
      '“the lender”, a bank',
      '[O Meridian Bank] shut in [L Tull] on Monday. The lender said nobody would lose money.',
      'Meridian Bank',
    ],
    [
      '“the Kest president”, not that of another body',
      'The president of the [O Tull Union], [P Hugh Osk], rose. The [O Kest] president said it was late.',
      null,
    ],
    [
      '“the agency”, a department',
      '[O Osk] shut. The [O Labour Department] met. The agency said it was late.',
      'Labour Department',
    ],
    [
      '“the coroner”, an assistant one',
      'Assistant coroner [P Hugh Osk] rose. The coroner said it was late.',
      'Hugh Osk',
    ],
    [
      '“the prosecutor”, no deputy where there is one',
      'Prosecutor [P Hugh Osk] rose. Deputy prosecutor [P Dan Orr] sat. The prosecutor said it was late.',
      'Hugh Osk',
    ],
    [
      '“the authority”, a council',
      '[O Northmoor County Council] met. The authority said it was late.',
      'Northmoor County Council',
    ],
    ['“the couple”, no one man', 'Landlord [P Hugh Osk] evicted the couple. “It was cold,” the couple said.', null],
    [
      '“the agency”, a commission',
      '[O Brightloop] shut. The [O Fair Prices Commission] met on Monday. The agency said it was late.',
      'Fair Prices Commission',
    ],
    ['“the carrier”, no bank', '[O Tyne Bank] cut 40 jobs. The carrier said its flights were full.', null],
    ['“the union”, no street', 'The river rose at [L Union Street]. The union said drivers should stay at home.', null],
    ['“the sign”, nobody', '[P Hal Green] left. “Keep off,” said the sign.', null],
    [
      '“the promoter”, a body set off',
      'Her manager, [P Rufus Osk], rose. The promoter, [O Bright Lamp Live], said it was late.',
      'Bright Lamp Live',
    ],
    [
      '“the Kest president”, by the letters of the body',
      '[P Hugh Osk], president of the [O Academic Union of Kest] ([O AUK]), rose. The [O AUK] president said it was late.',
      'Hugh Osk',
    ],
    [
      '“the councillor”, who is a deputy as well',
      'Deputy leader [P Hugh Osk] rose. Cllr [P Osk] left. The councillor said it was late.',
      'Hugh Osk',
    ],
    [
      '“it”, a report that has just spoken',
      '[O Kest Institute] rose. The report said it was late. It warned that it would be dear.',
      null,
    ],
    [
      '“the spokesman”, by role',
      'Putin spokesman [P Dmitry Peskov] met Mayor [P Dana Reyes]. The spokesman said the talks went on.',
      'Dmitry Peskov',
    ],
    [
      '“the mayor of”, by place',
      'The mayor of [L Obermatt], [P Beat Zur], met the mayor of [L Sankt Alban], [P Florence Perrin]. “Good,” the mayor of [L Obermatt] said.',
      'Beat Zur',
    ],
    ['“the 43-year-old”', 'Coach [P Ana Meer] smiled. The 43-year-old said the doctor had helped.', 'Ana Meer'],
    [
      '“the 24-year-old” before any verb',
      'Singer [P Lyra Moon] is ill. “I can’t sleep,” the 24-year-old posted late Sunday.',
      'Lyra Moon',
    ],
    [
      '“it” after a body',
      '[O Delacroix Foods] said it was sad. It said the closure would cost 48 million.',
      'Delacroix Foods',
    ],
    [
      '“the council”',
      'The [O Larkhaven Town Council] met. The council said the wall would be built.',
      'Larkhaven Town Council',
    ],
    ['“I” in a column', 'The wall\n\nBy [P Dana Reyes]\n\nI believe that the wall will hold.', 'Dana Reyes'],
    [
      '“I” in a letter',
      'I believe that the wall will hold. It has held for a century.\n\nYours faithfully,\n\n[P Dana Reyes]',
      'Dana Reyes',
    ],
    [
      '“I” in a letter signed in one line',
      'I believe that the wall will hold. It has held for a century.\n\nSincerely, [P Dana Reyes]\n\nChair, Friends of the Wall',
      'Dana Reyes',
    ],
    [
      '“I” of a speaker who says the name',
      'My name is [P Dana Reyes]. I believe that the wall will hold.',
      'Dana Reyes',
    ],
    ['“I” of nobody known', '[P Dana Reyes] rose.\n\nI believe that the wall will hold.', null],
    [
      '“they” after two who spoke as one',
      'Mayor [P Dana Reyes] and [P Hugh Hill] said the port was shut. They said it would stay so.',
      'Dana Reyes',
    ],
    [
      '“the company”, which no ministry is',
      'The [O Ministry of Ports] said it was late. The company said it was not.',
      null,
    ],
    [
      '“the company”, not the one that only employs who spoke',
      '[O Harlow Foods] fell. Analysts at [O Pellman Securities] cut their rating. The company said it was sound.',
      null,
    ],
    [
      '“the union leader” for its chairman',
      'The union’s chairman, [P Dana Reyes], met the mayor, [P Hugh Hill]. The union leader said the strike would go on.',
      'Dana Reyes',
    ],
    [
      '“the deputy mayor”',
      'Deputy mayor [P Dana Reyes] opened the bridge. The deputy mayor said the work was late.',
      'Dana Reyes',
    ],
    [
      '“the official” for a minister',
      'Finance minister [P Dana Reyes] presented the budget. “It is fair,” the official said.',
      'Dana Reyes',
    ],
    [
      '“the ex-mayor”',
      'Ex-mayor [P Dana Reyes] rose. [P Hugh Hill] sat. “It is late,” the ex-mayor said.',
      'Dana Reyes',
    ],
    ['“the mum-of-two”', '[P Dana Reyes] met a friend. “It is late,” the mum-of-two said.', 'Dana Reyes'],
  ];
  for (const [title, marked, expected] of cases) it(title, () => assert.equal(speaker(marked), expected));
});
