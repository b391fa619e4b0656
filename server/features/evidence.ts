import type { Translate } from '../l10n/translate.ts';

/** Why words are somebody's, as the analysis notes it, in sentences for a reader. */

type Part = Readonly<Record<string, string>>;
type Form = readonly [note: RegExp, sentence: (part: Part, sure: boolean, t: Translate) => string];

/** What tells a source stands in the sentence itself, which the card quotes; only what is not to be seen there is said. */
const forms: readonly Form[] = [
  [
    /^“(?<words>.*)” is (?<name>.*), (?<how>the last to speak|named with that role|the likeliest of those named|wh.*)$/,
    meant,
  ],
  [
    /^(?<name>.*) is the last to speak$/,
    ({ name = '' }, sure, t) => (sure ? t('{0} spoke last.', name) : t('{0} spoke last, and may go on here.', name)),
  ],
  [
    /^(?<name>.*) is the likeliest of those named$/,
    ({ name = '' }, sure, t) =>
      sure ? t('{0} fits best of those named so far.', name) : t('{0} seems to fit best of those named so far.', name),
  ],
  [/^“they” read as those who spoke before$/, (_, __, t) => t('“They” are taken for those who spoke before.')],
  [/^a quotation without a cue$/, (_, __, t) => t('No “said” stands beside it.')],
  [/^the turn of a speaker$/, (_, __, t) => t('It is their turn to speak.')],
  [/^signed with the name$/, (_, __, t) => t('The name stands with it as a signature.')],
  [
    /^same subject as the cue before “(?<cue>.*)”$/,
    ({ cue = '' }, _, t) => t('“{0}” goes on with who spoke before in the sentence.', cue),
  ],
  [/^the interview is with (?<name>.*)$/, ({ name = '' }, _, t) => t('The interview is with {0}.', name)],
  [/^(?<name>.*) says the name$/, ({ name = '' }, _, t) => t('{0} says the name.', name)],
  [/^(?<name>.*) is spoken to$/, ({ name = '' }, _, t) => t('{0} is spoken to.', name)],
  [
    /^the label is the initials of (?<name>.*)$/,
    ({ name = '' }, _, t) => t('The label has the initials of {0}.', name),
  ],
  [
    /^the label is (?:short for )?the role of (?<name>.*)$/,
    ({ name = '' }, _, t) => t('The label is the role of {0}.', name),
  ],
  [/^(?:a cue without a source|subject (?:of|after) .*|named (?:before|after) .*)$/, () => ''],
];

/** “She” is Dana Reyes, who spoke last. */
function meant({ words = '', name = '', how = '' }: Part, sure: boolean, t: Translate): string {
  const who: Readonly<Record<string, string>> = {
    'the last to speak': t('who spoke last'),
    'named with that role': t('who is named with that role'),
    'the likeliest of those named': t('who fits best of those named so far'),
    'whom the text interviews': t('whom the text interviews'),
    'who says the name': t('who says the name'),
    'who signs the text': t('who signs the text'),
  };
  const why = who[how] ?? how;
  return sure ? t('“{0}” is {1}, {2}.', words, name, why) : t('“{0}” may be {1}, {2}.', words, name, why);
}

/**
 * The sentences that tell it: “subject of “said”; “She” is Dana Reyes, the last to speak” is “She” is Dana Reyes, who spoke last.
 * A note of another form is given as it is.
 */
export function reasonsIn(evidence: string, sure: boolean, t: Translate): string[] {
  return evidence.split('; ').flatMap((note) => {
    for (const [form, sentence] of forms) {
      const found = form.exec(note);
      if (found) return [sentence(found.groups ?? {}, sure, t)].filter((words) => words !== '');
    }
    return note === '' ? [] : [`${note[0]!.toUpperCase()}${note.slice(1)}.`];
  });
}
