/** Why words are somebody's, as the analysis notes it, in sentences for a reader. */

type Form = readonly [note: RegExp, sentence: (part: Readonly<Record<string, string>>, sure: boolean) => string];

/** What tells a source stands in the sentence itself, which the card quotes; only what is not to be seen there is said. */
const forms: readonly Form[] = [
  [
    /^“(?<words>.*)” is (?<name>.*), the last to speak$/,
    ({ words, name }, sure) => means(words, name, sure, 'who spoke last'),
  ],
  [
    /^“(?<words>.*)” is (?<name>.*), named with that role$/,
    ({ words, name }, sure) => means(words, name, sure, 'who is named with that role'),
  ],
  [
    /^“(?<words>.*)” is (?<name>.*), the likeliest of those named$/,
    ({ words, name }, sure) => means(words, name, sure, 'who fits best of those named so far'),
  ],
  [/^“(?<words>.*)” is (?<name>.*), (?<who>wh.*)$/, ({ words, name, who }, sure) => means(words, name, sure, who)],
  [
    /^(?<name>.*) is the last to speak$/,
    ({ name }, sure) => `${name} spoke last${sure ? '' : ', and may go on here'}.`,
  ],
  [
    /^(?<name>.*) is the likeliest of those named$/,
    ({ name }, sure) => `${name} ${sure ? 'fits' : 'seems to fit'} best of those named so far.`,
  ],
  [/^“they” read as those who spoke before$/, () => '“They” are taken for those who spoke before.'],
  [/^a quotation without a cue$/, () => 'No “said” stands beside it.'],
  [/^the turn of a speaker$/, () => 'It is their turn to speak.'],
  [/^signed with the name$/, () => 'The name stands with it as a signature.'],
  [
    /^same subject as the cue before “(?<cue>.*)”$/,
    ({ cue }) => `“${cue}” goes on with who spoke before in the sentence.`,
  ],
  [/^(?:a cue without a source|subject (?:of|after) .*|named (?:before|after) .*)$/, () => ''],
];

const means = (words: string | undefined, name: string | undefined, sure: boolean, why: string | undefined): string =>
  `“${words}” ${sure ? 'is' : 'may be'} ${name}, ${why}.`;

/**
 * The sentences that tell it: “subject of “said”; “She” is Dana Reyes, the last to speak” is “She” is Dana Reyes, who spoke last.
 * A note of another form is given as it is.
 */
export function reasonsIn(evidence: string, sure: boolean): string[] {
  return evidence.split('; ').flatMap((note) => {
    for (const [form, sentence] of forms) {
      const found = form.exec(note);
      if (found) return [sentence(found.groups ?? {}, sure)].filter((words) => words !== '');
    }
    return note === '' ? [] : [`${note[0]!.toUpperCase()}${note.slice(1)}.`];
  });
}
