/** What lies at an offset of the text. */
import type { Article, Attribution, Entity, Mention, Span } from '../analysis/article.ts';
import { touches } from '../text/spans.ts';
import { type Shown, shownAttributions } from './shown.ts';

export interface AttributionPart {
  readonly attribution: Attribution;
  readonly part: 'content' | 'cue' | 'source';
  readonly span: Span;
}

export interface EntityMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The part of an attribution at the offset; the innermost, where a quotation holds another attribution. */
export function attributionPartAt(article: Article, offset: number, shown: Shown): AttributionPart | undefined {
  let found: AttributionPart | undefined;
  for (const attribution of shownAttributions(article, shown)) {
    for (const part of ['source', 'cue', 'content'] as const) {
      for (const span of attribution[part]) {
        if (touches(span, offset) && isShorter(span, found?.span)) found = { attribution, part, span };
      }
    }
  }
  return found;
}

/** The mention at the offset with its entity; the innermost: "Putin" in "the Putin aide". */
export function mentionAt({ entities }: Article, offset: number): EntityMention | undefined {
  let found: EntityMention | undefined;
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      if (touches(mention, offset) && isShorter(mention, found?.mention)) found = { entity, mention };
    }
  }
  return found;
}

function isShorter(span: Span, than: Span | undefined): boolean {
  return than === undefined || span.end - span.start < than.end - than.start;
}
