import type { Run } from '../../document/run.ts';
import type { DilatedNetwork } from '../../model/dilated-network.ts';
import { Remembered } from '../../model/remembered.ts';
import type { Surroundings } from './context.ts';
import { VIEWS_OF_PLACE, viewsOfPlace, viewsOfWord } from './network-views.ts';
import type { TaggedWord } from './words.ts';

/** Of so many words and so many places the vectors are remembered, or of twice as many: a megabyte in all. To make one anew takes a tenth of what a token takes. */
const MIN_REMEMBERED = 1_000;

/** Lets a network see the tokens of a paragraph. */
export class ParagraphScorer {
  /** What the views of a word say together, and those of a place. */
  private readonly ofWords: Remembered<TaggedWord, Float32Array<ArrayBuffer>>;
  private readonly ofPlaces: Remembered<number, Float32Array<ArrayBuffer>>;

  constructor(private readonly network: DilatedNetwork) {
    this.ofWords = new Remembered(MIN_REMEMBERED, (word) => network.vectorOf(viewsOfWord(word), 0));
    const first = network.views - VIEWS_OF_PLACE;
    this.ofPlaces = new Remembered(MIN_REMEMBERED, (place) => network.vectorOf(viewsOfPlace(place), first));
  }

  /**
   * The scores of the labels at each token of a paragraph, at `token * labels + label`.
   *
   * @param places of each of its tokens the place (`placeOf`)
   */
  scoresOf({ words }: Surroundings, { first, last }: Run, places: Int32Array): Float32Array {
    return this.network.scoresOf(last - first, (token) => [
      this.ofWords.of(words[first + token]),
      this.ofPlaces.of(places[token]),
    ]);
  }
}
