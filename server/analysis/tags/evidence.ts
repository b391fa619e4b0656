import { mixed } from '../model/hash.ts';
import { NAME_KINDS, NAME_LABELS, type NameRun } from './labels.ts';
import { Case, type Word } from './words.ts';

const WIDTH = NAME_LABELS.length;

/** What a first reading of the whole text says about its words: how each was labelled wherever else it stands. */
export interface Evidence {
  /** The label that each token had. */
  readonly labels: Uint8Array;
  /** The number of each token's word among the distinct words, whatever their case. */
  readonly forms: Int32Array;
  /** How often each form had each label where it was capitalised: `form * WIDTH + label`. */
  readonly counts: Uint16Array;
  /** How often each form stands in small letters. */
  readonly lower: Uint16Array;
  /** Kinds of the names whose initials are this form; a sum of `1 << kind`. */
  readonly initials: Uint16Array;
  /** The runs of the first reading, by their first token, and kinds of equal names elsewhere. */
  readonly phraseOf: Int32Array;
  readonly phraseKinds: Uint16Array;
  readonly runKind: Int32Array;
}

export function evidenceOf(words: readonly Word[], labels: Uint8Array, runs: readonly NameRun[]): Evidence {
  const index = new Map<number, number>();
  const forms = Int32Array.from(words, ({ hash }) => {
    const known = index.get(hash);
    if (known !== undefined) return known;
    index.set(hash, index.size);
    return index.size - 1;
  });
  const counts = new Uint16Array(index.size * WIDTH);
  const lower = new Uint16Array(index.size);
  forms.forEach((form, i) => {
    if (words[i].case >= Case.initial) counts[form * WIDTH + labels[i]]++;
    else if (words[i].case === Case.lower) lower[form]++;
  });
  const initials = new Uint16Array(index.size);
  const phraseIndex = new Map<number, number>();
  const phraseOf = new Int32Array(words.length).fill(-1);
  const runKind = new Int32Array(words.length);
  const phraseCounts: number[] = [];
  for (const { first, last, kind } of runs) {
    const k = NAME_KINDS.indexOf(kind);
    let hash = 7;
    let letters = 0x811c9dc5;
    for (let i = first; i < last; i++) {
      hash = mixed(hash, words[i].hash);
      if (words[i].case >= Case.initial) letters = Math.imul(letters ^ words[i].lower.charCodeAt(0), 0x01000193);
    }
    const form = last - first > 1 ? index.get(letters) : undefined;
    if (form !== undefined) initials[form] |= 1 << k;
    let p = phraseIndex.get(hash);
    if (p === undefined) {
      p = phraseIndex.size;
      phraseIndex.set(hash, p);
      for (let n = 0; n < 8; n++) phraseCounts.push(0);
    }
    phraseCounts[p * 8 + k]++;
    for (let i = first; i < last; i++) {
      phraseOf[i] = p;
      runKind[i] = k;
    }
  }
  return { labels, forms, counts, lower, initials, phraseOf, phraseKinds: Uint16Array.from(phraseCounts), runKind };
}

const bucket = (n: number): number => (n < 3 ? n : n < 6 ? 3 : 4);
const kinds = new Uint16Array(8);

/** Writes the features of what the rest of the text says about token `i`; returns their count. */
export function evidenceFeatures(
  evidence: Evidence,
  word: Word,
  position: number,
  i: number,
  into: Int32Array,
): number {
  const { forms, counts, labels, lower, initials, phraseOf, phraseKinds, runKind } = evidence;
  let count = 0;
  const add = (template: number, value: number) => {
    into[count++] = mixed(value, 500 + template);
  };
  if (word.case < Case.initial) return 0;
  const form = forms[i];
  const row = form * WIDTH;
  kinds.fill(0);
  let total = 0;
  for (let label = 0; label < WIDTH; label++) {
    const n = counts[row + label] - (label === labels[i] ? 1 : 0);
    if (n === 0) continue;
    total += n;
    kinds[label === 0 ? 7 : (label - 1) >> 2] += n;
    add(1, label);
    add(2, mixed(label, bucket(n)));
  }
  let best = 7;
  for (let kind = 0; kind < 7; kind++) if (kinds[kind] > kinds[best]) best = kind;
  const share = total === 0 ? 0 : kinds[best] === total ? 3 : kinds[best] * 3 >= total * 2 ? 2 : 1;
  const majority = mixed(best, share);
  add(3, majority);
  add(4, mixed(majority, bucket(total)));
  add(5, mixed(majority, position));
  add(6, mixed(bucket(total), bucket(lower[form])));
  add(7, mixed(bucket(lower[form]), position));
  if (initials[form]) add(8, initials[form]);
  const phrase = phraseOf[i];
  if (phrase >= 0) {
    let others = 0;
    for (let kind = 0; kind < 7; kind++) {
      const n = phraseKinds[phrase * 8 + kind] - (kind === runKind[i] ? 1 : 0);
      if (n > 0) {
        others += n;
        add(9, mixed(kind, bucket(n)));
        add(10, mixed(kind, labels[i]));
      }
    }
    add(11, mixed(bucket(others), labels[i]));
  }
  add(12, labels[i]);
  add(13, mixed(labels[i], mixed(i > 0 ? labels[i - 1] : 0, i + 1 < labels.length ? labels[i + 1] : 0)));
  add(14, mixed(labels[i], majority));
  return count;
}
