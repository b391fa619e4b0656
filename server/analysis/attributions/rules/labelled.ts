import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import { isHeaded } from '../../transcripts/label.ts';
import type { Found } from '../drafted.ts';
import { quotationsIn } from './quotations-in.ts';
import { attributed } from './verbless-found.ts';

/** How long a source before a colon may be, in tokens. */
const MAX_SOURCE_TOKENS = 16;
const VERB = /^(?:VB[DZP]|MD)$/;

/**
 * `Governor Lindh: ‘We can wait.’`, and several so: `Ana Vidal, potter: “We stay”; Bo Oduya, baker: “We go.”` No verb before the colon,
 * nothing but quotations behind it.
 */
export function labelledIn(reading: Reading, run: Run): Found[] {
  const items = itemsOf(reading, run);
  const found = items.flatMap((item) => labelled(reading, item) ?? []);
  return found.length === items.length ? found : [];
}

/** What semicolons part, where no quotation holds them. */
function itemsOf({ tokens, quotationAt }: Reading, { first, last }: Run): Run[] {
  const items: Run[] = [];
  let from = first;
  for (let i = first; i < last; i++) {
    if (tokens[i].text !== ';' || quotationAt[i] >= 0) continue;
    if (i > from) items.push({ first: from, last: i });
    from = i + 1;
  }
  return from < last ? [...items, { first: from, last }] : items;
}

function labelled(reading: Reading, run: Run): Found | null {
  const { tokens, tags, quotationAt } = reading;
  const from = /^(?:from|and)$/.test(wordAt(reading, run.first)) ? run.first + 1 : run.first;
  if (isHeaded(tokens, { first: from, last: run.last })) return null;
  for (let i = from; i < Math.min(run.last - 1, from + MAX_SOURCE_TOKENS); i++) {
    // "A reader tweeted in Norwegian: “…”": there a verb says so.
    const isVerb = VERB.test(tags[i]) || (tags[i].startsWith('V') && cueVerb(wordAt(reading, i)) !== undefined);
    if (isVerb || quotationAt[i] >= 0) return null;
    if (tokens[i].text !== ':') continue;
    const content =
      i > from && /^(?:NN|DT|PRP)/.test(tags[from]) ? quotationsIn(reading, { first: i + 1, last: run.last }) : [];
    return content.length > 0
      ? attributed('verbless', { first: from, last: i }, { first: i, last: i + 1 }, content, 'named before the colon')
      : null;
  }
  return null;
}
