import type { EntityType, Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import { tokensOf } from '../document/tokens.ts';

export type Pronouns = 'he' | 'she' | 'they' | 'it';

/** Somebody whom the user has named; this wins over whatever the analysis finds. */
export interface KnownName {
  readonly type: Extract<EntityType, 'person' | 'organization'>;
  /** The canonical name, shown wherever one of the forms stands. */
  readonly name: string;
  /** The other forms: "Reyes", "the Mayor", "EPA". */
  readonly aliases: readonly string[];
  readonly role?: string;
  readonly pronouns?: Pronouns;
  /** What the desk wants to remember, for the hover card. */
  readonly note?: string;
}

/** A known name in the text; `known` indexes the list of known names. */
export interface KnownRun extends Run {
  readonly type: KnownName['type'];
  readonly known: number;
}

/** The words that can follow in some form; `known` is set where a form ends, `shared` where several people have it. */
interface Node {
  readonly next: Map<string, Node>;
  known?: number;
  shared?: boolean;
}

/**
 * The runs of tokens, in order, that are a known name or alias, word by word (a trie: Fredkin 1960), in the case as given or all in capitals ("DANA
 * REYES" in a headline). Of two that begin at one token the longer is meant; runs do not overlap. A form that two
 * entries share, such as the surname of a couple, names neither.
 */
export function knownNamesIn(tokens: readonly Token[], known: readonly KnownName[]): KnownRun[] {
  if (known.length === 0) return [];
  const root = tries.get(known) ?? trieOf(known);
  tries.set(known, root);
  const runs: KnownRun[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let node: Node | undefined = root;
    let found: KnownRun | undefined;
    for (let at = first; node && at < tokens.length; ) {
      node = node.next.get(plain(tokens[at++].text));
      if (node?.known === undefined) continue;
      found = { first, last: at, type: known[node.known].type, known: node.known };
      if (node.shared) found = undefined;
    }
    if (!found) continue;
    runs.push(found);
    first = found.last - 1;
  }
  return runs;
}

/** The tries of the lists that are in use: with twenty thousand names it takes longer to make one than to read an article. */
const tries = new WeakMap<readonly KnownName[], Node>();

function trieOf(known: readonly KnownName[]): Node {
  const root: Node = { next: new Map() };
  for (const [index, { name, aliases }] of known.entries()) {
    for (const form of [name, ...aliases]) {
      enter(root, form, index);
      enter(root, form.toUpperCase(), index);
    }
  }
  return root;
}

function enter(root: Node, form: string, index: number): void {
  const words = tokensOf(form);
  if (words.length === 0) return;
  let node = root;
  for (const { text } of words) {
    const next: Node = node.next.get(plain(text)) ?? { next: new Map() };
    node.next.set(plain(text), next);
    node = next;
  }
  if (node.known !== undefined && node.known !== index) node.shared = true;
  node.known ??= index;
}

/** O’Brien and O'Brien are one. */
const plain = (word: string): string => word.replace(/[’‘]/g, "'");
