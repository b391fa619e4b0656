import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ruleIds } from '../../server/ignoring/rule-ids.ts';
import { profiles, ruleLevels } from '../../server/settings.ts';
import { article } from '../server/copy.ts';
import { answersAbout, Editor } from './editor.ts';
import { target } from './target.ts';

const { configuration } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
const properties = [configuration].flat().flatMap((each) => Object.keys(each.properties));

const rules = fc.dictionary(fc.constantFrom(...ruleIds, '__proto__', ''), fc.constantFrom(...ruleLevels, 'loud'));
const value = fc.oneof(fc.boolean(), fc.constantFrom(...profiles, 'on', 'off', 'all', 'auto'), rules, fc.jsonValue());
const fields = fc.dictionary(fc.constantFrom(...properties.map((name) => name.replace('pressText.', ''))), value);

let settings: unknown = null;
const editor = new Editor({ settings: () => settings });

/** Whatever an editor sends as settings, a text is read. */
export const anySettings = target({
  name: 'settings',
  cases: fc.oneof({ weight: 4, arbitrary: fields.map(nested) }, { weight: 1, arbitrary: fc.jsonValue() }),
  check: (sent) =>
    editor.use(async (client, newUri) => {
      settings = sent;
      await client.configure({ pressText: sent });
      const uri = newUri('harbour.article');
      await client.open(uri, article);
      await answersAbout(client, uri, 2, 64);
      await client.close(uri);
    }),
  end: () => editor.end(),
});

/** As an editor sends them: "claims.level" is a field of the object `claims`. */
function nested(flat: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [name, own] of Object.entries(flat)) {
    const [outer = '', inner] = name.split('.');
    sent[outer] = inner === undefined ? own : { ...Object(sent[outer]), [inner]: own };
  }
  return sent;
}
