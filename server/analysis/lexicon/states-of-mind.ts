import { verbForms } from './verb-forms.ts';

/**
 * The words whose cues tell what is thought, and not what is said: verbs, nouns and adjectives that name a state of mind. The
 * entries of cues.ts serve another end, to find where a content begins. What a writer knows of only because somebody has put it in
 * words is no state of mind: "concluded", "recalled", "estimated", "predicted".
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

const VERBS = words(`
  aim anticipate aspire assume believe consider contemplate crave decide deem desire doubt dread dream envisage envision
  expect fancy favor favour fear feel figure foresee fret guess hope imagine intend know learn like look love mean mistrust
  misunderstand mull need perceive plan ponder prefer presume realise realize reckon regard resent see sense suppose surmise
  suspect theorise theorize think understand view want weigh wish wonder worry yearn
`);

/** Forms that verb-forms.ts does not make by its rules. */
const IRREGULAR_FORMS = words('saw seen foresaw foreseen misunderstood meant learnt dreamt');

const NOUNS = words(`
  ambition anxiety aspiration assumption belief conviction concern confidence desire doubt dream expectation fear feeling hope hunch idea
  impression intention opinion optimism plan preference sense suspicion understanding view wish worry
`);

const ADJECTIVES = words(`
  adamant afraid anxious apprehensive aware certain concerned confident conscious convinced cynical determined doubtful dubious eager
  fearful glad hopeful impatient keen mindful nervous optimistic persuaded pessimistic reluctant resolved sceptical skeptical sure unaware
  uncertain unconvinced unsure unwilling wary willing worried
`);

/** Forms in small letters. */
export const STATES_OF_MIND: ReadonlySet<string> = new Set([
  ...VERBS.flatMap(verbForms),
  ...IRREGULAR_FORMS,
  ...NOUNS.flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
  ...ADJECTIVES,
]);

/** What may stand beside them in a cue and tells neither: "had the expectation of", "is made to believe", "have little hope". */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  words(`
    am are be been being is was were 's 're 'm has have had having 've 'd do does did doing get gets got getting keep keeps
    kept little long made make makes remain remained remains seem seemed seems start started starts begin began begins
    tend tended tends come came comes grow grew grown grows good strong great high own own much many more full far forward
  `),
);

/** Of these words, cues that ask or tell: "wanted to know whether", "it is learnt that", and a court "determined that", which "is determined to" is not. */
export const SPOKEN_PHRASES =
  /^want(?:s|ed)? to know$|\blet it be known$|^(?:is|was|are|were) learn(?:t|ed)$|^(?:ha(?:s|ve|d) )?determined$/;

/** Verbs for what somebody would have: behind them a thing is no thought. */
export const WISHES: ReadonlySet<string> = new Set(
  words('want expect wish desire favour favor fancy crave').flatMap(verbForms),
);
