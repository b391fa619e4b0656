/** Where something is said, beside the documents: "said in an interview, ". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'interview interviews speech remarks address conference briefing debate rally hearing op-ed call appearance session meeting'.split(
    ' ',
  ),
);
