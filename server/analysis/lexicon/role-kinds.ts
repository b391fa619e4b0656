/** What nouns for people say of those who are called so. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that make of a role another one below it: the deputy head is not the head, the shadow chancellor not the chancellor. */
export const LOWER_RANKS = set('deputy shadow vice assistant associate junior under sub');

/** Whoever holds these in a lower rank is called so without it, where nobody else holds them: "Assistant coroner Judith Lunt" is the coroner. */
export const CALLED_WITHOUT_RANK = set('coroner professor prosecutor attorney curator');

/** Words that tell when somebody has a role; who had it is often called so still. */
export const TERMS = set('former ex late acting interim');

const POLITICIANS =
  'minister senator congressman congresswoman lawmaker legislator representative councillor deputy mp governor mayor president premier chancellor secretary';
const OFFICERS =
  'sergeant constable inspector detective superintendent lieutenant captain commander commissioner policeman policewoman chief corporal major colonel general';
const CHIEFS =
  'president chairman chairwoman chair chairperson ceo director manager founder owner boss chief head commissioner';
const PLAYERS =
  'goalkeeper striker midfielder defender winger forward captain footballer batsman bowler quarterback fullback cricketer batter';
const ACTORS = 'actor actress comedian';
const MUSICIANS =
  'singer rapper pianist drummer guitarist trumpeter trombonist violinist cellist bandleader conductor composer';
const WRITERS = 'novelist poet playwright columnist journalist historian biographer writer author';
const SCHOLARS =
  'professor lecturer historian economist scientist biologist chemist physicist geologist astronomer psychologist sociologist ecologist epidemiologist virologist researcher';

const POLICE =
  'policeman policewoman trooper constable garda detective inspector superintendent sheriff sergeant officer pc wpc dc ds di dci dcs dsu';
const LAW = `${POLICE} judge magistrate coroner prosecutor lawyer barrister solicitor`;
/** Who are called by what they have done, or are said to have done. */
const OFFENDERS =
  'abductor accused arsonist assailant attacker bomber burglar carjacker defendant fraudster gunman gunwoman hijacker inmate intruder kidnapper killer looter mugger murderer offender perpetrator pickpocket prisoner raider rapist robber scammer shoplifter smuggler stalker suspect thief vandal';

/** Nouns that many a role may be called by, with the words of these roles: who is introduced as a minister comes back as "the official". */
export const ROLES_OF_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries<string>({
    official: `${POLITICIANS} ${OFFICERS} ${CHIEFS} ambassador envoy spokesman spokeswoman spokesperson administrator attorney prosecutor`,
    politician: `${POLITICIANS} candidate leader`,
    lawmaker: POLITICIANS,
    legislator: POLITICIANS,
    parliamentarian: POLITICIANS,
    minister: 'premier chancellor',
    premier: 'minister',
    leader: `${POLITICIANS} king captain`,
    diplomat: 'ambassador envoy consul secretary minister',
    envoy: 'ambassador representative',
    officer: OFFICERS,
    soldier: OFFICERS,
    commander: OFFICERS,
    executive: CHIEFS,
    boss: `${CHIEFS} coach`,
    chief: CHIEFS,
    head: CHIEFS,
    businessman: CHIEFS,
    businesswoman: CHIEFS,
    entrepreneur: CHIEFS,
    tycoon: CHIEFS,
    player: PLAYERS,
    footballer: PLAYERS,
    athlete: 'runner sprinter swimmer cyclist gymnast boxer',
    champion: 'driver racer runner sprinter swimmer cyclist boxer',
    driver: 'champion racer pilot',
    pilot: 'captain driver',
    star: `${ACTORS} ${MUSICIANS} ${PLAYERS}`,
    performer: `${ACTORS} ${MUSICIANS}`,
    entertainer: `${ACTORS} ${MUSICIANS}`,
    artist: `${MUSICIANS} painter sculptor photographer actor actress`,
    musician: MUSICIANS,
    writer: WRITERS,
    author: WRITERS,
    expert: `${SCHOLARS} analyst doctor`,
    academic: SCHOLARS,
    scholar: SCHOLARS,
    scientist: SCHOLARS,
    researcher: SCHOLARS,
    magistrate: 'judge justice',
    judge: 'magistrate justice coroner',
    justice: 'judge',
    prosecutor: 'attorney',
    activist: 'campaigner',
    campaigner: 'activist',
    cleric: 'bishop archbishop cardinal priest imam pastor vicar reverend',
    pontiff: 'pope',
    medic: 'doctor surgeon nurse paramedic',
    monarch: 'king queen',
    royal: 'prince princess king queen duke duchess',
  }).map(([noun, roles]) => [noun, set(roles)]),
);

