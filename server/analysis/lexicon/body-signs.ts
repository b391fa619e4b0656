/** Words around a name that say that it names a body. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/));

/** Nouns right before the name of a body, which no person is called: "drone firm Osk". */
export const BODIES_BEFORE_NAMES = set(`
  airline, automaker, bookmaker, brand, brewer, broadcaster, carmaker, chain, channel, charity, company, conglomerate, consultancy, daily, firm,
  fintech, insurer, lender, manufacturer, NGO, newspaper, nonprofit, retailer, startup, start-up, subsidiary, supermarket, tank, website,
  chipmaker, drugmaker, operator, broker, trio, quartet, orchestra, watchdog, brokerage, agency, outlet, tabloid, weekly, magazine, bank
`);

/** Those of them that nobody is: a brewer and a broker may be. */
export const NEVER_PEOPLE = set(`
  airline, automaker, carmaker, charity, chipmaker, company, conglomerate, consultancy, drugmaker, fintech, firm, nonprofit, startup, start-up,
  subsidiary, website
`);

/** Words before "group", and it before the name of one: "campaign group Keep the Bells". */
export const KINDS_OF_GROUPS = set(`
  action, activist, advocacy, aid, animal, arts, campaign, campaigning, civil, climate, community, conservation, consumer, environmental, farmers, heritage,
  industry, labour, lobby, lobbying, militant, monitoring, parents, patient, patients, pressure, protest, rebel, residents, retail, rights, support,
  tenants, trade, victims, voluntary, watchdog, welfare, women
`);

/** Posts that are held in a body and under nobody, as they are written behind its name or before it: "Osk CEO", "CEO of Osk". */
export const POSTS_IN_BODIES = set(`
  CEO, CFO, COO, CTO, chief executive, finance chief, chief economist, chief financial, chief operating, managing director, executive director,
  general manager, co-founder, country director, board member, vice president, vice-president, chairperson, chairman, chairwoman
`);

/** Verbs before which no owner stands: what says "Osk’s said" is called "Osk’s". */
export const SUBJECTS_VERBS = set('said, says, told, has, had, did, declined, reports');

/** What a person has and no firm, beside kin: "Wendy’s [death]". */
export const OWN_OF_PERSONS = set(`
  arm, attorney, birthday, bedroom, body, boyfriend, children, childhood, dad, death, eyes, face, family, fiance, fiancé, fiancée, friends, girlfriend, hair, hand, head, heart,
  house, husband, killer, lawyer, leg, life, mom, mum, murder, parents, siblings, voice
`);
