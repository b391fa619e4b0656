import type { Token } from '../article.ts';
import { BODIES, BODY_HEADS, FIRM_HEADS } from '../lexicon/bodies.ts';
import type { Name } from './name.ts';

/**
 * The names, those taken for bodies whose words say that they are: "Bank of Tull", "Tull Water Authority", whatever place is in them; and as
 * two where each half is a body's: "the University of Tull and Kelm College".
 */
export const withBodiesByHead = (tokens: readonly Token[], names: readonly Name[]): readonly Name[] =>
  names.flatMap((name): readonly Name[] => {
    if (name.known || name.last - name.first < 2) return [name];
    if (name.type === 'organization') return partedAtAnd(tokens, name);
    return name.type === 'place' && isCalledBody(tokens, name) ? [{ ...name, type: 'organization' }] : [name];
  });

/** Last words of bodies that no body is of: "University of Arts and [Design]" is one. */
const HEADS_OF_OTHERS: ReadonlySet<string> = new Set(
  'academy bank college council hospital institute school university'.split(' '),
);

/** Of a body with "and" the two that it is, or itself. */
function partedAtAnd(tokens: readonly Token[], name: Name): readonly Name[] {
  const { first, last } = name;
  for (let and = first + 3; and < last - 2; and++) {
    if (tokens[and].text !== 'and') continue;
    const isOf = tokens[first + 1].text === 'of' && BODIES.has(tokens[first].text.toLowerCase());
    const isOther = HEADS_OF_OTHERS.has(tokens[last - 1].text.toLowerCase());
    return isOf && isOther
      ? [
          { ...name, last: and },
          { ...name, first: and + 1 },
        ]
      : [name];
  }
  return [name];
}

function isCalledBody(tokens: readonly Token[], { first, last }: Name): boolean {
  const end = tokens[last - 1].text.toLowerCase();
  if (BODY_HEADS.has(end) || FIRM_HEADS.has(end)) return true;
  const of = tokens.slice(first, last).findIndex(({ text }) => text === 'of' || text === 'for');
  const head = of > 0 ? tokens[first + of - 1].text.toLowerCase() : '';
  return BODIES.has(head) && head !== 'center' && head !== 'centre' && head !== 'museum';
}
