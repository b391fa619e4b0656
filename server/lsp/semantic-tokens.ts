import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import { semanticTokensOf, semanticTypes } from '../features/semantic-tokens.ts';
import type { View } from './view.ts';

export const legend: SemanticTokensLegend = { tokenTypes: [...semanticTypes], tokenModifiers: [] };

/** The colours of the document by what is found in it; none where the settings want none. */
export function semanticTokens({ document, article, inEffect: { settings } }: View): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const tokens = settings.colors ? semanticTokensOf(article, settings) : [];
  for (const { start, end, type } of tokens) {
    const { line, character } = document.positionAt(start);
    builder.push(line, character, end - start, semanticTypes.indexOf(type), 0);
  }
  return builder.build();
}
