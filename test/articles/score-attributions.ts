import type { Attribution, Entity } from '../../server/analysis/article.ts';
import type { Gold, GoldAttribution } from './gold.ts';
import { isSame, jaccard, overlap } from './overlap.ts';
import type { Found } from './scored.ts';
import { excerpt, type Tally } from './tally.ts';

const parts = { source: 'sourceExact', cue: 'cueExact', content: 'contentExact' } as const;
const extra = { speech: 'extraSpeech', thought: 'extraThought' } as const;

/** Counts the attributions found, how exact they are, and the speakers. Optional ones are judged nowhere. */
export function scoreAttributions({ text, attributions, entities }: Found, gold: Gold, tally: Tally): void {
  for (const each of gold.attributions) {
    if (each.optional) continue;
    const words = excerpt(text, each.content[0]!);
    const found = bestFor(each, attributions);
    tally.add('attributions');
    if (!found) {
      tally.fault(null, `attribution missed: ${words}`);
      continue;
    }
    tally.add('found');
    for (const part of ['source', 'cue', 'content'] as const) {
      const listed = (which: Attribution | GoldAttribution): string =>
        which[part].map((span) => excerpt(text, span)).join(' + ') || 'none';
      if (isSame(found[part], each[part])) tally.add(parts[part]);
      else tally.fault(null, `${part} of ${words}: ${listed(found)}; gold: ${listed(each)}`);
    }
    if (found.class === each.class) tally.add('classRight');
    else tally.fault(null, `class of ${words}: ${found.class}; gold: ${each.class}`);
    const speaker = entities.find(({ id }) => id === found.speaker);
    const verdict = verdictOn(speaker, each, gold);
    if (verdict === 'speakerRight') tally.add(verdict);
    else tally.fault(verdict, `speaker of ${words}: ${speaker?.name ?? 'none'}; gold: ${each.speakers[0] ?? 'none'}`);
  }
  for (const found of attributions) {
    if (gold.attributions.some(({ content }) => jaccard(found.content, content) > 0)) continue;
    const words = found.content.map((span) => excerpt(text, span)).join(' + ');
    tally.fault(extra[found.class], `${found.class} not in the gold: ${words}`);
  }
}

/** The found attribution whose content is most like the gold's, if by half at least; with two alike, by the cue. */
function bestFor(each: GoldAttribution, found: readonly Attribution[]): Attribution | undefined {
  const likeness = (a: Attribution): number => jaccard(a.content, each.content) + jaccard(a.cue, each.cue) / 1000;
  const alike = found.filter(({ content }) => jaccard(content, each.content) >= 0.5);
  return alike.sort((a, b) => likeness(b) - likeness(a))[0];
}

/** A speaker whom the article never names is as good as none. */
function verdictOn(
  speaker: Entity | undefined,
  { speakers }: GoldAttribution,
  { entities }: Gold,
): 'speakerRight' | 'speakerWrong' | 'speakerNone' {
  const names = speaker?.mentions.filter(({ kind }) => kind === 'name') ?? [];
  if (names.length === 0) return speakers.length === 0 ? 'speakerRight' : 'speakerNone';
  const shared = (entity: (typeof entities)[number]): number =>
    entity.mentions.filter((mention) => names.some((name) => overlap(name, mention))).length;
  const meant = [...entities].sort((a, b) => shared(b) - shared(a))[0];
  return meant && shared(meant) > 0 && speakers.includes(meant.name) ? 'speakerRight' : 'speakerWrong';
}
