import type { Token } from '../article.ts';
import { Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';

/** The names, those bodies that are known as bodies and as nothing else: "JP Morgan" is no person, "Hull City" no town. */
export const withKnownBodies = (tokens: readonly Token[], names: readonly Name[]): Name[] =>
  names.map((name) => {
    const mayBeBody = (name.type === 'place' || name.type === 'person') && !name.known;
    return mayBeBody && isKnownBody(tokens, name) ? { ...name, type: 'organization' } : name;
  });

function isKnownBody(tokens: readonly Token[], { first, last }: Name): boolean {
  if (last - first < 2) return false;
  const known = knownAs(tokens.slice(first, last).map(({ text }) => text));
  return known !== 0 && (known & ~(Known.organization | Known.team)) === 0;
}
