import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article, Span } from '../../server/analysis/article.ts';
import { explain } from '../../server/analysis/explain.ts';
import { completionsAt } from '../../server/features/completion.ts';
import { curlEdits } from '../../server/features/curling.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { hoverAt, tracedHoverAt } from '../../server/features/hover.ts';
import { identitiesAt, newNameAt } from '../../server/features/identities.ts';
import { outlineOf } from '../../server/features/outline.ts';
import type { OutlineItem } from '../../server/features/outline-item.ts';
import { overviewOf } from '../../server/features/overview.ts';
import { introductionAt, mentionsAt } from '../../server/features/references.ts';
import { renameEdits } from '../../server/features/rename.ts';
import { defaultSettings } from '../../server/settings.ts';
import { byPlace, covers } from '../../server/text/spans.ts';

const pieces = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '.',
    '. ',
    '? ',
    ', ',
    ': ',
    '\n',
    '\n\n',
    ' ',
    '[who?]',
    '\u{1f600}',
    '\ud800',
  ],
  ...['Officials', ' said', ' told ', 'Mayor Dana Reyes', 'She', 'according to ', 'reportedly ', 'Critics say '],
  ...['the wall is old', 'We won', 'a top aide', ' adding that ', 'believes '],
];
const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 });
const settings = { ...defaultSettings, thoughts: true };

describe('features: on any text', () => {
  it('stay within it, name all that they list and never throw', () => {
    fc.assert(
      fc.property(texts, fc.nat(300), (parts, offset) => {
        const text = parts.join('');
        const article = analyze(text, { force: true });
        const whole: Span = { start: 0, end: text.length };
        for (const { start, end, message, fixes } of diagnosticsOf(article, settings)) {
          assert.ok(start < end && covers(whole, { start, end }) && message !== '');
          for (const fix of fixes) checkEdits(whole, fix.edits);
        }
        checkItems(whole, outlineOf(article, settings));
        checkItems(whole, outlineOf(article, { ...settings, outline: { groupBy: 'speaker' } }));
        const hover = hoverAt(article, offset, settings);
        assert.ok(!hover || (covers(whole, hover.span) && hover.markdown !== ''));
        const traced = tracedHoverAt(explain(text, { force: true }), offset, settings);
        assert.ok(!traced || covers(whole, traced.span));
        assert.ok(!hover || traced?.markdown.startsWith(hover.markdown));
        const isIntroduced = introductionAt(article, offset, settings) !== undefined;
        assert.equal(isIntroduced, mentionsAt(article, offset, settings).length > 0);
        checkWriting(whole, article, Math.min(offset, text.length));
        const { quotations, unattributed } = overviewOf(article, settings);
        assert.ok(unattributed <= quotations);
      }),
      { seed: 1851, numRuns: 300 },
    );
  });
});

function checkWriting(whole: Span, article: Article, offset: number): void {
  const renames = renameEdits(article, offset, 'Dena Reyez');
  if (Array.isArray(renames)) checkEdits(whole, renames);
  checkEdits(whole, curlEdits(article, offset));
  const { typed, items } = completionsAt(article, offset, 'yes', settings);
  assert.ok(covers(whole, typed) && typed.end === offset && items.every(({ words }) => words.trim() !== ''));
  for (const { edit } of identitiesAt(article, offset, settings)) checkEdits(whole, edit ? [edit] : []);
  assert.notEqual(newNameAt(article, offset, [])?.name, '');
}

function checkEdits(whole: Span, edits: readonly Span[]): void {
  const sorted = [...edits].sort(byPlace);
  for (const [index, edit] of sorted.entries()) {
    assert.ok(covers(whole, edit));
    assert.ok(index === 0 || sorted[index - 1]!.end <= edit.start);
  }
}

function checkItems(within: Span, items: readonly OutlineItem[]): void {
  for (const { name, range, selection, children, words } of items) {
    assert.ok(name.trim() !== '' && covers(within, range) && covers(range, selection));
    checkItems(words === undefined ? range : selection, children);
  }
}
