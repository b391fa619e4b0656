import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { unnamedSource } from '../../server/rules/unnamed-source.ts';
import { deskOf } from './desk.ts';

describe('unnamed-source: who is flagged, and how much it weighs', () => {
  const flagged = [
    ['Officials said the bridge was closed.', 'Officials', 'bare'],
    ['A source said the bridge was closed.', 'A source', 'bare'],
    ['Seismologists said the bridge was closed.', 'Seismologists', 'bare'],
    ['Two sources said the bridge was closed.', 'Two sources', 'bare'],
    ['A top Russian official said the bridge was closed.', 'A top Russian official', 'described'],
    ['Government officials said the bridge was closed.', 'Government officials', 'described'],
    ['A spokesman for the port said the bridge was closed.', 'A spokesman for the port', 'described'],
    ['A pal of the groom said the bridge was closed.', 'A pal of the groom', 'described'],
    ['Two mates of the diver said the bridge was closed.', 'Two mates of the diver', 'described'],
    ['A cyclist said the bridge was closed.', 'A cyclist', 'bare'],
    ['A cleric who insisted on anonymity said the roof leaked.', 'A cleric who insisted on anonymity', 'described'],
    ['Two psychiatrists said the bridge was no place to sleep.', 'Two psychiatrists', 'bare'],
    ['The bridge was closed, a local councillor said.', 'a local councillor', 'described'],
    ['People familiar with the matter said the bridge was closed.', 'People familiar with the matter', 'described'],
    ['The doctor, who asked not to be named, said the ward was closed.', 'The doctor', 'described'],
    [
      'Mayor Dana Reyes left at noon. A source close to the mayor said she was furious.',
      'A source close to the mayor',
      'described',
    ],
    [
      'A porter who insisted on remaining nameless said the ward was closed. Chief porter Dana Reyes left.',
      'A porter who insisted on remaining nameless',
      'described',
    ],
    [
      'One of the nurses, speaking on the understanding that she would not be named, said the vote was 11 to one.',
      'One of the nurses',
      'described',
    ],
    [
      'One minister, who asked not to be named, went further. “She is finished,” the minister said.',
      'the minister',
      'bare',
    ],
    ['A nurse described the ward as “a war zone”.', 'A nurse', 'bare'],
    ['Dana Reyes, a nurse, resigned. A nurse said the ward was closed.', 'A nurse', 'bare'],
  ] as const;
  for (const [text, source, weight] of flagged) {
    it(`${weight}: ${text}`, () => {
      const found = unnamedSource.check(analyze(text, { force: true }), deskOf());
      const seen = found.map(({ start, end, mild }) => [text.slice(start, end), mild ? 'described' : 'bare']);
      assert.deepEqual(seen, [[source, weight]]);
    });
  }

  it('flags once whoever speaks again', () => {
    const text = 'Officials said the bridge was closed, adding that it was old. Officials said a ferry would run.';
    assert.equal(unnamedSource.check(analyze(text, { force: true }), deskOf()).length, 1);
    const marked = text.replace('Officials', 'Officials [who?]');
    assert.deepEqual(unnamedSource.check(analyze(marked, { force: true }), deskOf()), []);
  });

  const passed = [
    'Spokesman Hal Brandt said the bridge was closed.',
    'A former officer, Hal Brandt, said the bridge was closed.',
    'The ministry said the bridge was closed.',
    'The teachers union said the bridge was closed.',
    'The report said the bridge was closed.',
    'Critics said the bridge was closed.',
    'Hal Brandt stood trial. His lawyer said the bridge was closed.',
    'Officials say bridge is closed\n\nThe bridge is closed, Mayor Dana Reyes said.',
    'Mayor Dana Reyes spoke on Friday. She said the bridge was closed.',
    'Liv Osk and Hal Brandt were rescued. Both climbers said they had lost their way.',
    'Liv Osk and Hal Brandt were rescued. Neither climber said how they had lost their way.',
    'The rule is new, and cyclists told not to ring bells are angry.',
    'Residents warned not to drink the water lined up at the pumps.',
    'A nurse said the ward was closed. The nurse, Dana Reyes, has worked there since May.',
    'A campaign group, the Union of Bridge Walkers, said the bridge was closed.',
    "'We will find him,' Sergeant Brandt.",
    'A judge ordered that the bridge be closed.',
  ];
  for (const text of passed) {
    it(`passes: ${text}`, () => assert.deepEqual(unnamedSource.check(analyze(text, { force: true }), deskOf()), []));
  }
});
