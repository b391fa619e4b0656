import type { Profile } from '../../settings.ts';

/** The habits in which houses differ, as far as a rule or a fix needs them. */
export interface House {
  /** Which comes first after a quotation: “We won,” Reyes said; “We won,” said Reyes. */
  readonly order: 'name' | 'cue';
  /** What stands before a quotation of one sentence, and of several: Reyes said, “We won.” Reyes said: “We won. At last.” */
  readonly introduction: readonly [one: ',' | ':', several: ',' | ':'];
  /** The outer marks of copy; `any` where the desk only asks that inner ones differ. */
  readonly outer: 'double' | 'any';
}

/**
 * The habits of each profile. AP puts the name first and keeps the colon for more than one sentence; Reuters does as AP
 * does; the Guardian writes "said Reyes" and a colon before any whole sentence. All three put double marks outside.
 */
export const houses: Readonly<Record<Profile, House>> = {
  none: { order: 'name', introduction: [':', ':'], outer: 'any' },
  ap: { order: 'name', introduction: [',', ':'], outer: 'double' },
  reuters: { order: 'name', introduction: [',', ':'], outer: 'double' },
  guardian: { order: 'cue', introduction: [':', ':'], outer: 'double' },
};
