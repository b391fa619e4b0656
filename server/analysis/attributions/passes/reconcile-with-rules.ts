import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import { isFiniteTag } from '../../syntax/verbs.ts';
import type { Found, Parts } from '../draft.ts';
import { typeOf } from '../type-of.ts';
import type { Pass } from './pass.ts';

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
  // "According to its chief, Yetunde Tull], [a step was run twice": what begins within the source was cut in the wrong place.
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
  // "Hugh Hill], who lives on the quay, said": what is set off right before the cue belongs to its subject.
  const longer = read.source?.first === form.source?.first && form.source?.last === form.cue.first;
  const source = longer || isPartOf(reading, read.source, form.source) ? form.source : (read.source ?? form.source);
  const evidence = read.source ? read.evidence : form.evidence;
  const content = isBrokenOff(reading, read, form) ? form.content : read.content;
  return { source, evidence, content };
}

/** "A clerk, [who] asked not to be named, said", "Her manager — her father, [Ray Munoz —] said": the whole is the source. */
function isPartOf({ tokens, tags }: Reading, read: Run | null, form: Run | null): boolean {
  if (!read || !form || read.first <= form.first || read.last > form.last) return false;
  const isWho = read.last - read.first === 1 && tags[read.first] === 'WP';
  const isSetOff = read.last === form.last && /^[—–]$/.test(tokens[form.last - 1].text);
  return isWho || isSetOff;
}

/** "According to [a count], nine boats in ten need paint, and two have sunk": the source as read runs into what is said. */
function holdsClause({ tags, tokens }: Reading, read: Run | null, form: Run | null): boolean {
  if (!read || !form || read.first !== form.first || tokens[form.last]?.text !== ',') return false;
  for (let i = form.last + 1; i < read.last; i++) {
    if (/^W/.test(tags[i])) return false;
    if (isFiniteTag(tags[i])) return true;
  }
  return false;
}

/** "told parliament the government [“would not be blackmailed”": the quoted verb has its subject before the mark. */
function isFragment(reading: Reading, one: Found, form: Found): boolean {
  const { tags } = reading;
  const { content: read } = one;
  if (typeOf(reading, one) !== 'direct' || read.length !== 1 || form.content.length !== 1) return false;
  const { first, last } = read[0];
  const isHeld = form.content[0].first < first && form.content[0].last >= last;
  return isHeld && first > form.cue.last && isFiniteTag(tags[first + 1]);
}

/** "said the wall], which has stood for years, was late": what has no verb goes on behind an aside that its verb follows. */
function isBrokenOff(reading: Reading, one: Found, { content: form }: Found): boolean {
  const { tokens, tags } = reading;
  const { content: read } = one;
  if (typeOf(reading, one) !== 'indirect' || read.length !== 1 || form.length !== 1 || read[0].first !== form[0].first)
    return false;
  const { first, last: mark } = read[0];
  if (!/^(?:,|-|[—–]|--)$/.test(tokens[mark]?.text) || hasVerb(reading, { first, last: mark })) return false;
  for (let i = mark + 2; i < form[0].last; i++)
    if (tokens[i - 1].text === tokens[mark].text && isFiniteTag(tags[i])) return true;
  return false;
}

function hasVerb({ tags }: Reading, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (/^(?:VB|MD)/.test(tags[i])) return true;
  return false;
}
