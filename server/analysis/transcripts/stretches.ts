import type { Token } from '../article.ts';
import { JoinedList } from '../document/joined-list.ts';
import type { Run } from '../document/run.ts';
import { CLOSERS } from '../lexicon/quotation-marks.ts';
import { type Label, labelOf, shiftedLabel } from './label.ts';

/** A paragraph, or a part of one that a transcript has in a turn of its own, and the label at its head. */
export interface Stretch extends Run {
  readonly label: Label | null;
}

const ENDS = new RegExp(`^(?:[.?!…)\\]]|[${CLOSERS}])$`);
/** What calls somebody within a line: "Q", "A", capitals. */
const CALLS = /^(?:[QA]\d{0,2}|\p{Lu}[\p{Lu}.’'-]+)$/u;

/** A paragraph, parted where it holds several turns: "Q: Will it hold? A: It will." */
export function stretchesIn(tokens: readonly Token[]): Stretch[] {
  const last = tokens.length;
  const head = labelOf(tokens, { first: 0, last });
  const parts: Stretch[] = [];
  let open: Stretch = { first: 0, last, label: head };
  const isParted = head && !head.isPlain && head.from < last;
  for (let i = isParted ? head.from + 1 : last; i < last - 2; i++) {
    if (!CALLS.test(tokens[i].text) || !ENDS.test(tokens[i - 1].text)) continue;
    const label = labelOf(tokens, { first: i, last });
    if (!label || label.colon.first === label.colon.last) continue;
    parts.push({ ...open, last: i, label: labelOf(tokens, { first: open.first, last: i }) });
    open = { first: i, last, label };
  }
  return [...parts, open];
}

/** The stretches of paragraphs in one list. */
export type StretchList = JoinedList<readonly Stretch[], Stretch>;

export const newStretchList = (): StretchList =>
  new JoinedList((own, from) =>
    own.map(
      ({ first, last, label }): Stretch => ({
        first: first + from,
        last: last + from,
        label: label && shiftedLabel(label, from),
      }),
    ),
  );
