import type { Article, Attribution, Claim, Entity, Language, Span } from './article.ts';
import type { Attributed } from './attributions/attributed.ts';
import type { AttributionParts } from './attributions/paragraph-parts.ts';
import { passagesOf } from './attributions/passages.ts';
import { joinedAttributions, passageAttributions } from './attributions/text-attributions.ts';
import { textParts } from './attributions/text-parts.ts';
import { claimsOf } from './claims/claims.ts';
import { type ParagraphClaims, textClaims } from './claims/paragraph-claims.ts';
import { keptEntities } from './coreference/kept-entities.ts';
import type { NamedEntity } from './coreference/named-entity.ts';
import { speakersOf } from './coreference/speakers.ts';
import { type TextMentions, textMentions } from './coreference/text-mentions.ts';
import type { SpeakerTrace } from './coreference/trace.ts';
import { endOf } from './document/reading.ts';
import type { Run } from './document/run.ts';
import { GROUND_STAGES, type Ground } from './ground.ts';
import { spokenQuotations } from './quotations/quotations.ts';
import { type Stage, stagesOf } from './stage.ts';

/** The work on a text: what its stages have given so far. */
export interface Work extends Ground {
  readonly text: string;
  readonly language: Language;
  /** Is filled with how each speaker was found, where somebody asks. */
  readonly trace: SpeakerTrace | undefined;
  /** Those of each paragraph. */
  readonly parts: readonly AttributionParts[];
  /** Runs of paragraphs, each of which tells by itself who says what in it. */
  readonly passages: readonly Run[];
  /** The attributions of each passage, by themselves. */
  readonly said: readonly (readonly Attributed[])[];
  /** In the order of their cues. */
  readonly attributed: readonly Attributed[];
  /** What of the text may refer to somebody. */
  readonly mentions: TextMentions;
  readonly named: readonly NamedEntity[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  /** What of each paragraph may be a claim. */
  readonly claimSigns: readonly ParagraphClaims[];
  readonly claims: readonly Claim[];
  readonly article: Article;
}

const stage = stagesOf<Work>();

/** The way that the copy of a text takes, a line a stage. */
export const STAGES: readonly Stage<Work>[] = [
  ...GROUND_STAGES,
  stage('parts of attributions', 'neighbours', ['reading', 'paragraphs', 'memory'], ['parts'], (work) => {
    const { paragraphs: kept, isLasting } = work.memory;
    const parts = textParts(work.reading, work.paragraphs, kept);
    if (!isLasting) for (const paragraph of kept) paragraph.forgetParts();
    return { parts };
  }),
  stage('passages', 'text', ['reading', 'parts', 'turns'], ['passages'], ({ reading, parts, turns }) => ({
    passages: passagesOf(reading, parts, turns),
  })),
  stage(
    'attributions of passages',
    'passage',
    ['reading', 'paragraphs', 'parts', 'turns', 'passages', 'memory'],
    ['said'],
    (work) => ({ said: passageAttributions(work, work.passages, work.memory.paragraphs) }),
  ),
  stage('attributions', 'text', ['reading', 'passages', 'said', 'memory'], ['attributed'], (work) => ({
    attributed: joinedAttributions(work.reading, work.passages, work.said, work.memory.attributed),
  })),
  stage('mentions', 'neighbours', ['reading', 'names', 'paragraphs', 'memory'], ['mentions'], (work) => ({
    mentions: textMentions(work.reading, work.names, work.paragraphs, work.memory.paragraphs),
  })),
  stage('entities', 'text', ['mentions', 'memory'], ['named'], ({ mentions, memory }) => ({
    named: keptEntities(mentions, memory.ofText.entities),
  })),
  stage(
    'speakers',
    'text',
    ['reading', 'paragraphs', 'passages', 'said', 'attributed', 'mentions', 'named', 'memory', 'trace'],
    ['entities', 'attributions'],
    ({ reading, paragraphs, passages, said, attributed, mentions, named, memory, trace }) =>
      speakersOf({ reading, paragraphs, passages, said, attributed }, mentions, named, {
        kept: memory.ofText.speakers,
        trace,
      }),
  ),
  stage('signs of claims', 'paragraph', ['paragraphs', 'memory'], ['claimSigns'], ({ paragraphs, memory }) => ({
    claimSigns: textClaims(paragraphs, memory.paragraphs),
  })),
  stage('claims', 'text', ['reading', 'text', 'attributed', 'claimSigns'], ['claims'], (work) => ({
    claims: claimsOf(work.reading, work.text, work.attributed, work.claimSigns),
  })),
  stage(
    'article',
    'text',
    ['text', 'language', 'reading', 'quoted', 'entities', 'attributions', 'claims'],
    ['article'],
    (work) => ({ article: articleOf(work) }),
  ),
];

/** All that is found, with offsets in the text. */
function articleOf({
  text,
  language,
  reading,
  quoted,
  entities,
  attributions,
  claims,
}: Pick<Work, 'text' | 'language' | 'reading' | 'quoted' | 'entities' | 'attributions' | 'claims'>): Article {
  const { paragraphs, starts, sentences } = reading;
  return {
    text,
    language,
    isProse: true,
    paragraphs: paragraphs.map(({ start, text: { length }, tokens, starts }) => ({
      start,
      end: start + length,
      tokens,
      starts,
    })),
    sentences: sentences.map(({ first, last, paragraph }) => {
      const { start } = paragraphs[paragraph];
      return { start: start + starts[first], end: start + endOf(reading, last - 1), first, last, paragraph };
    }),
    quotations: spokenQuotations(
      quoted.flatMap(({ quotations }, p) => quotations.map((one) => shifted(one, paragraphs[p].start))),
      attributions,
    ),
    strayMarks: quoted.flatMap(({ strayMarks }, p) => strayMarks.map((mark) => shifted(mark, paragraphs[p].start))),
    entities,
    attributions,
    claims,
  };
}

const shifted = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });
