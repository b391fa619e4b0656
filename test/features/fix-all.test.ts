import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { markEdits } from '../../server/features/fix-all.ts';
import { defaultSettings } from '../../server/settings.ts';
import { edited } from '../rules/edited.ts';

const found = (text: string) => diagnosticsOf(analyze(text, { force: true }), defaultSettings);
const mended = (text: string): string => edited(text, markEdits(found(text)));

describe('markEdits: all marks of an article at once', () => {
  const table = [
    [
      'a straight partner, and an inner mark like the outer',
      '“We won," Mayor Dana Reyes said.\n\n“He told me “no way” twice,” Mayor Dana Reyes said.',
      '“We won,” Mayor Dana Reyes said.\n\n“He told me ‘no way’ twice,” Mayor Dana Reyes said.',
    ],
    [
      'a paragraph that does not reopen, and straight marks among curly ones',
      'Mayor Dana Reyes said: “We won.\n\nAt last.”\n\n"We will be back," Mayor Dana Reyes said. “Soon.”',
      'Mayor Dana Reyes said: “We won.\n\n“At last.”\n\n“We will be back,” Mayor Dana Reyes said. “Soon.”',
    ],
    ['words', 'Officials reportedly said the quay was closed.', 'Officials reportedly said the quay was closed.'],
  ] as const;
  for (const [title, text, expected] of table) it(title, () => assert.equal(mended(text), expected));

  it('leaves nothing of its kind to mend', () => {
    const text = mended(table[1][1]);
    assert.deepEqual(markEdits(found(text)), []);
  });
});
