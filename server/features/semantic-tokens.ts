import type { Article, Entity, Span } from '../analysis/article.ts';
import { quotedSpans } from '../queries/quotations.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { tokensWithin } from '../queries/tokens.ts';
import { byPlace } from '../text/spans.ts';

/** What a stretch of an article is: who speaks, by which word, what is said, and who or what is named. */
export const semanticTypes = ['speaker', 'cue', 'quotation', 'paraphrase', 'person', 'organization', 'place'] as const;
export type SemanticType = (typeof semanticTypes)[number];

/** A stretch with its type; it lies on one line and overlaps no other. */
export interface SemanticToken extends Span {
  readonly type: SemanticType;
}

/**
 * The colours of an article, in text order. A source and a cue win over what is named in them, and a name over the words in
 * which it stands: of “Reyes met Okafor,” she said, the quotation gives way to the names.
 */
export function semanticTokensOf(article: Article, shown: Shown): SemanticToken[] {
  const layers = [contentTokens(article, shown), nameTokens(article), edgeTokens(article, shown)];
  return layers
    .reduce(painted, [])
    .flatMap((token) => lines(article.text, token))
    .flatMap((token) => worded(article, token));
}

function edgeTokens(article: Article, shown: Shown): SemanticToken[] {
  return shownAttributions(article, shown).flatMap(({ source, cue }) => [
    ...source.map((span) => tokenOf(span, 'speaker')),
    ...cue.map((span) => tokenOf(span, 'cue')),
  ]);
}

/** Contents, and the quotations of speech that are nobody's: their marks say that they are said. */
function contentTokens(article: Article, shown: Shown): SemanticToken[] {
  const contents = shownAttributions(article, shown).flatMap(({ content }) => content);
  return painted(
    contents.map((span) => tokenOf(span, 'paraphrase')),
    quotedSpans(article).map((span) => tokenOf(span, 'quotation')),
  );
}

const NAMED: Partial<Record<Entity['type'], SemanticType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

const nameTokens = ({ entities }: Article): SemanticToken[] =>
  entities.flatMap(({ type, mentions }) => {
    const shownAs = NAMED[type];
    return shownAs ? mentions.filter(({ kind }) => kind === 'name').map((span) => tokenOf(span, shownAs)) : [];
  });

const tokenOf = ({ start, end }: Span, type: SemanticType): SemanticToken => ({ start, end, type });

/** The tokens of a layer, and what they leave of those below it; both in text order and without overlap afterwards. */
function painted(below: readonly SemanticToken[], layer: readonly SemanticToken[]): SemanticToken[] {
  const above = disjoint(layer);
  const left: SemanticToken[] = [];
  let next = 0;
  for (const { start, end, type } of disjoint(below)) {
    while (next < above.length && above[next]!.end <= start) next += 1;
    let from = start;
    for (let i = next; i < above.length && above[i]!.start < end; i++) {
      if (above[i]!.start > from) left.push({ start: from, end: above[i]!.start, type });
      from = Math.max(from, above[i]!.end);
    }
    if (from < end) left.push({ start: from, end, type });
  }
  return [...above, ...left].sort(byPlace);
}

/** In text order; of two that overlap the longer one at the earlier place stays. */
function disjoint(tokens: readonly SemanticToken[]): SemanticToken[] {
  const kept: SemanticToken[] = [];
  for (const token of [...tokens].sort(byPlace)) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept;
}

/** Of Markdown’s “said [Petra Lund](https://example.org)” what is copy: brackets, addresses and marks of emphasis keep the editor’s colours. */
function worded(article: Article, token: SemanticToken): SemanticToken[] {
  if (article.language !== 'markdown') return [token];
  const words: SemanticToken[] = [];
  for (const { start, end } of tokensWithin(article, token)) {
    const last = words.at(-1);
    if (last && /^\s*$/.test(article.text.slice(last.end, start))) words[words.length - 1] = { ...last, end };
    else words.push({ start, end, type: token.type });
  }
  return words.length > 0 ? words : [token];
}

/** A token for each line that one lies on, without the blanks at its edges, for editors take none over a line's end. */
function lines(text: string, { start, end, type }: SemanticToken): SemanticToken[] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\r\n\u2028\u2029]*\S)?/g)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
    type,
  }));
}
