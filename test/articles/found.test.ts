import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/analysis/analyze.ts';
import { foundIn } from './found.ts';

const FOLDER = 'test/articles';

/** What is found in each golden article is as in its `.found` file; `UPDATE=1` writes that anew, to be read as a diff. */
describe('golden articles', () => {
  const files = readdirSync(FOLDER).filter((file) => /\.(?:article|md)$/.test(file) && file !== 'README.md');

  for (const file of files)
    it(file, () => {
      const language = file.endsWith('.md') ? 'markdown' : 'plaintext';
      const article = analyze(readFileSync(join(FOLDER, file), 'utf8'), { language });
      assert.ok(article.isProse, 'is copy');
      const found = foundIn(article);
      const path = join(FOLDER, file.replace(/\.\w+$/, '.found'));
      if (process.env.UPDATE === '1') writeFileSync(path, found);
      assert.ok(existsSync(path), `no ${path}: write it with UPDATE=1`);
      assert.equal(found, readFileSync(path, 'utf8'));
    });

  it('have no file of what was found in an article that is gone', () => {
    const names = new Set(files.map((file) => file.replace(/\.\w+$/, '.found')));
    const stale = readdirSync(FOLDER).filter((file) => file.endsWith('.found') && !names.has(file));
    assert.deepEqual(stale, []);
  });
});
