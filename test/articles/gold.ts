/**
 * The hand-made annotation of a golden article, from its file to spans. README.md tells how a gold file is written;
 * `place.ts` finds its words in the article.
 */
import type { AttributionClass, AttributionType, EntityType, Span } from '../../server/analysis/article.ts';
import { namedPlaces, nearestPlaces, occurrences, type Words } from './place.ts';

export type FindingCode = 'unattributed-quote' | 'unattributed-claim' | 'unnamed-source' | 'unbalanced-quotation';

/** A gold file as it is written. */
export interface GoldFile {
  readonly about: string;
  readonly attributions: readonly {
    readonly source: Words | null;
    readonly cue: Words | null;
    readonly content: Words;
    readonly type: AttributionType;
    readonly class: AttributionClass;
    readonly speaker: string | readonly string[] | null;
    readonly optional?: true;
  }[];
  readonly entities: readonly {
    readonly name: string;
    readonly type: EntityType;
    readonly role?: string;
    readonly mentions: Words;
  }[];
  readonly findings: readonly { readonly code: FindingCode; readonly text: Words }[];
}

/**
 * `speakers` are the names of gold entities: none where nobody named can be told, several where several speak as one
 * ("X and Y said"; either is right). An `optional` attribution may be found, but need not be.
 */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly type: AttributionType;
  readonly class: AttributionClass;
  readonly speakers: readonly string[];
  readonly optional: boolean;
}

/** `mentions` are the mentions by name, in text order. */
export interface GoldEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly role?: string;
  readonly mentions: readonly Span[];
}

export interface GoldFinding extends Span {
  readonly code: FindingCode;
}

/** What is right to say about one article. Attributions are in the order of their contents. */
export interface Gold {
  readonly about: string;
  readonly attributions: readonly GoldAttribution[];
  readonly entities: readonly GoldEntity[];
  readonly findings: readonly GoldFinding[];
}

/**
 * The gold of `text` (an article, as it is in its file), from the JSON text of its gold file. Throws an Error of one
 * line that names the words where they are not in the article.
 */
export function goldOf(text: string, json: string): Gold {
  const file: GoldFile = JSON.parse(json);
  return {
    about: file.about,
    attributions: attributionsOf(text, file),
    entities: entitiesOf(text, file),
    findings: file.findings.map(({ code, text: words }) => ({ code, ...namedPlaces(text, words)[0]! })),
  };
}

function attributionsOf(text: string, file: GoldFile): GoldAttribution[] {
  // In text order: a content begins after the one before it began.
  let from = 0;
  const attributions: GoldAttribution[] = [];
  for (const each of file.attributions) {
    const content = namedPlaces(text, each.content, from);
    from = content[0]!.start + 1;
    const cue = each.cue === null ? [] : nearestPlaces(text, each.cue, content, content);
    const near = cue.length > 0 ? cue : content;
    const source = each.source === null ? [] : nearestPlaces(text, each.source, near, [...content, ...cue]);
    attributions.push({
      source,
      cue,
      content,
      type: each.type,
      class: each.class,
      speakers: each.speaker === null ? [] : [each.speaker].flat(),
      optional: each.optional ?? false,
    });
  }
  return attributions;
}

function entitiesOf(text: string, file: GoldFile): GoldEntity[] {
  const found = file.entities.map(({ mentions }) => mentionsNamed(text, mentions));
  const all = found.flat();
  return file.entities.map((entity, i) => ({
    ...entity,
    mentions: found[i]!.filter((mention) => mention.exact || !all.some((other) => isInside(mention, other)))
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start),
  }));
}

/** Every occurrence of each name, or those that its numbers pick (`exact`). */
function mentionsNamed(text: string, words: Words): (Span & { exact: boolean })[] {
  const list = typeof words === 'string' ? [words] : words;
  return list.flatMap((name, i) => {
    if (typeof name !== 'string') return [];
    const exact = typeof list[i + 1] === 'number';
    const places = exact ? namedPlaces(text, picked(list, i)) : occurrences(text, name);
    if (places.length === 0) throw new Error(`no mention "${name}" in the article`);
    return places.map((place) => ({ ...place, exact }));
  });
}

/** `["Reyes", 2, 3]` as `["Reyes", 2, "Reyes", 3]`. */
function picked(list: readonly (string | number)[], i: number): (string | number)[] {
  const numbers = list.slice(i + 1);
  const end = numbers.findIndex((each) => typeof each === 'string');
  return numbers.slice(0, end < 0 ? numbers.length : end).flatMap((nth) => [list[i]!, nth]);
}

const isInside = (a: Span, b: Span): boolean =>
  a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
