import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { trueNotice } from '../../scripts/notice.mjs';

describe('NOTICE', () => {
  it('names every package that the bundles take in, with its licence and authors (node scripts/notice.mjs)', async () => {
    assert.equal(readFileSync('NOTICE', 'utf8'), await trueNotice());
  });
});
