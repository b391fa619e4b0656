import type { Span } from '../../server/analysis/article.ts';

const zero = {
  /** Attributions that the gold demands. */
  attributions: 0,
  /** Of those, the ones with which a found content shares half of the characters in either; the next seven count these. */
  found: 0,
  sourceExact: 0,
  cueExact: 0,
  contentExact: 0,
  classRight: 0,
  speakerRight: 0,
  speakerWrong: 0,
  /** No speaker told where there should be one. */
  speakerNone: 0,
  /** Found attributions whose content touches none of the gold. */
  extraSpeech: 0,
  extraThought: 0,
  people: 0,
  /** People all of whose names, and nobody else's, are one entity. */
  peopleWhole: 0,
  others: 0,
  othersWhole: 0,
  findings: 0,
  findingsMissed: 0,
  findingsSpurious: 0,
};

export type Figures = Readonly<typeof zero>;

/** Counts that grow article by article, and the faults behind them in the order found. */
export class Tally {
  readonly figures: typeof zero = { ...zero };
  readonly faults: string[] = [];

  add(figure: keyof Figures, count = 1): void {
    this.figures[figure] += count;
  }

  /** Counts a fault (none where `figure` is null) and says it in a line. */
  fault(figure: keyof Figures | null, line: string): void {
    if (figure) this.add(figure);
    this.faults.push(line);
  }
}

/** The words of a span, its middle left out where it is long: "“We have been … sea defence,”". */
export function excerpt(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length <= 60 ? words : `${words.slice(0, 36)} … ${words.slice(-20)}`;
}
