import assert from 'node:assert/strict';
import { readingOf } from '../analysis/attributions/reading-of.ts';
import type { Pair } from './corpora.ts';
import { addEffects, type PassEffect } from './pass-effects.ts';

const text = 'For the first time, Dana Reyes said, nobody could have held the wall.';

/** The place of some words in the text. */
const at = (words: string): Pair => [text.indexOf(words), text.indexOf(words) + words.length];

/** What the pass that takes both halves does where these are the gold's contents. */
function effectOf(...content: string[]): PassEffect {
  const effects = new Map<string, PassEffect>();
  const gold = { source: [at('Dana Reyes')], cue: [at('said')], content: content.map(at) };
  addEffects(effects, readingOf(text), [gold]);
  return effects.get('extend-left')!;
}

describe('the effects of passes', () => {
  const none = { changed: 1, added: 0, dropped: 0, mended: 0, broken: 0, spuriousGone: 0, spuriousCome: 0 };

  it('counts what is right only after a pass as mended', () => {
    assert.deepEqual(effectOf('For the first time', 'nobody could have held the wall'), { ...none, mended: 1 });
  });

  it('counts what was right before it as broken', () => {
    assert.deepEqual(effectOf('nobody could have held the wall'), { ...none, broken: 1 });
  });

  it('counts neither where it was wrong and is', () => {
    assert.deepEqual(effectOf('have held the wall'), none);
  });
});
