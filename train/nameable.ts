import type { Run } from '../server/analysis/document/run.ts';
import { wordsOf } from '../server/analysis/document/words.ts';
import { type Elsewhere, Places } from '../server/analysis/names/model/context-aggregation.ts';
import type { NameableParagraph } from '../server/analysis/names/model/likely-names.ts';
import { nameContext } from '../server/analysis/names/model/name-context.ts';
import { tagsOf } from '../server/analysis/syntax/tags.ts';

/** A text as one paragraph in which names are looked for, and what it says elsewhere of each appearance. */
export interface NameableText extends NameableParagraph {
  readonly elsewhere: readonly Elsewhere[];
}

export function nameableText(tokens: readonly { readonly text: string }[], sentences: readonly Run[]): NameableText {
  const words = wordsOf(tokens);
  const context = nameContext(words, sentences, tagsOf(words, sentences));
  return { words, sentences, nameContext: context, elsewhere: new Places([context.appearances]).elsewhere(0) };
}
