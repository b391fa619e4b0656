import type { Language } from '../../../server/analysis/article.ts';
import { proseOf } from '../../../server/analysis/document/prose.ts';
import { quotationIndex, type Reading } from '../../../server/analysis/document/reading.ts';
import { sentencesOf } from '../../../server/analysis/document/sentences.ts';
import { tokensOf } from '../../../server/analysis/document/tokens.ts';
import { namesOf } from '../../../server/analysis/names/names.ts';
import { quotationsOf } from '../../../server/analysis/quotations/quotations.ts';
import { correctedTags } from '../../../server/analysis/syntax/corrected-tags.ts';
import { tagsOf } from '../../../server/analysis/syntax/tags.ts';

/** What `analyze` reads attributions in: the stages before them, names among them. */
export function readingOf(text: string, language: Language = 'plaintext'): Reading {
  const { copy, paragraphs } = proseOf(text, language);
  const tokens = tokensOf(copy, paragraphs);
  const sentences = sentencesOf(tokens, paragraphs);
  const { quotations } = quotationsOf(copy, paragraphs);
  const found = tagsOf(tokens, sentences);
  const tags = correctedTags(found, tokens, sentences, namesOf(tokens, sentences, found, []));
  return { copy, paragraphs, tokens, tags, sentences, quotations, ...quotationIndex(tokens, quotations) };
}
