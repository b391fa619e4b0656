import type { Run } from '../server/analysis/document/run.ts';
import { wordsOf } from '../server/analysis/document/words.ts';
import { type Appearance, Places } from '../server/analysis/names/model/context-aggregation.ts';
import type { NameableParagraph } from '../server/analysis/names/model/likely-names.ts';
import { appearancesIn, type NameContext, nameContext } from '../server/analysis/names/model/name-context.ts';
import { tagsOf } from '../server/analysis/syntax/tags.ts';

/** A text as one paragraph in which names are looked for, and of each appearance the nearest of its word. */
export interface NameableText extends NameableParagraph {
  readonly context: NameContext;
  readonly nearest: readonly (readonly Appearance[])[];
}

export function nameableText(tokens: readonly { readonly text: string }[], sentences: readonly Run[]): NameableText {
  const words = wordsOf(tokens);
  const tags = tagsOf(words, sentences);
  const appearances = appearancesIn(words, sentences);
  const context = nameContext(words, sentences, tags);
  return { words, sentences, tags, appearances, context, nearest: new Places([appearances]).nearest(0) };
}
