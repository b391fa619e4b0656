import type { Article, Span, StrayMark } from '../analysis/article.ts';
import { type Message, told } from '../l10n/translate.ts';
import { byPlace, firstIndexFrom, indexAt, spanAt } from '../text/spans.ts';
import type { Finding, Fix, Rule } from './rule.ts';
import { mixedForms, wrongForms } from './support/mark-forms.ts';
import { closingOf, isDouble } from './support/marks.ts';

export const unbalancedQuotation: Rule = {
  id: 'unbalanced-quotation',
  summary: 'A quotation mark without its partner, or with the wrong one',
  explanation: [
    'An opening mark that never closes leaves open where the speaker’s words end and the paper’s begin; a closing mark ' +
      'that never opened leaves open where they start.',
    'Marks that do not go together are flagged too: one straight and one curly, one the wrong way round, and, once an article, ' +
      'straight marks where the article writes curly ones (a step milder).',
    'A quotation that runs on into the next paragraph needs no closing mark before it, as long as that paragraph opens ' +
      'with a mark of its own. Apostrophes and the marks of feet and inches are no quotation marks.',
  ],
  origin: 'AP punctuation guide.',
  severity: 'warning',
  profiles: {},
  bad: [
    {
      text: 'Mayor Dana Reyes said [[“]]we will rebuild the pier.',
      fixed: 'Mayor Dana Reyes said “we will rebuild the pier.”',
    },
    {
      text: 'We will rebuild the pier,[[”]] Mayor Dana Reyes said.',
      fixed: 'We will rebuild the pier, Mayor Dana Reyes said.',
    },
    {
      text: 'Mayor Dana Reyes said: [[“]]We will rebuild the pier.\n\nAnd we will do it by May.”',
      fixed: 'Mayor Dana Reyes said: “We will rebuild the pier.\n\n“And we will do it by May.”',
    },
    {
      text: '[[“]]We will rebuild the pier,» Mayor Dana Reyes said.',
      fixed: '“We will rebuild the pier,” Mayor Dana Reyes said.',
    },
    {
      text: '[[“We will rebuild]] the pier," Mayor Dana Reyes said.',
      fixed: '“We will rebuild the pier,” Mayor Dana Reyes said.',
    },
    {
      text: '“We will rebuild the pier,” Mayor Dana Reyes said. [["It will be]] done by May."',
      fixed: '“We will rebuild the pier,” Mayor Dana Reyes said. “It will be done by May.”',
    },
  ],
  good: [
    'Mayor Dana Reyes said “we will rebuild the pier.”',
    '“We will rebuild the pier.\n\n“And we will do it by May,” Mayor Dana Reyes said.',
    'The plank was 6\' 2" long and the sailors’ own.',
    "''Tis the wall,' said Mayor Dana Reyes, 'that keeps 'em dry.'",
    '» Mayor Dana Reyes opens the pier.\n\n» Tickets cost nine crowns.',
  ],
  check: (article) => {
    const found = [...strayFindings(article), ...wrongForms(article), ...mixedForms(article)];
    const isGarbled = garbledTest(article);
    return found.filter(({ start }) => !isGarbled(start)).sort(byPlace);
  },
};

/** "â€“": a dash or a mark that was read in the wrong encoding makes a guess of the other marks in the paragraph of an offset. */
function garbledTest({ text, paragraphs }: Article): (offset: number) => boolean {
  const known = new Map<Span, boolean>();
  return (offset) => {
    const paragraph = spanAt(paragraphs, offset);
    if (!paragraph || paragraph.start > offset) return false;
    const isGarbled = known.get(paragraph) ?? /â\s?€/.test(text.slice(paragraph.start, paragraph.end));
    known.set(paragraph, isGarbled);
    return isGarbled;
  };
}

