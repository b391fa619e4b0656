/** "Q:", "A.", "VIDAL:", "**Ana Vidal:**", "**Q**:": whoever writes so begins a turn of a transcript, also where lines that touch are one paragraph. */
const LABELLED =
  /^\s*(?:(?:\*\*|__)[^*_]{1,60}(?::(?:\*\*|__)|(?:\*\*|__):)|[QA]\d{0,2}[.:](?=\s)|\p{Lu}[\p{Lu} .’'-]{1,40}(?:\([^()]{1,60}\)\s?)*:(?=\s|$))/u;
/** "Ana Vidal:", as a sentence in the middle of a paragraph may also begin. */
const NAMED = /^\s*\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s?(?:\([^()]{1,60}\)\s?)*:(?=\s|$)/u;

const BARE = /^\s*\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s*$/u;
/** What a log calls its lines. */
const LEVEL = /^(?:info|warn|warning|error|debug|trace|fatal|notice|critical)\b/i;
/** What stands before a label: "[00:12]". */
const CLOCK = /^\s*[[(]?\d{1,2}:\d\d[\d:.]*[\])]?\s*/;
const SPEAKING = /[?!]["”’']?$|\b(?:I|we|you|my|our|your)\b/i;

/** A line as a transcript would have it. */
export interface LabelledLine {
  /** By what it would call a speaker; null where it calls nobody. */
  readonly label: string | null;
  /** Whether somebody asks in it or speaks of themselves. */
  readonly isSpeaking: boolean;
}

/** Whether lines are those of a transcript, however short: one is called again, and somebody asks or speaks of themselves. */
export function isTranscript(lines: readonly LabelledLine[]): boolean {
  const labels = lines.flatMap(({ label }) => label ?? []);
  const isCalledAgain = new Set(labels).size < labels.length;
  return labels.length >= MIN_LABELLED * lines.length && isCalledAgain && lines.some((line) => line.isSpeaking);
}

/** Whether somebody asks in a line or speaks of themselves. */
export const isSpeaking = (line: string): boolean => SPEAKING.test(line.trim());

/** The label of a line behind the time of its recording, or a line that is nothing else: "Ana Vidal"; null where it has none. */
export function labelIn(recorded: string): string | null {
  const line = recorded.replace(CLOCK, '');
  if (LEVEL.test(line)) return null;
  if (BARE.test(line)) return line.trim();
  const label = mayBeLabelled(line) ? line.slice(0, line.search(/[:.]/)).replace(/[*_]/g, '').trim() : '';
  return label === '' ? null : label;
}

/** So large a part of the lines of a transcript have labels; the others have what is said behind one of a line of its own, or carry it on. */
const MIN_LABELLED = 0.4;

/** Whether a line begins with a label, and so a paragraph. */
export const isLabelled = (line: string): boolean => LABELLED.test(line);

/** Whether it may, as it does where the line before it does. */
export const mayBeLabelled = (line: string): boolean => NAMED.test(line) || LABELLED.test(line);
