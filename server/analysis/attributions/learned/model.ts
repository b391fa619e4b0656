import { ByteReader, readHeader } from '../../model/bytes.ts';
import { Chain } from '../../model/chain.ts';
import { Judge } from './logistic-regression.ts';
import { type FlatTagger, flatTagger } from './span-tagger.ts';

export const ATTRIBUTIONS_VERSION = 1;

/** Judge the spans that the flat chain finds likely. */
export interface Judges {
  readonly cue: Judge;
  readonly source: Judge;
  readonly content: Judge;
}

/** All that is learned about attributions. */
export interface AttributionModel extends Judges {
  /** Gives the tokens their part in attributions. */
  readonly flat: FlatTagger;
}

/** Reads a model file: four chains, each with its length in bytes before it. Throws where it is of another kind or version. */
export function attributionModelOf(file: Uint8Array): AttributionModel {
  const reader = new ByteReader(file);
  readHeader(reader, 'PTA', ATTRIBUTIONS_VERSION);
  const chain = () => new Chain(reader.slice(reader.varint()));
  return {
    flat: flatTagger(chain()),
    cue: new Judge(chain()),
    source: new Judge(chain()),
    content: new Judge(chain()),
  };
}