/** Nouns for somebody by what has happened, or by family, of whom nothing more is said: "the suspect", "the mum-of-two". */
export const PARTY_NOUNS = set(`
  abductor accused applicant arsonist assailant attacker baby bomber bride burglar bystander caller child complainant culprit defendant
  detainee dad fraudster groom gunman gunwoman hijacker hostage infant inmate intruder kidnapper killer looter motorist mugger mum murderer
  offender onlooker passenger passer-by patient pedestrian perpetrator plaintiff prisoner raider rapist robber scammer shooter stalker
  survivor suspect thief toddler trespasser vandal victim
`);

/** Nouns for those whom others serve, with these others: the patient is no surgeon, the suspect no constable. */
export const SERVED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries<string>({
    ...Object.fromEntries(OFFENDERS.split(' ').map((noun) => [noun, LAW])),
    patient:
      'doctor physician surgeon neurologist psychiatrist psychologist nurse paramedic midwife dentist pharmacist physiotherapist optician',
    inmate: `${LAW} warden governor`,
    driver: POLICE,
    motorist: POLICE,
    complainant: LAW,
    customer: 'shopkeeper waiter waitress barber hairdresser florist grocer butcher baker tailor jeweller',
    pupil: 'teacher headteacher headmaster head principal',
    student: 'teacher headteacher headmaster lecturer professor principal',
    passenger: `${LAW} pilot driver skipper conductor paramedic firefighter fireman lifeguard`,
    swimmer: 'lifeguard',
    ...Object.fromEntries(
      'tourist visitor hiker camper poacher'.split(' ').map((noun) => [noun, `${LAW} ranger warden`]),
    ),
    tenant: 'landlord landlady',
    client: 'lawyer attorney barrister solicitor counsel',
  }).map(([noun, roles]) => [noun, set(roles)]),
);

/** Words for those who accuse and for those who defend in court: nobody does both. */
export const PROSECUTING = set('prosecutor prosecutors prosecuting prosecution');
export const DEFENDING = set('defence defense');

/** Nouns for those who are hardly called "Dr": whoever a Dr Menon treats. */
export const NO_DOCTORS = set(`
  patient farmer farmhand fisherman fisherwoman builder bricklayer carpenter plumber electrician welder roofer mechanic miner trucker labourer
  laborer cleaner waiter waitress barber hairdresser butcher baker grocer tailor shopkeeper courier postman janitor firefighter fireman
  policeman policewoman constable
`);

/** Nouns for those who are too young for a trade. */
export const CHILDREN = set('boy girl child kid toddler baby schoolboy schoolgirl');

/** Trades, those in a line that one and the same may have: nobody is a baker and a firefighter, but many a singer is a pianist. */
export const TRADES_APART: readonly ReadonlySet<string>[] = [
  set(
    'doctor physician surgeon neurologist psychiatrist psychologist virologist epidemiologist pathologist coroner scientist researcher',
  ),
  ...'nurse paramedic midwife dentist pharmacist physiotherapist veterinarian vet'.split(' ').map(set),
  set('judge magistrate justice'),
  set('lawyer attorney barrister solicitor counsel prosecutor advocate'),
  set('policeman policewoman constable garda detective inspector superintendent sheriff sergeant officer'),
  set('firefighter fireman'),
  set(
    'singer rapper pianist drummer guitarist trumpeter trombonist violinist musician conductor composer bandleader actor actress comedian dancer',
  ),
  set('novelist poet playwright author writer journalist columnist biographer historian'),
  set('painter sculptor photographer architect potter'),
  set(
    'geologist biologist chemist physicist astronomer zoologist ecologist meteorologist seismologist statistician economist',
  ),
  set('teacher headteacher headmaster lecturer'),
  set('priest vicar pastor bishop archbishop imam rabbi monk'),
  set('goalkeeper striker midfielder defender winger footballer player captain'),
  set('referee umpire'),
  set('baker brewer chef cook'),
  set('plumber electrician carpenter bricklayer builder welder roofer'),
  set('farmer grower beekeeper shepherd'),
  set('barber hairdresser'),
  set('fisherman fisherwoman skipper'),
  ...'butcher florist grocer tailor jeweller optician courier librarian mechanic locksmith undertaker janitor gardener lifeguard postman waiter waitress shopkeeper pilot miner soldier'
    .split(' ')
    .map(set),
];
