/** Pairs of marks that do not go together, and articles that write two kinds. */
import type { Article, Quotation } from '../../analysis/article.ts';
import { told } from '../../l10n/translate.ts';
import { flattened } from '../../text/flattened.ts';
import type { Edit, Finding } from '../rule.ts';
import { openingOf } from './flagged.ts';
import { isDouble, isStraight, type Marks, marksOf } from './marks.ts';

/** Pairs that a desk writes; German and French ones among them. */
const pairs = new Set(['“”', '„“', '„”', '‘’', '‚‘', '«»', '»«', '‹›', '›‹', '""', "''", "``''", '``""', "`'"]);

/** The quotations whose two marks do not go together: one straight and one curly, or one the wrong way round. */
export function wrongForms(article: Article): Finding[] {
  return flattened(article.quotations, (quotation): readonly Finding[] => {
    const marks = marksOf(article.text, quotation);
    const { open, close } = marks;
    if (close === '' || quotation.kind !== 'speech' || pairs.has(open + close)) return [];
    const isMixed = isStraight(open) !== isStraight(close);
    const message = isMixed
      ? told('This quotation opens with {0} and closes with {1}.', open, close)
      : told('The marks of this quotation are the wrong way round: {0} … {1}', open, close);
    const fix = {
      title: told('Set the marks right'),
      edits: curled(quotation, marks),
      preferred: true,
      marksOnly: true,
    } as const;
    return [{ ...openingOf(article, quotation), message, fixes: [fix] }];
  });
}

/** One finding, at its first straight quotation, for an article that writes straight double marks and curly ones. */
export function mixedForms(article: Article): Finding[] {
  const all = article.quotations.map((quotation) => ({ quotation, marks: marksOf(article.text, quotation) }));
  const whole = all.filter(({ marks: { open, close } }) => close !== '' && isStraight(open) === isStraight(close));
  const straight = whole.filter(({ marks }) => isStraight(marks.open));
  const first = straight.find(({ marks }) => isDouble(marks.open));
  const curly = whole.filter(({ marks }) => marks.open === '“').length;
  if (!first || curly === 0) return [];
  const message = told(
    'Straight marks here, curly ones elsewhere: the article has {0} and {1}.',
    straight.length,
    curly,
  );
  const edits = straight.flatMap(({ quotation, marks }) => curled(quotation, marks));
  return [
    {
      ...openingOf(article, first.quotation),
      mild: true,
      message,
      fixes: [{ title: told('Curl all straight marks'), edits, marksOnly: true }],
    },
  ];
}

/** The edits that give a quotation curly marks of its own level. */
function curled({ start, end }: Quotation, { open, close }: Marks): Edit[] {
  const [opening, closing] = isDouble(open) ? ['“', '”'] : ['‘', '’'];
  return [
    { start, end: start + open.length, text: opening! },
    { start: end - close.length, end, text: closing! },
  ];
}
