import { trimmed } from '../document/trimmed.ts';
import type { Mark, MarkFamily, MarkSide } from './quotation-marks.ts';

/** A matched pair, or an opening whose quotation runs on into a later paragraph (`close` null). */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
}

/** The pairs of a paragraph's marks, and the marks left over, in order. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly unclosed: readonly Mark[];
  readonly unopened: readonly Mark[];
}

/** With which other family one may pair where its own has no partner: `“We won," she said`. */
const SIBLING: Partial<Record<MarkFamily, MarkFamily>> = {
  curly: 'straight',
  straight: 'curly',
  single: 'straight-single',
  'straight-single': 'single',
};

const isSingle = (family: MarkFamily): boolean => family === 'single' || family === 'straight-single';

/** Pairs the marks of a paragraph, given in order, with a stack, in time linear in their number. Pairs come in the order in which they close. */
export function pairingOf(marks: readonly Mark[]): Pairing {
  return new Pairer(marks).pairing();
}

class Pairer {
  private readonly pairs: Pair[] = [];
  private readonly unclosed: Mark[] = [];
  private readonly unopened: Mark[] = [];
  /** The open marks, and for each family the places of its own in there. */
  private readonly open: Mark[] = [];
  private readonly places = new Map<MarkFamily, number[]>();
  private readonly stronger: readonly number[];
  private readonly closers: readonly number[];

  constructor(private readonly marks: readonly Mark[]) {
    this.stronger = strongerClosers(marks);
    this.closers = closersBehind(marks);
  }

  pairing(): Pairing {
    this.marks.forEach((mark, i) => {
      if (this.sideOf(mark) === 'opening') this.push(mark, i);
      else this.close(mark, i);
    });
    const unclosed = [...this.unclosed, ...this.open].sort((a, b) => a.start - b.start);
    return trimmed({ pairs: this.pairs, unclosed, unopened: this.unopened });
  }

  /**
   * The form of a mark says its side, unless its place says the other and the marks before agree: `„Wir gehen“`,
   * `»Wir gehen«`, `”We won,”`.
   */
  private sideOf({ form, place, family }: Mark): MarkSide {
    const isOpen = this.partnerPlace(family) >= 0;
    if (form === null) return place ?? (isOpen ? 'closing' : 'opening');
    if (form === 'opening') return place === 'closing' && isOpen ? 'closing' : 'opening';
    return place === 'opening' && !isOpen ? 'opening' : 'closing';
  }

  /** Opens a quotation. A mark that may be an elision only does so where none of its family is open. */
  private push(mark: Mark, i: number): void {
    const at = this.partnerPlace(mark.family);
    if (at >= 0 && (mark.weight === 1 || this.isElision(mark, i))) return;
    if (at >= 0 && this.open[at].weight === 1) this.take(at);
    this.placesOf(mark.family).push(this.open.length);
    this.open.push(mark);
  }

  /** "They'll be 'ere by 'alf past,": a single mark that may be an apostrophe, within its own kind, and no mark is left to close it. */
  private isElision({ family, mayElide }: Mark, i: number): boolean {
    return isSingle(family) && mayElide && this.closers[i] <= this.placesOf(family).length;
  }

  private close(mark: Mark, i: number): void {
    const own = this.partnerPlace(mark.family);
    if (own >= 0) {
      const weak = this.open[own].weight === 1 && mark.weight < 3;
      // "the workers’ pay’": a better mark comes later for each quotation that is open.
      if (weak || this.stronger[i] >= this.placesOf(mark.family).length) return;
      this.pairs.push({ open: this.take(own), close: mark });
      return;
    }
    const sibling = SIBLING[mark.family];
    const other = sibling && mark.weight === 3 ? this.partnerPlace(sibling) : -1;
    if (other >= 0 && this.open[other].weight > 1) this.pairs.push({ open: this.take(other), close: mark });
    else this.unopened.push(mark);
  }

  /** Where in `open` the mark is that one of this family closes, or -1. A single mark closes nothing across a double. */
  private partnerPlace(family: MarkFamily): number {
    const at = this.placesOf(family).at(-1) ?? -1;
    if (at < 0 || !isSingle(family)) return at;
    for (const other of this.places.keys()) {
      if (!isSingle(other) && (this.placesOf(other).at(-1) ?? -1) > at) return -1;
    }
    return at;
  }

  /** Takes an open mark from the stack; those above it are left without a partner. */
  private take(at: number): Mark {
    while (this.open.length > at + 1) this.unclosed.push(this.pop());
    return this.pop();
  }

  private pop(): Mark {
    const mark = this.open.pop()!;
    this.placesOf(mark.family).pop();
    return mark;
  }

  private placesOf(family: MarkFamily): number[] {
    const known = this.places.get(family);
    if (known) return known;
    const places: number[] = [];
    this.places.set(family, places);
    return places;
  }
}

/** For each mark how many that more surely close follow in its family before one opens. */
function strongerClosers(marks: readonly Mark[]): number[] {
  const counts = new Map<MarkFamily, [likely: number, sure: number]>();
  const stronger = new Array<number>(marks.length).fill(0);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family, form, place, weight } = marks[i];
    const [likely, sure] = counts.get(family) ?? [0, 0];
    stronger[i] = weight === 1 ? likely + sure : weight === 2 ? sure : 0;
    const opens = place === 'opening' || (place === null && form === 'opening');
    if (opens) {
      if (weight > 1) counts.set(family, [0, 0]);
    } else counts.set(family, [likely + (weight === 2 ? 1 : 0), sure + (weight === 3 ? 1 : 0)]);
  }
  return stronger;
}

/** For each mark how many likely close behind it in its family before one surely opens: not "'alf past", which may be an apostrophe. */
function closersBehind(marks: readonly Mark[]): number[] {
  const counts = new Map<MarkFamily, number>();
  const closers = new Array<number>(marks.length).fill(0);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family, form, place, weight, mayElide } = marks[i];
    const count = counts.get(family) ?? 0;
    closers[i] = count;
    if (weight === 1) continue;
    const opens = place === 'opening' || (place === null && form === 'opening');
    if (!opens) counts.set(family, count + 1);
    else if (!mayElide) counts.set(family, 0);
  }
  return closers;
}
