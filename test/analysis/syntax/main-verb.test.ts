import assert from 'node:assert/strict';
import { textOf } from '../../../server/analysis/document/reading.ts';
import { mainVerbAfter } from '../../../server/analysis/syntax/main-verb.ts';
import { untaughtReading } from '../reading.ts';

/** What stands before the run in brackets, the run with a bar before its main verb, and how many clauses the run begins. */
const cases: [before: string, run: string, clauses: number][] = [
  ['A landlord threatening', 'to evict forty families | has been fined', 0],
  ['A landlord threatening', 'to evict those who owe rent | has been fined', 0],
  ['Emails alleging', 'that the coach had bullied players | were leaked', 1],
  ['Those who say', 'that the plan which was drawn in May will fail | have not read it', 1],
  ['Villagers demanding', 'that the mine be closed | blocked the road', 1],
  ['Those who say', 'that the plan he drew will collapse | have not read it', 1],
  ['Anyone claiming', 'that the water is safe | never drank it', 1],
  ['A letter warning', 'that taxes will rise and wages will fall | was sent', 1],
  ['Everyone saying', 'that people like him will win | is wrong', 1],
  ['Campaigners calling for', 'the road their children cross to be closed | have written', 0],
  ['Protesters calling for', 'the release of the leader detained in May | marched on the jail', 0],
  ['Witnesses saying', 'they saw the car hit the boy | were interviewed', 1],
  ['Fears', 'that the strike may go ahead | are growing', 1],
  ['Scientists who predicted', 'that the ice would melt by 2030 | say it is melting', 1],
  // What may be of a clause within is left alone.
  ['Anyone claiming', 'that the water, long foul, is safe has not drunk it', 1],
  ['Anyone claiming', 'that he knew the ship sank', 1],
  ['Anyone claiming', 'that the water is safe because it is clear', 1],
  ['Anyone claiming', 'that the boats are safer than they were', 1],
  ['Anyone claiming', 'that the water is safe', 1],
];

describe('mainVerbAfter', () => {
  for (const [before, run, clauses] of cases)
    it(`${before} ${run}`, () => {
      const reading = untaughtReading(`${before} ${run.replace('| ', '')}.`);
      const first = before.split(' ').length;
      const last = reading.tokens.length - 1;
      const verb = mainVerbAfter(reading, { first, last }, clauses);
      const found =
        verb === undefined
          ? textOf(reading, { first, last })
          : `${textOf(reading, { first, last: verb })} | ${textOf(reading, { first: verb, last })}`;
      assert.equal(found, run);
    });
});
