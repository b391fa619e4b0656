import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { HELD_OFFICES, OFFICE_HOLDERS } from '../lexicon/offices.ts';
import type { Name } from './name.ts';

/**
 * The names with the offices that are called after their holders, each whole: "the U.S. Attorney’s Office for the Western District of Kelm", "the
 * Tull County Sheriff’s Department".
 *
 * @param capitals the tokens that begin with a capital
 */
export function withOffices(
  tokens: readonly Token[],
  capitals: readonly number[],
  names: readonly Name[],
): readonly Name[] {
  const given = tokensIn(
    names.filter(({ known }) => known),
    tokens.length,
  );
  const found = capitals.filter((i) => isHeldOffice(tokens, i));
  if (found.length === 0) return names;
  const beginning = new Map(names.map((name) => [name.first, name]));
  const offices = found
    .map((i): Name => {
      const last = Math.max(officeEnd(tokens, i + 1), beginning.get(i)?.last ?? 0);
      return { first: officeStart(tokens, i), last, type: 'organization' };
    })
    .filter(({ first, last }) => given.subarray(first, last).every((is) => is === 0));
  const taken = tokensIn(offices, tokens.length);
  return [...names.filter(({ first, last }) => !taken.subarray(first, last).includes(1)), ...offices];
}

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** Whether it is the "Office" of "Sheriff’s Office". */
const isHeldOffice = (tokens: readonly Token[], i: number): boolean =>
  HELD_OFFICES.has(tokens[i].text.toLowerCase()) &&
  /^['’]s?$/.test(wordAt(tokens, i - 1)) &&
  isCapitalised(tokens[i - 2]) &&
  (isHolder(wordAt(tokens, i - 2)) || joinsHolder(tokens, i - 2)) &&
  // "the Secretary-[General’s] Office"
  wordAt(tokens, i - 3) !== '-';

const isHolder = (word: string): boolean => OFFICE_HOLDERS.has(word.toLowerCase().replace(/s$/, ''));

/** The first word of an office: all with a capital before its holder, but for the article. */
function officeStart(tokens: readonly Token[], office: number): number {
  let first = office - 2;
  for (;;) {
    if (isCapitalised(tokens[first - 1]) && !/^(?:The|A|An)$/.test(wordAt(tokens, first - 1))) first--;
    else if (joinsHolder(tokens, first)) first -= 2;
    else return first;
  }
}

/** Whether a word of a holder goes on before two more: "Secretary [of] State", "State[’s] Attorney". */
const joinsHolder = (tokens: readonly Token[], first: number): boolean =>
  (wordAt(tokens, first) === 'State' &&
    wordAt(tokens, first - 1) === 'of' &&
    wordAt(tokens, first - 2) === 'Secretary') ||
  (wordAt(tokens, first) === 'Attorney' &&
    /^['’]s$/.test(wordAt(tokens, first - 1)) &&
    wordAt(tokens, first - 2) === 'State');

/** The end of an office that begins with a district's: "[for the Western District of Kelm]", "[of Kelm County]". */
function officeEnd(tokens: readonly Token[], last: number): number {
  const phrase = regionAfter(tokens, last);
  if (!phrase) return last;
  const isDistrict = wordAt(tokens, phrase.last - 1) === 'District' && wordAt(tokens, phrase.last) === 'of';
  return isDistrict ? (regionAfter(tokens, phrase.last)?.last ?? last) : phrase.last;
}

/** The words with capitals behind "for", "of", "for the". */
function regionAfter(tokens: readonly Token[], at: number): Run | undefined {
  if (!/^(?:for|of|in)$/.test(wordAt(tokens, at))) return undefined;
  const first = wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  let last = first;
  while (isCapitalised(tokens[last])) last++;
  return last > first ? { first, last } : undefined;
}
