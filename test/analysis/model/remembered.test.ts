import assert from 'node:assert/strict';
import { Remembered } from '../../../server/analysis/model/remembered.ts';

describe('Remembered', () => {
  it('makes a value once, as long as it is not forgotten', () => {
    let made = 0;
    const remembered = new Remembered(2, (key: string) => ({ key, number: ++made }));
    const the = remembered.of('the');
    for (const rare of ['gull', 'sluice', 'weir', 'kiln', 'tarn']) {
      assert.equal(remembered.of(rare).key, rare);
      assert.equal(remembered.of('the'), the);
    }
    assert.equal(made, 6);
    assert.equal(remembered.of('gull').number, 7);
  });

  it('holds the key of its choice', () => {
    const held: string[] = [];
    const own = (text: string) => text.split('').join('');
    const remembered = new Remembered(1, own, (value) => {
      held.push(value);
      return value;
    });
    assert.equal(remembered.of('weir'), remembered.of('weir'));
    assert.deepEqual(held, ['weir']);
  });
});
