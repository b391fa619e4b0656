/** Last words of names of bodies that go on with "of", "for" or "against" and tell what it is for: "Centre for Fisheries". */
export const BODIES: ReadonlySet<string> = new Set(
  `academy agency alliance association authority bank board bureau campaign center centre chamber coalition college
  commission committee confederation conference congress council court department directorate faculty federation forum
  foundation fund institute ministry movement museum network office organisation organization party school secretariat
  society union university`.split(/\s+/),
);
