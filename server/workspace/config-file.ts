import {
  type ClaimLevel,
  claimLevels,
  type Profile,
  profiles,
  type RuleLevel,
  ruleLevels,
  type Settings,
} from '../settings.ts';
import { choiceIn, fieldsIn, flagIn } from './fields.ts';
import type { JsonNode } from './json.ts';
import type { Complain } from './problems.ts';

/** What `.press-text/config.json` says; what it leaves open is left to the editor's settings. */
export interface Config {
  readonly profile?: Profile;
  readonly claims?: { readonly level: ClaimLevel };
  readonly thoughts?: boolean;
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** Reads the file; `codes` are the ids of all rules, and of whatever else can be switched off. */
export function configIn(root: JsonNode, codes: readonly string[], complain: Complain): Config {
  const fields = fieldsIn(root, ['$schema', 'profile', 'claims', 'thoughts', 'rules'], complain);
  const profile = choiceIn(fields.get('profile')?.node, profiles, complain);
  const claims = fields.get('claims')?.node;
  const level = claims && choiceIn(fieldsIn(claims, ['level'], complain).get('level')?.node, claimLevels, complain);
  const thoughts = flagIn(fields.get('thoughts')?.node, complain);
  const rules = fields.get('rules')?.node;
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(level === undefined ? {} : { claims: { level } }),
    ...(thoughts === undefined ? {} : { thoughts }),
    rules: rules === undefined ? {} : levelsIn(rules, codes, complain),
  };
}

function levelsIn(node: JsonNode, codes: readonly string[], complain: Complain): Config['rules'] {
  const levels = [...fieldsIn(node, codes, complain)].map(([code, { node: level }]) => {
    return [code, choiceIn(level, ruleLevels, complain)] as const;
  });
  return Object.fromEntries(levels.filter((each): each is [string, RuleLevel] => each[1] !== undefined));
}

/** The settings with what the file says in the place of what they say. */
export function configured(settings: Settings, { profile, claims, thoughts, rules }: Config): Settings {
  return {
    ...settings,
    profile: profile ?? settings.profile,
    claims: claims ?? settings.claims,
    thoughts: thoughts ?? settings.thoughts,
    rules: { ...settings.rules, ...rules },
  };
}
