import { isGlued, type Reading } from '../../document/reading.ts';
import { bucket } from './feature-writer.ts';
import { type Tallies, talliesOf } from './tallies.ts';
import { withUsualMarks } from './usual-marks.ts';
import { isTagOf, type TaggedWord, taggedWordsOf } from './words.ts';

/** Where a token stands to the quotation around it. */
export const Place = { outside: 0, opening: 1, first: 2, inside: 3, last: 4, closing: 5, edge: 9 } as const;

/**
 * What stands around each token, found in one pass over the text: the nearest mark, cue and verb on either side within the
 * sentence (token indexes, -1 for none), the noun phrase and the quotation that hold it.
 */
export interface Surroundings {
  readonly words: readonly TaggedWord[];
  /** The first token of the token's sentence and paragraph, and the one after the last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly paragraph: Int32Array;
  readonly paragraphFirst: Int32Array;
  readonly paragraphLast: Int32Array;
  readonly quotationPlace: Uint8Array;
  /** Length, kind, last mark and running on of the quotation in one number; 0 outside. */
  readonly quotationForm: Int32Array;
  readonly inBrackets: Uint8Array;
  /** Of the sentence: quoted words 1, a cue 2, all quoted 4, begins with a quotation 8, ends with one 16. */
  readonly sentenceForm: Uint8Array;
  readonly before: Neighbours;
  readonly after: Neighbours;
  /** The noun phrase from `phraseFirst` up to `phraseLast`, exclusive; -1 outside. */
  readonly phraseFirst: Int32Array;
  readonly phraseLast: Int32Array;
  readonly tallies: Tallies;
}

/** The nearest of each on one side of a token. `quotation` is the closing mark before, the opening mark after. */
export interface Neighbours {
  readonly mark: Int32Array;
  readonly cue: Int32Array;
  readonly verb: Int32Array;
  readonly quotation: Int32Array;
}

const SPEECH_CUES: ReadonlySet<number> = new Set([1, 2, 5]);
const MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '―',
  '--',
  '(',
  ')',
  '.',
  '?',
  '!',
  '…',
  '"',
  '“',
  '”',
  "''",
  '``',
]);

/**
 * What stands around the tokens of a text, or of some paragraphs of one.
 *
 * @param paragraphsBefore how many paragraphs of the text stand before the reading's
 */
export function surroundingsOf(reading: Reading, paragraphsBefore = 0): Surroundings {
  const { tags, sentences } = reading;
  const tokens = withUsualMarks(reading);
  const length = tokens.length;
  const words = taggedWordsOf(tokens, tags);
  const indexes = () => new Int32Array(length).fill(-1);
  const neighbours = () => ({ mark: indexes(), cue: indexes(), verb: indexes(), quotation: indexes() });
  const places = quotationPlaces(reading);
  const isEdge = (i: number) =>
    places.quotationPlace[i] === Place.opening || places.quotationPlace[i] === Place.closing;
  const around = {
    words,
    first: new Int32Array(length),
    last: new Int32Array(length),
    paragraph: new Int32Array(length),
    paragraphFirst: new Int32Array(length),
    paragraphLast: new Int32Array(length),
    ...places,
    inBrackets: new Uint8Array(length),
    sentenceForm: new Uint8Array(length),
    before: neighbours(),
    after: neighbours(),
    phraseFirst: indexes(),
    phraseLast: indexes(),
    tallies: talliesOf(words, isEdge),
  };
  const isMark = (i: number) =>
    MARKS.has(tokens[i].text) || (tokens[i].text === '-' && i + paragraphsBefore > 0 && !isGlued(reading, i));
  for (const { first, last, paragraph } of sentences) {
    around.first.fill(first, first, last);
    around.last.fill(last, first, last);
    around.paragraph.fill(paragraphsBefore + paragraph, first, last);
    around.sentenceForm.fill(sentenceFormOf(around, first, last), first, last);
    fillNeighbours(around, around.before, isMark, first, last, 1);
    fillNeighbours(around, around.after, isMark, last - 1, first - 1, -1);
    fillBrackets(around, tokens, first, last);
    fillPhrases(around, first, last);
  }
  for (let i = 0; i < length; i++) {
    const carriesOn = i > 0 && around.paragraph[i - 1] === around.paragraph[i];
    around.paragraphFirst[i] = carriesOn ? around.paragraphFirst[i - 1] : i;
  }
  for (let i = length - 1; i >= 0; i--) {
    const carriesOn = i + 1 < length && around.paragraph[i + 1] === around.paragraph[i];
    around.paragraphLast[i] = carriesOn ? around.paragraphLast[i + 1] : i + 1;
  }
  return around;
}

