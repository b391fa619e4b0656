/** Words by which a source keeps its name from the reader. */

/** "on condition of anonymity", "who asked not to be named", "he did not want to be identified", "was not authorised to speak". */
export const ANONYMITY =
  /\banonym(?:ity|ous(?:ly)?)\b|\bnot (?:to )?be (?:named|identified)\b|\bnot wish to be (?:named|identified)\b|\bnot want to be (?:named|identified)\b|\b(?:declin|refus)\w+ to (?:be (?:named|identified)|give (?:his|her|their) names?)\b|\bnot authori[sz]ed to (?:speak|talk|discuss|comment|brief)\b|\bwithh(?:eld|olding) (?:his|her|their) names?\b|\b(?:his|her|their|whose) names? (?:be|was|is) withheld\b|\b(?:his|her|their) names? (?:should )?not be (?:used|published|printed)\b/i;

/** Words that begin a phrase for somebody whom the text has not spoken of: "an aide to Mayor Finch", "one parent", "several players". */
export const INDEFINITES: ReadonlySet<string> = new Set(
  `a an one some another any no many several two three four five six seven eight nine ten dozens hundreds thousands most few more
  each every other others someone somebody anyone anybody everyone everybody nobody those people all none`.split(/\s+/),
);
