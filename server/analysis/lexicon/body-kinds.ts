/** What a body is called by, and the words in names of bodies that are of just that kind: "the lender" is Meridian Bank. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const AIR = 'air airline airlines airways aviation jet wings';
const MONEY = 'bank bancorp banking banc banco savings lending credit';
const CARS = 'motor motors automotive auto cars';
const SHOPS = 'store stores supermarket supermarkets mart market foods retail shops fashion outfitters';
const SCREENS = 'tv television radio broadcasting broadcast media network channel';
const PRINT =
  'times post herald tribune gazette echo star mail telegraph guardian independent courier chronicle news daily press mirror argus observer journal record examiner standard ledger sentinel';
const POWER = 'power energy electric electricity gas water utilities grid';
const DIGGING = 'mining minerals gold resources metals copper lithium iron steel';
const HELP = 'trust foundation charity relief aid appeal mission society';
const WATCHING = 'authority commission regulator office ombudsman agency inspectorate board';
const LABOUR = 'union unions workers guild congress association federation';
const PLAY = 'fc united city rovers rangers athletic wanderers club town county albion rugby cricket sc afc';

const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries<string>({
    airline: AIR,
    carrier: `${AIR} telecom telecoms mobile wireless`,
    lender: MONEY,
    bank: MONEY,
    insurer: 'insurance assurance mutual life insurers',
    carmaker: CARS,
    automaker: CARS,
    manufacturer: `${CARS} manufacturing industries works`,
    retailer: SHOPS,
    supermarket: SHOPS,
    chain: SHOPS,
    broadcaster: SCREENS,
    network: SCREENS,
    station: SCREENS,
    channel: SCREENS,
    newspaper: PRINT,
    paper: PRINT,
    publisher: 'books publishing press publishers media',
    utility: POWER,
    supplier: POWER,
    miner: DIGGING,
    charity: HELP,
    nonprofit: HELP,
    regulator: WATCHING,
    watchdog: WATCHING,
    authority: 'authority council',
    agency: 'agency authority commission bureau administration',
    union: LABOUR,
    club: PLAY,
    side: PLAY,
    team: PLAY,
    brewer: 'brewery brewing breweries ales beer',
    brewery: 'brewery brewing breweries ales beer',
    drugmaker: 'pharma pharmaceuticals pharmaceutical therapeutics biotech laboratories labs',
    chipmaker: 'semiconductor semiconductors micro chips',
    developer: 'homes developments properties estates housing property realty',
    housebuilder: 'homes developments housing',
    builder: 'homes developments construction builders',
    school: 'school academy primary college grammar high',
    college: 'college',
    university: 'university institute',
    hospital: 'hospital infirmary clinic medical',
    theatre: 'theatre playhouse opera',
    festival: 'festival fair',
    court: 'court tribunal',
    tribunal: 'tribunal court',
    ministry: 'ministry',
    department: 'department ministry',
    council: 'council',
    party: 'party alliance front congress',
    fund: 'fund capital partners ventures',
    operator: `${AIR} rail trains railways lines ferries buses transport terminals`,
  }).map(([noun, words]) => [noun, set(words)]),
);

const NONE: ReadonlySet<string> = new Set();

/** The words of names for which a noun stands, in small letters; none where no kind is called by it. */
export const wordsOfKind = (noun: string): ReadonlySet<string> => KINDS.get(noun) ?? NONE;

/** Nouns for bodies of one trade alone, and words by which names tell that a body is of one: no bank is a carrier. */
const OF_ONE_TRADE = set(
  'airline carrier lender bank insurer carmaker automaker retailer supermarket broadcaster newspaper utility miner brewer brewery drugmaker chipmaker university school hospital court council',
);
const TRADES_IN_NAMES = set(
  'bank airline airlines airways insurance motors supermarket supermarkets tv radio broadcasting mining brewery university school hospital court council ministry union',
);

/** Whether a name tells that a body is of another trade than a noun is for: "Tyne Bank" is no carrier. */
export function isOfOtherTradeByName(words: readonly string[], noun: string): boolean {
  if (!OF_ONE_TRADE.has(noun)) return false;
  const kind = wordsOfKind(noun);
  return words.some((word) => TRADES_IN_NAMES.has(word)) && !words.some((word) => kind.has(word) || word === noun);
}
