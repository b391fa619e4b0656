import { type JoinedText, paragraphAt } from '../document/reading.ts';
import { type Run, shiftedRun } from '../document/run.ts';
import { COURT_LABELS, SPEAKER_LABELS } from '../lexicon/labels.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Turn } from '../transcripts/turns.ts';
import { isGivenName } from './model/gazetteer.ts';
import { joinedNames, type Name } from './name.ts';
import { isTitle } from './titles.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]+$/u;
/** "HJ:" and "AF:" are short for others; "ORR:" is a name. */
const MAX_INITIALS = 4;
const MIN_NAME_LETTERS = 3;
/** "HJ", "H.J." */
const MAY_BE_INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;

/**
 * The names of each paragraph with those by which a transcript calls who speaks: "ORR:", "ANA VIDAL:". Initials of another name are none.
 *
 * @param found those of each paragraph, its tokens counted from its first; none over another
 */
export function withCalled(
  text: JoinedText,
  turns: readonly Turn[],
  found: readonly (readonly Name[])[],
): readonly (readonly Name[])[] {
  if (turns.length === 0) return found;
  const { paragraphs, tokens } = text;
  const called = turns.map(({ label }) => nameIn(text, label.called));
  let initials: ReadonlySet<string> | undefined;
  const areInitials = (letters: string): boolean => {
    if (!MAY_BE_INITIALS.test(letters)) return false;
    initials ??= initialsOf(text, [...joinedNames(found, paragraphs), ...called.filter((run) => run !== null)]);
    return initials.has(letters);
  };
  const names = [...found];
  turns.forEach(({ label }, t) => {
    const p = paragraphAt(paragraphs, label.called.first);
    const place = shiftedRun(label.called, -paragraphs[p].first);
    const run = called[t];
    const own = found[p].filter(({ first, last }) => first < place.last && last > place.first);
    if (own.some(({ known, last }) => known || last > place.last)) return;
    const isShort = place.last - place.first === 1 && areInitials(tokens[label.called.first].text);
    if (!run && !isShort) return;
    const type = own.find(({ type }) => type === 'organization' || type === 'person')?.type;
    const isPerson = run !== null && mayBePerson(text, run);
    if (run && !isShort && own.length === 0 && !isPerson) return;
    const others = names[p].filter((name) => !own.includes(name));
    // "Harbour Standard:", taken for a place: what speaks is a body.
    const speaker = {
      ...shiftedRun(run ?? label.called, -paragraphs[p].first),
      type: type ?? (isPerson ? 'person' : 'organization'),
    } as const;
    names[p] = run && !isShort ? [...others, speaker] : others;
  });
  return names;
}

/** The words of a label that may be a name, its titles left out; null where it is a role or a word for one who speaks. */
function nameIn({ tokens, words }: JoinedText, { first, last }: Run): Run | null {
  let from = first;
  while (from < last && (words[from].small === 'the' || isTitle(tokens[from]))) from++;
  const isRole = ({ small }: { small: string }): boolean =>
    SPEAKER_LABELS.has(small) || COURT_LABELS.has(small) || ROLE_NOUNS.has(small) || BODY_NOUNS.has(small);
  if (from === last || words.slice(from, last).some(isRole)) return null;
  return from === last - 1 && tokens[from].text.replace(/\P{L}/gu, '').length < MIN_NAME_LETTERS
    ? null
    : { first: from, last };
}

/** Whether one who is called so is a person, though nothing else says so: "ORR", "Ana Vidal"; hardly "Harbour Standard". */
function mayBePerson({ tokens }: JoinedText, { first, last }: Run): boolean {
  return tokens.slice(first, last).every(({ text }) => CAPITALS.test(text)) || isGivenName(tokens[first].text);
}

/** The initials of names of several words. */
function initialsOf({ tokens }: JoinedText, runs: readonly Run[]): ReadonlySet<string> {
  const initials = new Set<string>();
  for (const { first, last } of runs) {
    const letters = tokens.slice(first, last).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text[0]] : []));
    if (letters.length > 1 && letters.length <= MAX_INITIALS)
      initials.add(letters.join('')).add(`${letters.join('.')}.`);
  }
  return initials;
}
