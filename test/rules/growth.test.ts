import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { defaultSettings } from '../../server/settings.ts';

/** Pieces of which long texts are made that a rule might go through again for each of its findings. */
const PIECES: Readonly<Record<string, string>> = {
  'quotations in one line': '“We have won.” It is. ',
  'quotations in lines of their own': '“We won,” Dana Reyes said.\n',
  'opening marks in one line': '“‘',
  'paragraphs of a running quotation': '“It is late\n',
};

/** How long the rules take once, in milliseconds. */
function timeOf(article: Article): number {
  const start = performance.now();
  diagnosticsOf(article, { ...defaultSettings, profile: 'ap' });
  return performance.now() - start;
}

describe('diagnosticsOf, on long texts, grows with the length', () => {
  const SIZE = 12_000;
  for (const [name, piece] of Object.entries(PIECES))
    it(name, () => {
      const [small, large] = [SIZE, 8 * SIZE].map((size) =>
        analyze(piece.repeat(size / piece.length), { force: true }),
      );
      let least = Number.POSITIVE_INFINITY;
      let most = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5 && (round === 0 || most >= 24 * Math.max(least, 5)); round++) {
        most = Math.min(most, timeOf(large));
        least = Math.min(least, timeOf(small));
      }
      assert.ok(most < 24 * Math.max(least, 5), `${least.toFixed(1)} ms grew to ${most.toFixed(1)} ms`);
    }).timeout(60_000);
});
