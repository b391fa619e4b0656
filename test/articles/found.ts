/** Writes what was found in an article so that a reader can review it, and a change of it as a diff. */
import type { Article, Attribution, Entity, Span } from '../../server/analysis/article.ts';
import { rolesOf } from '../../server/queries/speakers.ts';

/** A span with the mark that underlines it and what it is. */
interface Note extends Span {
  readonly mark: string;
  readonly label: string;
}

const WIDTH = 100;

/**
 * The article in lines of about 100 columns; below each line one row for each span in it, underlined and labelled:
 *
 *     “We won,” she said.
 *     ~~~~~~~~~           1 content, direct speech
 *               ^^^       1 source, Dana Reyes
 *                   !!!!  1 cue
 *
 * Names are underlined in one row. What is said of the whole article comes last.
 */
export function foundIn(article: Article): string {
  const notes = notesOf(article);
  const names = article.entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'));
  const blocks = article.paragraphs.map((paragraph) =>
    rowsOf(article.text, paragraph).flatMap((row) => [
      article.text.slice(row.start, row.end).replace(/\s/g, ' '),
      ...underlined(names, row, '-').map((line) =>
        line
          .padEnd(WIDTH + 2)
          .concat('names')
          .trimEnd(),
      ),
      ...notes.flatMap((note) =>
        underlined([note], row, note.mark).map((line) => `${line.padEnd(WIDTH + 2)}${note.label}`),
      ),
    ]),
  );
  const entities = article.entities.map((entity) => entityLine(article.text, entity));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n# Entities\n\n${entities.join('\n')}\n`;
}

/** The spans of attributions, of quotations that nobody says, of marks without partner and of claims, in text order. */
function notesOf(article: Article): Note[] {
  const { attributions, quotations, strayMarks, claims } = article;
  const notes = attributions.flatMap((attribution, i) => attributionNotes(article, attribution, i + 1));
  const said = attributions.flatMap(({ content }) => content);
  for (const { start, end, kind, level } of quotations) {
    const isSaid = said.some((content) => content.start <= start && end <= content.end);
    if (!isSaid && level === 0) notes.push({ start, end, mark: '“', label: `quotation, ${kind}, of nobody` });
  }
  for (const { start, end, side } of strayMarks) notes.push({ start, end, mark: '?', label: `${side} mark alone` });
  for (const { start, end, kind, cue } of claims) {
    notes.push({ start, end, mark: '.', label: `claim, ${kind}` }, { ...cue, mark: '*', label: `claim, what tells` });
  }
  return notes.sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1));
}

function attributionNotes({ entities }: Article, attribution: Attribution, n: number): Note[] {
  const speaker = entities.find(({ id }) => id === attribution.speaker)?.name ?? 'nobody known';
  const content = `${n} content, ${attribution.type} ${attribution.class}`;
  const notes = (spans: readonly Span[], mark: string, label: string): Note[] =>
    spans.map(({ start, end }) => ({ start, end, mark, label }));
  return [
    ...notes(attribution.content, '~', attribution.source.length === 0 ? `${content}, of ${speaker}` : content),
    ...notes(attribution.cue, '!', `${n} cue`),
    ...notes(attribution.source, '^', `${n} source, ${speaker}`),
  ];
}

/** A paragraph in rows that end between words. */
function rowsOf(text: string, { start, end }: Span): Span[] {
  const rows: Span[] = [];
  let from = start;
  while (end - from > WIDTH) {
    const blank = Math.max(text.lastIndexOf(' ', from + WIDTH), text.lastIndexOf('\n', from + WIDTH));
    const to = blank > from ? blank : from + WIDTH;
    rows.push({ start: from, end: to });
    from = blank > from ? to + 1 : to;
  }
  return [...rows, { start: from, end }];
}

/** One line that underlines what of the spans lies in the row, or none. */
function underlined(spans: readonly Span[], row: Span, mark: string): string[] {
  const inside = spans.filter(({ start, end }) => start < row.end && end > row.start);
  if (inside.length === 0) return [];
  const line = Array.from({ length: row.end - row.start }, (_, i) =>
    inside.some(({ start, end }) => start <= row.start + i && row.start + i < end) ? mark : ' ',
  );
  return [line.join('').trimEnd()];
}

/** `person Dana Reyes, mayor: Dana Reyes, Reyes ×3, she ×2` */
function entityLine(text: string, entity: Entity): string {
  const { type, name, mentions } = entity;
  const counts = new Map<string, number>();
  for (const { start, end } of mentions) {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const said = [...counts].map(([words, count]) => (count > 1 ? `${words} ×${count}` : words));
  return `${[`${type} ${name}`, ...rolesOf(entity)].join(', ')}: ${said.join(', ')}`;
}
