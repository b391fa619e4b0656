/** What opens or closes fenced code in Markdown, in a block quote too; "```words```" on a line is code within it. */
const FENCE = /^[\s>]*(`{3,}(?=[^`]*$)|~{3,})/;

/** The fence that is open behind a line, by that which is open before it; empty where none is. */
export function fenceBehind(line: string, open: string): string {
  const mark = FENCE.exec(line)?.[1];
  if (!mark || (open !== '' && !mark.startsWith(open))) return open;
  return open === '' ? mark : '';
}
