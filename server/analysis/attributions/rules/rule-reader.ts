import type { AttributionType } from '../../article.ts';
import type { Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Found } from '../drafted.ts';
import { typeOf } from '../type-of.ts';
import type { Cue } from './cues.ts';
import type { Source } from './sources.ts';

/** The cues of a text in order, and of each the source and what is said as the form of its sentence has it. */
export interface FormalParts {
  readonly cues: readonly Cue[];
  readonly sources: readonly (Source | null)[];
  readonly saidByForm: readonly (readonly Run[])[];
}

/** What the rules read in a text. */
export interface RuleReading {
  readonly cues: readonly Cue[];
  /** The source of each cue, in their order. */
  readonly sources: readonly (Source | null)[];
  /** The attributions that the forms make with a source, in the order of their cues. */
  readonly explicit: readonly Found[];
}

export function ruleReadingOf(reading: Reading, parts: FormalParts): RuleReading {
  const { cues, sources } = parts;
  return { cues, sources, explicit: explicitAttributionsOf(reading, parts).filter(({ source }) => source) };
}

/**
 * The attributions whose form says all by itself: a verb of saying, its subject and what is said, in the order of the cues.
 * None stands within another's content.
 */
function explicitAttributionsOf(reading: Reading, { cues, sources, saidByForm: contents }: FormalParts): Found[] {
  const attributed: Found[] = [];
  const taken: Run[] = [];
  cues.forEach((cue, i) => {
    const content = contents[i];
    const source = sources[i];
    if (content.length === 0) return;
    if ([cue, ...content].some((run) => taken.some((other) => other.first < run.last && run.first < other.last)))
      return;
    taken.push(...content);
    if (taken.length > 12) taken.splice(0, taken.length - 12); // Only what is near can touch.
    const type = typeOf(reading, { reader: 'rules', content });
    attributed.push({
      reader: 'rules',
      content,
      cue,
      source: source?.run ?? null,
      confidence: confidenceOf(cue, type, source !== null),
      evidence: source?.evidence ?? 'a cue without a source',
    });
  });
  return attributed;
}

function confidenceOf(cue: Cue, type: AttributionType, hasSource: boolean): number {
  const form = cue.form === 'finite' || cue.form === 'phrase' ? 0.95 : 0.85;
  const verbatim = type === 'direct' ? 1 : type === 'mixed' ? 0.95 : 0.85;
  return Math.round(100 * form * verbatim * (hasSource ? 1 : 0.6)) / 100;
}
