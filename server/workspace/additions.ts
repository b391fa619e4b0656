/** The edits by which a quick fix adds to a file of the folder, and leaves the rest of it as it is. */
import type { IgnoredFinding } from '../ignoring/ignored-findings.ts';
import type { Edit } from '../rules/rule.ts';
import { JsonError, type JsonNode, jsonNode } from './json.ts';

/** Adds a finding to the text of ignored.json, undefined where there is no file yet; undefined where the text is no JSON. */
export function ignoredAdded(text: string | undefined, { rule, sentence }: IgnoredFinding): Edit | undefined {
  const item = `{ "rule": ${JSON.stringify(rule)}, "sentence": ${JSON.stringify(sentence)} }`;
  return added(text, (root) => {
    const findings = fieldOf(root, 'findings');
    return findings ? appended(findings, item, 2) : appended(root, `"findings": [\n    ${item}\n  ]`, 1);
  });
}

/** Switches a rule off in the text of config.json, undefined where there is no file yet. */
export function ruleSwitchedOff(text: string | undefined, rule: string): Edit | undefined {
  const field = `${JSON.stringify(rule)}: "off"`;
  return added(text, (root) => {
    const levels = fieldOf(root, 'rules');
    const level = levels && fieldOf(levels, rule);
    if (level) return { start: level.start, end: level.end, text: '"off"' };
    return levels ? appended(levels, field, 2) : appended(root, `"rules": {\n    ${field}\n  }`, 1);
  });
}

function added(text: string | undefined, add: (root: JsonNode) => Edit | undefined): Edit | undefined {
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

function fieldOf({ value }: JsonNode, name: string): JsonNode | undefined {
  return value instanceof Map ? value.get(name)?.node : undefined;
}

/** Puts a part behind the last of an object or a list, at a depth of so many pairs of blanks; not into anything else. */
function appended({ start, end, value }: JsonNode, part: string, depth: number): Edit | undefined {
  const [outer, inner] = ['  '.repeat(depth - 1), '  '.repeat(depth)];
  const isList = Array.isArray(value);
  if (!isList && !(value instanceof Map)) return undefined;
  const last: JsonNode | undefined = isList ? value.at(-1) : [...value.values()].at(-1)?.node;
  if (last) return { start: last.end, end: last.end, text: `,\n${inner}${part}` };
  const [opening, closing] = isList ? '[]' : '{}';
  return { start, end, text: `${opening}\n${inner}${part}\n${outer}${closing}` };
}
