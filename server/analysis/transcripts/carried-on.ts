import type { JoinedText } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { CLOSERS, DOUBLE_OPENERS } from '../lexicon/quotation-marks.ts';
import { isHeaded } from './label.ts';
import { voiceOf } from './voice.ts';

const OPENER = new RegExp(`^[${DOUBLE_OPENERS}]$`);
/** What a sentence ends with; a heading between two answers does not. */
const ENDS_SENTENCE = new RegExp(`^(?:[.?!…:,;)\\]—–-]|[${CLOSERS}]|\\.+|--|.*\\.)$`);
/** Behind the last label so many paragraphs may stand between two in which the speaker speaks. */
const MAX_SILENT_PARAGRAPHS = 1;

/**
 * The paragraphs that carry a turn on: all up to the next label, and behind the last one those in which somebody speaks. What
 * stands in brackets ("(Laughter)") and other furniture is passed over; where the paper quotes somebody itself the turn is over.
 *
 * @param at the paragraph with what stands behind the label
 * @param next the paragraph of the next label, if there is one
 */
export function carriedOn(text: JoinedText, at: number, said: Run, next: number | undefined): Run[] {
  const { paragraphs, tokens } = text;
  const isQuoted = OPENER.test(tokens[said.first].text);
  const carried: Run[] = [];
  let silent: Run[] = [];
  for (let p = at + 1; p < (next ?? paragraphs.length); p++) {
    const { first, last } = paragraphs[p];
    if (first === last || isFurniture(text, { first, last })) continue;
    const { speaks, reports } = voiceOf(text, { first, last });
    if (reports || (isQuoted && !OPENER.test(tokens[first].text))) break;
    silent.push({ first, last });
    if (speaks || next !== undefined || isQuoted) {
      carried.push(...silent);
      silent = [];
    } else if (silent.length > MAX_SILENT_PARAGRAPHS) break;
  }
  return carried;
}

/** "(Laughter)", "Photo: …", a heading. */
function isFurniture({ tokens }: JoinedText, run: Run): boolean {
  const first = tokens[run.first].text;
  const last = tokens[run.last - 1].text;
  const isBracketed = /^[([]$/.test(first) && /^[)\]]$/.test(last);
  return isBracketed || !ENDS_SENTENCE.test(last) || isHeaded(tokens, run);
}
