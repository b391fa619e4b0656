import { FEATURE_NAMES } from '../server/analysis/coreference/ranking/features.ts';
import type { Question } from '../server/analysis/coreference/ranking/question.ts';
import {
  type Answer,
  type Judge,
  judgeOf,
  MAX_CANDIDATE_FEATURES,
  SPEAKERS_VERSION,
  WEIGHED_KINDS,
  WEIGHT_UNIT,
  type Weigh,
  weighed,
  weighedKind,
} from '../server/analysis/coreference/ranking/ranker.ts';
import { speakersOf } from '../server/analysis/coreference/speakers.ts';
import { ByteWriter } from './bytes.ts';
import { type Choice, choiceWeights } from './choices.ts';
import { MARKED_CORPORA, type MarkedCorpus, markedLines } from './marked-corpora.ts';
import { mentionLines, type SpeakerArticle, speakerArticle, speakerLines } from './speaker-articles.ts';
import { writtenLines } from './written.ts';

/** How much a noun that is no source counts. */
const MENTION_WEIGHT = 0.3;
/** How much an article counts: in news of one election more sources are candidates, whom everybody knows, than in others. Chosen on newsroom/train, a fifth held out in turn. */
const WEIGHTS: Readonly<Record<MarkedCorpus, number>> = { worldwide: 1, polnear: 0.4 };
/**
 * Our own articles that are about whom pronouns and nouns stand for, with how much they count: in the last two nobody is meant more often than
 * in news. From all others nothing was learned that newsroom/train has not.
 */
const WRITTEN_FOR_SPEAKERS: Readonly<Record<string, number>> = {
  pronouns: 1,
  nouns: 1,
  variation: 0.4,
  'kinds-of-bodies': 0.4,
};
/** How often the articles are read with what was learned from the last reading. */
const ROUNDS = 2;

/** Learns to say whom a source without a name stands for, from the newsroom corpus. */
export function speakersModel(log: (line: string) => void): Uint8Array {
  const writer = new ByteWriter();
  writer.header('PTR', SPEAKERS_VERSION);
  writer.varint(FEATURE_NAMES.length);
  for (const weight of speakerWeights(speakerArticles(), log)) writer.signed(Math.round(weight / WEIGHT_UNIT));
  return writer.file();
}

const speakerArticles = (): SpeakerArticle[] => [
  ...[...speakerLines('train'), ...mentionLines()].map((line) => speakerArticle(line)),
  ...writtenLines()
    .filter(({ desk }) => desk in WRITTEN_FOR_SPEAKERS)
    .map((line) => speakerArticle(line, WRITTEN_FOR_SPEAKERS[line.desk])),
  ...MARKED_CORPORA.flatMap((corpus) => markedLines(corpus).map((line) => speakerArticle(line, WEIGHTS[corpus]))),
];

/**
 * The weights of the ranker. The texts are read first with the right speakers told to it, then also with those that it would
 * have told itself, so that it learns to go on from its own errors (Ross, Gordon and Bagnell 2011).
 */
export function speakerWeights(articles: readonly SpeakerArticle[], log: (line: string) => void): Float64Array {
  let weights: Float64Array = new Float64Array(WEIGHED_KINDS * FEATURE_NAMES.length);
  for (let round = 0; round <= ROUNDS; round++) {
    const judge = round === 0 ? NOBODY : judgeOf(weights);
    const taught = articles.flatMap((article) => choicesIn(article, judge, true));
    const rehearsed = round === 0 ? [] : articles.flatMap((article) => choicesIn(article, judge, false));
    log(`  round ${round}: ${taught.length} choices`);
    weights = choiceWeights([...taught, ...rehearsed], WEIGHED_KINDS, FEATURE_NAMES.length, log);
  }
  return weights;
}

const ZERO: Weigh = () => 0;

/** Before anything is learned. */
const NOBODY: Judge = (question) => {
  const { candidates } = weighed(question, ZERO, new Int32Array(MAX_CANDIDATE_FEATURES));
  return { candidates, shares: Float64Array.of(...candidates.map(() => 0), 1) };
};

/** Pronouns that are no sources are weighed as those that are: in GUM's genres most stand for nobody who is named. */
const isNoun = ({ kind }: Question): boolean => kind !== 'he';

/** What is asked while a text is read, with the right answers; `isTaught` where each is told before the next is asked. */
function choicesIn(
  { spoken, mentions, named, right, mentioned, weight }: SpeakerArticle,
  judge: Judge,
  isTaught: boolean,
): Choice[] {
  const choices: Choice[] = [];
  const into = new Int32Array(MAX_CANDIDATE_FEATURES);
  const answer = (question: Question): Answer => {
    const known =
      question.index >= 0 ? right[question.index] : isNoun(question) ? mentioned.get(question.at.token) : undefined;
    if (!known) return judge(question);
    const features: Int32Array[] = [];
    const { candidates } = weighed(question, (_, own, count) => features.push(own.slice(0, count)), into);
    const good = candidates.map((e) => known.has(e));
    good.push(!good.includes(true));
    choices.push({
      kind: weighedKind(question),
      features,
      right: good,
      weight: question.index < 0 ? MENTION_WEIGHT : weight,
    });
    return isTaught ? { candidates, shares: Float64Array.from(good, Number) } : judge(question);
  };
  speakersOf(spoken, mentions, named, { judge: answer });
  return choices;
}
