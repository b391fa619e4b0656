import type { Token } from '../article.ts';
import { BODIES, isBodyHead } from '../lexicon/bodies.ts';
import type { Name } from './name.ts';

/** The names, those taken for bodies whose words say that they are: "Bank of Tull", "Tull Water Authority", whatever place is in them. */
export const withBodiesByHead = (tokens: readonly Token[], names: readonly Name[]): readonly Name[] =>
  names.map((name) => {
    const mayBeBody = name.type === 'place' && !name.known && name.last - name.first > 1;
    return mayBeBody && isCalledBody(tokens, name) ? { ...name, type: 'organization' } : name;
  });

function isCalledBody(tokens: readonly Token[], { first, last }: Name): boolean {
  if (isBodyHead(tokens[last - 1].text.toLowerCase())) return true;
  const of = tokens.slice(first, last).findIndex(({ text }) => text === 'of' || text === 'for');
  const head = of > 0 ? tokens[first + of - 1].text.toLowerCase() : '';
  return BODIES.has(head) && head !== 'center' && head !== 'centre' && head !== 'museum';
}
