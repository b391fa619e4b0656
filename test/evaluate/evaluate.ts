/**
 * Scores the engine on the annotated corpora beside the repository and writes EVALUATION.md.
 *
 *   npm run evaluate                                   all scores, into EVALUATION.md
 *   npm run evaluate -- --check                        fails where EVALUATION.md is not what would be written
 *   npm run evaluate -- --corpus NAME                  the scores of one corpus ("newsroom/train", "gum/dev"), printed
 *   npm run evaluate -- --corpus NAME --errors CLASS   its errors of one class, printed, the worst documents first:
 *                       speakers, contents, sources, cues, types, false, missed or names
 *            [--documents N] [--examples N]            of its first N documents; N examples of each kind, not all
 *
 * `false` is what a reader is shown that is none, `missed` what is not shown. The corpus is newsroom/dev unless it is named.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentsOf, hasCorpora } from './corpora.ts';
import { ERROR_CLASSES } from './error-classes.ts';
import { errorReport } from './errors.ts';
import { mustReachTable } from './must-reach.ts';
import { isNewsroom, newsroomSection } from './newsroom-section.ts';
import { type Kind, NEWSROOM, scored, wholePage } from './page.ts';
import { predictionsOf } from './scores.ts';
import { attributionTable, nameTable, type Scored, speakerTable, typeTable } from './table.ts';

const FILE = 'EVALUATION.md';

/** A corpus has attributions or names or both. */
function kindsOf(corpus: string): Kind[] {
  const [first] = documentsOf(corpus, 1);
  return (['attributions', 'entities'] as const).filter((kind) => first?.[kind]);
}

function printScores(corpus: string, count?: number): void {
  const documents = documentsOf(corpus, count);
  if (isNewsroom(documents)) {
    const { markdown, scores } = newsroomSection(corpus, documents);
    console.log(`${markdown}\n`);
    printMustReach([{ corpus, scores }]);
    return;
  }
  const all = kindsOf(corpus).map((kind) => ({ kind, one: scored(kind, corpus, count) }));
  for (const { kind, one } of all) {
    if (kind === 'entities') console.log(`${nameTable([one])}\n`);
    else console.log(`${attributionTable([one])}\n\n${typeTable([one])}\n\n${speakerTable([one])}\n`);
  }
  printMustReach(all.map(({ one }) => one));
}

function printMustReach(all: readonly Scored[]): void {
  const table = mustReachTable(all);
  if (table) console.log(table);
}

function printErrors(corpus: string, name: string, count: number | undefined, examples: number | undefined): void {
  const { of, errors } = ERROR_CLASSES[name]!;
  const documents = documentsOf(corpus, count).filter((document) => document[of]);
  const predictions = predictionsOf(documents);
  const all = documents.flatMap((document, i) => errors(document, predictions[i]!));
  console.log(`# ${corpus}, ${name}: ${all.length} in ${documents.length} documents\n${errorReport(all, examples)}`);
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    errors: { type: 'string' },
    documents: { type: 'string' },
    examples: { type: 'string' },
  },
});
const numberOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));
const corpus = values.corpus ?? NEWSROOM;
const count = numberOf(values.documents);

if (!hasCorpora(corpus)) {
  console.error(`no corpus here: ../shared/corpora/${corpus}`);
  process.exitCode = 2;
} else if (values.errors !== undefined && !Object.hasOwn(ERROR_CLASSES, values.errors)) {
  console.error(`no class of errors ${values.errors}; there are ${Object.keys(ERROR_CLASSES).join(', ')}`);
  process.exitCode = 2;
} else if (values.errors !== undefined) {
  printErrors(corpus, values.errors, count, numberOf(values.examples));
} else if (values.corpus || count !== undefined) {
  // The page tells of whole corpora, and of all of them.
  printScores(corpus, count);
} else {
  const { markdown, scores } = wholePage();
  printMustReach(scores);
  if (values.check) {
    const isFresh = readFileSync(FILE, 'utf8') === markdown;
    console.log(isFresh ? `${FILE} is up to date` : `${FILE} is out of date: npm run evaluate`);
    process.exitCode = isFresh ? 0 : 1;
  } else {
    writeFileSync(FILE, markdown);
    console.log(`wrote ${FILE}`);
  }
}
