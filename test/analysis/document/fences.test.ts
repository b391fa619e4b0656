import assert from 'node:assert/strict';
import { directiveLines } from '../../../server/analysis/document/directives.ts';
import { fenceBehind } from '../../../server/analysis/document/fences.ts';
import { maskedMarkdown } from '../../../server/analysis/document/markdown.ts';

describe('fenceBehind: what code is open behind a line', () => {
  const table: readonly [line: string, before: string, behind: string][] = [
    ['```', '', '```'],
    ['~~~~ text', '', '~~~~'],
    ['> ```js', '', '```'],
    ['```words``` said', '', ''],
    ['Reyes said', '', ''],
    ['```', '```', ''],
    ['`````  ', '```', ''],
    ['```', '````', '````'],
    ['~~~', '```', '```'],
    ['```js', '```', '```'],
    ['``` she said', '```', '```'],
    ['> ~~~', '~~~', ''],
  ];
  for (const [line, before, behind] of table) {
    it(`${JSON.stringify(line)} after “${before}”`, () => assert.equal(fenceBehind(line, before), behind));
  }

  it('holds for the copy and for directives alike', () => {
    const directive = '<!-- press-text-disable-file -->';
    const text = `\`\`\`\nWe won\n\`\`\`js\n${directive}\n\`\`\`\n${directive}\nWe lost\n`;
    assert.match(maskedMarkdown(text).copy, /^\s*We lost\s*$/);
    assert.deepEqual(
      directiveLines(text, 'markdown').map(({ start }) => start),
      [text.lastIndexOf('press-text-')],
    );
  });
});
