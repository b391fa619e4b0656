import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Language } from '../../server/analysis/article.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { checked } from '../../server/ignoring/checked.ts';
import { ignoreFixes } from '../../server/ignoring/ignore-fixes.ts';
import { defaultSettings } from '../../server/settings.ts';
import { edited } from '../rules/edited.ts';

const pieces = fc.constantFrom(
  ...[
    '[[press-text-disable]]',
    '[[press-text-enable unattributed-quote]]',
    '[[press-text-disable-file unnamed-source, x]]',
  ],
  ...[
    '<!-- press-text-disable-next-line -->',
    '[[press-text-',
    ']]',
    '-->',
    '\n',
    '\r\n',
    '\n\n',
    '\uFEFF',
    ' -- why',
    '> ',
    '```\n',
  ],
  ...[
    '“Nobody asked the crews.”',
    'Officials said the pier was shut.',
    'The council met for an hour and left.',
    '| a |',
    '“',
  ],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
const languages = fc.constantFrom<Language>('plaintext', 'markdown');

describe('ignoring: whatever the text', () => {
  it('keeps every finding, open or ignored, and points into the text', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const article = analyze(text, { language, force: true });
        const { open, ignored } = checked(article, defaultSettings, []);
        const own = open.filter(({ code }) => !code.endsWith('-directive'));
        assert.equal(own.length + ignored.length, diagnosticsOf(article, defaultSettings).length);
        for (const { start, end } of [...open, ...ignored]) assert.ok(0 <= start && start < end && end <= text.length);
      }),
      { seed: 1851, numRuns: 300 },
    );
  });

  it('ignores by quick fix what it was asked to, and finds nothing else in the copy', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const outcome = (of: string) => {
          return checked(analyze(of, { language, force: true }), defaultSettings, []);
        };
        const article = analyze(text, { language, force: true });
        for (const found of outcome(text).open) {
          for (const { title, edits } of ignoreFixes(article, found).filter((fix) => fix.title.text.includes('file'))) {
            const left = outcome(edited(text, edits)).open.filter(({ code }) => code === found.code);
            assert.deepEqual(left, [], title.text);
          }
        }
      }),
      {
        seed: 1851,
        numRuns: 300,
        examples: [['<!-- press-text-disable-next-line -->\uFEFF“Nobody asked the crews.”', 'markdown']],
      },
    );
  });
});
