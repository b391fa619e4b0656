const blanks = (text: string): string => ' '.repeat(text.length);

/** An address in brackets, a title after it: `(a_(b) "c")`. */
const TARGET = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const IMAGE = new RegExp(String.raw`!\[[^\][]*\]${TARGET}`, 'g');
const LINK = new RegExp(String.raw`(?<!\\)\[([^\][]*)(\]${TARGET}|\]\[[^\][]*\])`, 'g');
const NOTE = /\[\^[^\]\s]{1,60}\]/g;
const TAG = /<\/?[A-Za-z!][^<>]*>/g;
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g;
/** An escape keeps its character; marks of emphasis go. */
const MARKS = /\\([!-/:-@[-`{-~])|\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~/gu;

/** A line of Markdown with inline code, tags, addresses and the marks of emphasis blanked; the words stay. */
export function maskedInline(line: string): string {
  return maskedCode(line)
    .replace(TAG, blanks)
    .replace(NOTE, blanks)
    .replace(IMAGE, blanks)
    .replace(LINK, (_, words: string, rest: string) => ` ${words}${blanks(rest)}`)
    .replace(ENTITY, blanks)
    .replace(MARKS, (mark, escaped?: string) => (escaped === undefined ? blanks(mark) : ` ${escaped}`));
}

/** Blanks what stands between two runs of as many backticks. */
function maskedCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)];
  if (runs.length < 2) return line;
  const nextOfLength = new Map<number, number>();
  const partner = new Array<number | undefined>(runs.length);
  for (let i = runs.length - 1; i >= 0; i--) {
    const { length } = runs[i][0];
    partner[i] = nextOfLength.get(length);
    nextOfLength.set(length, i);
  }
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < runs.length; i++) {
    const close = partner[i];
    if (close === undefined) continue;
    const end = runs[close].index + runs[close][0].length;
    parts.push(line.slice(done, runs[i].index), ' '.repeat(end - runs[i].index));
    done = end;
    i = close;
  }
  return parts.join('') + line.slice(done);
}
