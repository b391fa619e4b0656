import type { ClaimKind } from '../article.ts';

/** Words that make a sentence a claim, with what they weigh; small letters, `*` stands for one adverb or none. */
export interface ClaimWords {
  readonly kind: ClaimKind;
  readonly score: number;
  readonly patterns: readonly string[];
}

const each = (words: string): string[] => words.trim().split(/\s+/);
const lines = (phrases: string): string[] => phrases.trim().split(/\s*\n\s*/);

/** Wrongdoing that is laid at somebody's door. */
const WRONGDOING = each(`
  illegally unlawfully fraudulently corruptly corrupt fraudulent rigged embezzled bribed plagiarised plagiarized
  laundered blackmailed extorted swindled lied deceived misled
`);

const WRONGDOING_PHRASES = lines(`
  covered up
  turned a blind eye
  broke the law
  breached the law
  violated the law
  abused his power
  abused her power
  abused their power
  is * accused of
  are * accused of
  was * accused of
  were * accused of
  has * been accused of
  have * been accused of
`);

/** Opinions in one word; none of them can be measured. */
const OPINIONS = each(`
  outrageous disastrous catastrophic disgraceful shameful scandalous appalling dismal woeful reckless incompetent
  brilliant stunning spectacular magnificent superb masterful visionary iconic legendary breathtaking remarkable
  extraordinary impressive unprecedented groundbreaking revolutionary world-class
  ridiculous absurd laughable pathetic embarrassing botched shambolic draconian controversial notorious infamous
  draconic brutal ruthless heroic flawed misguided
  clearly obviously undoubtedly unquestionably arguably undeniably inevitably unfortunately sadly thankfully
  regrettably shockingly surprisingly supposedly
`);

const OPINION_PHRASES = lines(`
  no doubt
  needless to say
  of course
  without question
`);

const LIKELY = lines(`
  is * likely to
  are * likely to
  is * unlikely to
  are * unlikely to
  is * expected to
  are * expected to
  is * bound to
  are * bound to
  is * poised to
  are * poised to
  is * doomed
  are * doomed
  looks * set to
  look * set to
  threatens to
  threaten to
  is certain to
  are certain to
`);

const POSSIBLE = each('will would could may might');

const CAUSES = lines(`
  because of
  because
  as a result of
  due to
  thanks to
  owing to
  led to
  leads to
  has led to
  have led to
  caused
  has caused
  have caused
  caused by
  resulted in
  results in
  stems from
  stemmed from
  blamed on
  driven by
  fuelled by
  fueled by
  sparked by
  prompted by
  triggered by
`);

/** What has become more or less. */
const TRENDS = each(`
  escalated worsened deteriorated deepened intensified soared surged plunged plummeted skyrocketed rocketed tumbled
  dwindled eroded weakened strengthened accelerated stalled improved widened narrowed declined
`);

const COMPARISONS = lines(`
  compared with
  compared to
  twice as
  three times as
  in contrast to
  more than any other
  unlike
`);

/** Those with the most weight first; at the same place the first wins. */
export const CLAIM_WORDS: readonly ClaimWords[] = [
  { kind: 'accusation', score: 0.8, patterns: [...WRONGDOING, ...WRONGDOING_PHRASES] },
  { kind: 'prediction', score: 0.6, patterns: LIKELY },
  { kind: 'judgement', score: 0.6, patterns: [...OPINIONS, ...OPINION_PHRASES] },
  { kind: 'cause', score: 0.5, patterns: CAUSES },
  { kind: 'comparison', score: 0.5, patterns: COMPARISONS },
  { kind: 'comparison', score: 0.4, patterns: TRENDS },
  { kind: 'prediction', score: 0.3, patterns: POSSIBLE },
];

/** Units behind a number that make it a statistic rather than a date, an age or a result. */
export const UNITS: ReadonlySet<string> = new Set(each('% percent per-cent percentage million billion trillion'));

/** A charge in law has an accuser: "he was indicted for allegedly …" is the prosecutor’s word. */
export const LEGAL: ReadonlySet<string> = new Set(
  each(`
    charged charges indicted indictment arrested accused accuses sued suing lawsuit complaint prosecutor prosecutors police court
    trial trials tried detained warrant booked fir probe investigating investigation investigators sentenced convicted jailed
  `),
);

/** The words of hearsay that a charge carries. */
export const ALLEGED = /^(?:allegedly|alleged|said)$/;

/** What a document does to tell. */
export const TELLS: ReadonlySet<string> = new Set(
  each(
    'show shows showed shown find finds found suggest suggests suggested reveal reveals revealed indicate indicates indicated',
  ),
);
