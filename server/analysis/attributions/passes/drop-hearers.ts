import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Found } from '../drafted.ts';
import type { Pass } from './pass.ts';

/**
 * Leaves out who is spoken to or of and says nothing: of "Swimmers were told that the baths would shut", "Some officers are said
 * to be unhappy" and "The court heard that it was late" the subject is no source, and no part of what is said.
 */
export const dropHearers: Pass = {
  name: 'drop-hearers',
  example: {
    before: '[1S Swimmers] [1C were told] on Tuesday [1Q that the baths would shut “for repairs”].',
    after: 'Swimmers [1C were told] on Tuesday [1Q that the baths would shut “for repairs”].',
  },
  run(draft) {
    draft.change((one) => {
      const subject = subjectOf(draft.reading, one);
      if (!subject) return null;
      const content = one.content.filter((run) => run.first < subject.first || run.last > subject.last);
      const source = one.source === subject ? null : one.source;
      return content.length > 0 ? { source, content, evidence: 'a cue without a source' } : null;
    });
  },
};

/** Who only hears it or is only spoken of, as it was read for the source or as a part of what is said. */
function subjectOf(reading: Reading, { source, cue, content }: Found): Run | null {
  const beside = [...(source ? [source] : []), ...content].find(({ last }) => last === cue.first);
  if (!beside) return null;
  if (isPassive(reading, cue) || isToldTo(reading, cue)) return beside;
  const isHearing = wordAt(reading, cue.last - 1) === 'heard' && HEARING_BODIES.has(wordAt(reading, beside.last - 1));
  return isHearing ? beside : null;
}

/** "parents told not to park there": whoever tells has a hearer between. */
const isToldTo = (reading: Reading, { last }: Run): boolean =>
  wordAt(reading, last - 1) === 'told' && wordAt(reading, wordAt(reading, last) === 'not' ? last + 1 : last) === 'to';

/** "were told", "are being asked", "is said": the subject of such a cue stands before it and says nothing. */
function isPassive(reading: Reading, { first, last }: Run): boolean {
  if (last - first < 2 || !PASSED_ON.has(wordAt(reading, last - 1))) return false;
  for (let i = first; i < last - 1; i++) if (BE.has(wordAt(reading, i))) return true;
  return false;
}

const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));

const PASSED_ON: ReadonlySet<string> = new Set(
  'said reported believed thought understood alleged rumoured rumored told informed warned asked advised urged reminded assured notified briefed cautioned promised instructed taught'.split(
    ' ',
  ),
);

const HEARING_BODIES: ReadonlySet<string> = new Set(
  'court inquest inquiry tribunal jury committee panel hearing commission judge magistrates jurors parliament'.split(
    ' ',
  ),
);
