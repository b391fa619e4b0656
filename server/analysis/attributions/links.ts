import type { Candidate } from './candidates.ts';
import type { Surroundings } from './surroundings.ts';

/** The parts of one attribution. */
export interface Parts {
  readonly source: Candidate | null;
  readonly cue: Candidate;
  readonly content: readonly Candidate[];
}

/** Gives each source and content to a cue: that on the side where the chain has seen it. `spans` stand in text order. */
export function linkedParts(spans: readonly Candidate[], { paragraph }: Surroundings): Parts[] {
  const cues = spans.filter(({ role }) => role === 'cue');
  const parts = cues.map((cue) => ({ source: null as Candidate | null, cue, content: [] as Candidate[] }));
  let next = 0;
  let carrier = -1;
  for (const span of spans) {
    if (span.role === 'cue') {
      next++;
      continue;
    }
    const here = paragraph[span.first];
    const before = next - 1;
    const isNear = (i: number) => cues[i] !== undefined && paragraph[cues[i].first] === here;
    const wanted = span.side === 'before' ? [next, before] : [before, next];
    const owner = wanted.find(isNear) ?? (cues[before] && here - paragraph[cues[before].first] <= 1 ? before : carrier);
    if (owner < 0) continue;
    if (span.role === 'content') {
      parts[owner].content.push(span);
      carrier = owner;
    } else parts[owner].source ??= span;
  }
  parts.forEach((part, i) => {
    if (part.source || i === 0 || paragraph[part.cue.first] !== paragraph[cues[i - 1].first]) return;
    part.source = parts[i - 1].source; // "said …, adding …"
  });
  return parts.filter(({ content }) => content.length > 0);
}
