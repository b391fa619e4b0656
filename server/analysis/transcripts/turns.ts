import type { JoinedText, TokenizedText } from '../document/reading.ts';
import { firstsOf, type Run, shiftedRun } from '../document/run.ts';
import { carriedOn } from './carried-on.ts';
import { type Label, shiftedLabel } from './label.ts';
import { newStretchList, type Stretch } from './stretches.ts';
import { type Voice, voiceOf } from './voice.ts';

/** What one speaker says until the next is called. */
export interface Turn {
  readonly label: Label;
  /** A run for each paragraph. */
  readonly content: readonly Run[];
}

/** The same with all tokens so many further on. */
export const shiftedTurn = ({ label, content }: Turn, by: number): Turn => ({
  label: shiftedLabel(label, by),
  content: content.map((run) => shiftedRun(run, by)),
});

/** A label at the head of the paragraph `at`, what stands behind it, and how that reads. */
interface Called {
  readonly label: Label;
  readonly at: number;
  readonly saidAt: number;
  readonly said: Run;
  readonly voice: Voice;
}

/** Where the form of the labels does not say so, so large a part of the turns must read as speech, or as speech or an answer where labels come back. */
const MIN_SPEAKING = 0.5;
const MIN_IN_DIALOGUE = 1 / 3;

/**
 * The turns of a transcript or an interview, in order: "A: It helps." after "Q: Does it?", "REYES: We will.", "PRIME MINISTER:" and
 * in the next line what she says. None where the labels are of another kind: a list of charges, of dishes, of scores.
 *
 * @param own the stretches of each paragraph, their tokens counted from its first
 */
export function turnsOf(
  text: JoinedText,
  own: readonly (readonly Stretch[])[],
  kept = newStretchList(),
): readonly Turn[] {
  const stretches = kept.of(own, firstsOf(text.paragraphs));
  if (!stretches.some(({ label }) => label)) return [];
  const turnsWhere = (isMeant: (label: Label) => boolean): Turn[] =>
    turnsAmong(
      text,
      stretches.map((one) => (one.label && !isMeant(one.label) ? { ...one, label: null } : one)),
    );
  const turns = turnsWhere(({ isBare }) => !isBare);
  if (turns.length > 0) return turns;
  // "LAURA BENNING" in a line of its own, as a heading might be.
  const bare = turnsWhere(({ isBare }) => isBare);
  return bare.length > 2 && bare.every(({ label }) => !label.isPlain || label.isSure) && isDialogue(bare) ? bare : [];
}

/** The turns that those labels call which the stretches of a text still have. */
function turnsAmong(text: TokenizedText, stretches: readonly Stretch[]): Turn[] {
  const isAsked = stretches.some(({ label }) => label?.key === 'q');
  const called: Called[] = [];
  stretches.forEach(({ label }, at) => {
    if (!label) return;
    // "A. Finch", "A. The first": an answer has a question.
    const isAnswer = label.key === 'a' && label.colon.first === label.colon.last;
    const one = isAnswer && !isAsked ? null : calledAt(text, stretches, label, at);
    if (one) called.push(one);
  });
  const again = calledAgain(called);
  const turns = isTranscript(called)
    ? called.filter((one, i) => again.has(one.label.key) || isTurn(one, called[i - 1], called[i + 1]))
    : [];
  // Where one alone is called, whoever asks or answers has no label.
  const isOne = new Set(turns.map(({ label }) => label.key)).size === 1;
  return turns.map(({ label, saidAt, said }, i) => ({
    label,
    content: [said, ...carriedOn(text, stretches, saidAt, said, turns[i + 1]?.at, isOne)],
  }));
}

/** A label with what stands behind it in its paragraph, or in the next where it fills its own. */
function calledAt(text: TokenizedText, stretches: readonly Stretch[], label: Label, at: number): Called | null {
  let saidAt = at;
  let first = label.from;
  if (first >= stretches[at].last) {
    do saidAt++;
    while (saidAt < stretches.length && stretches[saidAt].first === stretches[saidAt].last);
    if (saidAt >= stretches.length || stretches[saidAt].label) return null;
    first = stretches[saidAt].first;
  }
  const said = { first, last: stretches[saidAt].last };
  return { label, at, saidAt, said, voice: voiceOf(text, said) };
}

/** Whether people speak in turns behind these labels. */
function isTranscript(called: readonly Called[]): boolean {
  if (called.length < 2) return false;
  const speaking = called.filter(({ voice }) => voice.speaks).length;
  const sure = called.filter(({ label }) => label.isSure).length;
  if (speaking === 0) return false;
  if (sure > 1) return true;
  // "Moderator: Is it clean? Henrik Sole: It is. Petra Lindt: It is not.": whoever asks is called by a role, those who answer by name.
  const isAsked = called.some(({ label, voice }) => label.isSure && voice.speaks);
  if (isAsked && called.length > 2 && called.every(({ label }) => label.isSure || !label.isPlain)) return true;
  if (isExchange(called)) return true;
  const answering = called.filter(({ voice }) => voice.speaks || voice.answers).length;
  return isDialogue(called) ? answering >= MIN_IN_DIALOGUE * called.length : speaking >= MIN_SPEAKING * called.length;
}

/** Whether somebody is called again after another. */
const isDialogue = (called: readonly { readonly label: Label }[]): boolean => calledAgain(called).size > 0;

/** Whether two call each other by turns, twice and more: no list goes to and fro. */
const isExchange = (called: readonly Called[]): boolean =>
  called.length >= 4 &&
  called.every(({ label }, i) => !label.isPlain && (i < 2 || label.key === called[i - 2].label.key)) &&
  called[0].label.key !== called[1].label.key;

/** The keys of those who are called again after another. */
function calledAgain(called: readonly { readonly label: Label }[]): ReadonlySet<string> {
  const last = new Map<string, number>();
  const again = new Set<string>();
  called.forEach(({ label: { key } }, i) => {
    if ((last.get(key) ?? i) < i - 1) again.add(key);
    last.set(key, i);
  });
  return again;
}

/** Whether a label of a transcript calls a speaker. "Ada: …" does where she speaks. */
function isTurn(one: Called, before: Called | undefined, after: Called | undefined): boolean {
  const { label, voice } = one;
  if (label.isSure || voice.speaks) return true;
  const isBeside =
    (before !== undefined && before.at >= one.at - 2) || (after !== undefined && after.at <= one.saidAt + 2);
  return isBeside && (!label.isPlain || voice.answers);
}
