import type { Point } from './point.ts';

/** Where the points of an earlier text are now. */
export interface Move {
  /** Whether all that stands behind the edit is where it was. */
  readonly stays: boolean;
  /** Where a point is now; null where its token is gone. */
  readonly placeOf: (point: Point) => Point | null;
}

/** What is not written to is shared by the copies of what is remembered, so that most of it is moved once. */
type Shared = Map<object, object | null>;

/**
 * What was remembered of an earlier text, in lists and maps of its own, with all points where they are now. Null where one is gone.
 *
 * @param data lists of what is no object, maps and objects; of these what has a token is a point
 * @param shared those objects of other data that have been moved so
 */
export function moved<T extends object>(data: T, move: Move, shared: Shared = new Map()): T | null {
  const known = shared.get(data);
  if (known !== undefined) return known as T | null;
  const now = movedAnew(data, move, shared);
  shared.set(data, now);
  return now as T | null;
}

function movedAnew(data: object, move: Move, shared: Shared): object | null {
  let isWhole = true;
  const inner = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const now = moved(value, move, shared);
    isWhole &&= now !== null;
    return now;
  };
  if (isPoint(data)) {
    const now = move.placeOf(data);
    return now === null || now === data ? now : { ...data, ...now };
  }
  if (Array.isArray(data)) return data.slice();
  if (data instanceof Map) {
    const all = new Map<unknown, unknown>();
    for (const [key, one] of data) all.set(key, inner(one));
    return isWhole ? all : null;
  }
  const all: Record<string, unknown> = { ...data };
  let hasMoved = false;
  for (const key in all) {
    const before = all[key];
    all[key] = inner(before);
    hasMoved ||= all[key] !== before;
  }
  return isWhole ? (hasMoved ? all : data) : null;
}

/**
 * Whether what is remembered now is what was remembered of an earlier text, the order of what a map holds included. What both of
 * them share was remembered before anything moved.
 */
export function isAlike(before: unknown, now: unknown, move: Move): boolean {
  if (before === now) return true;
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return false;
  if (before instanceof Map) return now instanceof Map && isAlikeMap(before, now, move);
  if (Array.isArray(before))
    return Array.isArray(now) && now.length === before.length && before.every((one, i) => one === now[i]);
  const [a, b] = [isPoint(before) ? placed(before, move) : before, now] as Record<string, unknown>[];
  if (!a) return false;
  for (const key in a) if (!isAlike(a[key], b[key], move)) return false;
  return true;
}

function isAlikeMap(before: Map<unknown, unknown>, now: Map<unknown, unknown>, move: Move): boolean {
  const all = now.entries();
  if (before.size !== now.size) return false;
  for (const [key, one] of before) {
    const [nowKey, nowOne] = all.next().value!;
    if (key !== nowKey || !isAlike(one, nowOne, move)) return false;
  }
  return true;
}

function placed(point: Point, move: Move): Point | null {
  const now = move.placeOf(point);
  return now && { ...point, ...now };
}

const isPoint = (data: object): data is Point => 'token' in data;
