import type { Run } from '../../document/run.ts';
import type { Gender } from '../genders.ts';
import type { Standing } from '../standing.ts';
import { isNamedNear, toldGender } from './about-candidates.ts';
import { feature } from './features.ts';
import type { Question } from './question.ts';
import { writeRoleFit } from './role-fit.ts';
import type { Scene } from './scene.ts';

const SENTENCES = feature('sentences since named 0');
const PARAGRAPHS = feature('paragraphs since named 0');
const OTHERS = feature('others named since 0');
const LAST_NAMED_HERE = feature('the last named, in this sentence');
const UNNAMED = feature('not named yet');
const LAST_SPEAKER = feature('the last to speak');
const LAST_BUT_UNNAMED = feature('the last to speak, before somebody unnamed');
const LAST_HERE = feature('the last to speak, in this paragraph');
const LAST_BEFORE = feature('the last to speak, in the paragraph before');
const LAST_AND_SUBJECT_SINCE = feature('the last to speak, somebody else a subject since');
const LAST_GOES_ON = feature('the last to speak, a cue that goes on');
const LAST_IN_SCENE = feature('the last to speak, a cue of a scene');
const LAST_AND_QUOTE = feature('the last to speak, a new quotation begins the paragraph');
const SPEAKERS = feature('speakers since 0');
const SILENT = feature('has not spoken');
const SINCE_SPEAKING = feature('sentences since speaking 0');
const SPOKE_HERE = feature('spoke in this sentence');
const SPOKE_OFTEN = feature('spoke more than once');
const LAST_SUBJECT = feature('the last subject');
const NEW_SUBJECT = feature('the last subject, new since the last speech');
const SUBJECT_HERE = feature('the last subject, in this sentence');
const SUBJECT_BEFORE = feature('a subject in the sentence before');
const SUBJECT_IN_PARAGRAPH = feature('a subject in this paragraph');
const SUBJECT_IN_LAST = feature('a subject in the paragraph before');
const NEVER_SUBJECT = feature('never a subject');
const PLACES = {
  subject: feature('last named as subject'),
  object: feature('last named as object'),
  owner: feature('last named as owner'),
  describing: feature('last named to describe another'),
};
const BY_NAME = feature('last called by name');
const SAME_GENDER = feature('of this gender');
const OTHER_GENDER = feature('of the other gender');
const LIKELY_GENDER = feature('perhaps of this gender');
const UNLIKELY_GENDER = feature('perhaps of the other gender');
const NO_GENDER = feature('of no known gender');
const UNLIKELY_BESIDE_OTHER = feature('perhaps of the other gender, one of this gender near');
const UNKNOWN_BESIDE_OTHER = feature('of no known gender, one of this gender near');
const ONLY_NEAR = feature('the only one of the gender near');
const OF_AGE = feature('of that age');
const TYPES: Readonly<Record<string, number>> = {
  person: feature('a person'),
  organization: feature('an organisation'),
  place: feature('a place'),
  nationality: feature('a nationality'),
};
const OTHER_TYPE = feature('another thing');
const TIMES = feature('times named 0');
const MOST = feature('named most');
const ONLY_PERSON = feature('the only person named');
const ONLY_OF_GENDER = feature('the only one of the gender');
const ONLY_ROLE = feature('the only one with that role');
const IN_CONTENT = feature('in the content');
const ONLY_IN_CONTENT = feature('only in the content');
const OWNER = feature('whose it is');
const IN_FIRST = feature('named in the first paragraph');
const MEANT = feature('that noun stood for them');
const MEANT_OTHER = feature('that noun stood for somebody else');
const MEANT_NOBODY = feature('that noun stood for nobody');
const LAST_BODY = feature('the last body');
const LAST_BODY_NEAR = feature('the last body, in the sentence before');
const ONLY_BODY = feature('the only body of that kind');
const MOST_BODY = feature('the body named most');
const SAYS_IT = feature('says it');
const OF_GROUP = feature('first of those who spoke together');

