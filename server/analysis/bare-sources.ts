import { isTime } from './noun-phrases.ts';
import { type Reading, type Run, wordAt } from './reading.ts';

/**
 * A source without what only stands beside it: the mark before it ("• CityRail", "» Perrin") and the day of the saying
 * ("said Dana Reyes on Friday"). The day is of the source where it says which one is meant: "a poll released Friday".
 */
export function bareSource(reading: Reading, source: Run): Run {
  let { first } = source;
  while (first < source.last - 1 && MARK.test(reading.tokens[first].text)) first++;
  return { first, last: withoutTime(reading, { first, last: source.last }) };
}

const MARK = /^(?:[•*·»›”’"—–-]|--)$/;

/** Where a source ends before "on Friday", "today" or "last week" behind a name; "Tomas May" and "Borough Today" are names. */
function withoutTime(reading: Reading, { first, last }: Run): number {
  const word = reading.tokens[last - 1].text;
  let end = last - 1;
  while (end > first && AROUND_TIME.has(wordAt(reading, end - 1))) end--;
  const isLoose = end < last - 1 || LOOSE.test(word);
  if (!isTime(reading, last - 1) || !isLoose || end === first) return last;
  if (!/^(?:NNPS?|PRP)$/.test(reading.tags[end - 1])) return last;
  for (let i = first; i < end; i++) if (reading.tags[i].startsWith('VB')) return last;
  return end;
}

/** No month and no "Today", which may be part of a name. */
const LOOSE = /^(?:\p{Ll}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)/u;
const AROUND_TIME: ReadonlySet<string> = new Set(['on', 'last', 'this', 'late', 'early', 'earlier', 'in']);
