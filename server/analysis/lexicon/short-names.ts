import { FIRM_HEADS } from './bodies.ts';

/** Names of places that no rule of letters joins, small, without "the". */
export const SAME_PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    us: 'united states',
    'u.s.': 'united states',
    usa: 'united states',
    'u.s.a.': 'united states',
    america: 'united states',
    'united states of america': 'united states',
    uk: 'united kingdom',
    'u.k.': 'united kingdom',
    britain: 'united kingdom',
    'great britain': 'united kingdom',
    eu: 'european union',
    'e.u.': 'european union',
    un: 'united nations',
    'u.n.': 'united nations',
    uae: 'united arab emirates',
    'u.a.e.': 'united arab emirates',
    'russian federation': 'russia',
    drc: 'democratic republic of congo',
  }),
);

/** First words that alone stand for no body: "National" is not the National Growers’ Federation. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `the a national royal united new old first second general central federal european american british international world global
  north south east west northern southern eastern western state city county university bank department ministry office
  house institute institution school college hospital church club association society federation council committee commission court
  party union group board agency authority bureau high supreme public social democratic republican free green labour labor great
  grand saint st st. san santa los las el la le port lake mount air human women's men's people's children's young`.split(
    /\s+/,
  ),
);

/** Last words of bodies that are called by a place: "Larkhaven" alone is the town and not its council. */
export const LOCAL_BODIES: ReadonlySet<string> = new Set(
  `council police university college school hospital court county district city town village department government parliament
  assembly church cathedral museum airport port authority festival valley forest service chamber prison library theatre bridge
  stadium embassy university institute academy`.split(/\s+/),
);

/** Last words that no person's name has: "Delacroix Foods" is a firm, whoever it is called after. */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set([
  ...FIRM_HEADS,
  ...`inc inc. corp corp. co co. ltd ltd. llc plc group holdings bank motors airlines airways lines media records pictures studios
  pharmaceuticals energy industries partners securities capital systems technologies technology software networks solutions
  insurance press news times post herald tribune gazette university college school institute foundation association federation
  union party council authority agency ministry department committee commission club united rovers rangers athletic city town
  wanderers orchestra museum`.split(/\s+/),
]);
