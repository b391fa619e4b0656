/**
 * Words that, capitalised, begin a sentence rather than go on with a name: after "Inc." or "U.S." one of these ends
 * the sentence, any other capital ("U.S. Senate") does not.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The A An In On At By For From With Without After Before During Since Until While When Where Why How If Unless
  Although Though Because As But And Or So Yet Nor Still However Meanwhile Instead Also Then There Here This That
  These Those It Its He She They We You I His Her Their Our My Your Who What Which Whether Not No Some Many Most
  Several All Both Each Every Another Other Others Such Under Over Between Among Despite According Asked Last Earlier
  Later Now Today Yesterday Tomorrow Once Only Even Just Like Unlike More Few Two Three Four Five Critics Officials
  Police Is Are Was Were Has Have Had Do Does Did Will Would Can Could Should May Might Must Let`.split(/\s+/),
);

/** Starters that are names as well: "John F. Will", "Theresa B. May". */
export const NAME_LIKE_STARTERS: ReadonlySet<string> = new Set(
  'Will May Police More An So Do Such Many Has Can'.split(' '),
);
