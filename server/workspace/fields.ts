/** Reading the parts of a file, each with a complaint where it is not what it should be. */
import type { JsonFields, JsonNode } from './json.ts';
import { shown, thousands } from './limits.ts';
import type { Complain } from './problems.ts';

/** The fields of an object; none, and a complaint, where the node is none. `known` are the names that it may have. */
export function fieldsIn(node: JsonNode, known: readonly string[], complain: Complain): JsonFields {
  if (!(node.value instanceof Map)) {
    complain(node, `This should be an object with ${listOf(known)}.`);
    return new Map();
  }
  for (const [name, { key }] of node.value) {
    if (!known.includes(name)) complain(key, `“${shown(name)}” is not known here; there is ${listOf(known)}.`);
  }
  return node.value;
}

/** The items of a list; none where it is missing, and a complaint where it is no list. */
export function itemsIn(node: JsonNode | undefined, complain: Complain): readonly JsonNode[] {
  if (node === undefined) return [];
  if (Array.isArray(node.value)) return node.value;
  complain(node, 'This should be a list, between [ and ].');
  return [];
}

/**
 * A text, without white space at its ends; undefined where it is missing, or empty, longer than `most` or no text, and a
 * complaint then.
 */
export function textIn(
  node: JsonNode | undefined,
  complain: Complain,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  if (node === undefined) return undefined;
  const text = typeof node.value === 'string' ? node.value.trim() : '';
  if (text !== '' && text.length <= most) return text;
  if (text === '') complain(node, 'This should be a text in double quotes, and not empty.');
  else complain(node, `This should be no longer than ${thousands(most)} characters.`);
  return undefined;
}

/** One of the choices; undefined where it is missing or another, and a complaint then. */
export function choiceIn<C extends string>(
  node: JsonNode | undefined,
  choices: readonly C[],
  complain: Complain,
): C | undefined {
  if (node === undefined) return undefined;
  const chosen = choices.find((choice) => choice === node.value);
  if (chosen === undefined) complain(node, `This should be one of ${listOf(choices)}.`);
  return chosen;
}

/** Yes or no; undefined where it is missing or neither, and a complaint then. */
export function flagIn(node: JsonNode | undefined, complain: Complain): boolean | undefined {
  if (node === undefined) return undefined;
  if (typeof node.value === 'boolean') return node.value;
  complain(node, 'This should be true or false.');
  return undefined;
}

const listOf = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
