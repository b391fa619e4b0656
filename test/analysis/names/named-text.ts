import type { EntityType } from '../../../server/analysis/article.ts';
import { proseOf } from '../../../server/analysis/document/prose.ts';
import { firstTokenFrom, quotationIndex, type Reading } from '../../../server/analysis/document/reading.ts';
import { sentencesOf } from '../../../server/analysis/document/sentences.ts';
import { tokensOf } from '../../../server/analysis/document/tokens.ts';
import type { Name } from '../../../server/analysis/names/name.ts';
import { quotationsOf } from '../../../server/analysis/quotations/quotations.ts';
import { tagsOf } from '../../../server/analysis/syntax/tags.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  N: 'nationality',
  E: 'event',
};

/** The ground of the later stages with the names as marked: "Mayor [P Dana Reyes] said [O NATO] had …". */
export function namedText(marked: string): { text: string; reading: Reading; names: Name[] } {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  let done = 0;
  for (const mark of marked.matchAll(/\[([POLNE]) ([^\]]*)\]/g)) {
    text += marked.slice(done, mark.index);
    spans.push({ start: text.length, end: text.length + mark[2].length, type: TYPES[mark[1]] });
    text += mark[2];
    done = mark.index + mark[0].length;
  }
  text += marked.slice(done);
  const { copy, paragraphs } = proseOf(text, 'plaintext');
  const tokens = tokensOf(copy, paragraphs);
  const sentences = sentencesOf(tokens, paragraphs);
  const { quotations } = quotationsOf(copy, paragraphs);
  const tags = tagsOf(tokens, sentences);
  const reading = { copy, paragraphs, tokens, tags, sentences, quotations, ...quotationIndex(tokens, quotations) };
  const names = spans.map(({ start, end, type }) => {
    return { first: firstTokenFrom(reading, start), last: firstTokenFrom(reading, end), type };
  });
  return { text, reading, names };
}
