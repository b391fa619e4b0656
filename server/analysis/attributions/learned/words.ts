import { BOUNDARY as WORD_BOUNDARY, type Word, wordsOf } from '../../document/words.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import { hashOf } from '../../model/hash.ts';
import { Remembered } from '../../model/remembered.ts';

/** What a token is for the reader of attributions: its word together with its part of speech. */
export interface TaggedWord {
  readonly word: Word;
  readonly tag: string;
  readonly tagHash: number;
  /** The groups of tags that its tag belongs to, as bits. */
  readonly groups: number;
  /** What the lexicon of cues says: 0 nothing, 1 speech, 2 writing, 3 belief, 4 manner, 5 "according". */
  readonly cue: number;
}

const CUE_CLASS = { speech: 1, writing: 2, belief: 3, manner: 4 } as const;

const GROUPS = {
  verb: { bit: 1, tags: new Set('VB VBD VBG VBN VBP VBZ MD'.split(' ')) },
  nominal: {
    bit: 2,
    tags: new Set('DT PDT JJ JJR JJS NN NNS NNP NNPS PRP PRP$ POS CD WP WDT EX WP$ $ RBS'.split(' ')),
  },
  opensPhrase: { bit: 4, tags: new Set('PRP DT WDT WP EX'.split(' ')) },
} as const;

/** Whether the word's tag is one of a verb, one that a noun phrase holds, or one that begins a noun phrase. */
export const isTagOf = (word: TaggedWord, group: keyof typeof GROUPS): boolean =>
  (word.groups & GROUPS[group].bit) !== 0;

/** Stands before the first word of a paragraph and after its last. */
export const BOUNDARY: TaggedWord = taggedWord(WORD_BOUNDARY, '\n');

/** Of each tag so many words are remembered, or twice as many. */
const MIN_REMEMBERED_WORDS = 5_000;
const remembered = new Map<string, Remembered<Word, TaggedWord>>();

/** The tagged words of the tokens; mostly the same word with the same tag is the same object. */
export function taggedWordsOf(tokens: readonly { readonly text: string }[], tags: readonly string[]): TaggedWord[] {
  const tagged: TaggedWord[] = [];
  wordsOf(tokens).forEach((word, i) => {
    tagged.push(rememberedWord(word, tags[i]));
  });
  return tagged;
}

function rememberedWord(word: Word, tag: string): TaggedWord {
  let words = remembered.get(tag);
  if (!words) {
    words = new Remembered(MIN_REMEMBERED_WORDS, (word) => taggedWord(word, tag));
    remembered.set(tag, words);
  }
  return words.of(word);
}

function taggedWord(word: Word, tag: string): TaggedWord {
  let groups = 0;
  for (const { bit, tags } of Object.values(GROUPS)) if (tags.has(tag)) groups += bit;
  return { word, tag, tagHash: hashOf(tag), groups, cue: cueClassOf(word.lower, tag) };
}

function cueClassOf(lower: string, tag: string): number {
  if (lower === 'according') return 5;
  const entry = tag.startsWith('V') ? cueVerb(lower) : undefined;
  return entry ? CUE_CLASS[entry.class] : 0;
}
