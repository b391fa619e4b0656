/** The two trees that an outline can be. */
import type { Article, Span } from '../analysis/article.ts';
import { translator } from '../l10n/translate.ts';
import { sectionsOf } from '../queries/sections.ts';
import type { Shown } from '../queries/shown.ts';
import { speakersOf } from '../queries/speakers.ts';
import { covers, hullOf } from '../text/spans.ts';
import type { OutlineItem } from './outline-item.ts';
import { quotedWords } from './overview.ts';

interface Growing {
  readonly item: OutlineItem;
  readonly children: Growing[];
}

/** Each item below the heading of Markdown that it stands under, and below the content that holds it; the items are in text order. */
export function nestedInSections(article: Article, items: readonly OutlineItem[]): OutlineItem[] {
  const headings = article.language === 'markdown' && items.length > 0 ? headingsOf(article) : [];
  const top: Growing[] = [];
  const open: Growing[] = [];
  // The sort is stable: a heading comes before what it holds.
  for (const item of [...headings, ...items].sort((a, b) => a.range.start - b.range.start)) {
    while (open.length > 0 && !holds(open.at(-1)!.item, item)) open.pop();
    const growing: Growing = { item, children: [] };
    (open.at(-1)?.children ?? top).push(growing);
    open.push(growing);
  }
  return top.flatMap(grown);
}

/** A heading that holds nothing is left out. */
function grown({ item, children }: Growing): OutlineItem[] {
  const held = children.flatMap(grown);
  if (held.length === 0) return item.kind === 'section' ? [] : [item];
  return [{ ...item, children: held }];
}

const holds = ({ kind, range, selection }: OutlineItem, item: OutlineItem): boolean =>
  covers(kind === 'section' ? range : selection, item.range);

/** “## Costs” is “Costs”. */
const headingsOf = (article: Article): OutlineItem[] =>
  sectionsOf(article).map(({ start, end, heading }) => {
    const words = article.text.slice(heading.start, heading.end).replace(/^#+\s+|\s*#*\s*$/g, '');
    return { name: words || '#', detail: '', kind: 'section', range: { start, end }, selection: heading, children: [] };
  });

/**
 * A list of what each speaker says, in the order in which they first speak; sources that are not known go by their words. A group
 * spans the text from its first item to its last, and leads to the first.
 */
export function groupedBySpeaker(article: Article, items: readonly OutlineItem[], shown: Shown): OutlineItem[] {
  const t = translator(shown.language);
  const quoted = new Map(speakersOf(article, shown).map(({ entity, tally }) => [entity.name, quotedWords(tally, t)]));
  const groups = new Map<string, OutlineItem[]>();
  for (const item of items) {
    const who = item.who ?? item.name;
    const named = { ...item, name: item.words || item.name };
    const group = groups.get(who);
    if (group) group.push(named);
    else groups.set(who, [named]);
  }
  return [...groups].map(([who, children]): OutlineItem => {
    const [first] = children;
    const kind = first!.kind === 'unattributed' || first!.kind === 'exempt' ? first!.kind : 'speaker';
    const range: Span = hullOf(children.map((child) => child.range)) ?? first!.range;
    return { name: who, detail: quoted.get(who) ?? '', who, kind, range, selection: first!.range, children };
  });
}
