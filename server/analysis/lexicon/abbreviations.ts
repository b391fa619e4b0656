/** Abbreviations whose full stop belongs to the word. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Stand before what they belong to, so that no sentence ends with them: "Sen. Smith", "No. 10", "St. Helens". */
export const LEADING_ABBREVIATIONS = set(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revd Fr Sr Hon Rt Pres Gov Lt Gov Sen Sens Rep Reps Cong Amb Sec Atty
  Gen Col Lt Cmdr Cdr Capt Maj Sgt Cpl Pvt Pfc Adm Brig Insp Supt Det Cllr Ald Msgr Mgr
  St Ste Mt Ft No Nos Vol Vols Fig Figs Eq vs v Op Art ca cf approx est al Ex Gens e.g i.e Cols Profs Govs
`);

/** Months: like the leading ones before a day ("Sept. 11"), else like the trailing ones. */
export const MONTH_ABBREVIATIONS = set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');

/** May end a sentence too; one ends there only if what follows can only begin one: "Acme Inc. The firm …". */
export const TRAILING_ABBREVIATIONS = set(`
  Jr Sr Inc Corp Co Cos Ltd Bros LLC plc Esq Dept Univ Assn Assoc Ave Blvd Rd Bldg Hwy Sq Ph Ed Eds Mass Conn
  Ala Ariz Ark Calif Colo Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va
  Wash Wis Wyo Dak Que Ont Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Min Max Hrs
`);
