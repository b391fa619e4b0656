import { surroundingsOf } from '../server/analysis/attributions/learned/context.ts';
import { ATTRIBUTIONS_VERSION } from '../server/analysis/attributions/learned/model.ts';
import { sceneOf } from '../server/analysis/attributions/learned/ranked-candidates.ts';
import { flatCandidates, flatTagger } from '../server/analysis/attributions/learned/span-tagger.ts';
import { Chain } from '../server/analysis/model/chain.ts';
import { type AnnotatedArticle, annotatedArticles } from './attribution-data.ts';
import { flatFile } from './attribution-flat.ts';
import { cueExamples, judgeFile, partExamples } from './attribution-judges.ts';
import { ByteWriter } from './bytes.ts';
import type { Rehearsed } from './rehearsed.ts';

const FOLDS = 4;

/** Trains the reader of attributions on PolNeAR and returns its model file. */
export function attributionModel(log: (line: string) => void): Uint8Array {
  const articles = annotatedArticles('train');
  const rehearsed = rehearsedArticles(articles, log);
  return modelFile([flatFile(articles, log), ...judgeFiles(rehearsed, log)]);
}

/**
 * The judges learn from what the chain finds in articles that it was not trained on, as they will meet it later: each
 * quarter of the articles is read by a chain trained on the others (Wolpert 1992, stacking).
 */
export function rehearsedArticles(articles: readonly AnnotatedArticle[], log: (line: string) => void): Rehearsed[] {
  const taggers = Array.from({ length: FOLDS }, (_, fold) => {
    log(`  fold ${fold + 1} of ${FOLDS}`);
    const others = articles.filter((_, i) => i % FOLDS !== fold);
    return flatTagger(new Chain(flatFile(others, log)));
  });
  return articles.map((article, i) => {
    const around = surroundingsOf(article.reading);
    return { ...article, scene: sceneOf(around, flatCandidates(taggers[i % FOLDS], around)) };
  });
}

/** The files of the judges of cues, sources and contents. */
export function judgeFiles(rehearsed: readonly Rehearsed[], log: (line: string) => void): Uint8Array[] {
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