function strayFindings(article: Article): Finding[] {
  const partners = new Set<StrayMark>();
  return article.strayMarks.flatMap((mark, i): Finding[] => {
    const { start, end, side } = mark;
    if (partners.has(mark)) return [];
    const next = article.strayMarks[i + 1];
    const partner = next && closes(article, next) ? partnerFix(article, mark, next) : undefined;
    if (next && partner) {
      partners.add(next);
      return [{ start, end, message: partner.message, fixes: [partner.fix, removal(mark, next)] }];
    }
    if (side === 'closing') {
      return [{ start, end, message: told('This closing quotation mark was never opened.'), fixes: [removal(mark)] }];
    }
    if (runsOn(article, mark)) return [];
    const message = told('This quotation mark is never closed.');
    return [{ start, end, message, fixes: [closingFix(article, mark), removal(mark)] }];
  });
}

/** Whether a mark closes by its form or, as the last in `"We won,“ Reyes said`, by its place. */
function closes({ text }: Article, { start, end, side }: StrayMark): boolean {
  const isBehindStop = /[.,!?]/.test(text[start - 1] ?? '') && /^(?:\s|$)/.test(text.slice(end, end + 1));
  return side === 'closing' || isBehindStop;
}

/** Whether the next paragraph carries the quotation on in marks of another kind, which are then what is wrong. */
function runsOn({ text, paragraphs }: Article, { start, end }: StrayMark): boolean {
  const next = paragraphs[indexAt(paragraphs, start) + 1];
  return next !== undefined && isDouble(text.slice(start, end)) && isDouble(text[next.start] ?? '');
}

interface PartnerFix {
  readonly message: Message;
  readonly fix: Fix;
}

/** What a stray mark has to do with a closing one behind it: another kind, the wrong way round, or paragraphs between. */
function partnerFix(article: Article, mark: StrayMark, next: StrayMark): PartnerFix | undefined {
  const { text, paragraphs } = article;
  const [own, other] = [indexAt(paragraphs, mark.start), indexAt(paragraphs, next.start)];
  const [first, last] = [text.slice(mark.start, mark.end), text.slice(next.start, next.end)];
  const safe = { preferred: true, marksOnly: true } as const;
  if (mark.side === 'closing') {
    // Reyes said: ”We won.”
    const opening = Object.keys(closingOf).find((open) => closingOf[open] === last && open !== '„');
    const isTurned = first === last && own === other && opening !== undefined && opening !== last;
    if (!isTurned || !/(?:^|[\s:([])$/.test(text.slice(Math.max(0, mark.start - 1), mark.start))) return undefined;
    const edits = [{ start: mark.start, end: mark.end, text: opening }];
    return {
      message: told('This mark closes where it should open.'),
      fix: { title: told('Open with {0}', opening), edits, ...safe },
    };
  }
  const closing = closingOf[first] ?? first;
  if (own === other) {
    const edits = [{ start: next.start, end: next.end, text: closing }];
    const message = told('This quotation opens with {0} and closes with {1}.', first, last);
    return { message, fix: { title: told('Close it with {0}', closing), edits, ...safe } };
  }
  const between = paragraphs.slice(own + 1, other + 1);
  const quotation = article.quotations[firstIndexFrom(article.quotations, mark.start)];
  const isEmpty = !quotation || quotation.start > next.start;
  if (closing !== last || !isEmpty || between.length > MAX_PARAGRAPHS_BETWEEN) return undefined;
  const edits = between.map(({ start }) => ({ start, end: start, text: first }));
  const message = told('This quotation goes on in the next paragraph, which does not open with a mark.');
  return { message, fix: { title: told('Reopen the quotation there'), edits, ...safe } };
}

/** Paragraphs that a quotation may run over before its end is taken for another's. */
const MAX_PARAGRAPHS_BETWEEN = 6;

function removal(...marks: StrayMark[]): Fix {
  const edits = marks.map(({ start, end }) => ({ start, end, text: '' }));
  return { title: marks.length > 1 ? told('Remove both marks') : told('Remove the mark'), edits };
}

function closingFix({ text, paragraphs }: Article, { start, end }: StrayMark): Fix {
  const opening = text.slice(start, end);
  const paragraph = spanAt(paragraphs, start) ?? { start, end: text.length };
  const at = start + text.slice(start, paragraph.end).trimEnd().length;
  return {
    title: told('Close the quotation at the end of the paragraph'),
    edits: [{ start: at, end: at, text: closingOf[opening] ?? opening }],
  };
}
