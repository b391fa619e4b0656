/** What the TextMate grammar of articles makes of a text, by the library that VS Code colours with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Span } from '../../server/analysis/article.ts';

/** A stretch of a text with the scopes that the grammar gives it, the outermost first. */
export interface Scoped extends Span {
  readonly scopes: readonly string[];
}

const grammarFile = 'syntaxes/press-text.tmLanguage.json';

interface Grammar {
  tokenizeLine(
    line: string,
    stack: unknown,
  ): { tokens: { startIndex: number; endIndex: number; scopes: string[] }[]; ruleStack: unknown };
}

/** The library comes with the runner of the grammar's own tests, and is none of ours. */
export async function articleGrammar(): Promise<(text: string) => Scoped[]> {
  const require = createRequire(createRequire(import.meta.url).resolve('vscode-tmgrammar-test/package.json'));
  const oniguruma = require('vscode-oniguruma');
  const textmate = require('vscode-textmate');
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
  });
  const grammar: Grammar = await registry.loadGrammar('text.press-text');
  return (text) => {
    const scoped: Scoped[] = [];
    let stack: unknown = textmate.INITIAL;
    for (const { 0: line, index: start } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line.replace(/\r?\n$/, ''), stack);
      stack = ruleStack;
      for (const { startIndex, endIndex, scopes } of tokens)
        scoped.push({ start: start + startIndex, end: Math.min(start + endIndex, start + line.length), scopes });
    }
    return scoped;
  };
}
