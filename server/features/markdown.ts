/**
 * Escapes words of a file for use within a line of Markdown, so that a name like "[click](http://example)" or
 * "<img>" shows as it is written. Line breaks become spaces.
 */
export function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()<>#+!|~&@:$]/g, '\\$&')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}

/** The same Markdown as plain text, for a client that shows no Markdown: escapes and emphasis taken away. */
export function unmarked(markdown: string): string {
  return markdown.replace(/\\([^\w\s])|\*\*?/g, (_, literal?: string) => literal ?? '');
}
