import { isQuoted, type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Found } from '../drafted.ts';
import type { Pass } from './pass.ts';

/** Drops what one says where many are told of, and no colon hands over to them. */
export const dropPluralAntecedents: Pass = {
  name: 'drop-plural-antecedents',
  example: {
    before:
      '[1S They] [1C were still singing] when the last train left.\n\n[1Q “My cap is wet. I have had it since I was six.”]',
    after: 'They were still singing when the last train left.\n\n“My cap is wet. I have had it since I was six.”',
  },
  run(draft) {
    draft.drop((one) => isLoneVoice(draft.reading, one));
  },
};

const ONE: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);

/**
 * Whether one speaks where many are told of in a paragraph before, and no colon hands over to them: "They were still
 * singing.\n\n“My cap is wet.”" is not what they sang.
 */
function isLoneVoice(reading: Reading, { source, cue, content }: Found): boolean {
  if (!source || source.last - source.first > 1 || wordAt(reading, source.first) !== 'they') return false;
  const { first, last } = content[0];
  if (first < cue.last || !isQuoted(reading, first) || wordAt(reading, first - 1) === ':') return false;
  if (sentenceAt(reading, first).paragraph === sentenceAt(reading, cue.first).paragraph) return false;
  for (let i = first; i < last; i++) if (ONE.has(wordAt(reading, i))) return true;
  return false;
}
