import { DAY_ABBREVIATIONS, MONTH_ABBREVIATIONS as MONTHS } from './times.ts';

/** Abbreviations whose full stop belongs to the word. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Stand before what they belong to, so that no sentence ends with them: "Sen. Smith", "Mt. Helen", "Reyes v. Hill". */
export const LEADING_ABBREVIATIONS = set(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revd Fr Hon Rt Pres Gov Govs Sen Sens Rep Reps Cong Amb Sec Atty
  Gen Gens Col Cols Lt Cmdr Cdr Capt Maj Sgt Cpl Pvt Pfc Adm Brig Insp Supt Det Cllr Ald Msgr Mgr Mt Ft
  Engr Alh Comr Adv
  vs v ca cf approx e.g i.e viz
`);

/** Stand before a number, and are words of their own where none comes: "No. 10", "Art. 5", "b. 1931". */
export const NUMBER_ABBREVIATIONS = set('No Nos Art Arts Vol Vols Fig Figs Eq Op p pp Ch Sect Para b c d');

/** Months: like the leading ones before a day ("Sept. 11"), else like the trailing ones. */
export const MONTH_ABBREVIATIONS: ReadonlySet<string> = new Set(MONTHS);

/** May end a sentence too, but for "Sun", which is a word; one ends there only if what follows can only begin one: "Acme Inc. The firm …". */
export const TRAILING_ABBREVIATIONS = set(`
  Jr Sr Inc Corp Co Cos Ltd Bros LLC plc Esq Dept Univ Assn Assoc St Ste Ave Blvd Rd Bldg Hwy Sq Ph Eds Mass Conn
  Ala Ariz Ark Calif Colo Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va
  Wash Wis Wyo Dak Que Ont Hrs etc al est
  ${DAY_ABBREVIATIONS.filter((day) => day !== 'Sun').join(' ')}
`);

/** A word as the sets know it: copy in capitals has "GEN. REYES" and "ST. HELENS". */
export const abbreviationKey = (word: string): string =>
  word.length > 1 && /^\p{Lu}+$/u.test(word) && word !== 'LLC' ? word[0] + word.slice(1).toLowerCase() : word;
