import { isCapitalised, type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS } from '../../lexicon/roles.ts';
import { OFFICE_ABBREVIATIONS } from '../../lexicon/titles.ts';
import { isTrade } from '../../names/trades.ts';
import { isHeaded } from '../../transcripts/label.ts';
import type { Found } from '../drafted.ts';
import { attributed } from './verbless-found.ts';

const MIN_CONTENT_TOKENS = 3;
const MAX_SOURCE_TOKENS = 4;
const VERB = /^(?:VB[DZP]|MD|TO)$/;

/** "Lake too toxic for swimming: scientists", "Bridge will open in May: Osk": a headline that ends with whoever says so. */
export function headlinedIn(reading: Reading, run: Run): Found | null {
  const { tokens } = reading;
  const colon = range(run).find((i) => tokens[i].text === ':');
  if (colon === undefined || isHeaded(tokens, run)) return null;
  const content = { first: run.first, last: colon };
  const source = { first: colon + 1, last: run.last };
  const isShort = source.last - source.first <= MAX_SOURCE_TOKENS && colon - run.first >= MIN_CONTENT_TOKENS;
  return isShort && canSay(reading, source, content)
    ? attributed('verbless', source, { first: colon, last: colon + 1 }, [content], 'at the end of the headline')
    : null;
}

/** Whether the words at the end are for people, a body or a document, or a name behind a sentence: no "Photo: Osk", no "Tull v Marrick: preview". */
function canSay(reading: Reading, source: Run, content: Run): boolean {
  const { tokens, tags } = reading;
  const isPhrase = range(source).every((i) => /^[\p{L}’'-]+$/u.test(tokens[i].text) && !/^(?:IN|CC)$/.test(tags[i]));
  if (source.first >= source.last || !isPhrase) return false;
  const last = wordAt(reading, source.last - 1);
  const one = last.replace(/s$/, '');
  const isNoun =
    [last, one].some((word) => isTrade(word) || SPEAKERS.some((nouns) => nouns.has(word))) ||
    OFFICE_ABBREVIATIONS.has(tokens[source.last - 1].text);
  const isName = range(source).every((i) => isCapitalised(tokens[i]) && /^NNP/.test(tags[i]));
  // "Contact the office: Harbour Street School" tells somebody to.
  const isOrder = tags[content.first] === 'VB';
  return (
    !isOrder &&
    (isNoun ||
      (isName &&
        range(content)
          .slice(1)
          .some((i) => VERB.test(tags[i]))))
  );
}

const SPEAKERS = [PERSON_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS];

const range = ({ first, last }: Run): number[] => Array.from({ length: last - first }, (_, i) => first + i);
