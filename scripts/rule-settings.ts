// Writes the rules' severities into package.json and config.schema.json: node scripts/run.mjs scripts/rule-settings.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { ruleLevelsSchema, ruleLevelsSetting } from '../server/workspace/rule-schema.ts';

function rewrite(file: string, change: (json: ReturnType<typeof JSON.parse>) => void): void {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  change(json);
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
}

rewrite('package.json', ({ contributes }) => {
  Object.assign(contributes.configuration.properties['pressText.rules'], ruleLevelsSetting());
});
rewrite('server/schema/config.schema.json', (schema) => {
  schema.properties.rules = { description: schema.properties.rules.description, ...ruleLevelsSchema() };
});
console.log('written; npm run format sets the lines');
