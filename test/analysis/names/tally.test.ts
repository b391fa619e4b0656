import assert from 'node:assert/strict';
import { Tally } from '../../../server/analysis/names/tally.ts';

describe('Tally', () => {
  it('gives what is told now and was not', () => {
    const tally = new Tally();
    assert.deepEqual(tally.update([], ['Osk', 'Lund', 'Osk']), ['Osk', 'Lund']);
    assert.deepEqual(tally.update([], ['Osk']), []);
    assert.deepEqual([...tally.all()], ['Osk', 'Lund']);
  });

  it('gives what was told and is no more', () => {
    const tally = new Tally();
    tally.update([], ['Osk', 'Osk', 'Lund']);
    assert.deepEqual(tally.update(['Osk', 'Lund'], []), ['Lund']);
    assert.ok(tally.has('Osk') && !tally.has('Lund'));
  });

  it('gives nothing for what one paragraph says no more and another does', () => {
    const tally = new Tally();
    tally.update([], ['Osk']);
    assert.deepEqual(tally.update(['Osk'], ['Osk']), []);
  });
});
