import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import type { Found, Parts } from '../drafted.ts';
import { typeOf } from '../type-of.ts';
import type { Pass } from './pass.ts';
import { holdsClause, isBrokenOff, isFragment, isPartOf } from './read-in-part.ts';

/** Completes an attribution that was read in part by its form: the source that was passed over, the clause that was broken off. */
export const reconcileWithRules: Pass = {
  name: 'reconcile-with-rules',
  example: {
    before: '[1S Dana Reyes] [1C said] on Monday [1Q that the wall], which has stood for years, was late.',
    after: '[1S Dana Reyes] [1C said] on Monday [1Q that the wall, which has stood for years, was late].',
  },
  run(draft) {
    const { reading } = draft;
    const { cues, sources, explicit } = draft.rules;
    const forms = new Map(explicit.map((one) => [one.cue.last, one]));
    const sourceAt = new Map(cues.map(({ last }, i) => [last, sources[i]]));
    draft.change((one) => {
      const read = isDay(reading, one.source) ? { ...one, source: null } : one;
      const form = forms.get(read.cue.last);
      if (form) return completed(reading, read, form);
      const source = read.source ? null : sourceAt.get(read.cue.last);
      const isItsOwn = source?.run.last === read.cue.first && isClause(reading, read);
      return isItsOwn ? { source: source.run, evidence: source.evidence } : { source: read.source };
    });
  },
};

/** Whether a source is but a day: in "Reyes today announced" it is not "today" that does. */
const isDay = (reading: Reading, source: Run | null): boolean =>
  source !== null &&
  source.last - source.first === 1 &&
  isTime(reading, source.first) &&
  reading.tags[source.first] !== 'NNP';

/** Whether what is said is quoted or a clause: "told an agent [that he had never paid]". */
const isClause = (reading: Reading, one: Found): boolean =>
  typeOf(reading, one) !== 'indirect' || /^(?:that|whether|if)$/.test(wordAt(reading, one.content[0].first));

function completed(reading: Reading, read: Found, form: Found): Parts {
  // "According to its chief, Yetunde Tull], [a step was run twice", "…, say [analysts]": what begins with or in the source was cut in
  // the wrong place.
  const within =
    form.source && read.content.some(({ first }) => first < form.source!.last && first > form.source!.first);
  if (within || holdsClause(reading, read.source, form.source)) {
    const { reader, ...parts } = form;
    return parts;
  }
  if (isFragment(reading, read, form)) {
    const { reader, ...parts } = form;
    return { ...parts, source: read.source ?? form.source };
  }
  // "Hugh Hill], who lives on the quay, said", "According to the chief], Yetunde Tull,": what is set off right before the cue belongs to
  // its subject, and so does the name behind a role.
  const isSame = read.source?.first === form.source?.first;
  const longer = isSame && (form.source?.last === form.cue.first || isNamed(reading, read.source, form.source));
  const source = longer || isPartOf(reading, read.source, form.source) ? form.source : (read.source ?? form.source);
  const evidence = read.source ? read.evidence : form.evidence;
  const said = isBrokenOff(reading, read, form) ? form.content : read.content;
  // "[The club, which owns the field], said [it would sell]": what was read for a part of it is the source.
  const content = said.filter((run) => !source || run.first < source.first || run.last > source.last);
  const isOver = (run: Run): boolean => source !== null && run.first < source.last && run.last > source.first;
  if (content.length === 0 || content.some(isOver)) return { source: read.source };
  return { source, cue: isPhrase(reading, form.cue) ? form.cue : read.cue, evidence, content };
}

/** Whether a cue is a phrase that is one with all its words: "In the words of". */
const isPhrase = ({ words }: Reading, cue: Run): boolean => words[cue.last - 1].lower === 'of';

/** Whether a source only lacks the name that its form gives behind a comma. */
function isNamed({ tokens, tags }: Reading, read: Run | null, form: Run | null): boolean {
  if (!read || !form || read.last + 1 >= form.last || tokens[read.last].text !== ',') return false;
  for (let i = read.last + 1; i < form.last; i++) if (tags[i] !== 'NNP') return false;
  return true;
}
