/**
 * Scores the engine on the annotated corpora beside the repository and writes EVALUATION.md.
 *
 *   npm run evaluate                              all scores, into EVALUATION.md
 *   npm run evaluate -- --check                   fails where EVALUATION.md is not what would be written
 *   npm run evaluate -- --corpus NAME             the scores of one corpus ("polnear/dev", "gum/train"), printed
 *   npm run evaluate -- --corpus NAME --errors    its errors by class, printed, the worst documents first
 *            [--documents N] [--examples N]       of its first N documents; N examples of each class
 *
 * With `--errors` or `--documents` and no corpus they are printed for each that attributions are scored on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attributionErrors } from './attribution-errors.ts';
import { documentsOf, hasCorpora, seedText } from './corpora.ts';
import { errorReport } from './errors.ts';
import { goldenSection } from './golden-section.ts';
import { nameErrors } from './name-errors.ts';
import { predictionsOf, scoresOf, seedScore } from './scores.ts';
import { attributionTable, nameTable, type Scored, speakerTable, typeTable } from './table.ts';

const page = 'EVALUATION.md';
const corpora = { attributions: ['polnear/dev', 'gum/dev'], entities: ['worldwide/dev', 'conllpp/dev', 'gum/dev'] };
type Kind = keyof typeof corpora;

const introduction = `# Evaluation

How well the engine reads annotated text that its models have not learned from. \`npm run evaluate\` writes this page
where the corpora lie in \`../shared/corpora\`; \`npm run evaluate -- --corpus NAME --errors\` lists what goes wrong.

Figures are exact F1 with precision and recall in brackets, unless a column says otherwise. Rows of *speech* hold recall
over the attributions whose cue is one of speech, such as “said”; the others include beliefs and intentions.`;

function scored(kind: Kind, names: readonly string[], count?: number): Scored[] {
  return names.map((corpus) => {
    const documents = documentsOf(corpus, count);
    return { corpus, scores: scoresOf(kind, documents, predictionsOf(documents)) };
  });
}

function wholePage(): string {
  const attributions = scored('attributions', corpora.attributions);
  const sections = [
    introduction,
    '## Attributions',
    attributionTable(attributions),
    '## Attributions by type',
    typeTable(attributions),
    '## Speakers of the attributions found',
    speakerTable(attributions),
    '## Names',
    nameTable(scored('entities', corpora.entities)),
    '## Our golden articles',
    goldenSection(),
    '## The seed article',
    `${seedScore(seedText())}.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** A corpus has attributions or names or both. */
function kindsOf(name: string): Kind[] {
  const [first] = documentsOf(name, 1);
  return [
    ...(first?.attributions ? (['attributions'] as const) : []),
    ...(first?.entities ? (['entities'] as const) : []),
  ];
}

function printScores(name: string, count?: number): void {
  for (const kind of kindsOf(name)) {
    const all = scored(kind, [name], count);
    if (kind === 'entities') console.log(`${nameTable(all)}\n`);
    else console.log(`${attributionTable(all)}\n\n${typeTable(all)}\n\n${speakerTable(all)}\n`);
  }
}

function printErrors(name: string, count: number | undefined, examples: number): void {
  const documents = documentsOf(name, count);
  const predictions = predictionsOf(documents);
  for (const kind of kindsOf(name)) {
    const errorsOf = kind === 'attributions' ? attributionErrors : nameErrors;
    const errors = documents.flatMap((document, i) => errorsOf(document, predictions[i]!));
    console.log(`\n# ${name}, ${kind}\n${errorReport(errors, examples)}`);
  }
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    errors: { type: 'boolean', default: false },
    documents: { type: 'string' },
    examples: { type: 'string', default: '20' },
  },
});
const count = values.documents === undefined ? undefined : Number(values.documents);
const asked = values.corpus ? [values.corpus] : corpora.attributions;

if (!hasCorpora(values.corpus)) {
  console.error(`no corpus here: ../shared/corpora/${values.corpus ?? ''}`);
  process.exitCode = 2;
} else if (values.errors) {
  for (const name of asked) printErrors(name, count, Number(values.examples));
} else if (values.corpus || count !== undefined) {
  // The page tells of whole corpora, and of all of them.
  for (const name of asked) printScores(name, count);
} else if (values.check) {
  const isFresh = readFileSync(page, 'utf8') === wholePage();
  console.log(isFresh ? `${page} is up to date` : `${page} is out of date: npm run evaluate`);
  process.exitCode = isFresh ? 0 : 1;
} else {
  writeFileSync(page, wholePage());
  console.log(`wrote ${page}`);
}
