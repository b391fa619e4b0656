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
/** The reader has a network from each; the networks of the folds, one each, are from the first. */
const SEEDS = [1, 2];

type Log = (line: string) => void;

/** Trains the reader of attributions and returns its model file. */
export async function attributionModel(log: Log): Promise<Uint8Array> {
  const articles = trainingArticles();
  const whole = SEEDS.map((seed) => ({ name: `all articles, seed ${seed}`, learnedFrom: articles, seed }));
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    name: `fold ${fold + 1} of ${FOLDS}`,
    learnedFrom: articles.filter((_, i) => i % FOLDS !== fold),
    seed: SEEDS[0],
  }));
  const learned = await inParallel([...whole, ...folds], ({ name, learnedFrom, seed }) =>
    learnedNetwork(learnedFrom, seed, (line) => log(`  ${name}: ${line}`)),
  );
  const networks = learned.slice(0, SEEDS.length);
  return modelFile(networks, judgeFiles(rehearsedArticles(articles, learned.slice(SEEDS.length)), log));
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
 * The judges learn from what a network finds in articles that it was not trained on, as they will meet it later: each
 * third of the articles is read by one trained on the others (Wolpert 1992, stacking).
 */
export function rehearsedArticles(articles: readonly AnnotatedArticle[], folds: readonly Uint8Array[]): Rehearsed[] {
  const taggers = folds.map((file) => new SpanTagger([new DilatedNetwork(file)]));
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
