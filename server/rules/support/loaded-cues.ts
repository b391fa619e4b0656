import { verbForms } from '../../analysis/lexicon/verb-forms.ts';

/** Verbs that say what the reporter makes of the words: doubted, forced out, boasted, jeered. */
const judging = 'claim admit concede confess insist boast rant whine gush quip snap retort';
/** What nobody can do a sentence with. */
const gestures = 'smile laugh chuckle sigh shrug nod grimace beam frown sob';
/** What a reporter cannot know of anybody: only that they say so. */
const minds = 'believe feel think';

const saying: Readonly<Record<number, string>> = { 0: 'say', 1: 'says' };

export type Loading = 'judges' | 'gesture' | 'mind';

/** A verb form and what stands for it: "insisting" and "saying". */
export interface LoadedCue {
  readonly loading: Loading;
  readonly plain: string;
}

/** Every form of the loaded verbs, in small letters. */
export const loadedCues: ReadonlyMap<string, LoadedCue> = new Map([
  ...entries('judges', judging),
  ...entries('gesture', gestures),
  ...entries('mind', minds),
]);

function entries(loading: Loading, lemmas: string): [string, LoadedCue][] {
  return lemmas.split(' ').flatMap((lemma) => {
    const forms = verbForms(lemma);
    return forms.map((form, i): [string, LoadedCue] => {
      const plain = saying[i] ?? (i === forms.length - 1 ? 'saying' : 'said');
      return [form, { loading, plain }];
    });
  });
}
