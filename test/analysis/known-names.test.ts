import assert from 'node:assert/strict';
import { type KnownName, knownNamesIn } from '../../server/analysis/known-names.ts';
import { tokensOf } from '../../server/analysis/tokens.ts';
import { testRows } from './table.ts';

const known: readonly KnownName[] = [
  { type: 'person', name: 'Dana Reyes', aliases: ['Reyes', 'the Mayor'] },
  { type: 'person', name: 'Dana O’Brien', aliases: ['O’Brien', 'Vane'] },
  { type: 'person', name: 'Tomas Vane', aliases: ['Vane'] },
  { type: 'organization', name: 'Ellery Port Authority', aliases: ['EPA', 'Port'] },
];

/** The known names of a text, each with the name of its entry. */
function found(text: string): string {
  const tokens = tokensOf(text, [{ start: 0, end: text.length }]);
  const words = (first: number, last: number) => text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  const runs = knownNamesIn(tokens, known);
  return runs.map(({ first, last, known: index }) => `${words(first, last)} = ${known[index]?.name}`).join('; ');
}

describe('knownNamesIn: the user’s own names', () => {
  testRows(
    [
      ['Dana Reyes spoke.', 'Dana Reyes = Dana Reyes'],
      ['Reyes’s plan, Reyes said.', 'Reyes = Dana Reyes; Reyes = Dana Reyes'],
      ['He told the Mayor.', 'the Mayor = Dana Reyes'],
      ['The Mayor said so.', ''],
      ['DANA REYES WINS', 'DANA REYES = Dana Reyes'],
      ['dana reyes', ''],
      ['Reyesville voted.', ''],
      ["Dana O'Brien left.", "Dana O'Brien = Dana O’Brien"],
      [
        'The Ellery Port Authority (EPA) met.',
        'Ellery Port Authority = Ellery Port Authority; EPA = Ellery Port Authority',
      ],
      ['The Ellery Port is shut.', 'Port = Ellery Port Authority'],
      ['Vane and Tomas Vane met.', 'Tomas Vane = Tomas Vane'],
      ['Nobody came.', ''],
      ['', ''],
    ],
    found,
  );

  it('takes a form without a word for none', () => {
    assert.deepEqual(
      knownNamesIn(tokensOf('A b', [{ start: 0, end: 3 }]), [{ type: 'person', name: ' ', aliases: [''] }]),
      [],
    );
  });
});
