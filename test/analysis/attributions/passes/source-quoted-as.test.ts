import assert from 'node:assert/strict';
import { sourceQuotedAs } from '../../../../server/analysis/attributions/passes/source-quoted-as.ts';
import { draftOfMarks, markedDraft } from '../attribution-fixture.ts';

/** What was read, and the source then. */
const cases: [before: string, after: string][] = [
  [
    '[1S State radio] quoted the minister, Abdul Osk, as [1C saying] [1Q it was late].',
    'State radio quoted [1S the minister, Abdul Osk], as [1C saying] [1Q it was late].',
  ],
  [
    '[1S The Post quoted Mayor Lena Ford] last week as [1C saying] [1Q it was late].',
    'The Post quoted [1S Mayor Lena Ford] last week as [1C saying] [1Q it was late].',
  ],
  [
    '[1S The Post] quoted Lena Ford, 43, two years ago as [1C saying] [1Q it was late].',
    'The Post quoted [1S Lena Ford, 43], two years ago as [1C saying] [1Q it was late].',
  ],
  [
    '[1S The Star quoted Lena Ford] in its Monday edition as [1C saying] [1Q it was late].',
    'The Star quoted [1S Lena Ford] in its Monday edition as [1C saying] [1Q it was late].',
  ],
];

/** Whoever is quoted stands before the verb. */
const passive = [
  '[1S Osei] was also quoted in the Herald as [1C saying] [1Q it was late].',
  '[1S Osei] gets quoted in blogs as [1C saying] [1Q it was late].',
  '[1S Lena Ford], quoted on Sunday in the Gazette as [1C saying] [1Q it was late], left.',
];

describe('the source of what is quoted “as saying”', () => {
  for (const [before, after] of [...cases, ...passive.map((text): [string, string] => [text, text])])
    it(after, () => {
      const draft = draftOfMarks(before);
      draft.run(sourceQuotedAs);
      assert.equal(markedDraft(draft), after);
    });
});
