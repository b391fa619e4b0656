import type { JoinedText } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { carriedOn } from './carried-on.ts';
import { type Label, labelOf } from './label.ts';
import { type Voice, voiceOf } from './voice.ts';

/** What one speaker says until the next is called. */
export interface Turn {
  readonly label: Label;
  /** A run for each paragraph. */
  readonly content: readonly Run[];
}

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
const MIN_IN_DIALOGUE = 0.4;

/**
 * The turns of a transcript or an interview, in order: "A: It helps." after "Q: Does it?", "REYES: We will.", "PRIME MINISTER:" and
 * in the next line what she says. None where the labels are of another kind: a list of charges, of dishes, of scores.
 */
export function turnsOf(text: JoinedText): Turn[] {
  const { paragraphs, tokens } = text;
  const labels = paragraphs.map((paragraph) => labelOf(tokens, paragraph));
  const turns = turnsAmong(
    text,
    labels.map((label) => (label?.isBare ? null : label)),
  );
  if (turns.length > 0) return turns;
  // "LAURA BENNING" in a line of its own, as a heading might be.
  const bare = turnsAmong(
    text,
    labels.map((label) => (label?.isBare ? label : null)),
  );
  return bare.length > 2 && bare.every(({ label }) => !label.isPlain || label.isSure) && isDialogue(bare) ? bare : [];
}

/** The turns of some of the labels of a text, null where a paragraph has none. */
function turnsAmong(text: JoinedText, labels: readonly (Label | null)[]): Turn[] {
  const isAsked = labels.some((label) => label?.key === 'q');
  const called = labels.flatMap((label, at) => {
    // "A. Finch", "A. The first": an answer has a question.
    const isAnswer = label?.key === 'a' && label.colon.first === label.colon.last;
    return label && (!isAnswer || isAsked) ? (calledAt(text, labels, label, at) ?? []) : [];
  });
  const again = calledAgain(called);
  const turns = isTranscript(called)
    ? called.filter((one, i) => again.has(one.label.key) || isTurn(one, called[i - 1], called[i + 1]))
    : [];
  return turns.map(({ label, saidAt, said }, i) => ({
    label,
    content: [said, ...carriedOn(text, saidAt, said, turns[i + 1]?.at)],
  }));
}

/** A label with what stands behind it in its paragraph, or in the next where it fills its own. */
function calledAt(text: JoinedText, labels: readonly (Label | null)[], label: Label, at: number): Called | null {
  const { paragraphs } = text;
  let saidAt = at;
  let first = label.from;
  if (first >= paragraphs[at].last) {
    do saidAt++;
    while (saidAt < paragraphs.length && paragraphs[saidAt].first === paragraphs[saidAt].last);
    if (saidAt >= paragraphs.length || labels[saidAt]) return null;
    first = paragraphs[saidAt].first;
  }
  const said = { first, last: paragraphs[saidAt].last };
  return { label, at, saidAt, said, voice: voiceOf(text, said) };
}

/** Whether people speak in turns behind these labels. */
function isTranscript(called: readonly Called[]): boolean {
  if (called.length < 2) return false;
  const speaking = called.filter(({ voice }) => voice.speaks).length;
  const sure = called.filter(({ label }) => label.isSure).length;
  if (speaking === 0) return false;
  if (sure > 1) return true;
  const answering = called.filter(({ voice }) => voice.speaks || voice.answers).length;
  return isDialogue(called) ? answering >= MIN_IN_DIALOGUE * called.length : speaking >= MIN_SPEAKING * called.length;
}

/** Whether somebody is called again after another. */
const isDialogue = (called: readonly { readonly label: Label }[]): boolean => calledAgain(called).size > 0;

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
