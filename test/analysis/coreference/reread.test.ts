import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, workOn } from '../../../server/analysis/analyze.ts';
import { commonEnds, moveOf } from '../../../server/analysis/coreference/reread.ts';
import { Memory } from '../../../server/analysis/memory.ts';
import { goldenArticles } from '../../articles/golden.ts';

const of = (...inputs: unknown[]) => inputs.map((input) => ({ inputs: [input] }));

describe('what of an edited text is as it was', () => {
  it('is told from both ends', () => {
    assert.deepEqual(commonEnds(of('a', 'b', 'c'), of('a', 'x', 'y', 'c')), { first: 1, last: 1 });
    assert.deepEqual(commonEnds(of('a', 'a'), of('a', 'a', 'a')), { first: 2, last: 0 });
    assert.deepEqual(commonEnds([], of('a')), { first: 0, last: 0 });
  });

  /** Where the points of a text stand once all of it has been edited, by their tokens. */
  const movedIn = (before: string, now: string) => {
    const read = (text: string) => workOn(text, { force: true }, new Memory())!;
    const [old, fresh] = [read(before), read(now)];
    const move = moveOf(fresh.reading, { first: 0, before: old.paragraphs, now: fresh.paragraphs });
    const points = old.reading.sentences.flatMap(({ first, last, paragraph }, sentence) =>
      Array.from({ length: last - first }, (_, i) => ({ token: first + i, sentence, paragraph })),
    );
    return points.map((point) => {
      const place = move.placeOf(point);
      return place && `${place.token}/${place.sentence}/${place.paragraph}`;
    });
  };

  it('has moved by the tokens that were typed', () => {
    assert.deepEqual(movedIn('It is late. It is.', 'It is so late. It is.'), [
      ...['0/0/0', '1/0/0', '3/0/0', '4/0/0'],
      ...['5/1/0', '6/1/0', '7/1/0'],
    ]);
  });

  it('has not moved where a letter was typed, whose word is gone', () => {
    assert.deepEqual(movedIn('The wall is.', 'The walls is.'), ['0/0/0', null, '2/0/0', '3/0/0']);
  });

  it('stands in another sentence, or paragraph, where one was parted', () => {
    assert.deepEqual(movedIn('It is late So it is.', 'It is late. So it is.').slice(2), [
      '2/0/0',
      '4/1/0',
      '5/1/0',
      '6/1/0',
      '7/1/0',
    ]);
    assert.deepEqual(movedIn('It is. So it is.', 'It is.\n\nSo it is.').slice(2), [
      '2/0/0',
      '3/1/1',
      '4/1/1',
      '5/1/1',
      '6/1/1',
    ]);
  });
});

describe('a text that is read again to tell who speaks', () => {
  const text = goldenArticles()
    .slice(0, 9)
    .map((article) => article.text)
    .join('\n\n');

  it('is read only about the edit, and says the same', () => {
    const memory = new Memory();
    const at = text.indexOf(' ', text.length / 2.1) + 1;
    analyze(text, { force: true }, memory);
    const before = memory.ofText.speakers.last!.passages;
    for (const typed of ['h', 'har', 'harbour ', 'harbour and ']) {
      const edited = text.slice(0, at) + typed + text.slice(at);
      assert.deepEqual(analyze(edited, { force: true }, memory), analyze(edited, { force: true }));
      const { passages } = memory.ofText.speakers.last!;
      const again = passages.filter(({ resolved }) => !before.some((one) => one.resolved === resolved));
      assert.ok(again.length < passages.length / 4, `${again.length} of ${passages.length} were read again`);
    }
  });

  it('is read only about an edit that adds a sentence, or a paragraph', () => {
    const at = text.indexOf(' ', text.length / 2.1) + 1;
    for (const typed of ['late. Then ', 'late.\n\nThen ']) {
      const memory = new Memory();
      analyze(text, { force: true }, memory);
      const before = memory.ofText.speakers.last!.passages;
      const edited = text.slice(0, at) + typed + text.slice(at);
      assert.deepEqual(analyze(edited, { force: true }, memory), analyze(edited, { force: true }));
      const { passages } = memory.ofText.speakers.last!;
      const again = passages.filter(({ resolved }) => !before.some((one) => one.resolved === resolved));
      assert.ok(again.length < passages.length / 2, `${again.length} of ${passages.length} were read again`);
    }
  });

  it('says the same whatever is typed, pasted or deleted', () => {
    const typed = [
      ' ',
      'a',
      '. ',
      '\n\n',
      '”',
      'Hugh ',
      'harbour ',
      'the man ',
      ', who said ',
      'She said it was late. ',
      '“No,” ',
    ];
    const edit = fc.record({ at: fc.nat(10_000), insert: fc.constantFrom('', ...typed), deleted: fc.nat(9) });
    const property = fc.property(fc.nat(6), fc.array(edit, { minLength: 8, maxLength: 8 }), (from, edits) => {
      const articles = goldenArticles().slice(2 * from, 2 * from + 2);
      let edited = articles.map((article) => article.text).join('\n\n');
      const memory = new Memory();
      analyze(edited, { force: true }, memory);
      for (const { at, insert, deleted } of edits) {
        const start = edited.indexOf(' ', Math.floor((at / 10_000) * edited.length)) + 1;
        edited = edited.slice(0, start) + insert + edited.slice(start + deleted);
        assert.deepEqual(analyze(edited, { force: true }, memory), analyze(edited, { force: true }));
      }
    });
    fc.assert(property, { seed: 1851, numRuns: 5 });
  });
});
