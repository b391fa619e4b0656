/** The newsroom corpus in EVALUATION.md, and printed. */
import { calibrationOf } from './calibration.ts';
import type { GoldDocument } from './corpora.ts';
import { groupsOf } from './groups.ts';
import { heldOf } from './held.ts';
import {
  calibrationTable,
  partsTable,
  type ScoredGroup,
  shownTable,
  speakersTable,
  typesTable,
} from './newsroom-tables.ts';
import { predictionsOf, type Scores, scoresOf } from './scores.ts';

export const isNewsroom = (documents: readonly GoldDocument[]): boolean => documents[0]?.corpus === 'newsroom';

/** The section, and the scores of the whole of it. */
export interface NewsroomSection {
  readonly markdown: string;
  readonly scores: Scores;
}

/** Scores each group of some documents by itself. */
export function newsroomSection(corpus: string, documents: readonly GoldDocument[]): NewsroomSection {
  const predictions = predictionsOf(documents);
  const groups = groupsOf(documents, predictions).map(
    ({ name, documents, predictions }): ScoredGroup => ({
      name,
      scores: scoresOf('attributions', documents, predictions),
    }),
  );
  const held = documents.map((document, i) => heldOf(document, predictions[i]!));
  const parts = [
    `## Who said what: ${corpus}`,
    introduction,
    '### Speech and thought as shown',
    shownTable(groups),
    '### Sources, cues and contents',
    partsTable(groups),
    '### Direct, mixed and indirect',
    typesTable(groups),
    '### Speakers of the found',
    speakersTable(groups),
    '### Confidence and speakers',
    calibrationNote,
    calibrationTable(calibrationOf(held)),
  ];
  return { markdown: parts.join('\n\n'), scores: groups[0]!.scores };
}

const introduction = `The measure of this product: articles annotated after its own guide. An attribution is shown rightly where its content
overlaps one of the gold of its class by half. *Web* are articles from the web, *single marks* those most of whose
quotations stand in single marks by our own reading, *five continents* newswire, which is also given by continent. A
row of *speech* or *thought* holds what is found of that class against the gold of that class. A speaker is right where
the name is one of the gold's.`;

const calibrationNote = `Attributions found by what they say of their confidence: of those with 0.9 that name a speaker nine in ten should name
the right one. A speaker told where the gold names nobody is not right.`;
