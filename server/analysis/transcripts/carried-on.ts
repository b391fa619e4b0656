import type { TokenizedText } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { CLOSERS, DOUBLE_OPENERS } from '../lexicon/quotation-marks.ts';
import { isHeaded } from './label.ts';
import type { Stretch } from './stretches.ts';
import { voiceOf } from './voice.ts';

const OPENER = new RegExp(`^[${DOUBLE_OPENERS}]$`);
/** What a sentence ends with; a heading between two answers does not. */
const ENDS_SENTENCE = new RegExp(`^(?:[.?!…:,;)\\]—–-]|[${CLOSERS}]|\\.+|--|.*\\.)$`);
/** So many paragraphs may stand between two in which the speaker speaks: up to the next label, and behind the last one. */
const MAX_SILENT = { between: 6, behind: 1 };

/**
 * The paragraphs that carry a turn on: all up to the next label, and behind the last one those in which somebody speaks. What
 * stands in brackets ("(Laughter)") and other furniture is passed over; where the paper quotes somebody itself the turn is over.
 *
 * @param stretches those of the text
 * @param at the paragraph with what stands behind the label
 * @param next the paragraph of the next label, if there is one
 * @param isOne whether only one of those who speak is called: then a question is another's, and what answers one
 */
export function carriedOn(
  text: TokenizedText,
  stretches: readonly Stretch[],
  at: number,
  said: Run,
  next: number | undefined,
  isOne: boolean,
): Run[] {
  const { tokens } = text;
  const asks = ({ last }: Run): boolean => isOne && tokens[last - 1].text === '?';
  if (asks(said)) return [];
  const isQuoted = OPENER.test(tokens[said.first].text);
  const carried: Run[] = [];
  const silent: Run[] = [];
  for (let p = at + 1; p < (next ?? stretches.length); p++) {
    const { first, last } = stretches[p];
    if (first === last || isFurniture(text, { first, last })) continue;
    const { speaks, reports } = voiceOf(text, { first, last });
    if (asks({ first, last }) || reports || (isQuoted && !OPENER.test(tokens[first].text))) break;
    silent.push({ first, last });
    if (speaks || isQuoted) carried.push(...silent.splice(0));
    else if (silent.length > MAX_SILENT[next === undefined ? 'behind' : 'between']) return carried;
  }
  return next === undefined ? carried : [...carried, ...silent];
}

/** "(Laughter)", "Photo: …", a heading. */
function isFurniture({ tokens }: TokenizedText, run: Run): boolean {
  const first = tokens[run.first].text;
  const last = tokens[run.last - 1].text;
  const isBracketed = /^[([]$/.test(first) && /^[)\]]$/.test(last);
  return isBracketed || !ENDS_SENTENCE.test(last) || isHeaded(tokens, run);
}
