import { deepEqual, equal, throws } from 'node:assert/strict';
import { markedText } from '../../train/marked-text.ts';

const ARTICLE = `<q1>“It stays,”</q1> <c1>said</c1> <s1>Mira Holt</s1>, <q1>“for good.”</q1>

<s2><s3>She</s3></s2> <c2>hopes</c2> <q2>to sail</q2> and <c3>called</c3> the pier <q3>a “folly” by the sea</q3>.
---
1 speech Mira Holt
2 thought Mira Holt
3 speech -
Mira Holt: Holt
`;

describe('articles with marks to learn from', () => {
  it('are text and the parts of their attributions', () => {
    const { text, attributions } = markedText('a', ARTICLE);
    equal(
      text,
      '“It stays,” said Mira Holt, “for good.”\n\nShe hopes to sail and called the pier a “folly” by the sea.',
    );
    const words = attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((pairs) => pairs.map((pair) => text.slice(...pair))),
    );
    deepEqual(words, [
      [['Mira Holt'], ['said'], ['“It stays,”', '“for good.”']],
      [['She'], ['hopes'], ['to sail']],
      [['She'], ['called'], ['a “folly” by the sea']],
    ]);
  });

  it('tell class, type and who speaks', () => {
    deepEqual(
      markedText('a', ARTICLE).attributions.map(({ speech, type, speaker }) => ({ speech, type, speaker })),
      [
        { speech: true, type: 'direct', speaker: { names: ['Mira Holt', 'Holt'] } },
        { speech: false, type: 'indirect', speaker: { names: ['Mira Holt', 'Holt'] } },
        { speech: true, type: 'mixed', speaker: null },
      ],
    );
  });

  const faults: Record<string, [string, RegExp]> = {
    'nothing below the text': ['<q1>It</q1>', /a: no line ---/],
    'a mark that is not closed': ['<q1>It\n---\n1 speech -', /a: <q1> is not closed/],
    'an end without a beginning': ['It</q1>\n---\n1 speech -', /a: <\/q1> closes nothing near “It”/],
    'a space at an edge': ['<q1>It </q1>\n---\n1 speech -', /a: <q1> begins or ends with a space/],
    'a mark of another kind': [`${'It rains. '.repeat(9)}<b1>It</b1>\n---\n`, /a: a mark that is none near “<b1>It/],
    'a number that is not listed': ['<q1>It</q1>\n---\n', /a: 1 is marked and not listed/],
    'a number that is not marked': ['It\n---\n1 speech -', /a: 1 is listed and has no content/],
    'a speaker who is not in the text': ['<q1>It</q1>\n---\n1 speech Holt', /a: “Holt” does not stand in the text/],
    'a line that says nothing': ['<q1>It</q1>\n---\n1 song Holt', /a: “1 song Holt” is neither/],
  };
  for (const [name, [file, message]] of Object.entries(faults))
    it(`refuse ${name}`, () => throws(() => markedText('a', file), message));
});
