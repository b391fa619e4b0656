/** Titles, in small letters and without their full stop. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Forms of address that are less known or mostly of Nigeria, South Africa, Malaysia, India, the Gulf and the Philippines: "Alhaji Musa Garba".
 * Some are surnames as well: "Mr Pandit", "William Barr".
 */
export const COURTESIES_ELSEWHERE = set(
  'adv alh alhaji alhaja hajia hajiya mallam otunba engr barr cde comr comrade datuk dato datin tengku sheikha shaikh maulana swami pandit ustaz atty msgr',
);

/** Titles that stand before a name and are no part of it. */
export const TITLES = set(`
  mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor president
  vice-president mayor minister secretary chancellor premier king queen prince princess pope bishop archbishop cardinal rev reverend father sister
  gen general lt col colonel capt captain maj major sgt sergeant cpl corporal pvt adm admiral cmdr commander judge justice
  chief inspector insp constable garda detective det superintendent supt sheriff ambassador chairman chairwoman councillor cllr baroness baron
  spokesman spokeswoman spokesperson coach manager director deputy officer commissioner attorney leader sheikh ayatollah imam rabbi congressman congresswoman
  assemblyman assemblywoman alderman shri smt speaker taoiseach tánaiste hon wg sqn flt cdr ldr brig duchess marquess viscount viscountess countess archduke archduchess
`);

/** Titles after which nothing but a person's name stands: "Dr Oyelaran". */
export const HONORIFICS = set(`
  mr mrs ms miss mx dr prof sen rep gov sir dame rev lt col capt sgt senator congressman congresswoman alhaji alhaja hajia hajiya datuk datin engr atty sheikha
`);

/** Titles that say how to address somebody, and nothing of what they are. */
export const COURTESIES = set(
  `mr mrs ms miss mx dr prof sir dame lord lady hon ${[...COURTESIES_ELSEWHERE].join(' ')}`,
);

/** Those of them that anybody has: "Mx Osk". */
export const PLAIN_COURTESIES = set('mr mrs ms miss mx');

/** Titles of those who are numbered: "King Oriel II". */
export const NUMBERED_TITLES = set('king queen emperor empress pope tsar tsarina prince sultan');

/** What titles are short for: "Sen. Harlan Whitcomb" comes back as "the senator". */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    maj: 'major',
    adm: 'admiral',
    cmdr: 'commander',
    cdr: 'commander',
    ldr: 'leader',
    brig: 'brigadier',
    prof: 'professor',
    dr: 'doctor',
    rev: 'reverend',
    pres: 'president',
    supt: 'superintendent',
    insp: 'inspector',
    det: 'detective',
    cllr: 'councillor',
    amb: 'ambassador',
  }),
);

/** What some carry behind their names: "Jo Tarrant MP". */
export const FOLLOW_NAMES =
  /^(?:MPP?|M[ES]P|M[LN]A|MK|TD|[QKS]C|A[CMO]|OAM|[CDMOKG]BE|[CMO]NZM|JP|PhD|MD|R\.?N\.?|Jr\.?|Sr\.?|I{1,3}|Esq\.?)$/;

/** What offices and ranks are short for before a name, always in capitals, for "Di" and "Da" begin names: "DI Maya Roy". */
export const OFFICE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `PC WPC DC DS DI DCI DCS DSU ACC DCC SP ACP DCP DGP ADGP ASI ASP DSP IGP DIG SHO DA ADA AG DAG MP MPP MEP MNA MSP MLA MLC TD
  PM CM CEO CFO COO CTO CMO CIO CISO VP SVP EVP AVP HM HRH`.split(/\s+/),
);

/** Titles that name somebody by his land alone, as they are written: "the Earl of Kent"; and those that do so behind a given name. */
export const NOBLE_TITLES: ReadonlySet<string> = new Set(
  'Earl Duke Duchess Marquess Marquis Marchioness Viscount Viscountess Countess Archduke Archduchess'.split(' '),
);
export const ROYAL_TITLES: ReadonlySet<string> = new Set('Prince Princess King Queen'.split(' '));

/** What makes a house or the like of these: "the Duke of Marrow pub". */
export const NOT_NOBLE: ReadonlySet<string> = new Set(
  `pub Pub inn Inn hotel Hotel Arms arms tavern Tavern theatre Theatre Award award awards Awards Street Road Square School Club Hospital Park
  Cup Stakes Prize Trust Foundation Bridge Island Islands`.split(/\s+/),
);

/** Titles of peers and their wives before a surname, as they are written. */
export const PEERAGE: ReadonlySet<string> = new Set(['Lord', 'Lady']);

/** What makes an office, God or something else of these: "the Lord Provost", "the Lady Chapel". */
export const NOT_PEER: ReadonlySet<string> = new Set(
  `Advocate Provost Lieutenant President Privy Chamberlain Steward High Warden Commissioner Commissioners Almighty God Jesus Krishna Shiva
  Chapel Luck Day Liberty Justice`.split(/\s+/),
);

/** Titles that only people have, whatever their names are elsewhere: "Baroness Ireland", "Ms Jordan". */
export const PERSONAL_TITLES = set('mr mrs ms sir dame baroness');
