import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, workOn } from '../../../server/analysis/analyze.ts';
import { commonEnds, moveOf } from '../../../server/analysis/coreference/reread.ts';
import { Memory } from '../../../server/analysis/memory.ts';
import { goldenArticles } from '../../articles/golden.ts';

const paragraphsOf = (text: string) => workOn(text, { force: true }, new Memory())!.paragraphs;
const of = (...inputs: unknown[]) => inputs.map((input) => ({ inputs: [input] }));

describe('what of an edited text is as it was', () => {
  it('is told from both ends', () => {
    assert.deepEqual(commonEnds(of('a', 'b', 'c'), of('a', 'x', 'y', 'c')), { first: 1, last: 1 });
    assert.deepEqual(commonEnds(of('a', 'a'), of('a', 'a', 'a')), { first: 2, last: 0 });
    assert.deepEqual(commonEnds([], of('a')), { first: 0, last: 0 });
  });

  it('has moved by the tokens that were typed', () => {
    const before = paragraphsOf('The wall is late. It will hold.');
    const now = paragraphsOf('The old sea wall is late. It will hold.');
    assert.deepEqual(moveOf(100, before, now), { first: 101, last: 101, by: 2 });
  });

  it('has not moved where a letter was typed, whose word is gone', () => {
    const move = moveOf(0, paragraphsOf('The wall is late.'), paragraphsOf('The walls is late.'));
    assert.deepEqual(move, { first: 1, last: 2, by: 0 });
  });

  it('cannot be told where a sentence was added', () => {
    assert.equal(moveOf(0, paragraphsOf('The wall is late.'), paragraphsOf('The wall is late. It is.')), null);
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
    const before = memory.speakers.last!.passages;
    for (const typed of ['h', 'har', 'harbour ', 'harbour and ']) {
      const edited = text.slice(0, at) + typed + text.slice(at);
      assert.deepEqual(analyze(edited, { force: true }, memory), analyze(edited, { force: true }));
      const { passages } = memory.speakers.last!;
      const again = passages.filter(({ resolved }) => !before.some((one) => one.resolved === resolved));
      assert.ok(again.length < passages.length / 4, `${again.length} of ${passages.length} were read again`);
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
