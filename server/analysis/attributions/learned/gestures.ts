import { type Reading, sentenceAt } from '../../document/reading.ts';
import { cueVerb } from '../../lexicon/cues.ts';
import type { CueGroup } from './cue-groups.ts';
import type { Judged } from './reach.ts';

/** Whether a cue is a participle that says nothing: “This,” Reyes said, [pointing] at the wall. */
export const isGesture = (reading: Reading, cue: Judged, isSpoken: boolean): boolean =>
  !isSpoken && /ing$/.test(reading.words[cue.span.last - 1].lower);

/** "said Orr, [laughing]" */
const isManner = ({ words }: Reading, { span: { last } }: Judged): boolean =>
  /ing$/.test(words[last - 1].lower) && cueVerb(words[last - 1].lower)?.class === 'manner';

/**
 * The groups without what gestures would say in a later sentence, where somebody says something beside them: of “‘Take it,’ said Orr, smiling.
 * ‘It is yours.’” all is what he said.
 */
export function withoutGestured(reading: Reading, groups: readonly CueGroup[]): readonly CueGroup[] {
  const sentenceOf = ({ cue }: CueGroup): number => sentenceAt(reading, cue.span.first).first;
  const isBeside = ({ cue, isSpoken }: CueGroup): boolean =>
    isGesture(reading, cue, isSpoken) || isManner(reading, cue);
  const spoken = new Set(groups.filter((group) => group.isSpoken && !isBeside(group)).map(sentenceOf));
  return groups.map((group) => {
    if (!isBeside(group) || !spoken.has(sentenceOf(group))) return group;
    const end = sentenceAt(reading, group.cue.span.first).last;
    return { ...group, contents: group.contents.filter(({ span }) => span.first < end) };
  });
}
