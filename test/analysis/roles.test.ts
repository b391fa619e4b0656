import assert from 'node:assert/strict';
import { roleAt } from '../../server/analysis/roles.ts';
import { namedText } from './named-text.ts';

/** The role of the last name that is marked. */
function role(marked: string): string | undefined {
  const { reading, names } = namedText(marked);
  return roleAt(reading, names.at(-1)!);
}

describe('roleAt', () => {
  const cases: [marked: string, role: string | undefined][] = [
    ['Putin spokesman [P Dmitry Peskov] spoke.', 'Putin spokesman'],
    ['Mayor [P Dana Reyes] spoke.', 'Mayor'],
    ['Deputy Foreign Minister [P Ana Vidal] spoke.', 'Deputy Foreign Minister'],
    ['[P Hugh Hill], a doctor, spoke.', 'doctor'],
    ['[P Ana Vidal], the deputy secretary of state, spoke.', 'deputy secretary of state'],
    ['[P Rizal Manalo], 38, a fruit trader, spoke.', 'fruit trader'],
    ['That is false, said its spokesman, [P Joseph Okafor].', 'spokesman'],
    ['The mayor of Sankt Alban, [P Florence Perrin], spoke.', 'mayor of Sankt Alban'],
    ['Mr. [P Vane] spoke.', undefined],
    ['[P Dana Reyes], however, spoke.', undefined],
    ['In the harbour, [P Dana Reyes] met the mayor.', undefined],
  ];
  for (const [marked, expected] of cases) it(marked, () => assert.equal(role(marked), expected));
});
