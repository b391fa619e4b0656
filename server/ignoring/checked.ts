import type { Article } from '../analysis/article.ts';
import { type Diagnostic, diagnosticsOf } from '../features/diagnostics.ts';
import type { Settled } from '../queries/shown.ts';
import type { Settings } from '../settings.ts';
import { byPlace, unionOf } from '../text/spans.ts';
import { unknownDirectives, unusedDirectives } from './directive-diagnostics.ts';
import { directivesOf } from './directives.ts';
import { type IgnoredFinding, sentenceKey, sentenceOf } from './ignored-findings.ts';
import { type Region, regionsOf } from './regions.ts';
import { ruleIds } from './rule-ids.ts';

/** A finding that the writer has looked at and wants to keep as it is. */
export interface IgnoredDiagnostic extends Diagnostic {
  /** Whether a directive in the text says so, or a workspace's list. */
  readonly by: 'directive' | 'list';
  readonly reason?: string;
  /** What the directive says of its rule, where it is one. */
  readonly region?: Region;
}

/** What the desk should still look at, and what it has settled; both in text order. */
export interface Checked {
  readonly open: readonly Diagnostic[];
  readonly ignored: readonly IgnoredDiagnostic[];
}

/**
 * What the rules find in an article, less what its directives or the list tell to ignore; and what is wrong with the
 * directives themselves.
 */
export function checked(article: Article, settings: Settings, list: readonly IgnoredFinding[]): Checked {
  const directives = directivesOf(article);
  const regions = regionsOf(article, directives, ruleIds);
  const readers = new Map([...regions].map(([rule, all]) => [rule, new RegionReader(all)]));
  const reasons = reasonsOf(list);
  const used = new Set<Region>();
  const open: Diagnostic[] = [];
  const ignored: IgnoredDiagnostic[] = [];
  for (const found of diagnosticsOf(article, settings)) {
    const region = readers.get(found.code)?.at(found.start);
    const listed = reasons.size > 0 ? reasons.get(sentenceKey(found.code, sentenceOf(article, found))) : undefined;
    if (region) used.add(region);
    if (region) ignored.push({ ...found, by: 'directive', region, ...reasonIn(region.directive) });
    else if (listed) ignored.push({ ...found, by: 'list', ...reasonIn(listed) });
    else open.push(found);
  }
  const unknown = unknownDirectives(article, settings, directives);
  const unused = unusedDirectives(article, settings, [...regions.values()].flat(), used);
  return { open: [...open, ...unknown, ...unused].sort(byPlace), ignored };
}

/** What of it surfaces must know beside the findings: of what the lack of a source is settled. */
export const settledIn = (ignored: Checked['ignored']): Settled => ({
  ignored: unionOf(ignored.filter(({ code }) => code === 'unattributed-quote' || code === 'unattributed-claim')),
});

type Reasons = ReadonlyMap<string, { readonly reason: string | undefined }>;

/** By the lists that are in use, for one may be long and is the same from keystroke to keystroke. */
const reasonsByList = new WeakMap<readonly IgnoredFinding[], Reasons>();

/** Why each sentence of a list is ignored, by its key. */
function reasonsOf(list: readonly IgnoredFinding[]): Reasons {
  const known = reasonsByList.get(list);
  if (known) return known;
  const reasons = new Map(list.map(({ rule, sentence, reason }) => [sentenceKey(rule, sentence), { reason }]));
  reasonsByList.set(list, reasons);
  return reasons;
}

const reasonIn = ({ reason }: { readonly reason?: string | undefined }) => (reason === undefined ? {} : { reason });

/** The regions of one rule, asked about from the start of the text to its end. */
class RegionReader {
  private readonly open: Region[] = [];
  private next = 0;

  constructor(private readonly regions: readonly Region[]) {}

  /** The region that holds an offset, of several the one that began last. */
  at(offset: number): Region | undefined {
    for (; (this.regions[this.next]?.start ?? Number.POSITIVE_INFINITY) <= offset; this.next++) {
      this.open.push(this.regions[this.next]!);
    }
    while ((this.open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= offset) this.open.pop();
    return this.open.at(-1);
  }
}
