import { verbForms } from './verb-forms.ts';

/** Cues by what they tell of who speaks. */

const forms = (lemmas: string): ReadonlySet<string> => new Set(lemmas.trim().split(/\s+/).flatMap(verbForms));

/** Who has just spoken speaks on: "he added". */
export const GOING_ON = forms('add continue conclude reiterate elaborate');

/** Somebody speaks in what is told, not to the paper: "he shouted at them to lie down". */
export const SCENE_CUES = forms(`
  ask bark beg bellow call cry curse demand exclaim holler howl implore mutter order plead roar scream shout shriek snap snarl swear taunt
  threaten whisper yell
`);

/** Who is told something there and then: "he told her to empty the till". */
export const HEARERS: ReadonlySet<string> = new Set(['him', 'her', 'them']);
