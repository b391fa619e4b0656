import type { EntityType } from '../../../server/analysis/article.ts';
import type { ParagraphReading } from '../../../server/analysis/document/joined.ts';
import type { Reading } from '../../../server/analysis/document/reading.ts';
import type { NameText } from '../../../server/analysis/names/completed-names.ts';
import type { Name } from '../../../server/analysis/names/name.ts';
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
  readonly reading: Reading & NameText;
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
  const { reading: untaught, paragraphs } = untaughtGround(text);
  const { tokens, sentences, tags } = untaught;
  const smallLetters = new SmallLetters();
  smallLetters.update([tokens]);
  const reading = {
    ...untaught,
    turns: wholeText(untaught).turns,
    signs: nameSigns(tokens, sentences, tags),
    smallLetters,
  };
  return { text, reading, paragraphs, names: spans.map(({ type, ...span }) => ({ ...runOf(reading, span), type })) };
}
