/** The golden articles, read from their folder. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../server/analysis/article.ts';
import { type Gold, goldOf } from './gold.ts';

export interface GoldenArticle {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly gold: Gold;
}

/** All golden articles, by name. Runs from the project's root. Throws where a gold file does not fit its article. */
export function goldenArticles(folder = 'test/articles'): GoldenArticle[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file) => {
    const [, name, ending] = /^(.*)\.(article|md)$/.exec(file) ?? [];
    if (name === undefined || !files.includes(`${name}.gold.json`)) return [];
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const json = readFileSync(`${folder}/${name}.gold.json`, 'utf8');
    return [{ name, language: ending === 'md' ? 'markdown' : 'plaintext', text, gold: placed(name, text, json) }];
  });
}

function placed(name: string, text: string, json: string): Gold {
  try {
    return goldOf(text, json);
  } catch (error) {
    throw new Error(`${name}.gold.json: ${error instanceof Error ? error.message : error}`);
  }
}
