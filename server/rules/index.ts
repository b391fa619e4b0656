import type { Rule } from './rule.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { unbalancedQuotation } from './unbalanced-quotation.ts';
import { unnamedSource } from './unnamed-source.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [unattributedQuote, unattributedClaim, unnamedSource, unbalancedQuotation];
