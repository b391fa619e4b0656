import type { EntityType } from './article.ts';
import { TITLES } from './lexicon/roles.ts';
import { type Reading, type Run, wordAt } from './reading.ts';

/** A name in the text with its type; titles and articles are no part of it. */
export interface Name extends Run {
  readonly type: EntityType;
}

const BODIES =
  /^(?:council|authority|union|university|party|inc\.|corp\.|department|ministry|commission|bank|court|committee|agency|association|club|institute|company|group|federation|house|parliament|senate|congress)$/;

/** Names by their tags alone: runs of proper nouns. */
export function namesOf(reading: Reading): Name[] {
  const names: Name[] = [];
  const { tags } = reading;
  for (const { first, last } of reading.sentences) {
    for (let i = first; i < last; i++) {
      if (!/^NNP/.test(tags[i])) continue;
      let end = i;
      while (end < last && /^NNP/.test(tags[end])) end++;
      let start = i;
      for (let j = i; j < end - 1; j++) if (TITLES.has(wordAt(reading, j).replace('.', ''))) start = j + 1;
      names.push({ first: start, last: end, type: typeOf(reading, start, end, start > i) });
      i = end - 1;
    }
  }
  return names;
}

function typeOf(reading: Reading, first: number, last: number, titled: boolean): EntityType {
  for (let i = first; i < last; i++) if (BODIES.test(wordAt(reading, i))) return 'organization';
  const text = reading.tokens[first].text;
  if (last - first === 1 && text.length > 1 && text === text.toUpperCase()) return 'organization';
  return titled || last - first > 1 ? 'person' : 'place';
}
