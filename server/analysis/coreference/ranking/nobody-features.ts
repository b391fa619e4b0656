import { isCapitalised, wordAt } from '../../document/reading.ts';
import { feature } from './features.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';
import { unnamedSubject } from './unnamed-subject.ts';

const NOBODY = feature('nobody');
const CANDIDATES = feature('candidates 0');
const WITH_ROLE = feature('candidates with that role 0');
const OF_GENDER = feature('candidates of the gender 0');
const SPOKE = feature('nobody spoke last');
const SPOKE_ALIKE = feature('nobody spoke last, alike');
const SPOKE_NOUN = feature('nobody spoke last, with that noun');
const SPOKE_HERE = feature('nobody spoke last, in this paragraph');
const INTRODUCED = feature('nobody introduced last');
const INTRODUCED_ALIKE = feature('nobody introduced last, alike');
const SPOKE_BEFORE = feature('nobody spoke last, in the paragraph before');
const GOES_ON = feature('nobody spoke last, a cue that goes on');
const SUBJECT = feature('nobody a subject last');
const NOUN = feature('that noun introduced with no name');
const NOUN_NEAR = feature('that noun introduced with no name, near');
const NOUN_SINCE = feature('that noun introduced with no name, since the likeliest');
const MEANT_NOBODY = feature('that noun stood for nobody known');
const MEANT_SOMEBODY = feature('that noun stood for somebody');
const MENTION = feature('a mention');
const CAPITALISED = feature('capitalised');
const OF_WHAT = feature('says of what');
const RELATIVE = feature('a relative clause');
const ONE_TOKEN = feature('one token');
const SPOKEN = feature('spoke before');
const NO_SPEECH = feature('no attribution yet');
const FORMER = feature('a former one');
const TYPES = { direct: feature('direct'), indirect: feature('indirect'), mixed: feature('mixed') };
const CUE = feature('has a cue');
const BEGINS = feature('content begins the paragraph');
const WHOLE = feature('content is the paragraph');
const PARAGRAPH_BEGINS = feature('begins its paragraph');
const SPEECH_BEFORE = feature('paragraph before ends in speech');
const SPEECH_HERE = feature('follows speech in its paragraph');
const SINCE_SPEECH = feature('paragraphs since speech 0');
const SOURCE = feature('a source');

/** Writes what speaks for it that nobody is meant who is named; returns how many features. */
export function writeNobody(question: Question, scene: Scene, candidates: number, into: Int32Array): number {
  const { reading, discourse, at, referring, attributed } = question;
  let count = 0;
  into[count++] = NOBODY;
  into[count++] = CANDIDATES + Math.min(3, candidates);
  const { unnamedSpoke, lastUnnamed, lastSpeech } = discourse;
  if (attributed) {
    into[count++] = SOURCE;
    into[count++] = TYPES[attributed.type];
    const { first, last } = reading.paragraphs[at.paragraph];
    const hasCue = !attributed.content.some(
      (run) => attributed.cue.first >= run.first && attributed.cue.first < run.last,
    );
    if (hasCue) into[count++] = CUE;
    if (attributed.content[0].first === first) {
      into[count++] = BEGINS;
      if (attributed.content.at(-1)!.last >= last - 1) into[count++] = WHOLE;
    }
  }
  if (!attributed && question.kind !== 'he') into[count++] = MENTION;
  if (lastSpeech) {
    into[count++] = SINCE_SPEECH + Math.min(3, at.paragraph - lastSpeech.paragraph);
    into[count++] = SPOKEN;
    if (lastSpeech.paragraph === at.paragraph) into[count++] = SPEECH_HERE;
    if (lastSpeech.paragraph === at.paragraph - 1 && lastSpeech.isLast) into[count++] = SPEECH_BEFORE;
  } else into[count++] = NO_SPEECH;
  if (unnamedSpoke) {
    into[count++] = SPOKE;
    if (unnamedSpoke.paragraph === at.paragraph) into[count++] = SPOKE_HERE;
    if (unnamedSpoke.paragraph === at.paragraph - 1) into[count++] = SPOKE_BEFORE;
    if (scene.cue === 'goesOn') into[count++] = GOES_ON;
  }
  if (!referring) return count;
  const { head, gender, first, end, last } = referring;
  const isAlike = (one: { gender: unknown }): boolean => !gender || !one.gender || one.gender === gender;
  if (unnamedSpoke && isAlike(unnamedSpoke)) into[count++] = SPOKE_ALIKE;
  if (unnamedSpoke?.head === head) into[count++] = SPOKE_NOUN;
  const likeliest = discourse.people.at(-1);
  const lastNamed = likeliest === undefined ? -1 : discourse.standing(likeliest)!.last.token;
  if (lastUnnamed && lastUnnamed.token > lastNamed) {
    into[count++] = INTRODUCED;
    if (isAlike(lastUnnamed)) into[count++] = INTRODUCED_ALIKE;
  }
  if (unnamedSubject(discourse, at.sentence, gender)) into[count++] = SUBJECT;
  if (gender) into[count++] = OF_GENDER + Math.min(2, scene.ofGender);
  if (question.kind === 'he') return count;
  into[count++] = WITH_ROLE + Math.min(2, scene.withRole);
  const same = discourse.unnamedBy(head);
  if (same) {
    into[count++] = NOUN;
    if (at.paragraph - same.paragraph < 3) into[count++] = NOUN_NEAR;
    if (same.token > lastNamed) into[count++] = NOUN_SINCE;
  }
  const meant = discourse.meantBy(referring);
  if (meant !== undefined) into[count++] = meant === null ? MEANT_NOBODY : MEANT_SOMEBODY;
  if (isCapitalised(reading.tokens[end - 1])) into[count++] = CAPITALISED;
  if (wordAt(reading, end) === 'of') into[count++] = OF_WHAT;
  if (/^(?:who|which|that)$/.test(wordAt(reading, end + (wordAt(reading, end) === ',' ? 1 : 0))))
    into[count++] = RELATIVE;
  if (last - first === 1) into[count++] = ONE_TOKEN;
  if (first === reading.paragraphs[at.paragraph].first) into[count++] = PARAGRAPH_BEGINS;
  if (referring.modifiers.some((word) => word === 'former' || word === 'ex')) into[count++] = FORMER;
  return count;
}
