import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { defaultSettings, type RuleLevel, settingsFrom } from '../../server/settings.ts';
import { articleOf } from './article-of.ts';

const article = articleOf(
  '{Critics|source 1} {say|cue 1} {so|content 1}.\nIt rained until noon.\n{“Nobody asked us.”|speech}\nIt is {“|stray}over.',
);
const found = (rules: Readonly<Record<string, RuleLevel>>) =>
  diagnosticsOf(article, { ...defaultSettings, rules }).map(({ code, severity }) => `${code} ${severity}`);

describe('diagnosticsOf: the rules at the severities of the settings', () => {
  it('lists findings in text order, each rule at its own severity', () => {
    assert.deepEqual(found({}), [
      'unattributed-claim information',
      'unattributed-quote warning',
      'unbalanced-quotation warning',
    ]);
  });
  it('switches rules off, up and down', () => {
    const rules = {
      'unattributed-claim': 'off',
      'unattributed-quote': 'error',
      'unbalanced-quotation': 'hint',
    } as const;
    assert.deepEqual(found(rules), ['unattributed-quote error', 'unbalanced-quotation hint']);
  });
  it('ignores rules that there are not', () => assert.equal(found({ 'no-such-rule': 'error' }).length, 3));
});

describe('settingsFrom: whatever a client sends', () => {
  for (const sent of [
    undefined,
    null,
    7,
    'on',
    [],
    {},
    { enable: 'yes', languages: 3, markdown: [], rules: { x: 'loud' } },
  ]) {
    it(`keeps the defaults for ${JSON.stringify(sent)}`, () => assert.deepEqual(settingsFrom(sent), defaultSettings));
  }
  it('takes what fits', () => {
    const sent = {
      enable: false,
      languages: { markdown: false, plaintext: 'no' },
      markdown: { diagnostics: 'on' },
      rules: { 'unnamed-source': 'off', 'unattributed-quote': 1 },
      thoughts: true,
    };
    assert.deepEqual(settingsFrom(sent), {
      ...defaultSettings,
      enable: false,
      languages: { markdown: false },
      markdown: { diagnostics: 'on' },
      rules: { 'unnamed-source': 'off' },
      thoughts: true,
    });
  });
});
