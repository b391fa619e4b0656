import type { Article, Quotation, Span } from '../analysis/article.ts';
import { CLOSERS } from '../analysis/lexicon/quotation-marks.ts';
import { told } from '../l10n/translate.ts';
import { speakerOf } from '../queries/speakers.ts';
import { attributionOf } from '../queries/voices.ts';
import { spanAt, unionOf } from '../text/spans.ts';
import type { Finding, Rule } from './rule.ts';
import { closingOf, marksOf } from './support/marks.ts';

export const runningQuotation: Rule = {
  id: 'running-quotation',
  summary: 'A quotation over two paragraphs whose marks say that it ends, or does not',
  explanation: [
    'A quotation of whole sentences that goes on in the next paragraph keeps its closing mark for the end: each paragraph ' +
      'opens with a mark, and only the last one closes. A closing mark before that tells the reader that somebody else speaks next.',
    'A quotation of part of a sentence closes where it ends, also if the next paragraph begins with a quotation.',
  ],
  origin: 'AP punctuation guide, on quotations that run over paragraphs.',
  severity: 'information',
  profiles: { none: 'off' },
  bad: [
    {
      text: 'Dana Reyes said: “We will rebuild the pier.[[”]]\n\n“And we will do it by May.”',
      fixed: 'Dana Reyes said: “We will rebuild the pier.\n\n“And we will do it by May.”',
    },
    {
      text: 'Dana Reyes called the pier [[“]]old and rotten.\n\n“We will rebuild it by May,” she said.',
      fixed: 'Dana Reyes called the pier “old and rotten.”\n\n“We will rebuild it by May,” she said.',
    },
    {
      text: 'Dana Reyes called the pier [[“]]old and rotten.\n\nThe pier on Monday\n\n“We will rebuild it by May,” she said.',
      fixed:
        'Dana Reyes called the pier “old and rotten.”\n\nThe pier on Monday\n\n“We will rebuild it by May,” she said.',
    },
  ],
  good: [
    'Dana Reyes said: “We will rebuild the pier.\n\n“And we will do it by May.”',
    'Dana Reyes said: “We will rebuild the pier.”\n\n“We will not,” Hal Brandt said.',
    'Dana Reyes called the pier “old and rotten.”\n\n“We will rebuild it by May,” she said.',
  ],
  check: (article) => {
    const outer = article.quotations.filter(({ level, kind }) => level === 0 && kind === 'speech');
    const sources = unionOf(article.attributions.flatMap(({ source, cue }) => [...source, ...cue]));
    const isAlone = (next: Quotation) => {
      const paragraph = spanAt(article.paragraphs, next.start);
      return paragraph?.start === next.start && paragraph.end === next.end && !spanWithin(sources, paragraph);
    };
    return outer.flatMap((quotation, index): Finding[] => {
      const next = outer[index + 1];
      if (!next || !isFollowedBy(article, quotation, next)) return [];
      const isWhole = /^\p{Lu}/u.test(innerOf(article, quotation));
      if (quotation.closed)
        return isWhole && endsSentence(article, quotation) && isAlone(next) ? closed(article, quotation, next) : [];
      return !isWhole && quotation.continues ? [left(article, quotation)] : [];
    });
  },
};

/** Whether the quotation ends its paragraph and the other begins the next one, or the one behind captions in which it runs on. */
function isFollowedBy({ paragraphs }: Article, { end, continues }: Quotation, next: Quotation): boolean {
  if (continues) return next.continued;
  const own = spanAt(paragraphs, end - 1);
  return own?.end === end && spanAt(paragraphs, end)?.start === next.start;
}

function spanWithin(sorted: readonly Span[], { start, end }: Span): boolean {
  const near = spanAt(sorted, start);
  return near !== undefined && near.start < end;
}

function innerOf({ text }: Article, quotation: Quotation): string {
  return text.slice(quotation.start + marksOf(text, quotation).open.length, quotation.end);
}

const CLOSING = new RegExp(`[.!?…][${CLOSERS}]+$`);

function endsSentence({ text }: Article, { start, end }: Span): boolean {
  return CLOSING.test(text.slice(Math.max(start, end - 4), end));
}

/** Nothing where the next quotation is somebody else’s, as the hover says; a “may” where it is not known whose it is. */
function closed(article: Article, quotation: Quotation, next: Quotation): Finding[] {
  const [own, others] = [attributionOf(article, quotation), attributionOf(article, next)].map(
    (attribution) => attribution && speakerOf(article, attribution),
  );
  if (others && others !== own) return [];
  const { close } = marksOf(article.text, quotation);
  const span = { start: quotation.end - close.length, end: quotation.end };
  const message = others
    ? told('The quotation goes on in the next paragraph: it closes there, not here.')
    : told('The quotation may go on in the next paragraph: then it closes there, not here.');
  const fix = { title: told('Leave the quotation open'), edits: [{ ...span, text: '' }], marksOnly: true } as const;
  return [{ ...span, message, fixes: [fix] }];
}

function left({ text }: Article, quotation: Quotation): Finding {
  const { open } = marksOf(text, quotation);
  const edit = { start: quotation.end, end: quotation.end, text: closingOf[open] ?? open };
  return {
    start: quotation.start,
    end: quotation.start + open.length,
    message: told('This part of a sentence runs on into the next paragraph; a part closes where it ends.'),
    fixes: [{ title: told('Close the quotation'), edits: [edit], preferred: true, marksOnly: true }],
  };
}
