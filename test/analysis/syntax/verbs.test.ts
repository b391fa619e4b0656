import assert from 'node:assert/strict';
import { isMainClause } from '../../../server/analysis/syntax/verbs.ts';
import { untaughtReading } from '../reading.ts';

const clauses = {
  'the wall would hold': true,
  'the man who fell was ill': true,
  'he left when the bell rang': true,
  'a second goal when he crossed for Hill, who fell': false,
  'a third goal and pointed to the sky': false,
  'salt, tasted it and put the kettle on': false,
  'the wall, built in May, fell': true,
  'the plan that would cut the fleet': false,
  'the wall': false,
};

describe('isMainClause', () => {
  for (const [words, isOne] of Object.entries(clauses))
    it(`${isOne ? 'is' : 'is no'} clause: ${words}`, () => {
      const reading = untaughtReading(`They said ${words}.`);
      assert.equal(isMainClause(reading, { first: 2, last: reading.tokens.length - 1 }), isOne);
    });
});
