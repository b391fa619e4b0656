/** Who holds an office that is called after its holder, last words, in small letters: "the Tull County Sheriff’s Office". */
export const OFFICE_HOLDERS: ReadonlySet<string> = new Set(
  `ambassador assessor attorney auditor chancellor clerk commissioner comptroller constable controller coroner defender examiner
  general governor inspector marshal mayor minister ombudsman president prosecutor provost secretary sheriff solicitor treasurer`.split(
    /\s+/,
  ),
);

/** What they hold, in small letters. */
export const HELD_OFFICES: ReadonlySet<string> = new Set(['office', 'department', 'offices']);
