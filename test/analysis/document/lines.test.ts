import assert from 'node:assert/strict';
import { linesOf } from '../../../server/analysis/document/lines.ts';

const lines = (text: string): string[] => linesOf(text).map(({ start, end }) => text.slice(start, end));

describe('the lines of a text', () => {
  it('end as editors have them end', () => {
    assert.deepEqual(lines('a\nb\n\nc'), ['a', 'b', '', 'c']);
    assert.deepEqual(lines('a\r\nb\rc\n\rd'), ['a', 'b', 'c', '', 'd']);
    assert.deepEqual(lines('a\u2028b\u2029c\fd\n'), ['a', 'b', 'c', 'd', '']);
  });

  it('are at least one', () => {
    assert.deepEqual(lines(''), ['']);
    assert.deepEqual(lines('\n'), ['', '']);
  });
});
