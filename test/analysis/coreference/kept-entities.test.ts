import assert from 'node:assert/strict';
import { type KeptEntities, keptEntities } from '../../../server/analysis/coreference/kept-entities.ts';
import { namedText } from '../names/named-text.ts';
import { mentionsOf } from './mentions-of.ts';

/** Whether the second text is found to have the entities of the first without another look. */
function isKept(before: string, now: string): boolean {
  const kept: KeptEntities = {};
  const first = keptEntities(mentionsOf(namedText(before)), kept);
  return keptEntities(mentionsOf(namedText(now)), kept) === first;
}

describe('keptEntities', () => {
  const far = 'and so on '.repeat(30);
  const cases: [title: string, before: string, now: string, isSame: boolean][] = [
    ['stay where another word changes', '[P Dana Reyes] rose.', '[P Dana Reyes] left.', true],
    ['stay where words come before them', '[P Dana Reyes] rose.', 'Late [P Dana Reyes] rose.', true],
    ['go with a letter of a name', '[P Dana Reyes] rose.', '[P Dana Reye] rose.', false],
    ['go with the kind of a name', '[P Dana Reyes] rose.', '[O Dana Reyes] rose.', false],
    ['go with a title', '[P Dana Reyes] met Mr [P Reyes].', '[P Dana Reyes] met Mrs [P Reyes].', false],
    ['go where one comes nearer', `[P Ann Orr] ${far}[P Orr].`, '[P Ann Orr] and [P Orr].', false],
    ['stay where one that is far comes as near', `[P Ann Orr] ${far}[P Orr].`, `[P Ann Orr] but ${far}[P Orr].`, true],
    ['go with another name', '[P Ann Orr] rose.', '[P Ann Orr] rose. [P Orr] left.', false],
    [
      'go where a body that is described has come before its name',
      'The [O Ministry of Health] fell. The health ministry rose.',
      'The health ministry rose. The [O Ministry of Health] fell.',
      false,
    ],
  ];
  for (const [title, before, now, isSame] of cases) it(title, () => assert.equal(isKept(before, now), isSame));
});
