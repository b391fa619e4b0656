import { type LineSigns, lineSigns } from './line-signs.ts';

/** The signs of the lines of a text; those of lines that the text before had are kept. */
export class KeptLines {
  private signs: ReadonlyMap<string, LineSigns> = new Map();

  of(lines: readonly string[]): LineSigns[] {
    const now = new Map<string, LineSigns>();
    const signs = lines.map((line) => {
      const known = now.get(line) ?? this.signs.get(line) ?? lineSigns(line);
      now.set(line, known);
      return known;
    });
    this.signs = now;
    return signs;
  }
}
