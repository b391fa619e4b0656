/** EVALUATION.md. */
import { documentsOf, seedText } from './corpora.ts';
import { goldenSection } from './golden-section.ts';
import { newsroomSection } from './newsroom-section.ts';
import { predictionsOf, scoresOf, seedScore } from './scores.ts';
import { attributionTable, nameTable, type Scored, speakerTable, typeTable } from './table.ts';

export type Kind = 'attributions' | 'entities';

export const NEWSROOM = 'newsroom/dev';

/** The corpora that the page tells of besides. */
const OTHERS = { attributions: ['polnear/dev', 'gum/dev'], entities: ['worldwide/dev', 'conllpp/dev', 'gum/dev'] };

const introduction = `# Evaluation

How well the engine reads annotated text that its models have not learned from. \`npm run evaluate\` writes this page
where the corpora lie in \`../shared/corpora\`; \`npm run evaluate -- --corpus NAME --errors CLASS\` lists what goes wrong.

Figures are exact F1 with precision and recall in brackets, unless a column says otherwise.`;

const speechNote = `Rows of *speech* hold recall over the attributions whose cue is one of speech, such as “said”; the others include
beliefs and intentions, which these corpora draw wider than we do.`;

/** The scores of a corpus, or of its first `count` documents. */
export function scored(kind: Kind, corpus: string, count?: number): Scored {
  const documents = documentsOf(corpus, count);
  return { corpus, scores: scoresOf(kind, documents, predictionsOf(documents)) };
}

export interface Page {
  readonly markdown: string;
  readonly scores: readonly Scored[];
}

/** The whole page, and the scores in it. */
export function wholePage(): Page {
  const newsroom = newsroomSection(NEWSROOM, documentsOf(NEWSROOM));
  const attributions = OTHERS.attributions.map((corpus) => scored('attributions', corpus));
  const names = OTHERS.entities.map((corpus) => scored('entities', corpus));
  const sections = [
    introduction,
    newsroom.markdown,
    '## Attributions in other corpora',
    speechNote,
    attributionTable(attributions),
    '### By type',
    typeTable(attributions),
    '### Speakers of the found',
    speakerTable(attributions),
    '## Names',
    nameTable(names),
    '## Our golden articles',
    goldenSection(),
    '## The seed article',
    `${seedScore(seedText())}.`,
  ];
  return {
    markdown: `${sections.join('\n\n')}\n`,
    scores: [{ corpus: NEWSROOM, scores: newsroom.scores }, ...attributions, ...names],
  };
}
