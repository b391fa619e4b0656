/**
 * Nouns for people who can speak to a reporter without being named, singular; "official" stands for "officials" too.
 * Offices that name their holder ("the mayor") and bodies ("police", "the ministry") are not among them.
 */
const singular = `
  academic activist adviser advisor agent aide analyst associate attendee attorney backer banker broker
  bystander campaigner captain clerk client colleague commander commentator consultant contractor critic customer
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
  allies ally authorities fishermen folks locals man men people person spokesmen
  spokespeople spokeswomen witnesses woman women
`;

/** All forms, in lower case. */
export const anonymousNouns: ReadonlySet<string> = new Set([
  ...wordsIn(singular),
  ...wordsIn(singular).map((noun) => `${noun}s`),
  ...wordsIn(irregular),
]);

function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}
