/**
 * The first words of what is said, on one line and cut between two of them: “We have talked about this bridge since…” A quotation
 * that is cut closes all the same.
 */
export function firstWords(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length);
  const kept = words.slice(0, cut > 0 ? cut : length).replace(/[,;:.…\s]+$/, '');
  return `${kept}…${openMark(kept)}`;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’' };

/** What closes the mark that the words begin with, where they do not close it themselves. */
function openMark(words: string): string {
  const close = closing[words[0] ?? ''];
  return close && !words.includes(close, 1) ? close : '';
}
