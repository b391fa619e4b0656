import type { EntityType } from '../article.ts';
import { ROLE_NOUNS } from './roles.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Roles that bodies, towns and works have as well: "Kelm Gold, a miner", "Tull, a trader in salt". */
const ROLES_OF_BODIES = new Set(
  words(`
  adviser advisor aide analyst baker banker boss brewer broker builder butcher campaigner candidate captain caretaker chair champion chemist
  chief climber clerk co-founder co-owner colleague consul counsel counterpart coordinator critic defender delegate deputy designer
  developer diplomat driver emperor engineer envoy executive expert founder general grower guard guide head historian host inspector
  investigator investor judge justice king leader liaison maker manager minister ministry-spokesman neighbour neighbor official
  operator organiser organizer owner partner pilot planner player potter premier president prince princess producer promoter
  publisher queen ranger rapporteur referee regulator representative resident runner skipper staffer striker superintendent supervisor
  surveyor trader trainer trustee veteran warden winger winner witness worker`),
);

/** Nouns by what it is that they describe, each of which is said of that alone: "Halden, a village". */
const NOUNS: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  person: [
    ...[...ROLE_NOUNS].filter((noun) => !ROLES_OF_BODIES.has(noun)),
    ...words(`accountant anthropologist archaeologist boy cyclist dentist girl golfer housewife librarian man mathematician midwife
      oncologist paediatrician pediatrician pensioner pharmacist philosopher photographer postman psychiatrist rabbi schoolboy
      schoolgirl schoolteacher songwriter teenager waiter waitress widow widower woman`),
  ],
  place:
    words(`archipelago canyon city continent county desert district hamlet island lake mountain neighborhood neighbourhood peninsula
    province region reservoir resort river settlement suburb town township valley village volcano`),
  organization:
    words(`airline automaker bank band brewery brokerage carmaker chain charity chipmaker coalition collective company conglomerate consultancy
    co-operative cooperative distillery drugmaker federation firm foundation fund group housebuilder insurer lender magazine manufacturer militia
    network newspaper nonprofit quango quartet regulator retailer startup start-up subsidiary supermarket think-tank trio trust union university
    watchdog`),
  event:
    words(`biennale carnival celebration ceremony concert cyclone feast festival holiday hurricane marathon pageant parade procession
    regatta tournament typhoon`),
  work: words('album documentary film movie musical novel opera painting poem sculpture sitcom song'),
};

export const DESCRIPTIONS: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(NOUNS).flatMap(([type, nouns]) => nouns.map((noun) => [noun, type as EntityType])),
);

/** Words that may follow the noun of a description: "a village [in] the hills". */
export const AFTER_DESCRIPTIONS: ReadonlySet<string> = new Set(
  words('. , ; : ) — – ― of in on near at for from with by to that which where who whose about outside around between'),
);

/** Words that begin a phrase before the subject, which a comma parts from it: "[After] he left Keta, a teacher came". */
export const FRONTING: ReadonlySet<string> = new Set(
  words(`about above according across after against along although among around as at because before behind beside between beyond by
  despite during except following for from given if in inside into like near of off on once opposite out outside over past since thanks
  through to toward towards under unless unlike until when where whereas while with within without`),
);
