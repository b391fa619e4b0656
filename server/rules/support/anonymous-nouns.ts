import { PERSON_NOUNS, ROLE_NOUNS } from '../../analysis/lexicon/roles.ts';

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
  accountant actor actress angler backbencher baker barber bartender bouncer boyfriend bricklayer bride butcher caller candidate carer carpenter
  chef citizen classmate cleaner commuter complainant cook courier cyclist dad decorator defendant deputy detainee drummer educator electrician fan figure florist gardener girlfriend golfer groom hairdresser hiker individual inmate jockey juror labourer mate mechanic midwife migrant
  miner mom motorist MP mum musician nun painter paramedic paratrooper pedestrian pharmacist photographer
  plaintiff plumber porter postman prisoner psychiatrist receptionist recruit refugee respondent roommate runner shepherd shopkeeper shopper singer skipper spectator surgeon tailor teammate trainee
 
  trooper trucker undertaker vet waiter waitress walker youth
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
    (form) => personNouns.has(form) && !offices.has(form),
  );
}

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
