const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Last words of names of bodies that go on with "of": "Union of Growers". */
export const BODIES = words(
  `academy agency alliance archdiocese association authority bank board bureau campaign center centre chamber coalition college
  commission committee confederation conference congress council court department diocese directorate faculty federation forum
  foundation fund institute ministry movement museum network office organisation organization party school secretariat
  society union university`,
);

/** Those of them that go on with "for" as well, and are seldom blamed or thanked for something: "Centre for Fisheries". */
export const BODIES_FOR = words(
  `alliance association campaign center centre coalition forum foundation institute network society`,
);

/** Abbreviations of universities that have a campus in many towns: "IIT-Madras", "UC-Davis". */
export const UNIVERSITIES = words(`aiims bits csu cuny iim iisc iiser iit iiit nid nift nit nlu suny uc unc ut`);

/** Other common words for bodies that have an acronym: "the serious fraud unit (SFU)". */
export const OTHER_BODIES = words(
  `assembly body brigade branch bloc cabinet command cooperative corps division executive fleet force guard house inspectorate
  laboratory league legislature lobby militia nonprofit observatory programme rebel secretariat service squad staff
  taskforce team trust unit wing`,
);

/** Last words of names of firms that no place and hardly anybody has: "Saffron Looms". */
export const FIRM_HEADS = words(
  `analytics apparel aviation bakeries biotech breweries brewery broadband cement chemicals clothing confectionery consulting cosmetics
  dairies diagnostics distillers distillery electronics entertainment equities ferries foods footwear freight furnishings gaming haulage healthcare
  housebuilders interactive investments jewellers knitwear laboratories labs lithium logistics looms microsystems minerals mining
  packaging petroleum pharma pharmacies plastics productions publishing railways robotics semiconductors shipping steelworks supermarkets
  telecom telecommunications telecoms textiles therapeutics trawlers tyres utilities vineyards wireless`,
);

/** Those of `BODY_HEADS` that stand in many a phrase with capitals which names no body: "the Youth Network", "one Cabinet". */
export const LOOSE_HEADS = words(
  `academy alliance army brigade cabinet coalition department group industries insurance movement navy network partnership party
  police regiment service society technologies trust battalion union`,
);

/** Last words of names that are those of bodies wherever they stand: "Tull City Council". */
export const BODY_HEADS = words(
  `party university group council commission union agency authority ministry committee association department police institute
  army corporation organization organisation service federation ltd co inc corp limited llc plc bhd bureau foundation college
  society movement trust navy cabinet directorate holdings holding academy network insurance technologies industries
  airways airlines secretariat tribunal coalition consortium alliance brigade battalion regiment institution partnership
  securities bancorp pharmaceuticals motors`,
);

/** Whether a word in small letters, the last of a name, says that the name is a body's. */
export const isBodyHead = (word: string): boolean => BODY_HEADS.has(word) || FIRM_HEADS.has(word);

/** Bodies that are called after a place by one more word with a capital, beside `BODY_HEADS`: "Tull Parliament". */
export const BODIES_BEHIND_PLACES = words(
  `government parliament embassy tv radio airlines railways customs treasury senate`,
);

/** Offices that go on with what they have charge of, with a capital. */
export const OFFICES_OF_STATE = words(`Department Ministry Bureau Directorate Secretariat`);
