import type { EntityType } from '../../../server/analysis/article.ts';
import type { ParagraphReading } from '../../../server/analysis/document/joined.ts';
import type { Reading } from '../../../server/analysis/document/reading.ts';
import { withCalled } from '../../../server/analysis/names/called-names.ts';
import { completedNames } from '../../../server/analysis/names/completed-names.ts';
import type { WordedParagraph } from '../../../server/analysis/names/completion.ts';
import { joinedNames, type Name, shiftedName } from '../../../server/analysis/names/name.ts';
import { nameSigns } from '../../../server/analysis/names/name-signs.ts';
import { SmallLetters } from '../../../server/analysis/names/small-letters.ts';
import { wholeText } from '../attributions/whole-text.ts';
import { runOf, untaughtGround } from '../reading.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  N: 'nationality',
  E: 'event',
};

export interface NamedText {
  readonly text: string;
  readonly reading: Reading;
  /** Those of the reading, by themselves. */
  readonly paragraphs: readonly ParagraphReading[];
  readonly names: Name[];
}

/** The ground of the later stages with the names as marked: "Mayor [P Dana Reyes] said [O NATO] had …". */
export function namedText(marked: string): NamedText {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  let done = 0;
  for (const mark of marked.matchAll(/\[([POLNE]) ([^\]]*)\]/g)) {
    text += marked.slice(done, mark.index);
    spans.push({ start: text.length, end: text.length + mark[2].length, type: TYPES[mark[1]] });
    text += mark[2];
    done = mark.index + mark[0].length;
  }
  text += marked.slice(done);
  const { reading, paragraphs } = untaughtGround(text);
  return { text, reading, paragraphs, names: spans.map(({ type, ...span }) => ({ ...runOf(reading, span), type })) };
}

/** Its names by paragraphs, their tokens counted from their first. */
export const namesByParagraph = ({ reading, names }: NamedText): Name[][] =>
  reading.paragraphs.map(({ first, last }) =>
    names.filter((name) => name.first >= first && name.first < last).map((name) => shiftedName(name, 0 - first)),
  );

/** The paragraphs of a text as names are completed in them. */
export const wordedParagraphs = ({ paragraphs }: NamedText): WordedParagraph[] =>
  paragraphs.map(({ tokens, words, starts, sentences, tags }) => ({
    ...{ tokens, words, starts, sentences },
    nameSigns: nameSigns(tokens, sentences, tags),
  }));

/**
 * All names of a text when they are completed.
 *
 * @param found those of each paragraph, where it is not those that are marked
 */
export function completed(
  text: NamedText,
  found: readonly (readonly Name[])[] = namesByParagraph(text),
): readonly Name[] {
  const { reading } = text;
  const own = wordedParagraphs(text);
  const letters = new SmallLetters();
  const turned = letters.update(own.map(({ tokens }) => tokens));
  const small = { has: (word: string) => letters.has(word), turned };
  const all = completedNames(own, withCalled(reading, wholeText(reading).turns, found), small);
  return joinedNames(
    all.map(({ names }) => names),
    reading.paragraphs,
  );
}
