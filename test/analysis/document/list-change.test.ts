import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeOf } from '../../../server/analysis/document/list-change.ts';

describe('how a list has changed', () => {
  it('is told by what is gone and what has come', () => {
    assert.deepEqual(changeOf(['a', 'b', 'c'], ['a', 'x', 'c']), { gone: new Set(['b']), come: new Set(['x']) });
    assert.deepEqual(changeOf(['a', 'b'], ['b', 'a']), { gone: new Set(), come: new Set() });
  });

  it('is what two sets differ in', () => {
    const list = fc.uniqueArray(fc.nat(12));
    const property = fc.property(list, list, (before, now) => {
      const { gone, come } = changeOf(before, now);
      assert.deepEqual([...gone].sort(), before.filter((one) => !now.includes(one)).sort());
      assert.deepEqual([...come].sort(), now.filter((one) => !before.includes(one)).sort());
    });
    fc.assert(property, { seed: 1851 });
  });
});
