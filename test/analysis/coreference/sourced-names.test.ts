import assert from 'node:assert/strict';
import { attributedOf, draftOf } from '../../../server/analysis/attributions/attributions.ts';
import { entitiesOf } from '../../../server/analysis/coreference/entities.ts';
import { withSourcedNames } from '../../../server/analysis/coreference/sourced-names.ts';
import { wholeText } from '../attributions/whole-text.ts';
import { namedText } from '../names/named-text.ts';
import { mentionsOf } from './mentions-of.ts';

/** The names that only a source tells. */
function sourced(marked: string): string[] {
  const named = namedText(marked);
  const before = mentionsOf(named);
  const entities = entitiesOf(before);
  const attributed = attributedOf(draftOf(wholeText(named.reading)));
  const { mentions, entities: all } = withSourcedNames(named.reading, before, entities, attributed);
  return all.flatMap(({ name, names }) => (names.some((n) => n >= mentions.sourced) ? [name] : []));
}

describe('withSourcedNames', () => {
  const cases: [marked: string, names: string[]][] = [
    ['Ask Harbour said the pier was shut.', ['Ask Harbour']],
    ['The pier is shut, according to The Lantern.', ['The Lantern']],
    ['On Monday, Kestrel reported that the pier was shut.', ['Kestrel']],
    ['Beach Hunters, a series about sand, said the pier was shut.', ['Beach Hunters']],
    ['Ask Harbour said it was late. “It is,” said Ask Harbour.', ['Ask Harbour']],
    ['The pier is shut, tullnews.com.au reported.', ['tullnews.com.au']],
    ['TPWA said the pier was shut.', ['TPWA']],
    ['eTull said the pier was shut.', ['eTull']],
    ['Kestrel warned that the pier was shut.', ['Kestrel']],
    ['Fans of [L Tull], which lies on the sea, said the pier was shut.', []],
    ['Aides said the pier was shut.', []],
    ['Testing said the pier was shut.', []],
    ['Research said the pier was shut.', []],
    ['Nobody said the pier was shut.', []],
    ['Neighbour said the pier was shut.', []],
    ['POLICE said the pier was shut.', []],
    ['RESIDENTS said the pier was shut.', []],
    ['PUPILS said the pier was shut.', []],
    ['EVERYONE said the pier was shut.', []],
    ['SOME said the pier was shut.', []],
    ['FANS said the pier was shut.', []],
    ['THEY said the pier was shut.', []],
    ['[P Dana Reyes] said the pier was shut.', []],
    ['Deckhands said the pier was shut.', []],
    ['Police said the pier was shut.', []],
    ['Some Deckhands said the pier was shut.', []],
    ['On Monday, the Mayor said the pier was shut.', []],
    ['On Monday, the Lantern said the pier was shut.', []],
    ['On Monday, Unionists said the pier was shut.', []],
    ['On Monday, the Ministry said the pier was shut.', []],
    ['Chief Inspector said the pier was shut.', []],
    ['He said the pier was shut, and I said it was not.', []],
    ['Angry Ferry Owner Says Pier Is Shut', []],
  ];
  for (const [marked, expected] of cases)
    it(marked.replace(/\[\w |\]/g, ''), () => assert.deepEqual(sourced(marked), expected));
});
