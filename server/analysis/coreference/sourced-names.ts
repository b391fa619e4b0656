import type { Attributed } from '../attributions/attributed.ts';
import { isCapitalised, type Reading, sentenceAt, textOf, wordAt } from '../document/reading.ts';
import { isEmpty, type Run } from '../document/run.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS } from '../lexicon/roles.ts';
import { CALENDAR } from '../lexicon/times.ts';
import { UNCOUNTED } from '../lexicon/uncounted.ts';
import { isGivenName } from '../names/model/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { isTitle } from '../names/titles.ts';
import { isLikelyTrade } from '../names/trades.ts';
import { Cue } from './mention-cues.ts';
import { NameForm } from './name-forms.ts';
import { NameIndex } from './name-index.ts';
import type { NamedEntity } from './named-entity.ts';
import { plainMention, type TextMentions } from './text-mentions.ts';

/**
 * Names that nobody has found, told by their capitals where they are the whole of a source: "Ask Harbour said", "according to The
 * Lantern". All of one form are one entity.
 *
 * @returns what was given with the names behind the others, and their entities behind the others
 */
export function withSourcedNames(
  reading: Reading,
  mentions: TextMentions,
  entities: readonly NamedEntity[],
  attributed: readonly Attributed[],
): { mentions: TextMentions; entities: readonly NamedEntity[] } {
  const runs = sourcedNames(reading, mentions, attributed);
  if (runs.length === 0) return { mentions, entities };
  const { described, names } = mentions;
  const forms = runs.map((run) => new NameForm(textOf(reading, run), 'organization'));
  const known = new Map<string, number>();
  entities.forEach(({ type, form }, e) => {
    if (type !== 'person' && !known.has(form.key)) known.set(form.key, e);
  });
  const all = entities.map((entity) => ({ ...entity, names: [...entity.names] }));
  forms.forEach((form, i) => {
    const n = names.length + i;
    const e = known.get(form.key);
    if (e !== undefined) all[e].names.push(n);
    else {
      known.set(form.key, all.length);
      all.push({ type: 'organization', name: form.text, form, names: [n] });
    }
  });
  const cues = mentions.cues.slice();
  for (const { first } of runs) cues[first] |= Cue.name;
  const together: Name[] = [...names, ...runs.map(({ first, last }): Name => ({ first, last, type: 'organization' }))];
  return {
    mentions: {
      ...mentions,
      names: together,
      named: [...mentions.named, ...forms.map(plainMention)],
      bodyAt: new NameIndex(together.slice(described), reading.tokens.length, ({ first }) => first, described),
      cues,
    },
    entities: all,
  };
}

/** Of no name that a source begins in the middle of, more stand before it. */
const MAX_NAME_TOKENS = 8;

/** Each once, in order. */
function sourcedNames(
  reading: Reading,
  { names, nameAt, bodyAt }: TextMentions,
  attributed: readonly Attributed[],
): Run[] {
  const found = new Map<number, Run>();
  const touchesName = ({ first, last }: Run): boolean => {
    for (let i = first; i < last; i++) if (nameAt.has(i) || bodyAt.has(i)) return true;
    // "Mary-[Ann Holt] said": some sources begin within a name.
    for (let i = first - 1; i > first - MAX_NAME_TOKENS; i--) {
      const n = nameAt.get(i);
      if (n !== undefined) return names[n].last > first;
    }
    return false;
  };
  for (const { source, cue, reader } of attributed) {
    // Where the cue has a capital, all words of a headline have.
    if (!source || nameAt.has(source.first) || !mayBegin(reading, source.first)) continue;
    if (reader === 'transcript' || isEmpty(cue) || isCapitalised(reading.tokens[cue.first])) continue;
    const run = withoutApposition(reading, source);
    if (!touchesName(run) && isName(reading, run)) found.set(run.first, run);
  }
  return [...found.values()].sort((a, b) => a.first - b.first);
}

/** Whether the name that a source is may begin with a token: not with "officials", "she". */
function mayBegin({ tokens, tags }: Reading, i: number): boolean {
  const { text } = tokens[i];
  return text === 'the' || (isCapitalised(tokens[i]) ? tags[i] !== 'PRP' : COINED.test(text));
}

/** "Beach Hunters, the series about sand," without what stands behind the comma or the bracket. */
function withoutApposition({ tokens }: Reading, { first, last }: Run): Run {
  let end = first;
  while (end < last && !/^[,(:;–—]$/.test(tokens[end].text)) end++;
  return { first, last: end };
}

const LINK = /^(?:of|for|and|&|the|'s|-)$/;
/** What begins the name of nobody: "Some Growers", "Many", "He". */
const COMMON = /^(?:DT|PDT|PRP\$?|CD|IN|RBR?S?|JJ[RS]|CC|W.*|EX|MD|UH)$/;

function isName(reading: Reading, { first, last }: Run): boolean {
  const { tokens, tags } = reading;
  const isStart = first === sentenceAt(reading, first).first || !/^[\p{L},]/u.test(tokens[first - 1].text);
  const hasThe = wordAt(reading, first) === 'the';
  const from = hasThe ? first + 1 : first;
  if (from >= last || (hasThe && (isStart || !isCapitalised(tokens[first])))) return false;
  if (!hasThe && COMMON.test(tags[from])) return false;
  const isCoined = COINED.test(tokens[from].text);
  // One word may only begin a sentence, and several of one name are no one: "Democrats".
  if (last === from + 1 && !isCoined && (/S$/.test(tags[from]) || (isStart && !isOneThing(reading, from))))
    return false;
  for (let i = from; i < last; i++) {
    const isInside = i > from && i < last - 1 && LINK.test(wordAt(reading, i));
    const isWordOfName = isCapitalised(tokens[i]) || (i === from && isCoined);
    if (!isInside && (!isWordOfName || isOtherwise(reading, i))) return false;
  }
  return true;
}

/** "Kestrel warned": a noun for one thing has an article before it, if it names nobody and is for no stuff, as "Research" is. */
const isOneThing = (reading: Reading, i: number): boolean =>
  /^NNP?$/.test(reading.tags[i]) &&
  !/(?:s|ing)$/.test(wordAt(reading, i)) &&
  !UNCOUNTED.has(wordAt(reading, i)) &&
  !isGivenName(reading.tokens[i].text);

/** "tullnews.com.au", "eTull", "TullNet", "TPWA", no "FANS": what no sentence gives its capitals. */
const COINED = /^[\p{L}\p{N}.-]+\.(?:com|org|net|co)(?:\.[a-z]{2})?$|\p{Ll}\p{Lu}|^\p{Lu}{2,5}(?!S)\p{Lu}$/u;

/** Words with a capital that name nobody: offices, bodies and documents in some styles, days. */
function isOtherwise(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  return (
    isTitle(reading.tokens[i]) ||
    isLikelyTrade(word) ||
    PERSON_NOUNS.has(word) ||
    BODY_NOUNS.has(word) ||
    DOCUMENT_NOUNS.has(word) ||
    CALENDAR.has(word) ||
    /^(?:PRP|VB[DZP])$/.test(reading.tags[i])
  );
}
