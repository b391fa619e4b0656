import assert from 'node:assert/strict';
import type { Language } from '../../../server/analysis/article.ts';
import { directiveLines } from '../../../server/analysis/document/directives.ts';
import { proseOf } from '../../../server/analysis/document/prose.ts';
import { testRows } from '../table.ts';

const found = (language: Language) => (text: string) => {
  const lines = directiveLines(text, language);
  const { copy } = proseOf(text, language);
  for (const { line } of lines) assert.equal(copy.slice(line.start, line.end).trim(), '', 'is no copy');
  assert.equal(copy.length, text.length);
  return lines.map(({ start, end }) => text.slice(start, end)).join('|');
};

describe('directiveLines: what a writer tells us, and no reader', () => {
  testRows(
    [
      ['One.\n[[press-text-disable-file]]\nTwo.', 'press-text-disable-file'],
      ['\t[[ press-text-disable x, y ]] \r\nTwo.', 'press-text-disable x, y'],
      ['<!-- press-text-enable -->', 'press-text-enable'],
      ['<!--press-text-enable-->', 'press-text-enable'],
      ['<!-- press-text-disable x -- the desk knows -->', 'press-text-disable x -- the desk knows'],
      ['She wrote [[press-text-disable x]] there.', ''],
      ['[press-text-disable x]', ''],
      ['[[press]]', ''],
      ['[[press-text-a]]\u2028[[press-text-b]]', 'press-text-a|press-text-b'],
      ['[[press-text-disable x\ny]]', ''],
    ],
    found('plaintext'),
  );
});

describe('directiveLines: in Markdown', () => {
  testRows(
    [
      ['<!-- press-text-disable x -->\n# One', 'press-text-disable x'],
      ['> <!-- press-text-disable x -->\n> One', 'press-text-disable x'],
      ['One\n\n[[press-text-disable x]]\n\nTwo', 'press-text-disable x'],
      ['```\n[[press-text-disable x]]\n```\n[[press-text-disable y]]', 'press-text-disable y'],
      ['~~~~\n~~~\n[[press-text-disable x]]', ''],
      ['    [[press-text-disable x]]', ''],
      ['`[[press-text-disable x]]`', ''],
    ],
    found('markdown'),
  );

  it('ends the paragraph before it', () => {
    const text = 'One\n<!-- press-text-disable x -->\nTwo';
    assert.equal(proseOf(text, 'markdown').paragraphs.length, 2);
  });
});
