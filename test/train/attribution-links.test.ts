import assert from 'node:assert/strict';
import { classOf } from '../../server/analysis/attributions/class-of.ts';
import type { Found } from '../../server/analysis/attributions/drafted.ts';
import type { Candidate } from '../../server/analysis/attributions/learned/candidates.ts';
import { surroundingsOf } from '../../server/analysis/attributions/learned/context.ts';
import { foundIn as linked } from '../../server/analysis/attributions/learned/found.ts';
import type { Role, Side } from '../../server/analysis/attributions/learned/labels.ts';
import { linkableIn, ownScene } from '../../server/analysis/attributions/learned/linkable.ts';
import { Judge } from '../../server/analysis/attributions/learned/logistic-regression.ts';
import type { Judges } from '../../server/analysis/attributions/learned/model.ts';
import { type Scene, sceneOf } from '../../server/analysis/attributions/learned/ranked-candidates.ts';
import { typeOf } from '../../server/analysis/attributions/type-of.ts';
import { type Reading, textOf } from '../../server/analysis/document/reading.ts';
import type { Run } from '../../server/analysis/document/run.ts';
import { Chain } from '../../server/analysis/model/chain.ts';
import { annotatedArticle } from '../../train/attribution-data.ts';
import { judgeFile } from '../../train/attribution-judges.ts';
import { runOfWords } from '../analysis/reading.ts';

/** Gives the likelihoods that it was made with, one after another, the last one again and again. */
class Scripted extends Judge {
  private readonly likelihoods: number[];

  constructor(...likelihoods: number[]) {
    super(new Chain(anyChain));
    this.likelihoods = likelihoods;
  }

  override likelihood(): number {
    return this.likelihoods.length > 1 ? this.likelihoods.shift()! : this.likelihoods[0];
  }
}

/** A chain that knows nothing. */
const anyChain = judgeFile([{ featuresAt: () => 0, right: [Uint8Array.of(0)] }], () => {});
const always = (likelihood: number): Judge => new Scripted(likelihood);
const inTurn = (...likelihoods: number[]): Judge => new Scripted(...likelihoods);

function readingOf(text: string): Reading {
  return annotatedArticle({ text, attributions: [] }).reading;
}

/** The candidate that some words make, the first time they stand there. */
function candidate(reading: Reading, role: Role, side: Side, words: string): Candidate {
  return { role, side, ...runOfWords(reading, words), probability: 0.5 };
}

/** What the judges find in a scene. */
const foundIn = (reading: Reading, scene: Scene, judges: Judges, sure: readonly Found[]): Found[] =>
  linked(reading, linkableIn(ownScene(reading, scene), judges, { first: 0, last: reading.tokens.length }), sure);

const textsOf = (reading: Reading, runs: readonly Run[]): string[] => runs.map((run) => textOf(reading, run));

describe('linking the parts of attributions', () => {
  it('gives a cue its source and content', () => {
    const reading = readingOf('Mayor Reyes said the bridge was safe.');
    const scene = sceneOf(surroundingsOf(reading), [
      candidate(reading, 'source', 'before', 'Mayor Reyes'),
      candidate(reading, 'cue', 'at', 'said'),
      candidate(reading, 'content', 'after', 'the bridge was safe'),
    ]);
    const [found, ...others] = foundIn(
      reading,
      scene,
      { cue: always(0.9), source: always(0.8), content: always(0.7) },
      [],
    );
    assert.equal(others.length, 0);
    assert.deepEqual(textsOf(reading, found.content), ['the bridge was safe']);
    assert.deepEqual(found.source, { first: 0, last: 2 });
    assert.deepEqual(found.cue, { first: 2, last: 3 });
    assert.equal(typeOf(reading, found), 'indirect');
    assert.equal(classOf(reading, found), 'speech');
    assert.equal(found.confidence, 0.7);
    assert.equal(found.evidence, 'subject of “said”');
  });

  it('finds no weak cue within the content of a sure one', () => {
    const reading = readingOf('Reyes said the board thinks so.');
    const scene = sceneOf(surroundingsOf(reading), [
      candidate(reading, 'cue', 'at', 'said'),
      candidate(reading, 'content', 'after', 'the board thinks so'),
      candidate(reading, 'cue', 'at', 'thinks'),
      candidate(reading, 'content', 'after', 'so'),
    ]);
    // Cues in order; then the contents in reach of "said": the clause, "so"; and that of "thinks": "so".
    const found = foundIn(
      reading,
      scene,
      { cue: inTurn(0.95, 0.4), source: always(0), content: inTurn(0.6, 0.1, 0.5) },
      [],
    );
    assert.deepEqual(
      found.map(({ content }) => textsOf(reading, content)),
      [['the board thinks so']],
    );
  });

  /** What is found of quotations after “It is late,” Reyes said. */
  function quotedAfter(text: string, side: Side, ...quotations: string[]): { reading: Reading; found: Found[] } {
    const reading = readingOf(`“It is late,” Reyes said.${text}`);
    const scene = sceneOf(surroundingsOf(reading), [
      candidate(reading, 'content', 'before', '“It is late,”'),
      candidate(reading, 'source', 'before', 'Reyes'),
      candidate(reading, 'cue', 'at', 'said'),
      ...quotations.map((words) => candidate(reading, 'content', side, words)),
    ]);
    const judges = { cue: always(0.9), source: always(0.8), content: inTurn(0.9, 0.01) };
    return { reading, found: foundIn(reading, scene, judges, []) };
  }

  it('gives a quotation that goes on in the paragraph to the cue before it', () => {
    const { reading, found } = quotedAfter(' “We will rebuild.”', 'after', '“We will rebuild.”');
    assert.deepEqual(
      found.map(({ content }) => textsOf(reading, content)),
      [['“It is late,”', '“We will rebuild.”']],
    );
    assert.equal(typeOf(reading, found[0]), 'direct');
  });

  it('takes a new quotation in the next paragraph for an attribution of its own', () => {
    const { reading, found } = quotedAfter('\n\n“We will rebuild.”', 'alone', '“We will rebuild.”');
    assert.deepEqual(
      found.map(({ content }) => textsOf(reading, content)),
      [['“It is late,”'], ['“We will rebuild.”']],
    );
    const [, alone] = found;
    assert.equal(alone.source, null);
    assert.deepEqual(textsOf(reading, [alone.cue]), ['']);
    assert.equal(classOf(reading, alone), 'speech');
  });

  it('keeps a quotation that runs over paragraphs together', () => {
    const { reading, found } = quotedAfter(
      '\n\n“We will rebuild.\n\n“All of it.”',
      'alone',
      '“We will rebuild.',
      '“All of it.”',
    );
    assert.deepEqual(
      found.map(({ content }) => textsOf(reading, content)),
      [['“It is late,”'], ['“We will rebuild.', '“All of it.”']],
    );
  });

  it('leaves the tokens of what is sure alone', () => {
    const reading = readingOf('Mayor Reyes said the bridge was safe.');
    const scene = sceneOf(surroundingsOf(reading), [
      candidate(reading, 'cue', 'at', 'said'),
      candidate(reading, 'content', 'after', 'the bridge was safe'),
    ]);
    const judges = { cue: always(0.9), source: always(0.8), content: always(0.7) };
    const sure = foundIn(reading, scene, judges, []);
    assert.deepEqual(foundIn(reading, scene, judges, sure), sure);
  });
});
