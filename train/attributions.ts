import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { surroundingsOf } from '../server/analysis/attributions/learned/context.ts';
import { ATTRIBUTIONS_VERSION } from '../server/analysis/attributions/learned/model.ts';
import { sceneOf } from '../server/analysis/attributions/learned/ranked-candidates.ts';
import { flatCandidates, flatTagger } from '../server/analysis/attributions/learned/span-tagger.ts';
import { Chain } from '../server/analysis/model/chain.ts';
import { type AnnotatedArticle, trainingArticles } from './attribution-data.ts';
import { flatFile } from './attribution-flat.ts';
import { cueExamples, judgeFile, partExamples } from './attribution-judges.ts';
import { ByteWriter } from './bytes.ts';
import type { Rehearsed } from './rehearsed.ts';

const FOLDS = 3;

type Log = (line: string) => void;

/** Trains the reader of attributions and returns its model file. */
export async function attributionModel(log: Log): Promise<Uint8Array> {
  const [flat, ...folds] = await flatFiles([null, ...Array.from({ length: FOLDS }, (_, fold) => fold)], log);
  const rehearsed = rehearsedArticles(trainingArticles(), folds);
  return modelFile([flat, ...judgeFiles(rehearsed, log)]);
}

/** The file of the chain learned from all articles but those of a fold; null is none. */
export const flatFileWithout = (fold: number | null, log: Log): Uint8Array =>
  flatFile(
    trainingArticles().filter((_, i) => i % FOLDS !== fold),
    log,
  );

/** The files of the chains without each of these folds, learned side by side: a thread is this script again (`train.ts`). */
async function flatFiles(folds: readonly (number | null)[], log: Log): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  const waiting = [...folds.entries()];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const [i, fold] = job;
      log(fold === null ? '  all articles' : `  fold ${fold + 1} of ${FOLDS}`);
      const worker = new Worker(process.argv[1], { workerData: { fold } });
      [files[i]] = await once(worker, 'message');
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return files;
}

/**
 * The judges learn from what the chain finds in articles that it was not trained on, as they will meet it later: each
 * third of the articles is read by a chain trained on the others (Wolpert 1992, stacking).
 */
export function rehearsedArticles(articles: readonly AnnotatedArticle[], folds: readonly Uint8Array[]): Rehearsed[] {
  const taggers = folds.map((file) => flatTagger(new Chain(file)));
  return articles.map((article, i) => {
    const around = surroundingsOf(article.reading);
    return { ...article, scene: sceneOf(around, flatCandidates(taggers[i % folds.length], around)) };
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

export function modelFile(chains: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  writer.header('PTA', ATTRIBUTIONS_VERSION);
  for (const chain of chains) {
    writer.varint(chain.length);
    writer.slice(chain);
  }
  return writer.file();
}
