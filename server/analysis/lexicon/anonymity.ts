/** Words by which a source keeps its name from the reader. */

const BE_KNOWN = '(?:be|being) (?:named|identified|quoted)';
const NAMES = '(?:his|her|their|whose) (?:full |real )?(?:names?|identit(?:y|ies))';

/** "on condition of anonymity", "who asked not to be named", "insisted on remaining nameless", "was not authorised to speak", "whose name is withheld". */
export const ANONYMITY = new RegExp(
  [
    String.raw`\b(?:anonym(?:ity|ous(?:ly)?)|nameless)\b`,
    String.raw`(?:\b(?:can)?not|n['’]t) (?:(?:want|wish|willing|prepared|like|expect) )?(?:to )?${BE_KNOWN}\b`,
    String.raw`\b(?:remain|stay|stays|remains|kept|go)(?:ed|ing)? (?:unnamed|unidentified)\b`,
    String.raw`\b(?:without|against) ${BE_KNOWN}\b`,
    String.raw`\b(?:declin|refus)\w+ to (?:be (?:named|identified)|give (?:a|his|her|their) (?:\w+ )?names?)\b`,
    String.raw`(?:\bnot|n['’]t) (?:give|want|share|disclose|reveal) ${NAMES}\b`,
    String.raw`\bg[ai]v(?:e|en|ing) only (?:a|his|her|their) (?:first|given|middle) names?\b`,
    String.raw`\bwithh(?:eld|olding) ${NAMES}\b`,
    String.raw`\b${NAMES} (?:(?:should|must|would) )?(?:(?:have|has|had) been |(?:be|was|were|is|are) (?:being )?)?(?:withheld|protected|changed)\b`,
    String.raw`\b${NAMES} (?:(?:should|must|would) )?not be (?:used|published|printed|disclosed|revealed)\b`,
    String.raw`(?:\bnot|n['’]t) (?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|discuss|comment|brief)\b`,
    String.raw`\b(?:speaking|spoke|talking|talked) (?:off the record|on background)\b`,
  ].join('|'),
  'i',
);

/** Words that begin a phrase for somebody whom the text has not spoken of: "an aide to Mayor Finch", "one parent", "several players". */
export const INDEFINITES: ReadonlySet<string> = new Set(
  `a an one some another any no many several two three four five six seven eight nine ten dozens hundreds thousands most few more
  each every other others someone somebody anyone anybody everyone everybody nobody those people all none`.split(/\s+/),
);
