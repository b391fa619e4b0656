/**
 * What a terminal would obey instead of show: control characters, among them the escape of "\x1b[31m" and the "\x9b" that does the
 * same; what breaks a line; and what turns the direction of writing, so that "gpj.exe" reads "exe.jpg".
 */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text of the user's, a file's name or what stands in it, as one line that a terminal shows: "\x1b" and "\u202e" as such words. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (mark) => {
    const code = mark.charCodeAt(0).toString(16);
    return SHORT[mark] ?? (code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`);
  });
}

/** A value as JSON that a terminal shows; JSON itself would leave some such characters as they are. */
export function printableJson(value: unknown, space?: number): string {
  // The line ends and blanks of the layout are none of a string.
  return JSON.stringify(value, null, space).replace(UNPRINTABLE, (mark) =>
    mark === '\n' ? mark : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
