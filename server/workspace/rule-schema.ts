import { directiveCodes } from '../ignoring/directive-diagnostics.ts';
import { rules } from '../rules/index.ts';
import { levelIn, type Rule } from '../rules/rule.ts';
import { profiles, ruleLevels } from '../settings.ts';

type Described = Pick<Rule, 'id' | 'summary' | 'severity' | 'profiles'>;

/** All that has a severity, in the order of the documentation. */
const described: readonly Described[] = [...rules, ...directiveCodes];

/** The JSON Schema of the severities by rule, as config.json has them: a rule that is not named keeps its own. */
export function ruleLevelsSchema(): object {
  const properties = described.map((rule) => [rule.id, { enum: ruleLevels, description: descriptionOf(rule) }]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

/**
 * The same for the editor's settings, where a list of choices in the settings' own page needs one that is no choice; what
 * the rules flag is said in the user's language, by the keys of `ruleTexts`.
 */
export function ruleLevelsSetting(): object {
  const property = (rule: Described) => ({
    type: 'string',
    enum: ['default', ...ruleLevels],
    default: 'default',
    markdownDescription: `%${keyOf(rule)}%`,
  });
  return {
    additionalProperties: false,
    default: Object.fromEntries(described.map(({ id }) => [id, 'default'])),
    properties: Object.fromEntries(described.map((rule) => [rule.id, property(rule)])),
  };
}

/** What the settings say of each rule, by the keys of package.nls.json. */
export function ruleTexts(): Readonly<Record<string, string>> {
  return Object.fromEntries(described.map((rule) => [keyOf(rule), descriptionOf(rule)]));
}

const keyOf = ({ id }: Described) => `settings.rules.${id}`;

/** "A quotation mark without its partner. By default `warning`; in the profile `ap` `error`." */
function descriptionOf(rule: Described): string {
  const usual = levelIn('none', rule);
  const others = profiles.filter((profile) => levelIn(profile, rule) !== usual);
  const differences = others.map((profile) => `; in the profile \`${profile}\` \`${levelIn(profile, rule)}\``);
  return `${rule.summary}. By default \`${usual}\`${differences.join('')}.`;
}
