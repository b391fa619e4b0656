/** What opens fenced code in Markdown, in a block quote too; "```words```" on a line is code within it. */
const OPENING = /^[\s>]*(`{3,}(?=[^`]*$)|~{3,})/;
/** What closes it has no words behind it: "```js" within code is code. */
const CLOSING = /^[\s>]*(`{3,}|~{3,})\s*$/;

/** The fence that is open behind a line, by that which is open before it; empty where none is. */
export function fenceBehind(line: string, open: string): string {
  if (open === '') return OPENING.exec(line)?.[1] ?? '';
  return CLOSING.exec(line)?.[1]?.startsWith(open) ? '' : open;
}
