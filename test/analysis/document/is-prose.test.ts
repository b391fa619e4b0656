import assert from 'node:assert/strict';
import type { Language } from '../../../server/analysis/article.ts';
import { isProse } from '../../../server/analysis/document/is-prose.ts';
import { proseOf } from '../../../server/analysis/document/prose.ts';
import { COPY, COPY_MARKDOWN } from './copy-samples.ts';
import { NO_COPY, NO_COPY_MARKDOWN } from './machine-samples.ts';

function testSamples(samples: Readonly<Record<string, string>>, language: Language, expected: boolean): void {
  for (const [name, text] of Object.entries(samples))
    it(name, () => assert.equal(isProse(proseOf(text, language).copy, text, language), expected));
}

describe('isProse', () => {
  describe('takes for copy', () => testSamples(COPY, 'plaintext', true));
  describe('takes for copy in Markdown', () => testSamples({ ...COPY, ...COPY_MARKDOWN }, 'markdown', true));
  describe('leaves alone', () => testSamples(NO_COPY, 'plaintext', false));
  describe('leaves alone in Markdown', () => testSamples(NO_COPY_MARKDOWN, 'markdown', false));
});
