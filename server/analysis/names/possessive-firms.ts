import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { BODY_HEADS } from '../lexicon/bodies.ts';
import { OWN_OF_PERSONS, SUBJECTS_VERBS } from '../lexicon/body-signs.ts';
import { PERSON_NOUNS } from '../lexicon/roles.ts';
import type { Completion, Told } from './completion.ts';
import { Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import { NamesByToken } from './names-by-token.ts';

/**
 * Adds the firms that are called by a possessive: "Lowe’s" is nobody's, and "Osk’s" is a firm wherever the text has it, where it
 * has "Osk’s said". One that is but known to be a firm gives way to a person of that name, "Ines Lowe".
 */
export const possessiveFirms: Completion = {
  told: ({ tokens, nameSigns }, names) => [
    ...personWords(tokens, names),
    ...possessiveRuns(tokens, nameSigns.capitals, names)
      .filter((run) => isSubject(tokens, run))
      .map((run) => subject(ownerOf(tokens, run))),
  ],
  complete: ({ tokens, nameSigns }, names, told) => withPossessiveFirms(tokens, nameSigns.capitals, names, told),
};

/** How a text is told that an owner's possessive says something; no word of a name ends so. */
const subject = (owner: string): string => `${owner} says`;

function withPossessiveFirms(
  tokens: readonly Token[],
  capitals: readonly number[],
  names: readonly Name[],
  told: Told,
): readonly Name[] {
  const firms = possessiveRuns(tokens, capitals, names).flatMap((run): Run[] => {
    const firm = knownFirm(tokens, run);
    if (told.has(subject(ownerOf(tokens, run)))) return [firm ?? run];
    return firm && !told.has(tokens[firm.last - 2].text) && !isPersonal(tokens[run.last]) ? [firm] : [];
  });
  if (firms.length === 0) return names;
  const whole = firms.map(({ first, last }): Name => ({ first, last: wholeEnd(tokens, last), type: 'organization' }));
  const taken = tokensIn(whole, tokens.length);
  return [...names.filter(({ first, last }) => taken.subarray(first, last).every((is) => is === 0)), ...whole];
}

const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’][sS]$/.test(token.text);

/** What stands before a "’s", with it: a name or a word; nothing within a name that goes on, nor what the user has named. */
function possessiveRuns(tokens: readonly Token[], capitals: readonly number[], names: readonly Name[]): Run[] {
  const possessives = capitals.filter((i) => isPossessive(tokens[i + 1]));
  if (possessives.length === 0) return [];
  const nameAt = new NamesByToken(names, tokens.length);
  return possessives.flatMap((i) => {
    const name = nameAt.get(i);
    return name && (name.last > i + 1 || name.known) ? [] : { first: name?.first ?? i, last: i + 2 };
  });
}

/** Whether a verb follows that no owner is followed by: "Osk’s [said]". */
const isSubject = (tokens: readonly Token[], { last }: Run): boolean => SUBJECTS_VERBS.has(tokens[last]?.text ?? '');

/** Whether it is what a person has and no firm: "Wendy’s [mother]". */
const isPersonal = (token: Token | undefined): boolean =>
  token !== undefined && (PERSON_NOUNS.has(token.text) || OWN_OF_PERSONS.has(token.text));

/** The words before "’s". */
const ownerOf = (tokens: readonly Token[], { first, last }: Run): string =>
  tokens
    .slice(first, last - 1)
    .map(({ text }) => text)
    .join(' ');

/** The known firm that ends where a run does, which may begin a word earlier: "Trader [Joe’s]"; none in "Ines Lowe’s". */
function knownFirm(tokens: readonly Token[], { first, last }: Run): Run | undefined {
  const isFirm = (from: number): boolean =>
    (knownAs(tokens.slice(from, last).map(({ text }) => text)) & Known.organization) !== 0;
  const starts = [first - 1, first].filter((from) => isCapitalised(tokens[from]));
  return starts.filter(isFirm).map((from) => ({ first: from, last }))[0];
}

/** The words of persons, but for those that own something by one word: "Ines" and "Lowe", not "Lowe’s". */
const personWords = (tokens: readonly Token[], names: readonly Name[]): Set<string> =>
  new Set(
    names
      .filter(({ first, last, type }) => type === 'person' && (last - first > 1 || !isPossessive(tokens[last])))
      .flatMap(({ first, last }) => tokens.slice(first, last).map(({ text }) => text)),
  );

/** So many words behind "’s" a firm's name may have. */
const MAX_WORDS_BEHIND = 3;

/** The end of a firm whose name goes on behind its "’s": "Osk’s [Water Company]". */
function wholeEnd(tokens: readonly Token[], last: number): number {
  for (let i = last; i < last + MAX_WORDS_BEHIND && isCapitalised(tokens[i]); i++) {
    if (BODY_HEADS.has(tokens[i].text.toLowerCase())) return i + 1;
  }
  return last;
}
