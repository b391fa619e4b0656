/** What each pass over the attributions of a text does, held against the gold. */

import { readDraftOf } from '../../server/analysis/attributions/attributions.ts';
import type { Draft } from '../../server/analysis/attributions/draft.ts';
import type { Drafted } from '../../server/analysis/attributions/drafted.ts';
import { PASSES } from '../../server/analysis/attributions/passes/index.ts';
import { type Reading, spanOf } from '../../server/analysis/document/reading.ts';
import type { Run } from '../../server/analysis/document/run.ts';
import { wholeText } from '../analysis/attributions/whole-text.ts';
import type { GoldAttribution, Pair } from './corpora.ts';
import { commonOf, jaccard, same } from './pairs.ts';

/** How often a pass touches attributions, and how many parts are right only after it, or only before it. */
export interface PassEffect {
  changed: number;
  added: number;
  dropped: number;
  /** Sources, cues and contents of the gold. */
  mended: number;
  broken: number;
  /** Attributions that touch none of the gold: they went, or came. */
  spuriousGone: number;
  spuriousCome: number;
}

const ROLES = ['source', 'cue', 'content'] as const;

/** Adds to each pass's effect, by its name, what it does to a text. */
export function addEffects(effects: Map<string, PassEffect>, reading: Reading, gold: readonly GoldAttribution[]): void {
  const draft = readDraftOf(wholeText(reading));
  for (const pass of PASSES) {
    const before = draft.attributions;
    const dropped = draft.dropped.length;
    draft.run(pass);
    const effect = effects.get(pass.name) ?? { ...NONE };
    effects.set(pass.name, effect);
    const touched = changedFrom(draft, before);
    effect.added += touched.filter(({ change }) => !change!.from).length;
    effect.changed += touched.filter(({ change }) => change!.from).length;
    effect.dropped += draft.dropped.length - dropped;
    if (touched.length > 0 || draft.dropped.length > dropped)
      compare(effect, gold, pairsOf(reading, before), pairsOf(reading, draft.attributions));
  }
}

const NONE: PassEffect = { changed: 0, added: 0, dropped: 0, mended: 0, broken: 0, spuriousGone: 0, spuriousCome: 0 };

function changedFrom({ attributions }: Draft, before: readonly Drafted[]): Drafted[] {
  const known = new Set(before);
  return attributions.filter((one) => !known.has(one));
}

type Parts = Pick<GoldAttribution, (typeof ROLES)[number]>;

function pairsOf(reading: Reading, attributions: readonly Drafted[]): Parts[] {
  const pairs = (runs: readonly Run[]) =>
    runs.map((run): Pair => [spanOf(reading, run).start, spanOf(reading, run).end]);
  return attributions.map(({ source, cue, content }) => ({
    source: pairs(source ? [source] : []),
    cue: pairs([cue]),
    content: pairs(content),
  }));
}

function compare(
  effect: PassEffect,
  gold: readonly GoldAttribution[],
  before: readonly Parts[],
  after: readonly Parts[],
): void {
  for (const wanted of gold) {
    const [was, is] = [nearestTo(wanted, before), nearestTo(wanted, after)];
    for (const role of ROLES) {
      const wasRight = was !== undefined && same(was[role], wanted[role]);
      const isRight = is !== undefined && same(is[role], wanted[role]);
      if (isRight && !wasRight) effect.mended++;
      if (wasRight && !isRight) effect.broken++;
    }
  }
  const spurious = (all: readonly Parts[]) => all.filter((one) => !gold.some((wanted) => touches(one, wanted))).length;
  const difference = spurious(after) - spurious(before);
  effect.spuriousCome += Math.max(0, difference);
  effect.spuriousGone += Math.max(0, -difference);
}

/** Of the attributions that may be the same as one of the gold, that whose cue and content share most with it. */
function nearestTo(wanted: Parts, all: readonly Parts[]): Parts | undefined {
  const likeness = (one: Parts): number => jaccard(one.content, wanted.content) + jaccard(one.cue, wanted.cue);
  return all.filter((one) => touches(one, wanted)).sort((a, b) => likeness(b) - likeness(a))[0];
}

/** Whether two attributions share some of their cue, or half of what is said. */
const touches = (one: Parts, other: Parts): boolean =>
  commonOf(one.cue, other.cue) > 0 || jaccard(one.content, other.content) >= 0.5;
