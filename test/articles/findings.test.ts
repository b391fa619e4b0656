import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { defaultSettings } from '../../server/settings.ts';
import { goldenArticles } from './golden.ts';
import { scoreOf } from './score.ts';

describe('golden articles: every finding that is expected, and no other', () => {
  for (const { name, text, language, gold } of goldenArticles()) {
    it(name, () => {
      const article = analyze(text, { language });
      const { figures, faults } = scoreOf(article, diagnosticsOf(article, defaultSettings), gold);
      assert.deepEqual([figures.findingsMissed, figures.findingsSpurious], [0, 0], faults.join('\n'));
    });
  }
});
