import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/analysis/analyze.ts';
import { hoverAt } from '../../server/features/hover.ts';
import { articleJson } from '../../server/features/json.ts';
import { outlineOf } from '../../server/features/outline.ts';
import { overviewOf } from '../../server/features/overview.ts';
import { checked } from '../../server/ignoring/checked.ts';
import { defaultSettings } from '../../server/settings.ts';
import { language, text } from '../analysis/any-text.ts';
import { target } from './target.ts';

const settings = { ...defaultSettings, thoughts: true };

/** Two texts, the second of them many times over: what grows faster than it should is seen by then. */
const repeated = fc
  .tuple(text, text, fc.constantFrom(1, 1, 1, 10, 50))
  .map(([first, again, times]) => `${first}${again.slice(0, 100).repeat(times)}`);

/** Any text is read, in reasonable time, and whatever is said of it says where it stands. */
export const texts = target({
  name: 'texts',
  cases: fc.record({ text: repeated, language, force: fc.boolean(), offset: fc.nat(400) }),
  check({ text: own, language: of, force, offset }) {
    const before = performance.now();
    const article = analyze(own, { language: of, force });
    const { open } = checked(article, settings, []);
    checkSpans(articleJson(article, 'fuzzed', open), article.text);
    hoverAt(article, Math.min(offset, own.length), settings);
    outlineOf(article, settings);
    const { quotations, unattributed } = overviewOf(article, settings);
    assert.ok(unattributed <= quotations);
    const seconds = (performance.now() - before) / 1000;
    assert.ok(seconds < 10, `${own.length} characters took ${seconds} s`);
  },
});

/** Whatever has a start and an end in the JSON lies in the text, and its words are those that stand there. */
function checkSpans(json: unknown, of: string): void {
  if (typeof json !== 'object' || json === null) return;
  const {
    start,
    end,
    text: words,
  } = json as { readonly start?: number; readonly end?: number; readonly text?: string };
  if (start !== undefined && end !== undefined) {
    assert.ok(0 <= start && start < end && end <= of.length, `${start}–${end}`);
    if (words !== undefined) assert.equal(words, of.slice(start, end));
  }
  for (const value of Object.values(json)) checkSpans(value, of);
}
