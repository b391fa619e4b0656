/** What bodies without a name of their own are called by: "Norway’s foreign ministry", "the federal government". */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a ministry has charge of, as it stands before the noun. */
const MINISTERIAL = set(`
  affairs agriculture agricultural aviation budget civil commerce communications construction corrections culture cultural defence
  defense development economic economics economy education emergency emergencies employment energy environment environmental external
  family finance financial fire fisheries foreign forestry gender health home housing human immigration industry industrial information
  infrastructure innovation interior internal justice labor labour land mining natural oil parks planning police power public religious
  resources rural safety science security services social sport sports technology telecommunications tourism trade transport
  transportation treasury water welfare works youth
`);
const ELECTORAL = set('electoral election elections');
const LEVELS = set(
  'central city county devolved federal metropolitan municipal national prefectural provincial regional state territorial transitional',
);
const ATHLETIC = set(
  'athletics basketball boxing cricket cycling football hockey medical rugby soccer swimming tennis volleyball',
);
const NONE: ReadonlySet<string> = new Set();

const joined = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((one) => [...one]));

/** Nouns of bodies of a state, with the words before each that tell which one it is, no name beside it: "the health ministry". */
export const INSTITUTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['ministry', 'department'].map((head) => [head, joined(MINISTERIAL, LEVELS)] as const),
  ['government', LEVELS],
  ['commission', joined(ELECTORAL, MINISTERIAL, LEVELS)],
  ...['association', 'federation'].map((head) => [head, joined(ATHLETIC, LEVELS)] as const),
  ['police', set('federal national')],
  ['force', set('air')],
  ['guard', set('coast')],
  ['bank', set('central')],
  ...'army military navy parliament embassy consulate administration regime junta presidency mission cabinet'
    .split(' ')
    .map((head) => [head, NONE] as const),
]);

/** Those of them that a name alone does not make one: "the Tull bank" may be any. */
export const ONLY_WITH_FIELD = set('association federation guard bank commission department');

/** Those that are called after whoever is at their head: "the Dahl government". */
export const UNDER_SOMEBODY = set('government administration regime presidency cabinet junta');

/** Those that stand in a foreign place: "the Norwegian embassy in Tull". */
export const ABROAD = set('embassy consulate mission');

/** Those who hold an office of state that speaks: "the prime minister’s office". */
export const HOLDERS_OF_OFFICES: readonly (readonly string[])[] = [
  ['prime', 'minister'],
  ['attorney', 'general'],
  ['public', 'defender'],
  ['district', 'attorney'],
  ['medical', 'examiner'],
];
