import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Language } from '../../server/analysis/article.ts';
import { titled } from '../../server/features/diagnostics.ts';
import { checked } from '../../server/ignoring/checked.ts';
import { ignoreFixes } from '../../server/ignoring/ignore-fixes.ts';
import type { IgnoredFinding } from '../../server/ignoring/ignored-findings.ts';
import { translator } from '../../server/l10n/translate.ts';
import { defaultSettings, type Settings } from '../../server/settings.ts';
import { edited } from '../rules/edited.ts';

const orphan = '“Nobody asked the people who live on the quay.”';
const article = (...lines: string[]) =>
  `${['The council met for two hours on Monday and left.', ...lines].join('\n')}\n`;

interface Given {
  readonly language?: Language;
  readonly list?: readonly IgnoredFinding[];
  readonly settings?: Partial<Settings>;
}

function outcome(text: string, { language = 'plaintext', list = [], settings = {} }: Given = {}) {
  const analyzed = analyze(text, { language, force: true });
  return { analyzed, ...checked(analyzed, { ...defaultSettings, ...settings }, list) };
}

/** The codes of what is open, a bar, and those of what is ignored. */
function codes(text: string, given?: Given): string {
  const { open, ignored } = outcome(text, given);
  const list = (each: readonly { code: string }[]) => each.map(({ code }) => code).join(' ');
  return `${list(open)}|${list(ignored)}`;
}

const rows: readonly (readonly [name: string, text: string, expected: string, given?: Given])[] = [
  ['nothing is ignored unasked', article(orphan), 'unattributed-quote|'],
  ['the next line', article('[[press-text-disable-next-line unattributed-quote]]', orphan), '|unattributed-quote'],
  [
    'the next line behind blank ones',
    article('[[press-text-disable-next-line]]', '', '', orphan),
    '|unattributed-quote',
  ],
  [
    'the next line and no other',
    article('[[press-text-disable-next-line]]', orphan, '', 'It rained all day.', '', orphan),
    'unattributed-quote|unattributed-quote',
  ],
  [
    'another rule',
    article('[[press-text-disable-next-line unnamed-source]]', orphan),
    'unused-directive unattributed-quote|',
  ],
  [
    'a region',
    article(
      '[[press-text-disable unattributed-quote]]',
      orphan,
      '',
      '[[press-text-enable]]',
      '',
      'It rained.',
      '',
      orphan,
    ),
    'unattributed-quote|unattributed-quote',
  ],
  ['a region to the end', article('[[press-text-disable]]', '', 'It rained.', '', orphan), '|unattributed-quote'],
  [
    'a region disabled twice ends once',
    article(
      '[[press-text-disable]]',
      orphan,
      '[[press-text-disable]]',
      '',
      '[[press-text-enable]]',
      'It rained.',
      orphan,
    ),
    'unused-directive unattributed-quote|unattributed-quote',
  ],
  [
    'the file, from its end',
    article(orphan, '', '[[press-text-disable-file unattributed-quote]]'),
    '|unattributed-quote',
  ],
  [
    'a comment in Markdown',
    article('', '<!-- press-text-disable-next-line -->', orphan),
    '|unattributed-quote',
    { language: 'markdown' },
  ],
  [
    'code in Markdown',
    article('', '```', '[[press-text-disable-file]]', '```', '', orphan),
    'unattributed-quote|',
    { language: 'markdown' },
  ],
  ['an unused directive', article('[[press-text-disable-file]]', 'It rained.'), 'unused-directive|'],
  ['an unused enable', article('[[press-text-enable]]', orphan), 'unused-directive unattributed-quote|'],
  [
    'a rule that is off is not unused',
    article('[[press-text-disable-file late-attribution, unattributed-quote]]', orphan),
    '|',
    { settings: { rules: { 'unattributed-quote': 'off', 'late-attribution': 'off' } } },
  ],
  ['an unknown verb', article('[[press-text-disable-line]]', orphan), 'unknown-directive unattributed-quote|'],
  [
    'an unknown rule',
    article('[[press-text-disable-next-line no-such-rule]]', orphan),
    'unknown-directive unattributed-quote|',
  ],
  [
    'a directive within a line',
    article(`${orphan} [[press-text-disable-file]]`),
    'unattributed-quote unknown-directive|',
  ],
  [
    'directives at the severity of the settings',
    article('[[press-text-enable]] ', '[[press-text-shout]]'),
    '|',
    { settings: { rules: { 'unused-directive': 'off', 'unknown-directive': 'off' } } },
  ],
  ['the list', article(orphan), '|unattributed-quote', { list: [{ rule: 'unattributed-quote', sentence: orphan }] }],
  [
    'the list, whatever a CMS made of the marks',
    article('"Nobody asked  the people who live on the quay."'),
    '|unattributed-quote',
    { list: [{ rule: 'unattributed-quote', sentence: orphan }] },
  ],
  [
    'the list, for another rule',
    article(orphan),
    'unattributed-quote|',
    { list: [{ rule: 'unnamed-source', sentence: orphan }] },
  ],
];

