const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for what a person is or does: a source with one of these as head is a person, "the spokesman" or "a doctor". */
export const ROLE_NOUNS = set(`
  activist actor actress adviser advisor aide ambassador analyst architect archbishop artist astronomer athlete attorney
  author banker baroness baron biologist bishop boss broker builder campaigner candidate captain cardinal caretaker
  chairman chairwoman chair chairperson chancellor chef chemist chief clerk climber coach colleague columnist commander commissioner
  composer conductor congressman congresswoman constable consul coordinator coroner correspondent councillor
  councilman councilwoman counsel counterpart co-founder co-owner critic curator dancer dean delegate deputy designer detective
  developer diplomat director doctor driver economist editor emperor engineer envoy executive expert farmer firefighter fisherman
  founder general geologist goalkeeper governor grower guard guide head headmaster headteacher historian host inspector
  investigator investor journalist judge justice king landlord lawmaker lawyer leader lecturer lieutenant magistrate
  manager mayor meteorologist midfielder minister ministry-spokesman monk musician neighbour neighbor neurologist novelist nurse
  officer official ombudsman operator organiser organizer owner painter paramedic parliamentarian partner pastor physician physicist pilot
  planner player playwright poet policeman policewoman politician pollster pope premier president priest prince princess
  principal producer professor programmer prosecutor psychologist publisher queen ranger rapporteur rector referee
  reporter representative researcher resident salesman scholar scientist secretary senator sergeant shopkeeper sheriff singer skipper
  soldier solicitor spokesman spokesperson spokeswoman sociologist staffer striker student superintendent supervisor surgeon surveyor
  teacher technician trader trainer treasurer trustee veteran veterinarian vicar vice-president warden winner witness worker writer
  duke duchess earl marquess viscount viscountess countess zoologist barrister superintendent statistician epidemiologist virologist ecologist producer bandleader trombonist trumpeter drummer pianist
  goalscorer defender winger manager physiotherapist promoter sculptor potter baker brewer butcher carpenter electrician plumber
`);

/** Nouns for a person of whom nothing more is said: "the 43-year-old", "the man". */
export const PERSON_NOUNS = set(`
  man woman boy girl teenager person old father mother son daughter husband wife brother sister widow widower grandfather
  grandmother uncle aunt cousin friend native pensioner mother-of-two father-of-two star incumbent newcomer youngster
`);

/** Words in the name of a body that is no company. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  `ministry department council commission court police constabulary parliament senate congress government university college
  school union party church agency authority committee assembly nations inquiry army navy hospital`.split(/\s+/),
);

/** Nouns for a body that speaks: "the company", "the ministry". */
export const BODY_NOUNS = set(`
  administration agency airline association authority automaker bank board brewery broadcaster bureau campaign carmaker carrier chain charity chipmaker clinic club college commission committee company
  congregation conglomerate consortium consultancy corporation council court department drugmaker embassy federation firm foundation government group guild
  hospital institute insurer league lender maker manufacturer ministry museum network newspaper nonprofit office operator organisation organization panel paper parliament party police
  publisher regulator retailer school senate society start-up startup supermarket supplier team theatre think-tank tribunal union university utility watchdog
`);

/** Nouns for people and for bodies alike: "Its rival, the Tull Mail,". */
export const EITHER_NOUNS = set(`
  rival competitor partner owner buyer seller bidder employer host sponsor contractor parent publisher insurer creditor shareholder investor
  developer landlord client customer tenant builder promoter organiser organizer producer distributor maker agent broker
`);

/** Nouns for writings that say something: "the report said". */
export const DOCUMENT_NOUNS = set(`
  affidavit advisory article bill blog book brief bulletin complaint constitution contract dispatch document draft email filing finding
  guideline indictment banner inquiry invitation investigation judgment lawsuit leaflet letter memo memorandum message newsletter notice order placard plaque poll post poster
  release report review ruling sign statement statistics study suit summary survey testimony text transcript treaty tweet verdict website will citation figure data
`);

/** Writings in which somebody speaks for himself: who issues a statement says what it says, who writes a report does not. */
export const STATEMENTS = set('statement release communique communiqué announcement');

/** What may be said of a body behind its name without another being meant: "Sabah newspaper". */
export const KINDS_OF_BODIES = set(
  'newspaper magazine daily weekly channel website station broadcaster portal newswire tabloid broadsheet',
);

/** The same behind one of these words: "the Lantern news site", "the Kest press agency"; "the UN agency" is another. */
export const KINDS_OF_PRESS = set('agency network site');
export const BEFORE_KINDS_OF_PRESS = set('news press tv television radio media');

/** Nouns that may stand for each other: who is introduced as "a spokesperson" comes back as "the spokeswoman". */
export const ROLE_SYNONYMS: readonly ReadonlySet<string>[] = [
  set('spokesman spokeswoman spokesperson'),
  set('chairman chairwoman chair chairperson'),
  set('leader chairman chairwoman chair chairperson'),
  set('leader president'),
  set('leader chief'),
  set('leader head'),
  set('leader secretary'),
  set('lawyer attorney barrister solicitor counsel advocate'),
  set('doctor physician surgeon'),
  set('congressman congresswoman lawmaker representative'),
  set('senator lawmaker'),
  set('coach manager trainer'),
  set('scientist researcher professor biologist physicist chemist'),
];
