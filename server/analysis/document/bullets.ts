import type { Span } from '../article.ts';

/** What only ever opens an item of a list. */
const SURE = /^\s*[•●▪▫◦‣⁃■□▶►▸◆◇○∙·]\s*(?=\S)/;
/** What a mail quotes. */
const QUOTED = /^\s*(?:>\s?)+(?=\S)/;
/** Guillemets with a blank behind them: "» Tickets cost £4." */
const GUILLEMET = /^\s*[»›]\s+(?=\S)/;
/** What opens one where the line beside it opens with the same: a dash alone may sign a quotation. */
const BY_KIND = /^\s*([-–—*])\s+(?=\S)/;

/** Plain text with the bullets of its lists blanked, for they are no copy. Offsets stay. */
export interface Unbulleted {
  readonly copy: string;
  /** The starts of the lines that had one. */
  readonly starts: ReadonlySet<number>;
  /** The starts of those that had one of a quoted mail: "> We are sorry." */
  readonly setOff: ReadonlySet<number>;
}

/** @param all the lines of the text */
export function withoutBullets(text: string, all: readonly Span[]): Unbulleted {
  const starts = new Set<number>();
  const setOff = new Set<number>();
  const isPlain = ({ start, end }: Span): boolean => start < end && LETTER.test(text[start]);
  const lines = all.filter((line) => isPlain(line) || text.slice(line.start, line.end).trim() !== '');
  const written = lines.map((line) =>
    isPlain(line) ? null : text.slice(line.start, Math.min(line.end, line.start + MAX_LEAD_CHARACTERS)),
  );
  const kinds = written.map((line) => line && BY_KIND.exec(line)?.[1]);
  // In a text that quotes « so » one at the start of a line closes, or carries on.
  const hasGuillemets = text.includes('«') || text.includes('‹');
  let copy = '';
  let done = 0;
  lines.forEach(({ start }, i) => {
    const line = written[i];
    if (line === null) return;
    const isItem = kinds[i] && (kinds[i - 1] === kinds[i] || kinds[i + 1] === kinds[i]);
    const lead = (SURE.exec(line) ??
      QUOTED.exec(line) ??
      (hasGuillemets ? null : GUILLEMET.exec(line)) ??
      (isItem ? BY_KIND.exec(line) : null))?.[0];
    if (lead === undefined) return;
    // Lines of a quoted mail may be wrapped: they are no items.
    if (QUOTED.test(line)) setOff.add(start);
    else starts.add(start);
    copy += text.slice(done, start) + ' '.repeat(lead.length);
    done = start + lead.length;
  });
  return { copy: copy + text.slice(done), starts, setOff };
}

/** What most lines begin with, and none that has a bullet. */
const LETTER = /[A-Za-z]/;
/** How far into a line its bullet is looked for. */
const MAX_LEAD_CHARACTERS = 40;
