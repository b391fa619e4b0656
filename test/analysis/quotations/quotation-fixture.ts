import { textQuotations } from '../reading.ts';

/**
 * The text with what is found in it: `{“Yes,”}` is a quotation, `{“Yes.~}` one that runs on into the next paragraph,
 * `{~“And no.”}` its next part, `{~“And no.?}` a last part that never closes, `¡“` a mark without partner.
 */
export function bracedQuotations(text: string): string {
  const { quotations, strayMarks } = textQuotations(text);
  const notes = [
    ...quotations.flatMap(({ start, end, continued, continues, closed }) => [
      { at: start, text: continued ? '{~' : '{', rank: 1 },
      { at: end, text: closed ? '}' : continues ? '~}' : '?}', rank: 0 },
    ]),
    ...strayMarks.map(({ start }) => ({ at: start, text: '¡', rank: 2 })),
  ].sort((a, b) => b.at - a.at || b.rank - a.rank);
  return notes.reduce((noted, { at, text: note }) => noted.slice(0, at) + note + noted.slice(at), text);
}

/** The text without the notes of `bracedQuotations`. */
export const unbraced = (noted: string): string => noted.replace(/\{~?|[~?]?\}|¡/g, '');
