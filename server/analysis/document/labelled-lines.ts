/** "Q:", "A.", "VIDAL:", "**Ana Vidal:**", "**Q**:": whoever writes so begins a turn of a transcript, also where lines that touch are one paragraph. */
const LABELLED =
  /^\s*(?:(?:\*\*|__)[^*_]{1,60}(?::(?:\*\*|__)|(?:\*\*|__):)|[QA]\d{0,2}[.:](?=\s)|\p{Lu}[\p{Lu} .’'-]{1,40}(?:\([^()]{1,60}\)\s?)*:(?=\s|$))/u;
/** "Ana Vidal:", as a sentence in the middle of a paragraph may also begin. */
const NAMED = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}(?:\([^()]{1,60}\)\s?)*:(?=\s|$)/u;

/** What a log calls its lines. */
const LEVEL = /^(?:info|warn|warning|error|debug|trace|fatal|notice|critical)\b/i;
/** What stands before a label: "[00:12]". */
const CLOCK = /^\s*[[(]?\d{1,2}:\d\d[\d:.]*[\])]?\s*/;
const SPEAKING = /[?!]["”’']?$|\b(?:I|we|you|my|our|your)\b/i;

/** Whether lines are those of a transcript, however short: one is called again, and somebody asks or speaks of themselves. */
export function isTranscript(lines: readonly string[]): boolean {
  const labels = lines.flatMap((line) => {
    const said = line.replace(CLOCK, '');
    const label = mayBeLabelled(said) && !LEVEL.test(said) ? said.slice(0, said.search(/[:.]/)) : '';
    return label === '' ? [] : [label.replace(/[*_]/g, '').trim()];
  });
  const isCalledAgain = new Set(labels).size < labels.length;
  return (
    labels.length >= MIN_LABELLED * lines.length && isCalledAgain && lines.some((line) => SPEAKING.test(line.trim()))
  );
}

/** So large a part of the lines of a transcript have labels; the others have what is said behind one of a line of its own, or carry it on. */
const MIN_LABELLED = 0.4;

/** Whether a line begins with a label, and so a paragraph. */
export const isLabelled = (line: string): boolean => LABELLED.test(line);

/** Whether it may, as it does where the line before it does. */
export const mayBeLabelled = (line: string): boolean => NAMED.test(line) || LABELLED.test(line);
