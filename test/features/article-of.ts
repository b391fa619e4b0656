/**
 * Articles made by hand, so that a feature is tested apart from the analysis. Words are marked in braces, and a label
 * behind a bar says what they are; braces nest:
 *
 *     {“We won,”|content 1} {{Reyes|name Dana Reyes}|source 1} {said|cue 1}.
 *
 * A part of an attribution has its number, a mention (name, nominal, pronoun) its entity; `speech` and `scare` are
 * quotations, and `stray` is a mark without a partner.
 */
import type {
  Article,
  Attribution,
  Entity,
  Mention,
  MentionKind,
  Quotation,
  Span,
  StrayMark,
} from '../../server/analysis/article.ts';

export interface Made {
  /** By name; whoever is mentioned and not described here is a person. */
  readonly entities?: Readonly<Record<string, Partial<Omit<Entity, 'id' | 'name' | 'mentions'>>>>;
  /** By number; those not described are direct speech by whom their source mentions. */
  readonly attributions?: Readonly<
    Record<string, Partial<Pick<Attribution, 'type' | 'class' | 'confidence' | 'evidence'>>>
  >;
}

interface Labelled extends Span {
  readonly kind: string;
  readonly name: string;
}

export function articleOf(marked: string, made: Made = {}): Article {
  const { text, labelled } = unmarked(marked);
  const entities = entitiesOf(labelled, made);
  const spanIf = (kind: string) => labelled.filter((each) => each.kind === kind);
  const quotations: Quotation[] = (['speech', 'scare'] as const).flatMap((kind) => {
    return spanIf(kind).map(({ start, end }) => {
      return { start, end, kind, level: 0, closed: true, continues: false, continued: false };
    });
  });
  const strayMarks: StrayMark[] = spanIf('stray').map(({ start, end }) => ({ start, end, side: 'opening' }));
  return {
    ...{ text, language: 'plaintext', isProse: true, claims: [], strayMarks, entities },
    paragraphs: linesOf(text).map((line) => ({ ...line, tokens: [], starts: [] })),
    sentences: linesOf(text).map((line, paragraph) => ({ ...line, first: 0, last: 0, paragraph })),
    quotations: quotations.sort((a, b) => a.start - b.start),
    attributions: attributionsOf(labelled, entities, made),
  };
}

function unmarked(marked: string): { text: string; labelled: Labelled[] } {
  const labelled: Labelled[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/(\{|\|[^{}|]*\})/)) {
    if (part === '{') open.push(text.length);
    else if (part.startsWith('|') && open.length > 0) {
      const start = open.pop() ?? 0;
      for (const label of part.slice(1, -1).split(', ')) {
        const [kind = '', ...name] = label.split(' ');
        labelled.push({ start, end: text.length, kind, name: name.join(' ') });
      }
    } else text += part;
  }
  return { text, labelled: labelled.sort((a, b) => a.start - b.start) };
}

function entitiesOf(labelled: readonly Labelled[], { entities = {} }: Made): Entity[] {
  const mentions = new Map<string, Mention[]>();
  for (const { start, end, kind, name } of labelled) {
    if (!isMentionKind(kind)) continue;
    mentions.set(name, [...(mentions.get(name) ?? []), { start, end, kind }]);
  }
  return [...mentions].map(([name, theirs], index) => ({
    ...{ id: `e${index + 1}`, type: 'person', name, aliases: [], mentions: theirs, ...entities[name] },
  }));
}

function isMentionKind(kind: string): kind is MentionKind {
  return kind === 'name' || kind === 'nominal' || kind === 'pronoun';
}

function attributionsOf(labelled: readonly Labelled[], entities: readonly Entity[], made: Made): Attribution[] {
  const parts = labelled.filter(({ kind }) => ['content', 'cue', 'source'].includes(kind));
  return [...new Set(parts.map(({ name }) => name))].map((number) => {
    const spans = (kind: string) =>
      parts.filter((part) => part.kind === kind && part.name === number).map(({ start, end }) => ({ start, end }));
    const source = spans('source');
    const speaker = entities.find(({ mentions }) => mentions.some((mention) => mention.end === source[0]?.end));
    return {
      ...{ id: `a${number}`, type: 'direct', class: 'speech', confidence: 0.95, evidence: 'subject of the cue' },
      ...made.attributions?.[number],
      ...{ content: spans('content'), cue: spans('cue'), source, speaker: speaker?.id ?? null },
    };
  });
}

function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}
