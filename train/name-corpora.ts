import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinedText } from '../server/analysis/document/joined.ts';
import { proseOf } from '../server/analysis/document/prose.ts';
import type { JoinedText } from '../server/analysis/document/reading.ts';
import type { Run } from '../server/analysis/document/run.ts';
import { sentencesOf } from '../server/analysis/document/sentences.ts';
import { tokensOf } from '../server/analysis/document/tokens.ts';
import { wordsOf } from '../server/analysis/document/words.ts';
import { hasTexMarks } from '../server/analysis/lexicon/quotation-marks.ts';
import { Known, knownAs } from '../server/analysis/names/model/gazetteer.ts';
import { NAME_LABELS, type NameKind } from '../server/analysis/names/model/labels.ts';
import { firstIndexFrom, indexAt } from '../server/text/spans.ts';
import { CORPORA } from './corpora.ts';
import { tokenSpansOf } from './token-spans.ts';

/** An annotated text as the product's own tokens, with the right label of each. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly { readonly text: string }[];
  readonly sentences: readonly Run[];
  /** Indexes into NAME_LABELS. */
  readonly labels: readonly number[];
}

/** A document with its names, in offsets of its text. */
export interface NamedDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (readonly [start: number, end: number, label: string])[];
  readonly genre?: string;
}

/** GUM's genres under CC BY, CC BY-SA or nobody's right; from the others no shipped weight may learn. */
export const FREE_GENRES = new Set('academic bio court interview speech textbook vlog voyage'.split(' '));

/** The documents of a corpus; of a training part those from which shipped weights may learn. */
export function namedTexts(corpus: 'worldwide' | 'wikigold' | 'gum' | 'conllpp', split: 'train' | 'dev'): NamedText[] {
  const file = readFileSync(join(CORPORA, corpus, `${split}.jsonl`), 'utf8');
  const documents = file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NamedDocument);
  return documents
    .filter(({ genre }) => genre === undefined || split === 'dev' || FREE_GENRES.has(genre))
    .map(namedText);
}

export function namedText({ id, text, entities }: NamedDocument): NamedText {
  const joined = joinedTextOf(text);
  const spans = tokenSpansOf(joined);
  const labels = new Array<number>(spans.length).fill(0);
  for (const [start, end, label] of [...entities].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const kind = kindOf(label, text.slice(start, end), text, start);
    const first = indexAt(spans, start);
    const last = firstIndexFrom(spans, end);
    if (kind && last > first && labels[first] === 0)
      for (let i = first; i < last; i++) labels[i] = NAME_LABELS.indexOf(`${place(i - first, last - first)} ${kind}`);
  }
  return { id, text, tokens: joined.tokens, sentences: joined.sentences, labels };
}

function joinedTextOf(text: string): JoinedText {
  const { copy, paragraphs } = proseOf(text, 'plaintext');
  const texts = paragraphs.map(({ start, end }) => copy.slice(start, end));
  const isTex = texts.some(hasTexMarks);
  return joinedText(
    texts.map((paragraph) => {
      const tokens = tokensOf(paragraph, isTex);
      const starts = tokens.map(({ start }) => start);
      return { text: paragraph, tokens, words: wordsOf(tokens), starts, sentences: sentencesOf(tokens) };
    }),
    paragraphs.map(({ start }) => start),
  );
}

/** "B", "I" and "L" for the first, inner and last token of a name, "U" for its only one. */
function place(i: number, length: number): string {
  if (length === 1) return 'U';
  return i === 0 ? 'B' : i === length - 1 ? 'L' : 'I';
}

/** What the corpora call the kinds of names. */
const KINDS: Readonly<Record<string, NameKind>> = {
  PER: 'person',
  Person: 'person',
  ORG: 'organization',
  Organization: 'organization',
  LOC: 'place',
  Location: 'place',
  Facility: 'place',
  NORP: 'nationality',
  Event: 'event',
  Work: 'work',
  Other: 'other',
};
/** Kinds that hold events, works and all sorts of things; what they are shows in their words. */
const OTHER = new Set(['MISC', 'Misc', 'Product']);
const EVENT =
  /\b(?:Wars?|Cup|Games|Olympics?|Championships?|Leagues?|Festival|Day|Summit|Elections?|Conference|Fair|Tournament|Prix|Awards?|Revolution|Genocide|Holocaust|Hurricane|Typhoon|Cyclone|Battle|Uprising|Intifada|Bowl|Open|Marathon|Expo|Crisis|Christmas|Ramadan|Eid|Easter|Biennale|Series|Tour|Oscars?|Paralympics?|Siege|Coup|Massacre|Earthquake|Trials?)\b|^COP ?\d/;
const WORK =
  /\b(?:Act|Bill|Law|Treaty|Agreement|Convention|Constitution|Declaration|Code|Protocol|Charter|Resolution|Bible|Qur'?an|Koran|Book|Report|Index|Song|Amendment|Accords?|Pact|Manifesto|Guidelines|Regulations?|Directive|Gazette|Testament|Review|Diary|Story|Album)\b/;

function kindOf(label: string, name: string, text: string, start: number): NameKind | null {
  if (label in KINDS) return KINDS[label];
  if (!OTHER.has(label)) return null;
  if (label === 'MISC' && knownAs(name.split(' ')) & Known.people) return 'nationality';
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(name)) return 'other';
  if (EVENT.test(name)) return 'event';
  if (WORK.test(name) || /[“"'‘]$/.test(text.slice(start - 1, start))) return 'work';
  return 'other';
}
