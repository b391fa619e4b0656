import { rules } from '../rules/index.ts';

/** The ids of all rules, in the order of the documentation. */
export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
