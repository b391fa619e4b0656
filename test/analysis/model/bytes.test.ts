import assert from 'node:assert/strict';
import { ByteReader } from '../../../server/analysis/model/bytes.ts';
import { ByteWriter } from '../../../train/bytes.ts';

describe('the bytes of a model file', () => {
  it('hold whole numbers of either sign', () => {
    const numbers = [0, -1, 1, 63, -64, 64, 8191, -8192, 2 ** 30, -(2 ** 30)];
    const writer = new ByteWriter();
    for (const number of numbers) writer.signed(number);
    const reader = new ByteReader(writer.file());
    assert.deepEqual(
      numbers.map(() => reader.signed()),
      numbers,
    );
  });

  it('take one byte for a small one', () => {
    const writer = new ByteWriter();
    for (const number of [-64, 63]) writer.signed(number);
    assert.equal(writer.file().length, 2);
  });
});
