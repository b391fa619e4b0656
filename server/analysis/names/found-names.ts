import type { Token } from '../article.ts';
import { isGlued, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { FIRM_HEADS } from '../lexicon/bodies.ts';
import { isQuotationMark } from '../lexicon/quotation-marks.ts';
import { FIRM_ENDINGS } from '../lexicon/short-names.ts';
import { isSign } from '../lexicon/signs.ts';
import type { WordedParagraph } from './completion.ts';
import { type KnownName, knownNamesIn } from './known-names.ts';
import { isGivenName, Known, knownAs } from './model/gazetteer.ts';
import type { NameRun } from './model/labels.ts';
import type { Name } from './name.ts';
import { isHonorific, isPersonal, isTitle, isTitleElsewhere } from './titles.ts';
import { isTradeBefore } from './trades.ts';

/**
 * The names that are found in a paragraph, without what is no part of them. Those that the user has given win over what is found where they stand.
 *
 * @param runs what is found, in order, none over another
 */
export function foundNames(paragraph: WordedParagraph, runs: readonly NameRun[], known: readonly KnownName[]): Name[] {
  const { tokens, sentences } = paragraph;
  const given: Name[] = knownNamesIn(tokens, known).map((run) => ({ ...run, known: known[run.known] }));
  const taken = tokensIn(given, tokens.length);
  const starts = new Set(sentences.map(({ first }) => first));
  const found = runs.flatMap((run): Name[] => {
    const { first, last } = withoutSigns(tokens, run);
    if (run.kind === 'other' || first >= last || isConstituency(paragraph, first, last)) return [];
    for (let i = first; i < last; i++) if (taken[i]) return [];
    const kind = isAddressed(tokens, run.kind, first, last) ? 'person' : run.kind;
    const firm = kind === 'person' && isFirm(tokens.slice(first, last).map(({ text }) => text.toLowerCase()));
    if (kind !== 'person' || firm) return [{ first, last, type: firm ? 'organization' : kind }];
    return withoutBrackets(tokens, first, last)
      .filter((part) => !isTitles(tokens, part))
      .map((part) => ({ first: afterTitle(tokens, starts, part.first, part.last), last: part.last, type: kind }));
  });
  return [...given, ...found];
}

/** A name without the signs at its ends: "Ada Finch 🎉". */
function withoutSigns(tokens: readonly Token[], { first, last }: Run): Run {
  let from = first;
  let to = last;
  while (from < to && isSign(tokens[from].text)) from++;
  while (to > from && isSign(tokens[to - 1].text)) to--;
  return { first: from, last: to };
}

/** "Ana Vidal, R-Warwick,": the party and where somebody was elected. */
function isConstituency(paragraph: WordedParagraph, first: number, last: number): boolean {
  const { tokens } = paragraph;
  const from = tokens[first - 1]?.text === '-' ? first - 2 : first;
  const isParty =
    /^(?:D|R|I|L?D|Lab|Con|Lib|SNP|DFL)$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === '-';
  return isParty && from + 2 < last && isGlued(paragraph, from + 1) && /^[,(]$/.test(tokens[from - 1]?.text ?? '');
}

/** Whether what was found as a place or a body is a person's name by the title before it or in it: "Baroness Ireland". */
function isAddressed(tokens: readonly Token[], kind: NameRun['kind'], first: number, last: number): boolean {
  if (kind !== 'place' && kind !== 'organization') return false;
  return (
    (last - first > 1 && isPersonal(tokens[first])) ||
    (last - first === 1 && first > 0 && isPersonal(tokens[first - 1]))
  );
}

/** "Villiers & Daughter", "Delacroix Foods", "Tull.com". */
const isFirm = (words: readonly string[]): boolean =>
  words.includes('&') ||
  (words.length > 1 && FIRM_ENDINGS.has(words.at(-1)!) && !isCalledSo(words)) ||
  DOMAIN.test(words[0]);

/** "Julie Shipping" is somebody, "Julie Vell Shipping" a firm. */
const isCalledSo = (words: readonly string[]): boolean =>
  words.length === 2 && FIRM_HEADS.has(words[1]) && isGivenName(words[0]);

const DOMAIN = /^[^@/]+\.(?:com|net|org)(?:\.|$)/;

/** A name of a person as it is, or its parts where it runs over a lone bracket: "Jon) Reyes" are two. */
function withoutBrackets(tokens: readonly Token[], first: number, last: number): Run[] {
  const brackets: number[] = [];
  for (let i = first; i < last; i++) if (/^[()[\]]$/.test(tokens[i].text)) brackets.push(i);
  if (brackets.length !== 1) return [{ first, last }];
  return [
    { first, last: brackets[0] },
    { first: brackets[0] + 1, last },
  ].filter((run) => run.first < run.last);
}

/** Whether it is a form of address: "Mr Speaker" names nobody, wherever the name is thought to begin. */
function isTitles(tokens: readonly Token[], { first, last }: Run): boolean {
  const from = first > 0 && isHonorific(tokens[first - 1]) ? first - 1 : first;
  return last - from > 1 && tokens.slice(from, last).every(isTitle);
}

/** "Frenchman Hugo Brill"; not "German Brill", whose given name it may be. */
const isDemonym = (tokens: readonly Token[], at: number, last: number): boolean =>
  last - at > 2 && (knownAs([tokens[at].text]) & ~Known.surname) === Known.people;

/** The name without what stands before it: "Mayor Reyes" is the name Reyes. */
function afterTitle(tokens: readonly Token[], starts: ReadonlySet<number>, first: number, last: number): number {
  let at = first;
  // "as 'Wall' Tembo saves": what a mark closes is none of the name.
  let marks = 0;
  let mark = first;
  for (let i = first; i < last; i++) {
    if (!isQuotationMark(tokens[i].text)) continue;
    marks++;
    mark = i;
  }
  if (marks === 1 && mark < last - 1) at = mark + 1;
  const isBefore = (i: number): boolean =>
    isTitle(tokens[i]) ||
    isTitleElsewhere(tokens[i]) ||
    isDemonym(tokens, i, last) ||
    isTradeBefore(tokens, i, last, starts.has(i));
  while (at < last - 1 && isBefore(at)) at++;
  return at;
}
