import type { EntityType, Token } from './article.ts';
import { COUNTRY_CODES } from './lexicon/country-codes.ts';
import type { Name } from './names.ts';

/**
 * The names with each acronym that stands in brackets behind a name taken for what the name is, here and wherever the text
 * has it again: "the Tull River Authority (TRA)" is one body. Behind a person it is the country of a list of results: "Ines
 * Brandt (GER)".
 */
export function withBracketed(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const at = new Map(names.map((name) => [name.first, name]));
  const types = new Map<string, EntityType>();
  const added: Name[] = [];
  const places = new Set<number>();
  for (const name of names) {
    const i = name.last + 1;
    if (!isBracketed(tokens, i) || name.known) continue;
    const { text } = tokens[i];
    const inside = at.get(i);
    if (name.type === 'person') {
      if (!COUNTRY_CODES.has(text)) continue;
      places.add(i);
      if (!inside) added.push({ first: i, last: i + 1, type: 'place' });
    } else if (abbreviates(text, tokens, name)) {
      if (!types.has(text)) types.set(text, name.type);
      if (!inside) added.push({ first: i, last: i + 1, type: name.type });
    }
  }
  const retyped = names.map((name): Name => {
    if (name.known || name.last - name.first > 1) return name;
    const type = places.has(name.first) ? 'place' : types.get(tokens[name.first].text);
    return type ? { ...name, type } : name;
  });
  return [...retyped, ...added];
}

/** Whether a token is a word in capitals, alone within round brackets. */
const isBracketed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')' && /^\p{Lu}{2,8}$/u.test(tokens[i].text);

/** Whether the first letter of an acronym is that of the name, and each other stands, in order, at the head of some word of it. */
function abbreviates(acronym: string, tokens: readonly Token[], { first, last }: Name): boolean {
  const initials = tokens
    .slice(first, last)
    .flatMap(({ text }) => text.split('-').map((part) => part[0]?.toUpperCase()));
  if (initials[0] !== acronym[0] || acronym.length > initials.length) return false;
  let at = 0;
  for (const initial of initials) if (initial === acronym[at]) at++;
  return at === acronym.length;
}
