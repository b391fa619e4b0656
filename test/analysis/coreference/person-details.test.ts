import assert from 'node:assert/strict';
import { personDetailsAt } from '../../../server/analysis/coreference/person-details.ts';
import { namedText } from '../names/named-text.ts';

/** What is said of the last name that is marked. */
function details(marked: string) {
  const { reading, names } = namedText(marked);
  return personDetailsAt(reading, names, new Map(names.map(({ first }, n) => [first, n])), names.at(-1)!);
}

describe('personDetailsAt', () => {
  const cases: [marked: string, role: string | undefined][] = [
    ['Putin spokesman [P Dmitry Peskov] spoke.', 'Putin spokesman'],
    ['Mayor [P Dana Reyes] spoke.', 'Mayor'],
    ['Deputy Foreign Minister [P Ana Vidal] spoke.', 'Deputy Foreign Minister'],
    ['[P Hugh Hill], a doctor, spoke.', 'doctor'],
    ['[P Ana Vidal], the deputy secretary of state, spoke.', 'deputy secretary of state'],
    ['[P Rizal Manalo], 38, a fruit trader, spoke.', 'fruit trader'],
    ['That is false, said its spokesman, [P Joseph Okafor].', 'spokesman'],
    ['The mayor of Sankt Alban, [P Florence Perrin], spoke.', 'mayor of Sankt Alban'],
    ['Harbourmaster [P Dana Reyes] spoke.', 'Harbourmaster'],
    ['Opposition TD [P Dana Reyes] spoke.', 'Opposition TD'],
    ['DA [P Dana Reyes] spoke.', 'DA'],
    ['The ex-minister [P Dana Reyes] spoke.', 'ex-minister'],
    ['Head of policy [P Dana Reyes] spoke.', 'Head of policy'],
    ['The director of the Northern Seas Fund [P Dana Reyes] spoke.', 'director of the Northern Seas Fund'],
    ['The mother of murdered singer [P Dana Reyes] spoke.', 'murdered singer'],
    ['The boss of [P Dana Reyes] spoke.', undefined],
    ['🚨 Chief [P Dana Reyes] spoke.', 'Chief'],
    ['The [P Duchess of Marrow] spoke.', 'Duchess'],
    ['Accountant [P Dana Reyes] spoke.', 'Accountant'],
    ['It was sold to [P Dana Reyes], the newsagent let slip.', undefined],
    ['Mr. [P Vane] spoke.', undefined],
    ['Superintendent Dr. [P Renée Okafor] spoke.', 'Superintendent'],
    ['The director of press at the ministry, Mr [P Emeka Udo], spoke.', 'director of press at the ministry'],
    ['The widow of the singer, Mr [P Emeka Udo], spoke.', undefined],
    ['Last week State official [P Dana Reyes] spoke.', 'State official'],
    ['[P Dana Reyes], however, spoke.', undefined],
    ['In the harbour, [P Dana Reyes] met the mayor.', undefined],
    ['Nobody had seen [P Tom Brill], the landlord told police.', undefined],
    ['Nobody had followed [P Tom Brill], the landlord explained.', undefined],
    ['They met [P Tom Brill], a guard told to wait, today.', 'guard told to wait'],
    ['The consultant, Dr [P Simon Peel], spoke.', 'consultant'],
    ['[P Kofi Mensa], the librarian, spoke.', 'librarian'],
    ['Lagos born author [P Dana Reyes] spoke.', 'Lagos born author'],
    ['State media quoted army chief [P Dana Reyes] as saying so.', 'army chief'],
    ['Wing Commander [P Asha Pill] spoke.', 'Wing Commander'],
    ['Citing Mayor [P Dana Reyes], they left.', 'Mayor'],
    ['Wall will hold, says Reyes\n\nMayor [P Dana Reyes] spoke.', 'Mayor'],
    ['By [P Dana Reyes], transport correspondent\n\nThe spokesman of the port spoke.', 'transport correspondent'],
  ];
  for (const [marked, expected] of cases) it(marked, () => assert.equal(details(marked).role, expected));

  const others: [marked: string, details: object][] = [
    ['[P Dana Reyes], 43, spoke.', { age: 43 }],
    ['The 43-year-old [P Dana Reyes] spoke.', { age: 43 }],
    ['Prof. Dr. [P Henrike Duclos] spoke.', { honorific: 'Prof. Dr.' }],
    ['Sen. [P Jane Roe] (D-Vt.) spoke.', { role: 'Sen.', affiliation: 'D-Vt.' }],
    ['Rep. [P Jane Roe], R-Warwick, spoke.', { role: 'Rep.', affiliation: 'R-Warwick' }],
    ['[P Ana Vidal] of the [O Ellery Port Authority] spoke.', { affiliation: 'Ellery Port Authority' }],
    ['[O NATO] secretary [P Ana Vidal] spoke.', { role: 'NATO secretary', affiliation: 'NATO' }],
  ];
  for (const [marked, expected] of others) {
    it(marked, () => {
      const { names, ...rest } = namedText(marked);
      const at = new Map(names.map(({ first }, n) => [first, n]));
      const person = names.find(({ type }) => type === 'person')!;
      assert.deepEqual(personDetailsAt(rest.reading, names, at, person), expected);
    });
  }
});
