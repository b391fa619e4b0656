import assert from 'node:assert/strict';
import { behindCaptions, isCaption } from '../../../server/analysis/document/captions.ts';

describe('isCaption', () => {
  const texts: [text: string, is: boolean][] = [
    ['Mayor Dana Reyes at the wall on Monday', true],
    ['The wall (pictured)', true],
    ['The wall is late.', false],
    ['“The wall is late.”', false],
    ['«The wall is late.»', false],
    ['The wall is late (again.)', false],
    ['She said:', false],
    ['Red,', false],
    ['', true],
  ];
  for (const [text, is] of texts) it(text, () => assert.equal(isCaption(text), is));
});

describe('behindCaptions', () => {
  it('goes over a few', () => {
    assert.equal(
      behindCaptions(4, () => false),
      4,
    );
    assert.equal(
      behindCaptions(4, (at) => at < 6),
      6,
    );
    assert.equal(
      behindCaptions(4, () => true),
      7,
    );
  });
});
