/** What quick fixes write into the files of the folder. */
import type { KnownName } from '../analysis/names/known-names.ts';
import { type IgnoredFinding, sentenceKey } from '../ignoring/ignored-findings.ts';
import type { Edit } from '../rules/rule.ts';
import type { JsonNode } from './json.ts';
import { added, appended, fieldOf, itemsRemoved } from './json-edits.ts';

/** Adds a finding to the text of ignored.json, undefined where there is no file yet; undefined where the text is no JSON. */
export function ignoredAdded(text: string | undefined, { rule, sentence, reason }: IgnoredFinding): Edit | undefined {
  const item = objectOf({ rule, sentence, reason });
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

/** Takes a finding out of the text of ignored.json; undefined where it does not stand there. */
export function ignoredRemoved(text: string | undefined, { rule, sentence }: IgnoredFinding): Edit | undefined {
  if (text === undefined) return undefined;
  const key = sentenceKey(rule, sentence);
  return added(text, (root) => {
    const findings = fieldOf(root, 'findings');
    return (
      findings &&
      itemsRemoved(text, findings, (item) => {
        const [ofRule, ofSentence] = [fieldOf(item, 'rule')?.value, fieldOf(item, 'sentence')?.value];
        return (
          typeof ofRule === 'string' && typeof ofSentence === 'string' && sentenceKey(ofRule.trim(), ofSentence) === key
        );
      })
    );
  });
}

/** Adds a name to the text of names.json; where its entry stands there already, the aliases that this lacks. */
export function nameAdded(text: string | undefined, known: KnownName): Edit | undefined {
  const { type, name, aliases, role, pronouns, note } = known;
  const list = type === 'person' ? 'people' : 'organizations';
  const item = objectOf({ name, aliases: aliases.length > 0 ? aliases : undefined, role, pronouns, note });
  return added(text, (root) => {
    const names = fieldOf(root, list);
    if (!names) return appended(root, `${JSON.stringify(list)}: [\n    ${item}\n  ]`, 1);
    const entries = Array.isArray(names.value) ? names.value : [];
    const entry = entries.find((each) => fieldOf(each, 'name')?.value === name);
    if (!entry) return appended(names, item, 2);
    const there = fieldOf(entry, 'aliases');
    if (!there) return behind(fieldOf(entry, 'name')!, `, "aliases": ${inline(aliases)}`);
    if (!Array.isArray(there.value)) return undefined;
    const had = there.value.map(({ value }) => value);
    const missing = aliases.filter((alias) => !had.includes(alias)).map((alias) => JSON.stringify(alias));
    if (missing.length === 0) return undefined;
    const last: JsonNode | undefined = there.value.at(-1);
    return last
      ? behind(last, `, ${missing.join(', ')}`)
      : { start: there.start, end: there.end, text: inline(aliases) };
  });
}

const behind = ({ end }: JsonNode, text: string): Edit => ({ start: end, end, text });

/** On one line, without the fields that are not given. */
function objectOf(fields: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const given = Object.entries(fields).flatMap(([name, value]) => {
    return value === undefined
      ? []
      : [`${JSON.stringify(name)}: ${typeof value === 'string' ? JSON.stringify(value) : inline(value)}`];
  });
  return `{ ${given.join(', ')} }`;
}

const inline = (values: readonly string[]): string => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