describe('checked: findings that are to be let be', () => {
  for (const [name, text, expected, given] of rows) it(name, () => assert.equal(codes(text, given), expected));

  it('says why', () => {
    const text = article('[[press-text-disable-next-line unattributed-quote -- a chant of the crowd]]', orphan);
    assert.equal(outcome(text).ignored[0]?.reason, 'a chant of the crowd');
    const list = [{ rule: 'unattributed-quote', sentence: orphan, reason: 'the desk knows' }];
    assert.equal(outcome(article(orphan), { list }).ignored[0]?.reason, 'the desk knows');
  });

  it('takes out what does nothing', () => {
    const before = article('[[press-text-disable-next-line unnamed-source, unattributed-quote, x]]', orphan);
    const { open } = outcome(before);
    assert.deepEqual(
      open.map(({ code, start, end }) => [code, before.slice(start, end)]),
      [
        ['unused-directive', 'unnamed-source'],
        ['unknown-directive', 'x'],
      ],
    );
    const after = edited(
      before,
      open.flatMap(({ fixes }) => fixes[0]!.edits),
    );
    assert.equal(after, article('[[press-text-disable-next-line unattributed-quote]]', orphan));
    const line = article('[[press-text-disable-file]]', 'It rained.');
    assert.equal(edited(line, outcome(line).open[0]!.fixes[0]!.edits), article('It rained.'));
  });
});

describe('ignoreFixes: directives written for the user', () => {
  const texts: readonly (readonly [string, string, Language])[] = [
    ['plain text', article('', orphan), 'plaintext'],
    ['with its line ends', article('', orphan).replaceAll('\n', '\r\n'), 'plaintext'],
    ['with a byte order mark', `\uFEFF${orphan}\n`, 'plaintext'],
    ['Markdown behind its front matter', `---\ntitle: The quay\n---\n\n${article('', `> ${orphan}`)}`, 'markdown'],
    ['wrapped Markdown', article('', '“Nobody asked the', 'people who live on the quay.”'), 'markdown'],
  ];
  for (const [name, text, language] of texts) {
    it(name, () => {
      const { analyzed, open } = outcome(text, { language });
      const fixes = ignoreFixes(analyzed, open[0]!);
      assert.deepEqual(
        fixes.map((fix) => titled(fix, translator()).title),
        ['Ignore unattributed-quote here', 'Ignore unattributed-quote in this file'],
      );
      for (const { edits } of fixes) {
        const after = edited(text, edits);
        assert.equal(codes(after, { language }), '|unattributed-quote', after);
        assert.equal(after.includes('\r\n'), text.includes('\r\n'));
        assert.equal(/[^\r]\n/.test(after), /[^\r]\n/.test(text));
      }
    });
  }

  it('breaks no table', () => {
    const { analyzed, open } = outcome(article('', '| a |', '|---|', `| ${orphan} |`), { language: 'markdown' });
    assert.equal(open.length, 1);
    assert.deepEqual(
      ignoreFixes(analyzed, open[0]!).map((fix) => titled(fix, translator()).title),
      ['Ignore unattributed-quote in this file'],
    );
  });
});