const KINDS = { speech: 0, title: 1, nickname: 2, scare: 3 } as const;

function quotationPlaces({ tokens, quotations, quotationRuns }: Reading) {
  const quotationPlace = new Uint8Array(tokens.length);
  const quotationForm = new Int32Array(tokens.length);
  quotations.forEach(({ level, closed, continued, kind }, q) => {
    const { first, last } = quotationRuns[q];
    if (level > 0 || last <= first) return;
    const lastInside = closed ? last - 2 : last - 1;
    const ending = closed && lastInside > first ? endingOf(tokens[lastInside].text) : 0;
    const running = (closed ? 0 : 1) + (continued ? 2 : 0);
    const form = 1 + ((bucket(lastInside - first) * 5 + ending) * 4 + KINDS[kind]) * 4 + running;
    for (let i = first; i < last; i++) {
      quotationForm[i] = form;
      if (i === first) quotationPlace[i] = Place.opening;
      else if (closed && i === last - 1) quotationPlace[i] = Place.closing;
      else if (i === first + 1) quotationPlace[i] = Place.first;
      else quotationPlace[i] = closed && i === lastInside ? Place.last : Place.inside;
    }
  });
  return { quotationPlace, quotationForm };
}

/** How the words before the closing mark end: `,”` 1, `.”` 2, `?”` 3, `—”` 4. */
function endingOf(text: string): number {
  if (text === ',') return 1;
  if (text === '.') return 2;
  if (text === '?' || text === '!') return 3;
  return text === '—' || text === '…' || text === '--' ? 4 : 0;
}

function sentenceFormOf(
  { words, quotationPlace }: Pick<Surroundings, 'words' | 'quotationPlace'>,
  first: number,
  last: number,
): number {
  let quoted = 0;
  let hasCue = false;
  for (let i = first; i < last; i++) {
    if (quotationPlace[i] !== Place.outside) quoted++;
    if (SPEECH_CUES.has(words[i].cue)) hasCue = true;
  }
  return (
    (quoted > 0 ? 1 : 0) +
    (hasCue ? 2 : 0) +
    (quoted === last - first ? 4 : 0) +
    (quotationPlace[first] === Place.opening ? 8 : 0) +
    (quotationPlace[last - 1] === Place.closing ? 16 : 0)
  );
}

/** Fills in what was passed last, walking from `from` to `to` in steps of `step`. */
function fillNeighbours(
  { words, quotationPlace }: Pick<Surroundings, 'words' | 'quotationPlace'>,
  neighbours: Neighbours,
  isMark: (i: number) => boolean,
  from: number,
  to: number,
  step: 1 | -1,
): void {
  let mark = -1;
  let cue = -1;
  let verb = -1;
  let quotation = -1;
  const nearEdge = step === 1 ? Place.closing : Place.opening;
  for (let i = from; i !== to; i += step) {
    neighbours.mark[i] = mark;
    neighbours.cue[i] = cue;
    neighbours.verb[i] = verb;
    neighbours.quotation[i] = quotation;
    if (isMark(i)) mark = i;
    if (words[i].cue > 0) cue = i;
    if (isTagOf(words[i], 'verb')) verb = i;
    if (quotationPlace[i] === nearEdge) quotation = i;
  }
}

function fillBrackets(
  { inBrackets }: Pick<Surroundings, 'inBrackets'>,
  tokens: Reading['tokens'],
  first: number,
  last: number,
): void {
  let open = 0;
  for (let i = first; i < last; i++) {
    if (tokens[i].text === '(') open = 1;
    inBrackets[i] = open;
    if (tokens[i].text === ')') open = 0;
  }
}

/** Runs of determiners, adjectives, nouns and numbers; a pronoun stands alone, a determiner begins a new one. */
function fillPhrases(
  { words, phraseFirst, phraseLast }: Pick<Surroundings, 'words' | 'phraseFirst' | 'phraseLast'>,
  first: number,
  last: number,
): void {
  for (let i = first; i < last; ) {
    if (!isTagOf(words[i], 'nominal')) {
      i++;
      continue;
    }
    let end = i + 1;
    while (
      end < last &&
      isTagOf(words[end], 'nominal') &&
      !isTagOf(words[end], 'opensPhrase') &&
      words[end - 1].tag !== 'PRP'
    )
      end++;
    phraseFirst.fill(i, i, end);
    phraseLast.fill(end, i, end);
    i = end;
  }
}
