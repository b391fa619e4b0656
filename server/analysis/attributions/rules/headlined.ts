import { isCapitalised, type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { PERSON_NOUNS } from '../../lexicon/roles.ts';
import { isTrade } from '../../names/trades.ts';
import { isHeaded } from '../../transcripts/label.ts';
import type { Found } from '../drafted.ts';
import { attributed } from './verbless-found.ts';

const MIN_CONTENT_TOKENS = 3;
const MAX_SOURCE_TOKENS = 4;

/** "Lake too toxic for swimming: scientists", "Budget will pass: Osk": a headline that ends with whoever says so. */
export function headlinedIn(reading: Reading, run: Run): Found | null {
  const { tokens } = reading;
  const colon = indexesOf(run).find((i) => tokens[i].text === ':');
  if (colon === undefined || isHeaded(tokens, run)) return null;
  const content = { first: run.first, last: colon };
  const source = { first: colon + 1, last: run.last };
  const length = source.last - source.first;
  if (length === 0 || length > MAX_SOURCE_TOKENS || colon - run.first < MIN_CONTENT_TOKENS) return null;
  const isSaid = isSpeaker(reading, source)
    ? hasPredicate(reading, content)
    : isName(reading, source) && foretells(reading, content);
  return isSaid
    ? attributed('verbless', source, { first: colon, last: colon + 1 }, [content], 'at the end of the headline')
    : null;
}

/** Those who speak for themselves or others, one or many: of one tradesman a headline is mostly about ("Dead at 80: actor"). */
const SPEAKERS = new Set(
  `analyst ceo coach court doctor expert fm lawyer manager mayor minister mp official owner pm police poll president prosecutor report
  source spokesman spokesperson spokeswoman study survey union watchdog`.split(/\s+/),
);

/** "[officials]", "[health minister]", "[new study]"; no "[insights from teachers]". */
function isSpeaker({ tokens, tags, ...reading }: Reading, { first, last }: Run): boolean {
  const isPhrase = indexesOf({ first, last }).every(
    (i) => /^[\p{L}’'-]+$/u.test(tokens[i].text) && !/^(?:IN|CC)$/.test(tags[i]),
  );
  const word = reading.words[last - 1].lower;
  const one = word.replace(/s$/, '');
  const isMany = one !== word && (PERSON_NOUNS.has(one) || isTrade(one)) && !ABOUT.has(word);
  return isPhrase && (SPEAKERS.has(word) || isMany);
}

/** Of many people too some headlines only tell. */
const ABOUT: ReadonlySet<string> = new Set('critics suspects victims winners candidates'.split(' '));

/** "[Osk]", "[Bank of Tull]" */
const isName = ({ tokens, tags }: Reading, source: Run): boolean =>
  indexesOf(source).every(
    (i) => (isCapitalised(tokens[i]) && /^NNP/.test(tags[i])) || /^(?:of|\p{Lu}{2,})$/u.test(tokens[i].text),
  );

/** "will pass", "to rise": what is said of the future has somebody who says it, where what is told has whom it is about ("Club signs striker: Osk"). */
const foretells = (reading: Reading, content: Run): boolean =>
  !opensWithout(reading, content) &&
  indexesOf(content)
    .slice(1)
    .some((i) => /^(?:MD|TO)$/.test(reading.tags[i]));

/** A verb, or an adjective with no noun behind it ("too toxic for"); a headline of nouns alone says nothing. */
const hasPredicate = (reading: Reading, content: Run): boolean =>
  !opensWithout(reading, content) &&
  indexesOf(content).some((i) => {
    const [tag, next] = [reading.tags[i], reading.tags[i + 1]];
    if (/^(?:VB[DZP]?|MD|TO)$/.test(tag)) return true;
    return i > content.first && (tag === 'VBG' || (tag === 'JJ' && !/^(?:NN|JJ|CC)/.test(next)));
  });

/** "What to watch tonight", "There will be one winner", and "The woman who runs the harbour": no claim. */
const opensWithout = (reading: Reading, content: Run): boolean =>
  /^(?:what|where|who|how|why|when|which|there|for)$/.test(wordAt(reading, content.first)) ||
  indexesOf(content).some((i) => /^W/.test(reading.tags[i]));

const indexesOf = ({ first, last }: Run): number[] => Array.from({ length: last - first }, (_, i) => first + i);
