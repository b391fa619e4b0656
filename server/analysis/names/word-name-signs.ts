import type { Token } from '../article.ts';
import { isCapitalised } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { isSpeechVerb } from '../lexicon/cues.ts';
import { DAYS, DAYS_AND_MONTHS } from '../lexicon/times.ts';
import { AFTER_NO_NAMES, TIME_NAMES, WORD_NAMES } from '../lexicon/word-names.ts';
import { isGivenName } from './model/gazetteer.ts';
import { isTitle } from './titles.ts';
import { isTrade } from './trades.ts';

/** A given name that is a common word as well, with what its place says of it. */
export interface WordName {
  readonly at: number;
  /** The first of two words of a name ("Hope Marsh owns"), somebody by itself ("Hope said"), or so if somebody is called by it. */
  readonly reads: 'full' | 'alone' | 'perhaps';
}

/** Such words of a paragraph but for those whose place says that nobody is meant. */
export function wordNamesIn(tokens: readonly Token[], tags: readonly string[], sentences: readonly Run[]): WordName[] {
  const starts = new Set(sentences.map(({ first }) => first));
  const text: Placed = { tokens, tags, starts };
  return tokens.flatMap((token, at): WordName[] => {
    if (!WORD_NAMES.has(token.text) || isInTime(text, at)) return [];
    const isFull = isFullName(text, at);
    // "officials said Friday"
    const isSure = isSpeaker(text, at) && !DAYS.includes(token.text.toLowerCase());
    const reads = isFull ? 'full' : isSure ? 'alone' : mayBeAlone(text, at) ? 'perhaps' : undefined;
    return reads ? [{ at, reads }] : [];
  });
}

/** A paragraph with its tags and the first tokens of its sentences. */
interface Placed {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  readonly starts: ReadonlySet<number>;
}

const textAt = ({ tokens }: Placed, i: number): string => tokens[i]?.text ?? '';

/** "last May", "in April", "April 3", "the June vote". */
const isInTime = (text: Placed, at: number): boolean =>
  TIME_NAMES.has(textAt(text, at)) &&
  (/^\d/.test(textAt(text, at + 1)) ||
    /^(?:\d+(?:st|nd|rd|th)?|in|of|last|this|next|since|early|late|mid|by|until|till|from|during|before|after|through|to|on|the|a|an|each|every|or|for|past|between)$/i.test(
      text.starts.has(at) ? '' : textAt(text, at - 1),
    ));

/** "Hope Marsh owns", "May Lund, 12,", "and June Lund"; not "Will Parliament act", "the Rose Bowl". */
function isFullName(text: Placed, at: number): boolean {
  const { tokens, tags, starts } = text;
  const surname = tokens[at + 1];
  const isSurname = surname && /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(surname.text) && !starts.has(at + 1);
  if (!isSurname || isCapitalised(tokens[at + 2]) || isTitle(surname) || AFTER_NO_NAMES.has(surname.text)) return false;
  if (DAYS_AND_MONTHS.has(surname.text.toLowerCase())) return false;
  if (/^VB[DZ]$/.test(tags[at + 2] ?? '') || isActing(text, at + 2)) return beginsPhrase(text, at);
  if (isBesideFullName(text, at + 2)) return starts.has(at);
  if (isAged(text, at + 2) || isDescribed(text, at + 2)) return beginsPhrase(text, at);
  return !starts.has(at) && followsPerson(text, at);
}

/** "Precious Lund [teaches] in Tull": a tagger may take the verb for a plural. */
const isActing = ({ tags, tokens }: Placed, at: number): boolean =>
  tags[at] === 'NNS' && ACTS.test(tokens[at].text) && /^(?:IN|DT|PRP\$|TO)$/.test(tags[at + 1] ?? '');

const ACTS =
  /^(?:chairs|coaches|drives|edits|farms|keeps|leads|lives|owns|plays|runs|sells|teaches|trains|works|writes)$/;

/** "Hope Marsh [and Blessing Lund won]" */
const isBesideFullName = (text: Placed, at: number): boolean =>
  textAt(text, at) === 'and' &&
  (isGivenName(textAt(text, at + 1)) || WORD_NAMES.has(textAt(text, at + 1))) &&
  /^\p{Lu}\p{Ll}/u.test(textAt(text, at + 2)) &&
  /^VB[DZ]$/.test(text.tags[at + 3] ?? '');

/** ", 12," */
const isAged = (text: Placed, at: number): boolean =>
  textAt(text, at) === ',' && /^\d{1,2}$/.test(textAt(text, at + 1)) && textAt(text, at + 2) === ',';

/** ", who", ", a doctor" */
const isDescribed = (text: Placed, at: number): boolean =>
  textAt(text, at) === ',' && /^(?:an?|who|whose|the)$/.test(textAt(text, at + 1));

/** Whether a noun phrase may begin there: no word stands before that belongs to it. */
const beginsPhrase = (text: Placed, at: number): boolean =>
  text.starts.has(at) || !/^\p{L}/u.test(textAt(text, at - 1)) || followsPerson(text, at);

/** Whether such words stand before as stand before people: "said [April]", "and [June]", "teacher [Hope]". */
function followsPerson(text: Placed, at: number): boolean {
  const before = textAt(text, at - 1).toLowerCase();
  return (
    /^(?:and|by|with|[,;]|mother|father|wife|husband|son|daughter|brother|sister)$/.test(before) ||
    isSpeechVerb(before) ||
    isTrade(before)
  );
}

/** "April said", "said Rose." */
function isSpeaker(text: Placed, at: number): boolean {
  const after = textAt(text, at + 1);
  // After "Will" a tagger expects "add", whatever stands there.
  const isSubject = isSpeechVerb(after) && (/ed$/.test(after) || /^VB[DZ]$/.test(text.tags[at + 1] ?? ''));
  const before = textAt(text, at - 1);
  const isStart = text.starts.has(at) || /^(?:and|but|[^\p{L}\d-])$/u.test(before);
  if (isSubject && isStart) return true;
  return (
    !text.starts.has(at) &&
    /^(?:said|says|asked|replied|added)$/.test(before) &&
    /^(?:[.,;]|and|in)?$/.test(text.starts.has(at + 1) ? '' : after)
  );
}

/** Whether it stands alone, and is no helping verb: "Will came", "met Will". */
function mayBeAlone(text: Placed, at: number): boolean {
  const { tokens, tags, starts } = text;
  // "Hope Street", "Harry’s House"
  const next = tags[at + 1] === 'POS' ? at + 2 : at + 1;
  if (!starts.has(next) && isCapitalised(tokens[next])) return false;
  if (starts.has(at)) return /^(?:VB[DZ]|POS)$/.test(tags[at + 1] ?? '') || isAged(text, at + 1);
  return !isCapitalised(tokens[at - 1]) && !/^(?:the|a|an)$/i.test(textAt(text, at - 1));
}
