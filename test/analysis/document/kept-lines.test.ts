import assert from 'node:assert/strict';
import { KeptLines } from '../../../server/analysis/document/kept-lines.ts';
import { lineSigns } from '../../../server/analysis/document/line-signs.ts';

describe('KeptLines', () => {
  it('has the signs of a line as long as the text has it', () => {
    const kept = new KeptLines();
    const [first] = kept.of(['VIDAL: The wall is late.', 'run: npm ci']);
    const [second, , third] = kept.of(['VIDAL: The wall is late.', '', 'run: npm ci']);
    assert.equal(first, second);
    assert.deepEqual(third, lineSigns('run: npm ci'));
    kept.of([]);
    const [again] = kept.of(['VIDAL: The wall is late.']);
    assert.notEqual(again, first);
    assert.deepEqual(again, first);
  });
});
