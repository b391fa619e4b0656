import type { Gender } from './genders.ts';
import type { Weighed } from './trace.ts';

/** Who a pronoun may stand for: the people named lately, by how near and how prominent they were. */

interface Appearance {
  readonly entity: number;
  readonly sentence: number;
  /** Stood before the verb of its sentence. */
  readonly subject: boolean;
  /** Was the source of what was said. */
  readonly speaker: boolean;
}

export interface Antecedent {
  readonly entity: number;
  /** How far it is ahead of the next best: 1 where there is no other. */
  readonly lead: number;
  readonly spoke: boolean;
}

/** How many appearances are kept, and how many sentences back one counts. */
const MAX_APPEARANCES = 24;
const MAX_SENTENCES_BACK = 7;
/** What a given name of the other gender weighs, in sentences. */
const MISFIT_SENTENCES = 2.5;

/** The last appearances of people. Forgets what is long past, so that each question costs the same. */
export class Salience {
  private readonly appearances: Appearance[] = [];
  private readonly genders: Map<number, Gender>;

  constructor(
    genders: ReadonlyMap<number, Gender>,
    private readonly guesses: ReadonlyMap<number, Gender>,
  ) {
    this.genders = new Map(genders);
  }

  /** Remembers what a pronoun that could be nobody else’s tells. */
  learn(entity: number, gender: Gender): void {
    if (!this.genders.has(entity)) this.genders.set(entity, gender);
  }

  add(appearance: Appearance): void {
    this.appearances.push(appearance);
    if (this.appearances.length > MAX_APPEARANCES) this.appearances.shift();
  }

  /**
   * The person whom a pronoun in `sentence` most likely stands for: nearness counts, and having spoken, and having been
   * a subject (centering: Brennan, Friedman and Pollard, 1987). Null where nobody fits.
   *
   * @param weighed takes in everybody who was weighed, for those who ask why
   */
  antecedent(
    sentence: number,
    gender: Gender | null,
    allows: (entity: number) => boolean = () => true,
    weighed?: Weighed[],
  ): Antecedent | null {
    const scored: { readonly entity: number; score: number; spoke: boolean }[] = [];
    for (const { entity, sentence: at, subject, speaker } of this.appearances) {
      const known = this.genders.get(entity);
      const isOther = gender && known && known !== gender;
      const bar =
        sentence - at > MAX_SENTENCES_BACK ? 'distance' : isOther ? 'gender' : allows(entity) ? null : 'unfit';
      if (bar && !weighed) continue;
      const near = at - sentence;
      const spoken = speaker ? 1.5 : 0;
      const ranked = subject ? 1 : 0;
      const suited = this.suits(entity, gender);
      weighed?.push({ entity, near, spoke: spoken, subject: ranked, gender: suited, bar });
      if (bar) continue;
      const score = near + spoken + ranked + suited;
      const own = scored.find((one) => one.entity === entity);
      if (!own) scored.push({ entity, score, spoke: speaker });
      else if (score >= own.score) {
        own.score = score;
        own.spoke ||= speaker;
      }
    }
    if (scored.length === 0) return null;
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
    let lead = 1;
    for (const other of scored) if (other !== best) lead = Math.min(lead, best.score - other.score);
    return { entity: best.entity, spoke: best.spoke, lead };
  }

  /** How well a pronoun's gender suits somebody: a given name only makes it likely. */
  private suits(entity: number, gender: Gender | null): number {
    const told = this.genders.get(entity) ?? this.guesses.get(entity);
    if (!gender || !told) return 0;
    return told === gender ? 0.5 : -MISFIT_SENTENCES;
  }
}
