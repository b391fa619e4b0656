import type {
  Article,
  Attribution,
  Entity,
  EntityType,
  MentionKind,
  QuotationKind,
  Span,
} from '../analysis/article.ts';
import type { Severity } from '../settings.ts';
import type { Diagnostic } from './diagnostics.ts';

/** A span with the words it names. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** An article as the public JSON; server/schema/article.schema.json is its contract. */
export interface ArticleJson {
  readonly version: 1;
  readonly id: string | number;
  readonly isProse: boolean;
  readonly attributions: readonly {
    readonly id: string;
    readonly type: Attribution['type'];
    readonly class: Attribution['class'];
    readonly content: readonly TextSpan[];
    readonly cue: readonly TextSpan[];
    readonly source: readonly TextSpan[];
    readonly speaker: string | null;
    readonly confidence: number;
    readonly evidence: string;
  }[];
  readonly entities: readonly {
    readonly id: string;
    readonly type: EntityType;
    readonly name: string;
    readonly role?: string;
    readonly affiliation?: string;
    readonly age?: number;
    readonly honorific?: string;
    readonly note?: string;
    readonly aliases: readonly string[];
    readonly mentions: readonly (TextSpan & { readonly kind: MentionKind })[];
  }[];
  readonly quotations: readonly (Span & { readonly kind: QuotationKind; readonly level: number })[];
  readonly diagnostics: readonly (Span & {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
  })[];
}

/** The public JSON of an article. `id` is the file's path as given, or the ndjson line's own. */
export function articleJson(article: Article, id: string | number, diagnostics: readonly Diagnostic[]): ArticleJson {
  const textSpan = ({ start, end }: Span): TextSpan => ({ start, end, text: article.text.slice(start, end) });
  const attributionJson = (attribution: Attribution) => ({
    id: attribution.id,
    type: attribution.type,
    class: attribution.class,
    content: attribution.content.map(textSpan),
    cue: attribution.cue.map(textSpan),
    source: attribution.source.map(textSpan),
    speaker: attribution.speaker,
    confidence: attribution.confidence,
    evidence: attribution.evidence,
  });
  const entityJson = ({ id, type, name, role, affiliation, age, honorific, note, aliases, mentions }: Entity) => ({
    ...{ id, type, name, role, affiliation, age, honorific, note, aliases },
    mentions: mentions.map((mention) => ({ ...textSpan(mention), kind: mention.kind })),
  });
  return {
    version: 1,
    id,
    isProse: article.isProse,
    attributions: article.attributions.map(attributionJson),
    entities: article.entities.map(entityJson),
    quotations: article.quotations.map(({ start, end, kind, level }) => ({ start, end, kind, level })),
    diagnostics: diagnostics.map(({ start, end, code, severity, message }) => ({
      code,
      severity,
      start,
      end,
      message,
    })),
  };
}
