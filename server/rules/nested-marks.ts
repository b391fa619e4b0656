import type { Article, Quotation } from '../analysis/article.ts';
import { DOUBLE_MARKS } from '../analysis/lexicon/quotation-marks.ts';
import { type Message, told } from '../l10n/translate.ts';
import { headlineTest } from '../queries/headline.ts';
import { flattened } from '../text/flattened.ts';
import type { Finding, Rule } from './rule.ts';
import { openingOf } from './support/flagged.ts';
import { isDouble, isSingle, isStraight, type Marks, marksOf, otherLevel } from './support/marks.ts';

export const nestedMarks: Rule = {
  id: 'nested-marks',
  summary: 'A quotation within a quotation in the same marks',
  explanation: [
    'Inner marks alternate with outer ones, double and single, so that the reader sees who quotes whom: “He told me ‘no’ twice.”',
    'In the profiles of houses that put double marks outside (`ap`, `reuters`, `guardian`), single marks around speech that ' +
      'stands in no other quotation are flagged too. Headlines, where many desks write single marks, are left alone.',
  ],
  origin: 'The Guardian’s “Mind your language”, on quotation marks; AP and Reuters agree.',
  severity: 'information',
  profiles: {},
  bad: [
    {
      text: '“He told me [[“no way”]] twice,” Dana Reyes said.',
      fixed: '“He told me ‘no way’ twice,” Dana Reyes said.',
    },
    {
      text: 'The pier is closed until May.\n\nMayor Dana Reyes said: [[‘We will rebuild]] the pier.’',
      fixed: 'The pier is closed until May.\n\nMayor Dana Reyes said: “We will rebuild the pier.”',
      profile: 'ap',
    },
  ],
  good: [
    '“He told me ‘no way’ twice,” Dana Reyes said.',
    '‘He told me “no way” twice,’ Dana Reyes said.',
    'Mayor Dana Reyes said: ‘We will rebuild the pier.’',
  ],
  check: (article, { house }) => {
    const parents: Quotation[] = [];
    const isInHeadline = headlineTest(article);
    return flattened(article.quotations, (quotation): readonly Finding[] => {
      parents.length = quotation.level;
      const parent = parents.at(-1);
      parents.push(quotation);
      const marks = marksOf(article.text, quotation);
      if (parent) {
        const outer = marksOf(article.text, parent);
        // ‹‹We won››: two marks typed for one.
        const isDoubled = parent.start + outer.open.length === quotation.start;
        // Straight marks within straight ones: rather one is missing than that somebody quotes.
        const isSame = !isDoubled && !isStraight(outer.open) && levelOf(marks) === levelOf(outer);
        return isSame
          ? [findingOf(article, quotation, marks, told('These marks are those of the quotation around them.'))]
          : [];
      }
      const isOut = house.outer === 'double' && isSingle(marks.open) && quotation.kind === 'speech' && quotation.closed;
      if (!isOut || isInHeadline(quotation) || holdsMarks(article, quotation)) return [];
      return [findingOf(article, quotation, marks, told('House style puts double marks outside.'))];
    });
  },
};

function levelOf({ open }: Marks): string {
  return isDouble(open) ? 'double' : isSingle(open) ? 'single' : open;
}

const DOUBLE = new RegExp(`[${DOUBLE_MARKS}]`);

/** Whether double marks stand within: then both levels would have to be changed. */
function holdsMarks({ text }: Article, { start, end }: Quotation): boolean {
  return DOUBLE.test(text.slice(start, end));
}

function findingOf(article: Article, quotation: Quotation, { open, close }: Marks, message: Message): Finding {
  const { start, end } = quotation;
  const swap = (mark: string, at: number) => ({ start: at, end: at + mark.length, text: otherLevel[mark] ?? mark });
  const edits = [swap(open, start), ...(close === '' ? [] : [swap(close, end - close.length)])];
  const fixes = edits.every(({ text }, i) => text !== [open, close][i])
    ? [
        {
          title: told('Change the marks to those of the other level'),
          edits,
          preferred: true,
          marksOnly: true,
        } as const,
      ]
    : [];
  return { ...openingOf(article, quotation), message, fixes };
}
