// Writes the rules' severities into package.json, its texts and config.schema.json: node scripts/run.mjs scripts/rule-settings.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { ruleLevelsSchema, ruleLevelsSetting, ruleTexts } from '../server/workspace/rule-schema.ts';

function rewrite(file: string, change: (json: ReturnType<typeof JSON.parse>) => void): void {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  change(json);
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
}

const levels = /\s(By default|Standard:) .*$/;

/** The German says itself what a rule flags; only the levels, which codes and profiles decide, are written for it. */
function germanText(german: string | undefined, english: string): string | undefined {
  const [tail = ''] = levels.exec(english) ?? [];
  const germanTail = tail.replace('By default', 'Standard:').replaceAll('in the profile', 'im Profil');
  return german?.replace(levels, '').concat(germanTail);
}

rewrite('package.json', ({ contributes }) => {
  for (const { properties } of contributes.configuration) {
    if (properties['pressText.rules']) Object.assign(properties['pressText.rules'], ruleLevelsSetting());
  }
});
rewrite('package.nls.json', (texts) => Object.assign(texts, ruleTexts()));
rewrite('package.nls.de.json', (texts) => {
  for (const [key, english] of Object.entries(ruleTexts())) texts[key] = germanText(texts[key], english);
});
rewrite('server/schema/config.schema.json', (schema) => {
  schema.properties.rules = { description: schema.properties.rules.description, ...ruleLevelsSchema() };
});
console.log('written; npm run format sets the lines');
