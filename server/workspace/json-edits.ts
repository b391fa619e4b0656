/** Edits of a file of the folder that leave the rest of it as it is. */
import type { Edit } from '../rules/rule.ts';
import { JsonError, type JsonNode, jsonNode } from './json.ts';

/** The edit of a file's text, undefined or blank where there is none yet; undefined where the text is no JSON object. */
export function added(text: string | undefined, add: (root: JsonNode) => Edit | undefined): Edit | undefined {
  if (text === undefined || text.trim() === '') {
    const edit = add(jsonNode('{}'));
    return edit && { start: 0, end: text?.length ?? 0, text: `${edit.text}\n` };
  }
  try {
    const root = jsonNode(text);
    return root.value instanceof Map ? add(root) : undefined;
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

export function fieldOf({ value }: JsonNode, name: string): JsonNode | undefined {
  return value instanceof Map ? value.get(name)?.node : undefined;
}

/** Puts a part behind the last of an object or a list, at a depth of so many pairs of blanks; not into anything else. */
export function appended({ start, end, value }: JsonNode, part: string, depth: number): Edit | undefined {
  const [outer, inner] = ['  '.repeat(depth - 1), '  '.repeat(depth)];
  const isList = Array.isArray(value);
  if (!isList && !(value instanceof Map)) return undefined;
  const last: JsonNode | undefined = isList ? value.at(-1) : [...value.values()].at(-1)?.node;
  if (last) return { start: last.end, end: last.end, text: `,\n${inner}${part}` };
  const [opening, closing] = isList ? '[]' : '{}';
  return { start, end, text: `${opening}\n${inner}${part}\n${outer}${closing}` };
}

/** Takes those items out of a list that are to go, each with the comma before it. */
export function itemsRemoved(
  text: string,
  { start, end, value }: JsonNode,
  goes: (item: JsonNode) => boolean,
): Edit | undefined {
  if (!Array.isArray(value) || !value.some(goes)) return undefined;
  const items: readonly JsonNode[] = value;
  const kept = items.flatMap((item, i) => {
    return goes(item) ? [] : [{ gap: text.slice(items[i - 1]?.end ?? start + 1, item.start), item }];
  });
  const opening = text.slice(start + 1, items[0]!.start);
  const closing = text.slice(items.at(-1)!.end, end - 1);
  const words = kept.map(({ gap, item }, i) => (i === 0 ? opening : gap) + text.slice(item.start, item.end));
  return { start: start + 1, end: end - 1, text: kept.length > 0 ? words.join('') + closing : '' };
}
