import { wordsOfKind } from '../../analysis/lexicon/body-kinds.ts';
import { BODIES_BEFORE_NAMES } from '../../analysis/lexicon/body-signs.ts';
import { BODY_NOUNS, EITHER_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../../analysis/lexicon/roles.ts';
import { isTrade } from '../../analysis/names/trades.ts';

/**
 * Nouns for people who can speak to a reporter without being named, singular; "official" stands for "officials" too.
 * Offices that name their holder ("the mayor") and bodies ("police", "the ministry") are not among them.
 */
const singular = `
  academic activist adviser advisor agent aide analyst associate attendee attorney backer banker broker
  bystander campaigner captain clerk client colleague commander commentator consultant contractor councillor critic customer
  dealer delegate demonstrator detective developer diplomat director doctor driver economist employee engineer envoy
  executive expert farmer firefighter fisherman friend guard guest historian insider inspector insurgent investigator
  investor lawmaker lawyer leader legislator lobbyist manager mate medic member merchant mourner negotiator
  neighbor neighbour nurse observer officer official onlooker operative opponent organiser organizer owner pal parent
  participant passenger patient pilot planner player politician pollster priest professor protester
  rebel regular regulator relative representative rescuer researcher resident retailer rival sailor scholar
  scientist senator soldier source specialist spokesman spokesperson spokeswoman staffer strategist student
  supplier supporter survivor teacher tenant tourist trader user veteran victim villager visitor volunteer voter
  whistleblower witness worker
`;

const irregular = `
  allies ally authorities fishermen folks locals man men people person somebody someone spokesmen
  spokespeople spokeswomen witnesses woman women
`;

/** Nouns for anybody, beside the roles and persons of the analysis: who is new to the article where "a" or "two" stands before. */
const anybody = `
  angler backbencher bartender boyfriend bride caller candidate carer citizen classmate cleaner commuter cook cyclist dad defendant deputy detainee
  educator fan figure girlfriend groom hiker individual inmate juror mate midwife migrant mom motorist MP mum paratrooper pedestrian
  plaintiff postman prisoner psychiatrist receptionist recruit refugee respondent roommate runner shopper spectator teammate trainee
  trooper waiter waitress walker youth
`;

/** They speak for their court, and the reader knows which. */
const offices = new Set(wordsIn('chair coroner counsel judge justice magistrate'));

/** All forms, in lower case. */
export const anonymousNouns: ReadonlySet<string> = new Set([
  ...wordsIn(singular),
  ...wordsIn(singular).map((noun) => `${noun}s`),
  ...wordsIn(irregular),
]);

const personNouns: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...PERSON_NOUNS, ...wordsIn(anybody)]);

/** Whether a noun in small letters is for a person, in whatever number; one who speaks for a court is none. */
export function isPersonNoun(noun: string): boolean {
  return [noun, noun.replace(/s$/, ''), noun.replace(/men$/, 'man')].some(
    (form) => (personNouns.has(form) || (isTrade(form) && !isBodyNoun(form))) && !offices.has(form),
  );
}

/** Some nouns for who does something are for bodies as well: "an insurer". */
const isBodyNoun = (noun: string): boolean =>
  BODY_NOUNS.has(noun) || EITHER_NOUNS.has(noun) || BODIES_BEFORE_NAMES.has(noun) || wordsOfKind(noun).size > 0;

/** What a plural noun for people can name the members of: "the teachers union". */
export const bodies: ReadonlySet<string> = new Set(
  wordsIn(`
    agency alliance association board body club coalition committee company council department federation firm forum group guild league
    lobby ministry network office organisation organization party society team union
  `),
);

function wordsIn(list: string): string[] {
  return list.toLowerCase().trim().split(/\s+/);
}
