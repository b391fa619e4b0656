import weights from '../../models/attributions.bin';
import type { Reading } from '../document/reading.ts';
import { type Run, shiftedRun } from '../document/run.ts';
import { trimmed } from '../document/trimmed.ts';
import type { Candidate } from './learned/candidates.ts';
import { surroundingsOf } from './learned/context.ts';
import { type Linkable, linkableIn, ownScene, shiftedCandidate, shiftedLinkable } from './learned/linkable.ts';
import { attributionModelOf } from './learned/model.ts';
import { sceneOf } from './learned/ranked-candidates.ts';
import { paragraphCandidates } from './learned/span-tagger.ts';
import { contentsOf } from './rules/contents.ts';
import { type Cue, cuesOf } from './rules/cues.ts';
import type { FormalParts } from './rules/rule-reader.ts';
import { type Source, sourcesOf } from './rules/sources.ts';

const model = attributionModelOf(weights);

/** What a text, or a paragraph of it, gives to those who read attributions, in order. */
export interface AttributionParts extends FormalParts, Linkable {}

/** Some paragraphs of a text that lie one after another, with the paragraphs beside them that bear on what they say. */
export interface Stretch {
  /** All of them, by themselves. */
  readonly reading: Reading;
  /** How many paragraphs of the text stand before them. */
  readonly before: number;
  /** Those that are to be read, as indexes of the reading's paragraphs, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** The candidates and the parts of a paragraph. Tokens count from its first; contents may lie in the next. */
export interface ReadParts {
  readonly candidates: readonly Candidate[];
  readonly parts: AttributionParts;
}

/** The candidates of all paragraphs of a stretch, which needs no others beside them; tokens count from the paragraph's first. */
export function candidatesIn({ reading, before }: Stretch): Candidate[][] {
  const around = surroundingsOf(reading, before);
  return reading.paragraphs.map((run) => paragraphCandidates(model.flat, around, run));
}

/**
 * Reads the parts of the paragraphs of a stretch.
 *
 * @param known the candidates of the reading's paragraphs, where they are known already
 */
export function partsIn(
  { reading, before, first, last }: Stretch,
  known: readonly (readonly Candidate[] | undefined)[] = [],
): ReadParts[] {
  const around = surroundingsOf(reading, before);
  const candidates = reading.paragraphs.map((run, p) => known[p] ?? paragraphCandidates(model.flat, around, run));
  const all = candidates.flatMap((own, p) => own.map((one) => shiftedCandidate(one, reading.paragraphs[p].first)));
  const scene = ownScene(reading, sceneOf(around, all));
  const cues = cuesOf(reading);
  const sources = sourcesOf(reading, cues);
  const said = contentsOf(reading, cues, sources);
  let next = 0;
  let sentence = 0;
  return reading.paragraphs
    .map((paragraph, p): ReadParts | null => {
      const from = next;
      const firstSentence = sentence;
      while (next < cues.length && cues[next].first < paragraph.last) next++;
      while (sentence < reading.sentences.length && reading.sentences[sentence].first < paragraph.last) sentence++;
      if (p < first || p >= last) return null;
      const byForm = {
        cues: cues.slice(from, next),
        sources: sources.slice(from, next),
        saidByForm: said.slice(from, next),
      };
      const parts = shiftedParts(
        { ...byForm, ...linkableIn(scene, model, paragraph) },
        // Not the negative: of 0 that is -0, and V8 puts whatever is reckoned with it into a box of its own.
        0 - paragraph.first,
        0 - firstSentence,
        candidates[p],
      );
      return { candidates: candidates[p], parts: trimmed(parts) };
    })
    .filter((read) => read !== null);
}

/** The parts of a text from those of its paragraphs, which are given in order. */
export function joinedParts(reading: Reading, paragraphs: readonly AttributionParts[]): AttributionParts {
  const joined = {
    cues: [] as Cue[],
    sources: [] as (Source | null)[],
    saidByForm: [] as (readonly Run[])[],
    groups: [] as Linkable['groups'][number][],
    contents: [] as Linkable['contents'][number][],
  };
  let sentence = 0;
  paragraphs.forEach((own, p) => {
    const { first, last } = reading.paragraphs[p];
    const parts = shiftedParts(own, first, sentence);
    for (const cue of parts.cues) joined.cues.push(cue);
    for (const source of parts.sources) joined.sources.push(source);
    for (const said of parts.saidByForm) joined.saidByForm.push(said);
    for (const group of parts.groups) joined.groups.push(group);
    for (const content of parts.contents) joined.contents.push(content);
    while (sentence < reading.sentences.length && reading.sentences[sentence].first < last) sentence++;
  });
  return joined;
}

/**
 * The same with all tokens and sentences so many further on.
 *
 * @param known candidates that lie there already
 */
function shiftedParts(
  parts: AttributionParts,
  by: number,
  bySentences: number,
  known?: readonly Candidate[],
): AttributionParts {
  const { groups, contents } = shiftedLinkable(parts, by, known);
  // A spread before other fields gives each object a hidden class of its own, larger than itself.
  return {
    cues: parts.cues.map((cue) => ({
      first: cue.first + by,
      last: cue.last + by,
      head: cue.head + by,
      form: cue.form,
      entry: cue.entry,
      sentence: cue.sentence + bySentences,
    })),
    sources: parts.sources.map(
      (source) => source && { run: shiftedRun(source.run, by), inverted: source.inverted, evidence: source.evidence },
    ),
    saidByForm: parts.saidByForm.map((runs) => runs.map((run) => shiftedRun(run, by))),
    groups,
    contents,
  };
}
