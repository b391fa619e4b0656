import type { IgnoredFinding } from '../ignoring/ignored-findings.ts';
import { fieldsIn, itemsIn, textIn } from './fields.ts';
import type { JsonNode } from './json.ts';
import type { Complain } from './problems.ts';

/** Reads `.press-text/ignored.json`: `{ "findings": [{ "rule", "sentence", "reason" }] }`. */
export function ignoredIn(root: JsonNode, complain: Complain): IgnoredFinding[] {
  const fields = fieldsIn(root, ['$schema', 'findings'], complain);
  return itemsIn(fields.get('findings')?.node, complain).flatMap((node) => findingIn(node, complain));
}

/** An entry; none without rule and sentence. */
function findingIn(node: JsonNode, complain: Complain): IgnoredFinding[] {
  const fields = fieldsIn(node, ['rule', 'sentence', 'reason'], complain);
  const text = (field: string) => textIn(fields.get(field)?.node, complain);
  const [rule, sentence, reason] = [text('rule'), text('sentence'), text('reason')];
  if (node.value instanceof Map && !(fields.has('rule') && fields.has('sentence'))) {
    complain(node, 'An entry needs a "rule" and a "sentence".');
  }
  if (rule === undefined || sentence === undefined) return [];
  return [{ rule, sentence, ...(reason === undefined ? {} : { reason }) }];
}
