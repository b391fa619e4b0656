/** A text of fewer parts is soon laid side by side anew, and many such may be open. */
const MIN_KEPT_PARTS = 100;

/**
 * The items of the parts of a text, one part after the other, kept up as the text changes: the items of parts at both ends that are the
 * same, and stand where they stood, stay as they are.
 */
export class JoinedList<Part, Item> {
  private parts: readonly Part[] = [];
  private places: readonly (readonly number[])[] = [];
  /** Where the items of each part begin, and where the last end. */
  private starts: readonly number[] = [0];
  private items: Item[] = [];

  /** @param itemsOf those of a part, by the part and where it stands alone */
  constructor(private readonly itemsOf: (part: Part, ...places: number[]) => readonly Item[]) {}

  /**
   * The items of all parts, in a list that holds until the next text is given: a long one is not copied at each key.
   *
   * @param places of each part where it stands, as far as its items tell: by tokens, by paragraphs
   */
  of(parts: readonly Part[], ...places: readonly (readonly number[])[]): readonly Item[] {
    const { parts: old, starts: oldStarts, items: oldItems } = this;
    const by = old.length - parts.length;
    const most = Math.min(parts.length, old.length);
    let first = 0;
    while (first < most && this.isSame(parts, places, first, first)) first++;
    let last = parts.length;
    while (last > first && last + by > first && this.isSame(parts, places, last - 1, last - 1 + by)) last--;
    const fresh: (readonly Item[])[] = [];
    for (let p = first; p < last; p++) fresh.push(this.itemsOf(parts[p], ...places.map((list) => list[p])));
    if (parts.length < MIN_KEPT_PARTS && old.length === 0) return together(fresh);
    const starts = oldStarts.slice(0, first + 1);
    for (const some of fresh) starts.push(starts[starts.length - 1] + some.length);
    const gone = oldStarts[last + by];
    const moved = starts[last] - gone;
    for (let p = last + 1; p <= parts.length; p++) starts.push(oldStarts[p + by] + moved);
    this.items = spliced(oldItems, starts[first], gone, together(fresh));
    this.starts = starts;
    this.parts = parts;
    this.places = places;
    return this.items;
  }

  private isSame(parts: readonly Part[], places: readonly (readonly number[])[], p: number, old: number): boolean {
    if (parts[p] !== this.parts[old]) return false;
    for (let i = 0; i < places.length; i++) if (places[i][p] !== this.places[i][old]) return false;
    return true;
  }
}

/** Some lists in one, no longer than it has to be. */
function together<T>(lists: readonly (readonly T[])[]): T[] {
  const all = new Array<T>(lists.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const list of lists) for (let i = 0; i < list.length; i++) all[next++] = list[i];
  return all;
}

/** A list with those from `first` to `last` replaced by others. */
function spliced<T>(list: T[], first: number, last: number, by: T[]): T[] {
  if (first === 0 && last === list.length) return by;
  if (last - first !== by.length) return list.slice(0, first).concat(by, list.slice(last));
  for (let i = 0; i < by.length; i++) list[first + i] = by[i];
  return list;
}
