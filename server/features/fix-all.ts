import type { Edit } from '../rules/rule.ts';
import { byPlace } from '../text/spans.ts';
import type { Diagnostic } from './diagnostics.ts';

/**
 * The edits that mend all marks of an article at once, in text order: of each finding the first fix that touches nothing
 * but marks. A fix that would change what another has changed already is left out.
 */
export function markEdits(diagnostics: readonly Diagnostic[]): Edit[] {
  const taken: Edit[] = [];
  const touched = new Set<number>();
  for (const { fixes } of diagnostics) {
    const edits = fixes.find(({ marksOnly }) => marksOnly)?.edits ?? [];
    const places = edits.flatMap(placesOf);
    if (places.some((place) => touched.has(place))) continue;
    taken.push(...edits);
    for (const place of places) touched.add(place);
  }
  return taken.sort(byPlace);
}

/** Every offset that an edit touches, its ends among them; a mark has a character or two. */
function placesOf({ start, end }: Edit): number[] {
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}
