// Writes docs/rules/ID.md from the rules' own data: node scripts/run.mjs scripts/rule-pages.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/rules/index.ts';
import { pageOf } from '../server/rules/support/page.ts';

for (const rule of rules) writeFileSync(join('docs', 'rules', `${rule.id}.md`), pageOf(rule));
console.log(`${rules.length} pages written to docs/rules`);
