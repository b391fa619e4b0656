/**
 * Words that pass on what somebody said without saying who: each entry is a run of words in small letters; `*` stands for
 * one adverb or none.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const each = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));

/** What is done with a thing that somebody says: "it is feared", "is rumoured to". */
const PASSED_ON = words('believed thought said understood reported alleged rumoured rumored');
const BEING = ['is', 'are', 'was', 'were', 'has been', 'have been', 'had been'];

export const HEARSAY: readonly string[] = [
  ...words('reportedly allegedly purportedly'),
  ...each(
    [...BEING, 'is being', 'was being'].map((being) => `it ${being} *`),
    [...PASSED_ON, ...words('claimed feared speculated suggested')],
  ),
  ...each(
    BEING.map((being) => `${being} *`),
    [...PASSED_ON, ...words('claimed feared')].map((word) => `${word} to`),
  ),
  ...words('rumoured rumored').flatMap((word) => [`is * ${word}`, `are * ${word}`, `${word} to`]),
  ...['rumour has it', 'rumor has it', 'word is that', 'word has it'],
  ...each(['there are', 'there were', 'there have been'], words('claims reports rumours rumors suggestions')),
  ...each(['there is', 'there was', 'there has been'], ['speculation', 'talk that', 'gossip']),
  ...['some say', 'some believe', 'some claim', 'many believe', 'many say', 'many claim', 'people say'],
];

/** Talk that nobody stands behind, with what it does: "Rumours suggest", "reports emerged". It has to be the subject of its clause. */
export const TALK: readonly string[] = [
  ...each(
    words('reports rumours rumors speculation gossip').map((noun) => `${noun} *`),
    words(
      'suggest suggests suggested say says said claim claims claimed indicate indicates indicated emerged surfaced',
    ),
  ),
  ...each(words('rumour rumor gossip whispers'), words('says said suggests suggested')),
  ...each(words('rumours rumors whispers'), words('persist abound swirl swirled circulate circulated spread have')),
  ...each(
    words('rumours rumors whispers').flatMap((noun) => [`${noun} are`, `${noun} were`]),
    words('swirling circulating rife spreading growing mounting'),
  ),
  ...each(['speculation is *', 'speculation was *'], words('rife mounting growing swirling')),
];

/** What may stand before such talk, and makes it nobody’s all the same: "unconfirmed media reports", "but rumours". */
export const BEFORE_TALK: ReadonlySet<string> = new Set(
  words(`
    unconfirmed some several early initial recent local media press news persistent widespread various fresh new other
    but and while although though as because since however meanwhile now where when so
  `),
);
