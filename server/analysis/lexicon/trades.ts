const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Nouns for what somebody does, is trained for or has been given to do, in small letters, beside those of `ROLE_NOUNS`: "Paralegal
 * Dana Reyes" is the name Dana Reyes. What their endings tell needs no place here.
 */
export const TRADES = set(`
  abbess abbot academic accompanist accountant acolyte acrobat actuary adjudicator adjutant administrator admiral advocate agent agronomist
  aide-de-camp ally almoner alternate alumna alumnus anchor angler animator announcer apiarist apothecary appellant applicant
  appointee appraiser apprentice arbiter arbitrator arborist archdeacon archduchess archduke archer archivist aristocrat artisan
  artiste assassin assessor assistant associate astronaut astrophysicist auctioneer auditor auteur aviator babysitter
  backbencher backpacker bagpiper bailiff balladeer ballerina barber bard bargee barista barkeep barmaid bartender bassist
  batter beadle bellboy bellringer biker billionaire biochemist biographer birder birdwatcher blogger bodyguard bombardier
  bookbinder bookie bosun botanist bouncer bowler boxer breeder bricklayer brigadier broadcaster bugler bursar busker butler
  buyer cabbie cabdriver cadet canoeist canon cantor caregiver carer cartoonist cashier catcher caterer celebrant cellist
  centenarian chaplain charioteer chauffeur cheerleader chieftain childminder chiropractor choirboy chorister chronicler
  churchwarden claimant cleaner cleric clown co-author co-chair co-chairman co-defendant co-driver co-host co-leader
  co-ordinator co-pilot co-star co-worker coalminer coastguard cobbler coder collector comedian comedienne comic commandant
  commander-in-chief commando commentator commodore communicator compere complainant concierge confectioner
  conservationist constituent constructor consultant contestant contractor controller convener convenor conveyancer convict cook
  copilot copywriter corporal cosmonaut councilmember councilor counsellor counselor countertenor courier couturier cowboy
  cowgirl cowherd coxswain crafter crewmember cricketer crofter crooner crossbencher crusader custodian customer cutler cyclist
  daredevil dauphin deacon deaconess dealer debater debtor deckhand decorator defector defendant demonstrator dentist dietitian
  diner discoverer dishwasher dispatcher dissident distiller diva diver dj docent docker donor doula dowser dramatist drover
  druid duchess duke earl educator elder electioneer embalmer embroiderer emcee emir emissary employee employer empress enforcer
  engraver ensign entertainer enthusiast entrepreneur equerry essayist ethicist evangelist ex-boxer ex-mayor ex-minister
  ex-president examiner executor explorer exporter eyewitness facilitator falconer fan farmhand farrier fencer fiddler fielder
  financier firebrand fisher fitter flanker flautist florist footballer forager forecaster forester forward franchisee
  freelancer friar frontbencher fugitive fullback fundraiser furrier gambler gamer ganger gangster gardener genealogist
  geneticist geographer geophysicist glassblower glazier goalie goatherd golfer gondolier governess governor-general graduate
  grandee gravedigger greengrocer grocer guardian guerrilla guest guitarist gunner guru gymnast hacker hairdresser hairstylist
  harpist headhunter healer heir heiress herbalist herder hermit hero heroine highlander hiker homeowner horticulturist hostage
  hostess hotelier houseguest housemate housewife hunter hurdler hypnotist icon idol illusionist illustrator imam immigrant
  impresario impressionist industrialist influencer informant ingenue inmate inpatient inspector-general instructor
  instrumentalist insurer intern internist interpreter interviewer invader inventor jailer janitor jester jeweler jeweller
  jockey jogger joiner juggler jurist juror keeper keyboardist killer kingpin kitesurfer knight laborer labourer lady-in-waiting
  lama lamplighter landlady landowner landscaper laureate legend legislator librarian librettist licensee lifeguard lifesaver
  linebacker linguist litigant lobbyist locum logger loyalist lumberjack luthier lyricist machinist maestro magnate maharaja
  maid marine mariner marketer marshal masseur masseuse mastermind matador matriarch matron mechanic mediator medic mentor
  mercenary merchant messenger midwife migrant milliner millionaire miner minister-designate minstrel missionary mobster
  moderator mogul mohel monarch moneylender motorcyclist motorist mountaineer mourner mufti mullah muralist naturalist
  naturopath navigator negotiator netballer neuroscientist neurosurgeon newcomer newsagent newscaster newsreader ninja nominee
  notary numismatist nun nutritionist oligarch optometrist orator orchestrator ordinand organist orphan orthodontist osteopath
  outfielder outpatient pallbearer panelist panellist paparazzo paperboy parachutist paraglider paralegal paratrooper
  parishioner parson participant passenger passer-by patient patriarch patron pawnbroker peer penpal percussionist performer
  personality pharmacist philanthropist philosopher phlebotomist photojournalist picador piper pitcher plaintiff planter
  plasterer platelayer podcaster polymath pontiff porter postgraduate potholer preacher prefect prelate presenter
  president-elect prioress prisoner privateer proctor prodigy proofreader proprietor protester protestor provost psychoanalyst
  psychotherapist publican publicist pundit pupil puppeteer purser qadi quarterback racegoer racer raconteur rancher rapper
  realtor receptionist recluse recruit recruiter refugee registrar restaurateur retailer retiree reverend reviewer rider
  rigger rival roadie roofer rower ruler runner sacristan saddler sailor samurai saxophonist schoolboy schoolgirl schoolmate
  schoolteacher screenwriter seafarer seamstress secretary-general selector semi-finalist seminarian seneschal senior servant
  sexton sharecropper shareholder sharpshooter shepherd shepherdess shipowner shooter shopper shortstop showgirl skateboarder
  skater skier sleuth smuggler sniper snowboarder socialite soloist sommelier songstress songwriter sophomore soprano spinner
  spokesmodel sportscaster springer sprinter spy squire stablehand stakeholder starlet stationer steeplejack stevedore steward
  stewardess stockbroker stonecutter stonemason storyteller strategist streamer stylist sub-editor submariner supermodel
  superstar surfer survivor suspect swimmer swineherd tailor taoiseach taxidermist teammate teenager telegraphist tenant tenor
  therapist tiktoker tiler toddler torchbearer tourist trafficker trainee translator trapper traveler traveller triathlete
  trooper troubadour trucker tsar tutor tycoon typesetter typist umpire undergrad undergraduate undersecretary understudy
  undertaker underwriter upholsterer urologist usher vaquero vendor ventriloquist verger viceroy vigilante villager violinist
  violist viscount viscountess visitor vizier vlogger vocalist volunteer votary voter waiter waitress warlord warrior welder
  wheelwright whaler whistleblower windsurfer wing-back wizard woodcarver woodcutter wrangler wrestler yodeller youngster youtuber
  anaesthetist anesthetist astrologer clinician conservator dietician environmentalist grazier magician manicurist marathoner mathematician metallurgist model obstetrician optician orthopaedist paediatrician pediatrician pensioner saleswoman signwriter vet commuter geochemist oarswoman valet wholesaler
`);

