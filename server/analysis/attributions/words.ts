import { cueVerb } from '../lexicon/cues.ts';
import { hashOf } from '../model/hash.ts';
import { type Word, wordsOf } from '../tags/words.ts';

/** What a token is for the reader of attributions: its word together with its part of speech. */
export interface TaggedWord {
  /** Counts the distinct tagged words of a text from 1. */
  readonly id: number;
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
export const BOUNDARY: TaggedWord = taggedWord(wordsOf([{ text: '\n' }])[0], '\n', 0);

/** The tagged words of the tokens; the same word with the same tag is the same object. */
export function taggedWordsOf(tokens: readonly { readonly text: string }[], tags: readonly string[]): TaggedWord[] {
  const known = new Map<string, TaggedWord>();
  return wordsOf(tokens).map((word, i) => {
    const key = `${word.text}\n${tags[i]}`;
    let tagged = known.get(key);
    if (!tagged) {
      tagged = taggedWord(word, tags[i], known.size + 1);
      known.set(key, tagged);
    }
    return tagged;
  });
}

function taggedWord(word: Word, tag: string, id: number): TaggedWord {
  let groups = 0;
  for (const { bit, tags } of Object.values(GROUPS)) if (tags.has(tag)) groups += bit;
  return { id, word, tag, tagHash: hashOf(tag), groups, cue: cueClassOf(word.lower, tag) };
}

function cueClassOf(lower: string, tag: string): number {
  if (lower === 'according') return 5;
  const entry = tag.startsWith('V') ? cueVerb(lower) : undefined;
  return entry ? CUE_CLASS[entry.class] : 0;
}
