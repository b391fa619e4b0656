/** Words by which a source keeps its name from the reader. */

const BE_NAMED = '(?:be|being) (?:named|identified)';
const NAMES = '(?:his|her|their|whose) (?:full |real )?(?:names?|identit(?:y|ies))';

/** What a source says of itself that will not be named: "on condition of anonymity", "who asked not to be named", "was not authorised to speak". */
export const ANONYMITY = new RegExp(
  [
    String.raw`\banonym(?:ity|ous(?:ly)?)\b|\bremain(?:ing)? (?:nameless|unnamed|unidentified)\b`,
    String.raw`(?:\b(?:can)?not|n['’]t) (?:(?:want|wish|willing|prepared|like) )?(?:to )?${BE_NAMED}\b`,
    String.raw`\b(?:declin|refus)\w+ to (?:be (?:named|identified)|give ${NAMES})\b`,
    String.raw`\b(?:not|n['’]t) authori[sz]ed to (?:speak|talk|discuss|comment|brief)\b`,
    String.raw`\bwithh(?:eld|olding) ${NAMES}\b`,
    String.raw`\b${NAMES} (?:be|was|is) withheld\b`,
    String.raw`\b${NAMES} (?:should )?not be (?:used|published|printed)\b`,
  ].join('|'),
  'i',
);

/** The same, and what else may be said of such a source, which of others is news: "who is not allowed to speak to the press", "whose name is changed". */
export const NAMELESS = new RegExp(
  [
    ANONYMITY.source,
    String.raw`\bnameless\b|\bunnamed\b`,
    String.raw`(?:\b(?:can)?not|n['’]t) (?:(?:want|wish|willing|prepared|like) )?(?:to )?(?:be|being) quoted\b`,
    String.raw`\b(?:without|against) ${BE_NAMED}\b`,
    String.raw`(?:\bnot|n['’]t) (?:give|want|share|disclose|reveal) ${NAMES}\b`,
    String.raw`\bg(?:ive|ave|iving) only (?:a|his|her|their) (?:first|given|middle) names?\b`,
    String.raw`\b${NAMES} (?:(?:have|has|had) been|(?:was|were|is|are)(?: being)?) (?:withheld|protected|changed)\b`,
    String.raw`\b(?:not|n['’]t) (?:permitted|allowed|cleared) to (?:speak|talk|discuss|comment|brief)\b`,
    String.raw`\b(?:speaking|spoke|talking|talked) (?:off the record|on background)\b`,
  ].join('|'),
  'i',
);

/** Words that begin a phrase for somebody whom the text has not spoken of: "an aide to Mayor Finch", "one parent", "several players". */
export const INDEFINITES: ReadonlySet<string> = new Set(
  `a an one some another any no many several two three four five six seven eight nine ten dozens hundreds thousands most few more
  each every other others someone somebody anyone anybody everyone everybody nobody those people all none`.split(/\s+/),
);
