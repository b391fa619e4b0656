import { equal } from 'node:assert/strict';
import { genderOfGivenName } from '../../../../server/analysis/names/model/gazetteer.ts';

describe('genderOfGivenName', () => {
  const cases: [name: string, gender: 'female' | 'male' | null][] = [
    ['Susan', 'female'],
    ['Dmitry', 'male'],
    // The lists give them to both, or to none.
    ['Julie', 'female'],
    ['Aoife', 'female'],
    ['Vikram', 'male'],
    ['Robin', null],
    ['Kelm', null],
  ];
  for (const [name, gender] of cases) it(name, () => equal(genderOfGivenName(name), gender));
});
