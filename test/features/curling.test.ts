import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Language } from '../../server/analysis/article.ts';
import { curlEdits, curlTriggers } from '../../server/features/curling.ts';
import { edited } from '../rules/edited.ts';

/** Types the text character by character, as an editor does that asks after each trigger. */
function typed(text: string, before = '', language: Language = 'plaintext', closes = false): string {
  let written = before;
  let behind = '';
  for (const character of text) {
    if (closes && character === '"' && !/\p{L}$/u.test(written)) behind = `"${behind}`;
    written += character;
    if (!curlTriggers.includes(character)) continue;
    const article = analyze(written + behind, { language, force: true });
    const after = edited(written + behind, curlEdits(article, written.length));
    behind = after.slice(written.length);
    written = after.slice(0, written.length);
  }
  return (written + behind).slice(before.length);
}

describe('curlEdits', () => {
  const rows: readonly (readonly [typed: string, curled: string])[] = [
    ['"We won," she said. "At last."', '“We won,” she said. “At last.”'],
    ['"He said \'no\' to us," she said.', '“He said ‘no’ to us,” she said.'],
    ["Don't ask Reyes' aide. It's the Reyes's car.", 'Don’t ask Reyes’ aide. It’s the Reyes’s car.'],
    ["Rock 'n' roll of the '90s, class of '98.", 'Rock ‘n’ roll of the ’90s, class of ’98.'],
    ['The wall ("a trap") and ["so"]', 'The wall (“a trap”) and [“so”]'],
    ['The wall—"a trap"—stood. "I was—"', 'The wall—“a trap”—stood. “I was—”'],
    ['"\'No,\' he said," she said.', '“‘No,’ he said,” she said.'],
    ['A 9" pipe, "a 9" one', 'A 9" pipe, “a 9” one'],
  ];
  for (const [text, curled] of rows) it(text, () => assert.equal(typed(text), curled));

  it('takes the marks that the article has', () => {
    assert.equal(typed('"Nein", sagte sie.', '„Ja“, sagte er. '), '„Nein“, sagte sie.');
    assert.equal(typed('"Non", dit-elle. C\'est', '«Oui», dit-il. '), '«Non», dit-elle. C’est');
    assert.equal(typed("'90 people came,' he said.", '‘Yes,’ he said. ‘No,’ she said. '), '‘90 people came,’ he said.');
  });

  it('curls the mark that the editor has closed by itself, and is typed over it', () => {
    assert.equal(typed('He said: "We won." "Yes."', '', 'plaintext', true), 'He said: “We won.” “Yes.”');
  });

  it('leaves directives alone, and code, tags, addresses and front matter of Markdown', () => {
    for (const text of [
      '`a "b"`',
      '```js\nlet a = "b";',
      '<a href="b"',
      '[a](b "c"',
      '    let a = "b";',
      '---\ntitle: "a"\n',
    ]) {
      assert.equal(typed(text, '', 'markdown'), text);
    }
    assert.equal(typed('`a` "b"', '', 'markdown'), '`a` “b”');
    const directive = "[[press-text-disable two-speakers -- the desk's wish";
    assert.equal(typed(directive), directive);
  });

  it('does nothing where nothing was typed', () => assert.deepEqual(curlEdits(analyze('“a”', {}), 0), []));
});
