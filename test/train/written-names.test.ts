import { deepEqual, ok, throws } from 'node:assert/strict';
import { listedNames, placed, writtenNames } from '../../train/written-names.ts';

const found = (text: string, list: string): string[] =>
  placed('a', text, listedNames('a', `1\n${list}`).get('1')!)
    .sort(([a], [b]) => a - b)
    .map(([start, end, label]) => `${text.slice(start, end)} ${label} ${start}`);

describe('names listed beside our own articles', () => {
  it('are found wherever their words stand, the longest first', () =>
    deepEqual(found('Mira Holt of Holt & Sons left; Holt, in Holten, wept.', 'P Mira Holt; Holt\nO Holt & Sons'), [
      'Mira Holt Person 0',
      'Holt & Sons Organization 13',
      'Holt Person 31',
    ]));
  it('are only at the places that are counted', () =>
    deepEqual(found('Hope left. Hope is gone.', 'P Hope#1'), ['Hope Person 0']));
  it('may be two kinds by their places', () =>
    deepEqual(found('Hull beat us in Hull.', 'O Hull#1\nL Hull#2'), ['Hull Organization 0', 'Hull Location 16']));
  it('must stand in the text', () =>
    throws(() => found('Nobody left.', 'P Hope'), /^Error: a: no “Hope” in the text$/));
  it('are of a kind', () => throws(() => listedNames('a.txt', '1\nX Hope'), /^Error: a.txt, line 2: no kind of names/));
  it('are listed once an article', () =>
    throws(() => listedNames('a.txt', '1\n1'), /^Error: a.txt, line 2: 1 is listed twice$/));
  it('fit the articles', () => ok(writtenNames().length > 900));
});
