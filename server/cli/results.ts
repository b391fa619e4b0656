import { analyze } from '../analysis/analyze.ts';
import type { Article } from '../analysis/article.ts';
import { type Diagnostic, diagnosticsOf } from '../features/diagnostics.ts';
import { defaultSettings } from '../settings.ts';
import type { Input } from './input.ts';

/** An input with all that is found in it. */
export interface Result {
  readonly input: Input;
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
}

export function resultOf(input: Input): Result {
  const article = analyze(input.text, { language: input.language });
  return { input, article, diagnostics: diagnosticsOf(article, defaultSettings) };
}
