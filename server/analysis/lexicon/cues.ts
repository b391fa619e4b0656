import { verbForms } from './verb-forms.ts';

/** What a cue is used for: to say, to write, to believe, or to say in a manner ("smiled"). */
export type CueClass = 'speech' | 'writing' | 'belief' | 'manner';

export interface CueEntry {
  readonly class: CueClass;
  /** Takes the hearer before the content: "told reporters that". */
  readonly addressee?: true;
  /** Strong enough to make what follows content without "that" or a mark: "Reyes said the port was closed". */
  readonly bare?: true;
}

const entries = (entry: CueEntry, lemmas: string): [string, CueEntry][] =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => [lemma, entry]);

/** Verb lemmas by class. Counts over training articles gave the order of weight; the list is general English. */
const LEMMAS: readonly [string, CueEntry][] = [
  ...entries(
    { class: 'speech', bare: true },
    'say add argue claim acknowledge admit allege announce assert aver concede confirm contend declare deny disclose estimate explain indicate insist maintain mention note predict proclaim reiterate remark repeat reply reveal signal state stress suggest testify vow swear stipulate',
  ),
  ...entries({ class: 'speech', addressee: true, bare: true }, 'tell assure inform remind warn advise notify'),
  ...entries(
    { class: 'speech' },
    'accuse agree answer apologise apologize ask bemoan boast call caution charge chide comment complain conclude continue counter counsel criticise criticize decry demand denounce describe dispute elaborate emphasise emphasize exclaim grumble guarantee hint implore imply inquire interject joke lament observe offer opine pledge plead pray preach proffer promise propose protest quip recall recommend recount relate report respond retort speculate summarise summarize threaten underline underscore urge volunteer wonder request question herald venture concur praise point highlight clarify reassure muse brag gloat confide enthuse condemn hail blame slam blast lambast lambaste rebuke',
  ),
  ...entries({ class: 'writing', bare: true }, 'write tweet post blog report'),
  ...entries({ class: 'writing' }, 'email text retweet publish read detail'),
  ...entries({ class: 'belief', bare: true }, 'believe think hope feel fear expect suspect reckon know assume doubt'),
  ...entries(
    { class: 'belief' },
    'want plan intend wish worry consider realise realize learn understand decide imagine figure guess conclude forecast anticipate',
  ),
  ...entries(
    { class: 'manner' },
    'shout yell scream cry whisper mouth mutter murmur laugh smile sigh chuckle nod sob snap bark shrug gush fume rail thunder chant sing bellow deadpan',
  ),
];

const BY_FORM = new Map<string, CueEntry>();
for (const [lemma, entry] of LEMMAS)
  for (const form of verbForms(lemma)) if (!BY_FORM.has(form)) BY_FORM.set(form, entry);

/** The entry of an inflected verb in lower case ("says", "telling"), or undefined. */
export const cueVerb = (word: string): CueEntry | undefined => BY_FORM.get(word);

/** Whether a lower-case word is a verb that reports speech or writing, or says it in a manner. */
export const isSpeechVerb = (word: string): boolean => {
  const entry = BY_FORM.get(word);
  return entry !== undefined && entry.class !== 'belief';
};

/** Phrases before a source, which make what stands beside them content: "According to Reyes, …". */
export const SOURCE_PHRASES: readonly string[] = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'as stated by',
  'as told by',
];
