import type { KnownName, Pronouns } from '../analysis/names/known-names.ts';
import { choiceIn, fieldsIn, itemsIn, textIn } from './fields.ts';
import type { JsonNode } from './json.ts';
import { MAX_NAME_CHARACTERS } from './limits.ts';
import type { Complain } from './problems.ts';

export const pronouns: readonly Pronouns[] = ['he', 'she', 'they', 'it'];

/** Reads `.press-text/names.json`: `{ "people": […], "organizations": […] }`; the settings have the same two lists. */
export function namesIn(root: JsonNode, complain: Complain): KnownName[] {
  const fields = fieldsIn(root, ['$schema', 'people', 'organizations'], complain);
  const entries = (list: string) => itemsIn(fields.get(list)?.node, complain);
  return [
    ...entries('people').flatMap((node) => nameIn(node, 'person', complain)),
    ...entries('organizations').flatMap((node) => nameIn(node, 'organization', complain)),
  ];
}

/** An entry; none without its name. */
function nameIn(node: JsonNode, type: KnownName['type'], complain: Complain): KnownName[] {
  const fields = fieldsIn(node, ['name', 'aliases', 'role', 'pronouns', 'note'], complain);
  const text = (field: string) => textIn(fields.get(field)?.node, complain);
  if (node.value instanceof Map && !fields.has('name')) complain(node, 'An entry needs a "name".');
  const name = textIn(fields.get('name')?.node, complain, MAX_NAME_CHARACTERS);
  if (name === undefined) return [];
  const aliases = itemsIn(fields.get('aliases')?.node, complain).map((alias) =>
    textIn(alias, complain, MAX_NAME_CHARACTERS),
  );
  const [role, note] = [text('role'), text('note')];
  const called = choiceIn(fields.get('pronouns')?.node, pronouns, complain);
  return [
    {
      ...{ type, name, aliases: aliases.filter((alias) => alias !== undefined) },
      ...(role === undefined ? {} : { role }),
      ...(called === undefined ? {} : { pronouns: called }),
      ...(note === undefined ? {} : { note }),
    },
  ];
}
