import { ByteReader, readHeader } from '../../model/bytes.ts';
import { Chain } from '../../model/chain.ts';
import { DilatedNetwork } from '../../model/dilated-network.ts';
import { Judge } from './logistic-regression.ts';
import { SpanTagger } from './span-tagger.ts';

export const ATTRIBUTIONS_VERSION = 3;

/** Judge the spans that the tagger finds likely. */
export interface Judges {
  readonly cue: Judge;
  readonly source: Judge;
  readonly content: Judge;
}

/** All that is learned about attributions. */
export interface AttributionModel extends Judges {
  readonly spans: SpanTagger;
}

/** Reads a model file: how many networks there are, they and the chains of three judges, each with its length in bytes before it. Throws where it is of another kind or version. */
export function attributionModelOf(file: Uint8Array): AttributionModel {
  const reader = new ByteReader(file);
  readHeader(reader, 'PTA', ATTRIBUTIONS_VERSION);
  const part = () => reader.slice(reader.varint());
  const judge = () => new Judge(new Chain(part()));
  return {
    spans: new SpanTagger(Array.from({ length: reader.varint() }, () => new DilatedNetwork(part()))),
    cue: judge(),
    source: judge(),
    content: judge(),
  };
}