/** Endings of such nouns behind another word: "Harbourmaster", "trawlerman". */
export const COMPOUND_TRADE =
  /^(\p{L}{3,})(?:man|woman|person|master|mistress|keeper|maker|smith|worker|monger|wright|herder|handler|builder|buster|breaker|seller|picker|grower|runner|lifter)$/u;
/** Endings that only such nouns have: "palaeoclimatologist". */
export const TRADE_ENDINGS = /^\p{L}{3,}(?:ologist|ographer|iatrist|itioner|ologian)$/u;
/** Endings that many names have as well: of what stands before a first name they tell it for such a noun: "Streamer Dana Reyes". */
export const LIKELY_TRADE_ENDINGS = /^\p{L}{3,}(?:er|or|ist|eer|ian|ant|eur)$/u;

/** Those that are a given name of hardly anybody, though of somebody. */
export const TRADES_HARDLY_GIVEN = set(
  'author aviator brewer emir forester gardener gunner imam marine miner sergeant shepherd skipper steward tiler waiter warden',
);

/** Those that are surnames of many as well. */
export const TRADES_AND_SURNAMES = set(`
  abbot archer baker barber bard baron bishop boatman bowler brewer butcher butler cardinal carpenter chancellor cook cutler deacon dean draper
  driver duke earl farmer fielder fisher forester friar gardener glazier guard harper herald hunter joiner judge keeper king knight
  mariner marshal mason mayor miner monk page parson pilgrim piper pope porter potter priest prince prior provost reader reeve
  sadler sailor sergeant sexton shepherd singer spicer squire steward tanner trainer tutor usher weaver winner
`);
