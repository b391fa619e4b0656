import assert from 'node:assert/strict';
import { analyze } from '../../../server/analysis/analyze.ts';
import { tokensOf } from '../../../server/analysis/document/tokens.ts';
import { type KnownName, knownNamesIn } from '../../../server/analysis/names/known-names.ts';
import { testRows } from '../table.ts';

const known: readonly KnownName[] = [
  { type: 'person', name: 'Dana Reyes', aliases: ['Reyes', 'the Mayor'] },
  { type: 'person', name: 'Dana O’Brien', aliases: ['O’Brien', 'Vane'] },
  { type: 'person', name: 'Tomas Vane', aliases: ['Vane'] },
  { type: 'organization', name: 'Ellery Port Authority', aliases: ['EPA', 'Port'] },
];

/** The known names of a text, each with the name of its entry. */
function found(text: string): string {
  const tokens = tokensOf(text);
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
    assert.deepEqual(knownNamesIn(tokensOf('A b'), [{ type: 'person', name: ' ', aliases: [''] }]), []);
  });
});

describe('the user’s own names in an analysis', () => {
  const cases: [title: string, name: KnownName, text: string][] = [
    [
      'hold against what the text says that they are',
      { type: 'person', name: 'Vantor', aliases: [] },
      'She left Vantor, a village of 300.',
    ],
    [
      'hold where they abbreviate common words',
      { type: 'organization', name: 'RRT', aliases: [] },
      'All took rapid river tests (RRT) on Monday.',
    ],
    [
      'hold behind a person whose number they might begin with',
      { type: 'organization', name: 'IV Drip', aliases: [] },
      'With Dana Reyes IV Drip sold pumps.',
    ],
  ];
  for (const [title, name, text] of cases) {
    it(title, () => {
      const entity = analyze(text, { force: true, names: [name] }).entities.find((one) => one.name === name.name);
      assert.equal(entity?.type, name.type);
      assert.equal(entity?.mentions.filter(({ kind }) => kind === 'name').length, 1);
    });
  }

  it('are read once, however often a text is read by the same list', () => {
    let reads = 0;
    const counted = (name: string): KnownName => ({
      type: 'person',
      get name() {
        reads++;
        return name;
      },
      aliases: [],
    });
    const list = [counted('Dana Reyes'), counted('Ann Lee')];
    for (const text of ['Dana Reyes', 'Ann Lee', 'Dana']) knownNamesIn(tokensOf(text), list);
    assert.equal(reads, list.length);
  });
});
