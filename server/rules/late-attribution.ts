import type { Article, Attribution, Quotation, Span } from '../analysis/article.ts';
import { CLOSERS, DOUBLE_MARKS } from '../analysis/lexicon/quotation-marks.ts';
import { told } from '../l10n/translate.ts';
import { isMarked, whoMarker } from '../queries/markers.ts';
import { hullOf, spanAt } from '../text/spans.ts';
import type { Fix, Rule } from './rule.ts';
import { firstBoundary, splitEdits } from './support/said.ts';

export const lateAttribution: Rule = {
  id: 'late-attribution',
  summary: 'A quotation of several sentences whose speaker comes only after the first',
  explanation: [
    'Who reads several sentences without knowing whose they are must read them again. Name the speaker before the ' +
      'quotation or behind its first sentence.',
    'One-sentence quotations are left alone, and so are those that go on with words of a speaker who has just been named.',
  ],
  origin: 'Guardian style guide, under “quotes”.',
  severity: 'information',
  profiles: { none: 'off' },
  bad: [
    {
      text: '“We will rebuild the pier. It will be open by May,” [[Dana Reyes said]].',
      fixed: '“We will rebuild the pier,” Dana Reyes said. “It will be open by May.”',
    },
    {
      text: '“Will we rebuild the pier? Of course we will,” [[said Dana Reyes]] on Friday.',
      fixed: '“Will we rebuild the pier?” said Dana Reyes on Friday. “Of course we will.”',
    },
  ],
  good: [
    '“We will rebuild the pier,” Dana Reyes said. “It will be open by May.”',
    'Dana Reyes said: “We will rebuild the pier. It will be open by May.”',
    'Dana Reyes spoke first. “We will rebuild the pier. It will be open by May,” she said.',
  ],
  check: (article) => {
    const starts = new Map(article.quotations.map((quotation) => [quotation.start, quotation]));
    return article.attributions.flatMap((attribution) => {
      const piece = starts.get(attribution.content[0]?.start ?? -1);
      const naming = hullOf(attribution.source, attribution.cue);
      if (!piece || !naming || !isLate(article, attribution, piece, naming)) return [];
      const message = told('The speaker of these sentences is named only at their end.');
      return [{ ...naming, message, fixes: moveFixes(article, piece, naming) }];
    });
  },
};

/** Whether the speaker is named behind a quotation of several sentences, and not in the sentence before it either. */
function isLate(article: Article, { type, content, speaker }: Attribution, piece: Quotation, naming: Span): boolean {
  const end = content[0]!.end;
  if (type !== 'direct' || piece.continued || naming.start < end) return false;
  if (firstBoundary(article, piece) === undefined && !piece.continues) return false;
  const paragraph = spanAt(article.paragraphs, piece.start);
  const before = article.entities
    .find(({ id }) => id === speaker)
    ?.mentions.some(
      (mention) => paragraph !== undefined && mention.start >= paragraph.start && mention.end <= piece.start,
    );
  return !before;
}

const UNQUOTED = new RegExp(`^\\s+([^${DOUBLE_MARKS}«»‘]+)\\.$`);
const CLOSING = new RegExp(`([,.!?…]?)([${CLOSERS}]+)$`);

/** Moves the rest of the sentence behind the quotation to the end of its first sentence, where it holds no quotation. */
function moveFixes(article: Article, piece: Quotation, naming: Span): Fix[] {
  const { text, sentences } = article;
  const boundary = firstBoundary(article, piece);
  const sentence = spanAt(sentences, naming.end - 1);
  const words = sentence ? text.slice(piece.end, sentence.end) : '';
  const [, moved] = UNQUOTED.exec(words) ?? [];
  const closing = CLOSING.exec(text.slice(piece.start, piece.end));
  if (boundary === undefined || !sentence || moved === undefined || !closing) return [];
  if (isMarked(article, piece, whoMarker)) return [];
  const stopAt = piece.end - closing[0].length;
  const stop = closing[1] === ',' || closing[1] === '' ? '.' : closing[1];
  return [
    {
      title: told('Move the attribution behind the first sentence'),
      edits: [
        ...splitEdits(text, piece, boundary, moved),
        { start: stopAt, end: sentence.end, text: `${stop}${closing[2]}` },
      ],
      preferred: true,
    },
  ];
}
