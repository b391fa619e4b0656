import type { Article, StrayMark } from '../analysis/article.ts';
import { spanAt } from '../queries/spans.ts';
import type { Fix, Rule } from './rule.ts';

const closingOf: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '‘': '’',
  '‚': '‘',
  '«': '»',
  '‹': '›',
};

export const unbalancedQuotation: Rule = {
  id: 'unbalanced-quotation',
  summary: 'A quotation mark without its partner',
  explanation: [
    'An opening mark that never closes leaves open where the speaker’s words end and the paper’s begin; a closing mark ' +
      'that never opened leaves open where they start.',
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
  ],
  good: [
    'Mayor Dana Reyes said “we will rebuild the pier.”',
    '“We will rebuild the pier.\n\n“And we will do it by May,” Mayor Dana Reyes said.',
    'The plank was 6\' 2" long and the sailors’ own.',
  ],
  check: (article) =>
    article.strayMarks.map((mark) => ({
      start: mark.start,
      end: mark.end,
      message:
        mark.side === 'opening'
          ? 'This quotation mark is never closed.'
          : 'This closing quotation mark was never opened.',
      fixes: fixesOf(article, mark),
    })),
};

function fixesOf(article: Article, mark: StrayMark): Fix[] {
  const removal = { title: 'Remove the mark', edits: [{ start: mark.start, end: mark.end, text: '' }] };
  return mark.side === 'opening' ? [closingFix(article, mark), removal] : [removal];
}

function closingFix({ text, paragraphs }: Article, { start, end }: StrayMark): Fix {
  const opening = text.slice(start, end);
  const paragraph = spanAt(paragraphs, start) ?? { start, end: text.length };
  const at = start + text.slice(start, paragraph.end).trimEnd().length;
  return {
    title: 'Close the quotation at the end of the paragraph',
    edits: [{ start: at, end: at, text: closingOf[opening] ?? opening }],
  };
}
