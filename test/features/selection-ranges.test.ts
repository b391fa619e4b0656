import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { selectionsAt } from '../../server/features/selection-ranges.ts';
import { fixtureFrom } from './fixture.ts';

const grown = (marked: string) => {
  const { text, cursor } = fixtureFrom(marked);
  return selectionsAt(analyze(text, {}), cursor, { thoughts: false }).map(({ start, end }) => text.slice(start, end));
};

const last = 'The meeting ended at nine.';

describe('selectionsAt', () => {
  it('grows from a word over the quotation and the attribution to the paragraph', () => {
    assert.deepEqual(grown(`“We have wai$0ted for this,” Dana Reyes told the council. “It is time.”\n\n${last}`), [
      'waited',
      'We have waited for this,',
      '“We have waited for this,”',
      '“We have waited for this,” Dana Reyes told the council.',
      '“We have waited for this,” Dana Reyes told the council. “It is time.”',
      `“We have waited for this,” Dana Reyes told the council. “It is time.”\n\n${last}\n`,
    ]);
  });

  it('grows from a word over a name and its phrase', () => {
    assert.deepEqual(grown(`Mayor Dana Re$0yes said the wall would hold.\n\n${last}`).slice(0, 4), [
      'Reyes',
      'Dana Reyes',
      'Mayor Dana Reyes',
      'Mayor Dana Reyes said the wall would hold',
    ]);
  });

  it('takes the whole text where there is nothing else', () => {
    assert.deepEqual(grown('$0'), ['\n']);
  });

  it('holds each selection in the next', () => {
    const text = `“We met Hal,” Dana Reyes said. She left “in a hurry”.\n\n${last}`;
    const article = analyze(text, {});
    for (let offset = 0; offset <= text.length; offset++) {
      const spans = selectionsAt(article, offset, { thoughts: true });
      for (const [i, { start, end }] of spans.entries()) {
        assert.ok(start <= offset && offset <= end);
        const next = spans[i + 1];
        if (next) assert.ok(next.start <= start && end <= next.end && next.end - next.start > end - start, `${offset}`);
      }
    }
  });
});
