import assert from 'node:assert/strict';
import { candidatesOf } from '../../../../server/analysis/attributions/learned/candidates.ts';
import { FLAT_LABELS, mayFollow, SPAN_KINDS } from '../../../../server/analysis/attributions/learned/labels.ts';
import { type Posteriors, posteriorsOf, probabilityOf } from '../../../../server/analysis/model/posteriors.ts';
import { stepsOf } from '../../../../server/analysis/model/steps.ts';

const WIDTH = FLAT_LABELS.length;
const IMPOSSIBLE = -1000;

/** Scores that look random and are the same every time. */
const noise = (n: number, seed: number): Float32Array =>
  Float32Array.from({ length: n }, (_, i) => 2 * Math.sin(12.9898 * (i + 1) + seed));

/** All labels may stand everywhere. */
const lattice = (scores: Float32Array) => ({
  scores,
  candidates: Array.from({ length: scores.length / WIDTH }, () => Uint8Array.from(FLAT_LABELS.keys())),
});

const transitions = noise(WIDTH ** 2, 1).map((score, i) =>
  mayFollow(Math.floor(i / WIDTH), i % WIDTH) ? score : IMPOSSIBLE,
);

/** Every labelling of a sequence with its probability. */
function labellings(scores: Float32Array): { labels: number[]; probability: number }[] {
  const length = scores.length / WIDTH;
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < length; i++) {
    paths = paths.flatMap(({ labels, score }) =>
      FLAT_LABELS.map((_, label) => {
        const step = i === 0 ? 0 : transitions[labels[i - 1] * WIDTH + label];
        return { labels: [...labels, label], score: score + step + scores[i * WIDTH + label] };
      }),
    );
  }
  const sum = paths.reduce((total, { score }) => total + Math.exp(score), 0);
  return paths.map(({ labels, score }) => ({ labels, probability: Math.exp(score) / sum }));
}

describe('candidates of attributions', () => {
  const scores = noise(3 * WIDTH, 7);
  let posteriors: Posteriors;
  beforeEach(() => {
    posteriors = posteriorsOf(lattice(scores), stepsOf(transitions, WIDTH), WIDTH);
  });
  const all = labellings(scores);

  it('have the probability of their label, summed over all labellings', () => {
    for (let i = 0; i < 3; i++) {
      for (let label = 0; label < WIDTH; label++) {
        const expected = all.reduce((sum, { labels, probability }) => sum + (labels[i] === label ? probability : 0), 0);
        assert.ok(Math.abs(probabilityOf(posteriors, i, label) - expected) < 1e-6);
      }
    }
  });

  it('have the probability that just this run is a span', () => {
    const found = candidatesOf(posteriors, 10, 0);
    for (const role of ['source', 'cue', 'content'] as const) {
      const kinds = SPAN_KINDS.filter((kind) => kind.role === role);
      for (let first = 0; first < 3; first++) {
        for (let last = first + 1; last <= 3; last++) {
          const expected = all.reduce((sum, { labels, probability }) => {
            const isSpan = kinds.some(
              ({ begin, inside }) =>
                labels[first] === begin &&
                labels.slice(first + 1, last).every((label) => label === inside) &&
                labels[last] !== inside,
            );
            return sum + (isSpan ? probability : 0);
          }, 0);
          const candidate = found.find((c) => c.role === role && c.first === first + 10 && c.last === last + 10);
          assert.ok(Math.abs((candidate?.probability ?? 0) - expected) < 1e-6, `${role} ${first} ${last}`);
        }
      }
    }
  });

  it('leave out what is unlikely', () => {
    const all = candidatesOf(posteriors, 0, 0);
    const likely = candidatesOf(posteriors, 0, 0.05);
    assert.ok(likely.length > 0 && likely.length < all.length);
    assert.ok(likely.every(({ probability }) => probability >= 0.05));
  });

  it('are none in a text of nothing', () => {
    assert.deepEqual(
      candidatesOf(posteriorsOf(lattice(new Float32Array(0)), stepsOf(transitions, WIDTH), WIDTH), 0, 0),
      [],
    );
  });
});
