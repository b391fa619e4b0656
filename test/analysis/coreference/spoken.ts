import assert from 'node:assert/strict';
import { attributedOf, draftOf } from '../../../server/analysis/attributions/attributions.ts';
import { entitiesOf } from '../../../server/analysis/coreference/entities.ts';
import { speakersOf } from '../../../server/analysis/coreference/speakers.ts';
import { wholeText } from '../attributions/whole-text.ts';
import { type NamedText, namedText } from '../names/named-text.ts';
import { mentionsOf } from './mentions-of.ts';

/** Who speaks in a text with its names marked (`named-text.ts`). */
export function spoken(named: NamedText): ReturnType<typeof speakersOf> {
  const mentions = mentionsOf(named);
  const { reading, paragraphs } = named;
  const attributed = attributedOf(draftOf(wholeText(reading)));
  const text = {
    reading,
    paragraphs,
    passages: [{ first: 0, last: paragraphs.length }],
    said: [attributed],
    attributed,
  };
  return speakersOf(text, mentions, entitiesOf(mentions));
}

/** The speaker of the last attribution: name, or null. */
export function speaker(marked: string): string | null {
  const { entities, attributions } = spoken(namedText(marked));
  const last = attributions.at(-1);
  assert.ok(last, 'no attribution was found');
  return entities.find(({ id }) => id === last.speaker)?.name ?? null;
}
