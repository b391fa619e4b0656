import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { rules } from '../../server/rules/index.ts';
import { levelIn } from '../../server/rules/rule.ts';
import { unattributedQuote } from '../../server/rules/unattributed-quote.ts';
import { defaultSettings, type Profile } from '../../server/settings.ts';
import { deskOf } from './desk.ts';
import { edited } from './edited.ts';

const fixed = (text: string, profile: Profile, nth = 0): string | undefined => {
  const [finding] = unattributedQuote.check(analyze(text, { force: true }), deskOf(profile));
  const fix = finding?.fixes[nth];
  return fix && edited(text, fix.edits).split('\n').at(-1);
};

describe('profiles: what each house has on', () => {
  const off = (profile: Profile) => rules.filter((rule) => levelIn(profile, rule) === 'off').map(({ id }) => id);
  it('none keeps to what all agree on', () => {
    assert.deepEqual(off('none'), [
      'ambiguous-speaker',
      'running-quotation',
      'late-attribution',
      'loaded-cue',
      'two-speakers',
      'first-reference',
      'fragment-quote',
    ]);
  });
  it('houses have nearly all', () => {
    assert.deepEqual([off('ap'), off('reuters'), off('guardian')], [[], ['fragment-quote'], ['fragment-quote']]);
  });
  it('a rule’s own setting goes before the profile', () => {
    const article = analyze('Mayor Dana Reyes claimed that the pier was safe.', { force: true });
    const codes = (profile: Profile, rules = {}) =>
      diagnosticsOf(article, { ...defaultSettings, profile, rules }).map(({ code, severity }) => `${code} ${severity}`);
    assert.deepEqual(codes('none'), []);
    assert.deepEqual(codes('ap'), ['loaded-cue information']);
    assert.deepEqual(codes('ap', { 'loaded-cue': 'off' }), []);
    assert.deepEqual(codes('none', { 'loaded-cue': 'error' }), ['loaded-cue error']);
  });
});

describe('profiles: attributions in house order', () => {
  const before = '“The pier is old,” Mayor Dana Reyes said on Friday.\n\nIt rained on the pier until noon.\n\n';
  const one = `${before}“We will rebuild the pier.”`;
  const several = `${before}“We will rebuild the pier. It is time.”`;
  const table = [
    ['none', one, 0, '“We will rebuild the pier,” Dana Reyes said.'],
    ['guardian', one, 0, '“We will rebuild the pier,” said Dana Reyes.'],
    ['ap', several, 0, '“We will rebuild the pier,” Dana Reyes said. “It is time.”'],
    ['ap', one, 1, 'Dana Reyes said, “We will rebuild the pier.”'],
    ['ap', several, 1, 'Dana Reyes said: “We will rebuild the pier. It is time.”'],
    ['guardian', one, 1, 'Dana Reyes said: “We will rebuild the pier.”'],
  ] as const;
  for (const [profile, text, nth, expected] of table) {
    it(`${profile}: ${expected}`, () => assert.equal(fixed(text, profile, nth), expected));
  }
});
