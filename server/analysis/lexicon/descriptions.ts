import type { EntityType } from '../article.ts';

/** Nouns by what it is that they describe: "Halden, a village", and no person, body or place is called by a noun of another row. */
const NOUNS: Readonly<Partial<Record<EntityType, string>>> = {
  person: `accountant actor actress anthropologist architect archaeologist artist astronomer athlete attorney banker barrister biologist bishop
    boy carpenter chef chemist choreographer columnist composer councillor councilman councilwoman cyclist dancer dentist detective diplomat
    doctor driver economist electrician engineer epidemiologist farmer firefighter fisherman geologist girl goalkeeper golfer historian
    housewife illustrator journalist lawmaker lawyer lecturer librarian man mathematician mechanic meteorologist midfielder midwife miner
    monk musician neurologist novelist nurse oncologist paediatrician painter paramedic pastor pediatrician pensioner pharmacist
    philosopher photographer physician physicist pianist pilot plumber poet policeman policewoman politician postman priest professor
    programmer psychiatrist psychologist rabbi reporter researcher schoolboy schoolgirl schoolteacher scientist sculptor senator
    shopkeeper singer sociologist soldier songwriter spokesman spokeswoman sprinter statistician striker student surgeon tailor teacher
    teenager veterinarian virologist waiter waitress welder widow widower winger woman writer zoologist`,
  place: `archipelago canyon capital city colony continent country county desert district hamlet island lake mountain neighborhood neighbourhood
    peninsula province region reservoir resort river settlement suburb town township valley village volcano`,
  organization: `airline bank brewery broadcaster carmaker charity company conglomerate consultancy distributor firm insurer manufacturer militia
    newspaper nonprofit retailer startup subsidiary supermarket university`,
  event: `biennale carnival celebration ceremony concert cyclone feast festival holiday hurricane marathon pageant parade procession regatta
    tournament typhoon`,
  work: `album documentary film movie musical novel opera painting poem sculpture sitcom song`,
};

export const DESCRIPTIONS: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(NOUNS).flatMap(([type, nouns]) => nouns.split(/\s+/).map((noun) => [noun, type as EntityType])),
);

/** Words that may follow the last noun of a description: "a village [in] the hills". */
export const AFTER_DESCRIPTIONS: ReadonlySet<string> = new Set(
  `. , ; : ) — – of in on near at for from with by to that which where who whose about outside around between based founded known
  called`.split(/\s+/),
);
