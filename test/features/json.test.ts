import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { analyze } from '../../server/analysis/analyze.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { type ArticleJson, articleJson, type TextSpan } from '../../server/features/json.ts';
import { defaultSettings } from '../../server/settings.ts';

const schema = JSON.parse(readFileSync('server/schema/article.schema.json', 'utf8'));
const isValid = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile<ArticleJson>(schema);
const folder = 'test/articles';
const files = readdirSync(folder).filter((file) => /\.(article|md)$/.test(file) && file !== 'README.md');

/** The JSON as a reader gets it. */
function jsonOf(text: string, id: string | number): ArticleJson {
  const article = analyze(text, { language: String(id).endsWith('.md') ? 'markdown' : 'plaintext' });
  return JSON.parse(JSON.stringify(articleJson(article, id, diagnosticsOf(article, defaultSettings))));
}

describe('articleJson: the public contract', () => {
  for (const file of files) {
    it(`${file}: is valid, and its spans slice back to their words`, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const json = jsonOf(text, file);
      assert.ok(isValid(json), JSON.stringify(isValid.errors));
      const spans: readonly TextSpan[] = [
        ...json.attributions.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
        ...json.entities.flatMap(({ mentions }) => mentions),
      ];
      for (const { start, end, text: words } of spans) assert.equal(text.slice(start, end), words);
      const ids = new Set(json.entities.map(({ id }) => id));
      for (const { speaker } of json.attributions) assert.ok(speaker === null || ids.has(speaker));
      for (const { start, end } of [...json.quotations, ...json.diagnostics]) {
        assert.ok(0 <= start && start < end && end <= text.length);
      }
    });
  }

  for (const text of ['', ' ', '“', '\u{1f600}', 'numpy==1.26\nflask==3.0\n', '\uFEFFHe said “yes.”']) {
    it(`is valid for ${JSON.stringify(text)}`, () => {
      assert.ok(isValid(jsonOf(text, 7)), JSON.stringify(isValid.errors));
    });
  }

  it('has a schema that refuses what is no article', () => {
    const json = jsonOf(readFileSync(join(folder, files[0]!), 'utf8'), 'x');
    const { attributions: _, ...without } = json;
    const wrongs: unknown[] = [{}, without, { ...json, version: 2 }, { ...json, quotations: [{ start: -1, end: 3 }] }];
    for (const wrong of wrongs) assert.equal(isValid(wrong), false);
  });
});
