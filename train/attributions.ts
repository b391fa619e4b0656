import { availableParallelism } from 'node:os';
import { surroundingsOf } from '../server/analysis/attributions/learned/context.ts';
import { ATTRIBUTIONS_VERSION } from '../server/analysis/attributions/learned/model.ts';
import { sceneOf } from '../server/analysis/attributions/learned/ranked-candidates.ts';
import { SpanTagger } from '../server/analysis/attributions/learned/span-tagger.ts';
import { DilatedNetwork } from '../server/analysis/model/dilated-network.ts';
import { type AnnotatedArticle, trainingArticles } from './attribution-data.ts';
import { cueExamples, judgeFile, partExamples } from './attribution-judges.ts';
import { ByteWriter } from './bytes.ts';
import { learnedNetwork } from './networks.ts';
import type { Rehearsed } from './rehearsed.ts';

const FOLDS = 3;
/** A reader has a network from each. */
const SEEDS = [1, 2];

type Log = (line: string) => void;

/** Trains the reader of attributions and returns its model file. */
export async function attributionModel(log: Log): Promise<Uint8Array> {
  const articles = trainingArticles();
  const folds = Array.from({ length: FOLDS }, (_, fold) => articles.filter((_, i) => i % FOLDS !== fold));
  const jobs = [articles, ...folds].flatMap((learnedFrom, fold) =>
    SEEDS.map((seed) => ({ name: fold === 0 ? 'all articles' : `fold ${fold} of ${FOLDS}`, learnedFrom, seed })),
  );
  const learned = await inParallel(jobs, ({ name, learnedFrom, seed }) =>
    learnedNetwork(learnedFrom, seed, (line) => log(`  ${name}, seed ${seed}: ${line}`)),
  );
  const networksOf = (fold: number): Uint8Array[] => learned.slice(fold * SEEDS.length, (fold + 1) * SEEDS.length);
  const rehearsed = rehearsedArticles(
    articles,
    folds.map((_, fold) => networksOf(1 + fold)),
  );
  return modelFile(networksOf(0), judgeFiles(rehearsed, log));
}

/** What is made of each item, as many at a time as there are processors. */
async function inParallel<Item, Made>(items: readonly Item[], make: (item: Item) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  const waiting = [...items.entries()];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) made[job[0]] = await make(job[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}

/**
 * The judges learn from what networks find in articles that they were not trained on, as they will meet it later: each
 * third of the articles is read by those trained on the others (Wolpert 1992, stacking).
 *
 * @param folds the files of the networks of each
 */
export function rehearsedArticles(
  articles: readonly AnnotatedArticle[],
  folds: readonly (readonly Uint8Array[])[],
): Rehearsed[] {
  const taggers = folds.map((files) => new SpanTagger(files.map((file) => new DilatedNetwork(file))));
  return articles.map((article, i) => {
    const around = surroundingsOf(article.reading);
    return { ...article, scene: sceneOf(around, taggers[i % folds.length].candidatesIn(around)) };
  });
}

/** The files of the judges of cues, sources and contents. */
export function judgeFiles(rehearsed: readonly Rehearsed[], log: Log): Uint8Array[] {
  return [
    judgeFile(rehearsed.flatMap(cueExamples), log),
    judgeFile(
      rehearsed.flatMap((article) => partExamples(article, 'source')),
      log,
    ),
    judgeFile(
      rehearsed.flatMap((article) => partExamples(article, 'content')),
      log,
    ),
  ];
}

/** Of some networks and three judges. */
function modelFile(networks: readonly Uint8Array[], judges: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  writer.header('PTA', ATTRIBUTIONS_VERSION);
  writer.varint(networks.length);
  for (const part of [...networks, ...judges]) {
    writer.varint(part.length);
    writer.slice(part);
  }
  return writer.file();
}