/** Writes what speaks for and against a candidate; returns how many features. */
export function writeCandidate(question: Question, scene: Scene, entity: number, into: Int32Array): number {
  const { cast, discourse, at, referring, attributed } = question;
  const standing = discourse.standing(entity);
  const { type, names } = cast.entities[entity];
  let count = 0;
  into[count++] = TYPES[type] ?? OTHER_TYPE;
  into[count++] = TIMES + Math.min(4, names.length - 1);
  if (scene.onlyBody === entity) into[count++] = ONLY_BODY;
  if (scene.mostNamedBody === entity) into[count++] = MOST_BODY;
  if (cast.mostNamed === entity) into[count++] = MOST;
  if (scene.people === 1 && type === 'person') into[count++] = ONLY_PERSON;
  if (scene.isBehindFirst && cast.names[names[0]].last <= scene.firstParagraphEnd) into[count++] = IN_FIRST;
  if (question.within === entity) into[count++] = SAYS_IT;
  if (discourse.lastGroup === entity) into[count++] = OF_GROUP;
  if (referring?.gender) count = writeGender(question, scene, entity, into, count);
  if (referring && referring.kind !== 'he' && referring.kind !== 'it' && referring.kind !== 'they') {
    count = writeRoleFit(cast, entity, referring, into, count);
    if (scene.withRole === 1 && scene.hasRole(entity)) into[count++] = ONLY_ROLE;
    if (scene.age !== null && cast.details[entity].age === scene.age) into[count++] = OF_AGE;
    const meant = discourse.meantBy(referring);
    if (meant !== undefined) into[count++] = meant === entity ? MEANT : meant === null ? MEANT_NOBODY : MEANT_OTHER;
  }
  if (!standing) {
    into[count++] = UNNAMED;
    into[count++] = SILENT;
    return count;
  }
  into[count++] = SENTENCES + Math.min(8, at.sentence - standing.last.sentence);
  into[count++] = PARAGRAPHS + Math.min(3, at.paragraph - standing.last.paragraph);
  into[count++] = OTHERS + Math.min(4, scene.rank(entity));
  if (standing.last.sentence === at.sentence && scene.rank(entity) === 0) into[count++] = LAST_NAMED_HERE;
  into[count++] = PLACES[standing.place];
  if (standing.isName) into[count++] = BY_NAME;
  if (scene.owner === entity) into[count++] = OWNER;
  if (attributed && isIn(attributed.content, standing.last.token)) {
    into[count++] = IN_CONTENT;
    if (!(standing.before.token >= 0 && !isIn(attributed.content, standing.before.token)))
      into[count++] = ONLY_IN_CONTENT;
  }
  count = writeSubject(question, standing, entity, into, count);
  return writeSpeech(question, scene, standing, entity, into, count);
}

const isIn = (runs: readonly Run[], token: number): boolean =>
  runs.some(({ first, last }) => token >= first && token < last);

function writeGender(question: Question, scene: Scene, entity: number, into: Int32Array, count: number): number {
  const { cast, referring } = question;
  const gender = referring!.gender as Gender;
  const known = toldGender(question, entity);
  const guess = cast.guesses.get(entity);
  const hasOther = scene.ofGenderNear > 0;
  if (known) into[count++] = known === gender ? SAME_GENDER : OTHER_GENDER;
  else if (guess === gender) into[count++] = LIKELY_GENDER;
  else if (guess) {
    into[count++] = UNLIKELY_GENDER;
    if (hasOther) into[count++] = UNLIKELY_BESIDE_OTHER;
  } else {
    into[count++] = NO_GENDER;
    if (hasOther) into[count++] = UNKNOWN_BESIDE_OTHER;
  }
  if (scene.ofGenderNear === 1 && isNamedNear(question, entity) && (known ?? guess) === gender)
    into[count++] = ONLY_NEAR;
  if (scene.ofGender === 1 && (known ?? guess) === gender) into[count++] = ONLY_OF_GENDER;
  return count;
}

function writeSubject(
  { discourse, at }: Question,
  standing: Standing,
  entity: number,
  into: Int32Array,
  count: number,
): number {
  if (discourse.lastSubject === entity) {
    into[count++] = LAST_SUBJECT;
    if (standing.subject.sentence === at.sentence) into[count++] = SUBJECT_HERE;
    if (
      discourse.lastSpeech &&
      standing.speeches === 0 &&
      standing.last.token > discourse.lastSpeech.token &&
      discourse.lastSpeaker !== entity
    )
      into[count++] = NEW_SUBJECT;
  }
  if (discourse.lastBody === entity) {
    into[count++] = LAST_BODY;
    if (at.sentence - standing.last.sentence <= 1) into[count++] = LAST_BODY_NEAR;
  }
  if (standing.subject.sentence === at.sentence - 1) into[count++] = SUBJECT_BEFORE;
  if (standing.subject.paragraph === at.paragraph) into[count++] = SUBJECT_IN_PARAGRAPH;
  if (standing.subject.paragraph === at.paragraph - 1) into[count++] = SUBJECT_IN_LAST;
  if (standing.subject.sentence < 0) into[count++] = NEVER_SUBJECT;
  return count;
}

function writeSpeech(
  { discourse, at }: Question,
  scene: Scene,
  standing: Standing,
  entity: number,
  into: Int32Array,
  count: number,
): number {
  if (standing.speeches === 0) {
    into[count++] = SILENT;
    return count;
  }
  if (discourse.lastSpeaker === entity) {
    into[count++] = discourse.unnamedSpoke ? LAST_BUT_UNNAMED : LAST_SPEAKER;
    if (!discourse.unnamedSpoke) {
      if (standing.speech.paragraph === at.paragraph) into[count++] = LAST_HERE;
      if (standing.speech.paragraph === at.paragraph - 1) into[count++] = LAST_BEFORE;
      if (scene.beginsWithQuote) into[count++] = LAST_AND_QUOTE;
    }
    if (scene.cue === 'goesOn') into[count++] = LAST_GOES_ON;
    if (scene.cue === 'scene') into[count++] = LAST_IN_SCENE;
    if (discourse.lastSubject !== null && discourse.lastSubject !== entity) into[count++] = LAST_AND_SUBJECT_SINCE;
  }
  into[count++] = SPEAKERS + discourse.speakersSince(entity);
  into[count++] = SINCE_SPEAKING + Math.min(6, at.sentence - standing.speech.sentence);
  if (standing.speech.sentence === at.sentence) into[count++] = SPOKE_HERE;
  if (standing.speeches > 1) into[count++] = SPOKE_OFTEN;
  return count;
}
