/**
 * What a user can set, under `pressText` in the editor's settings. The same shape comes by `workspace/configuration`,
 * by `workspace/didChangeConfiguration` and, as `initializationOptions.pressText`, at the start.
 */

import type { KnownName } from './analysis/names/known-names.ts';
import type { Language } from './l10n/translate.ts';
import { namesIn } from './workspace/names-file.ts';
import { parsedFile } from './workspace/problems.ts';

/** Strongest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
export const ruleLevels = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** `auto`: only where a `.press-text` folder is at or above the file, for most Markdown is no news copy. */
export type MarkdownDiagnostics = 'auto' | 'on' | 'off';

/** How much of what the paper says in its own voice is asked for a source; each level holds those before it. */
export const claimLevels = ['hearsay', 'checkworthy', 'all'] as const;
export type ClaimLevel = (typeof claimLevels)[number];

/** The house whose rules hold; `none` keeps to what all houses agree on. */
export const profiles = ['none', 'ap', 'reuters', 'guardian'] as const;
export type Profile = (typeof profiles)[number];

/** Where the speaker behind a pronoun or a role is told beside it; `ambiguous`: only where a reader may take another for it. */
export const hintLevels = ['off', 'ambiguous', 'on'] as const;
export type HintLevel = (typeof hintLevels)[number];

/** How the outline is ordered: as the text goes, in Markdown below its headings, or by who speaks. */
export const outlineGroups = ['order', 'speaker'] as const;
export type OutlineGroup = (typeof outlineGroups)[number];

export interface Settings {
  readonly enable: boolean;
  /** By language id; a language that is not named is on, for the client has chosen to send its documents. */
  readonly languages: Readonly<Record<string, boolean>>;
  /** The longest text that is read, in thousands of UTF-16 units. */
  readonly maxFileSize: number;
  readonly markdown: { readonly diagnostics: MarkdownDiagnostics };
  readonly profile: Profile;
  readonly claims: { readonly level: ClaimLevel };
  /** By rule id; a rule that is not named keeps the severity that the profile gives it. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Whether what people are said to think is shown beside what they say: in the outline, the hover, every count and list. */
  readonly thoughts: boolean;
  readonly outline: { readonly groupBy: OutlineGroup };
  readonly inlayHints: HintLevel;
  /** Whether counts stand above the article, where the client shows such lines. */
  readonly codeLens: boolean;
  /** Whether what is found is coloured. */
  readonly colors: boolean;
  readonly typing: {
    /** Whether sources and cues are offered unasked where an attribution is being typed. */
    readonly suggest: boolean;
    /** Whether straight marks become curly ones as they are typed. */
    readonly curlQuotes: boolean;
  };
  /** Show in the hover how an attribution came to be. */
  readonly trace: boolean;
  /** In what language a text is spoken of: the editor's, which no user sets here; English where it is missing. */
  readonly language?: Language;
  /** The user's `people` and `organizations`. */
  readonly names: readonly KnownName[];
}

export const defaultSettings: Settings = {
  enable: true,
  languages: {},
  maxFileSize: 5000,
  markdown: { diagnostics: 'auto' },
  profile: 'none',
  claims: { level: 'hearsay' },
  rules: {},
  thoughts: false,
  outline: { groupBy: 'order' },
  inlayHints: 'ambiguous',
  codeLens: true,
  colors: true,
  typing: { suggest: true, curlQuotes: false },
  trace: false,
  names: [],
};

/**
 * Reads settings out of whatever a client has sent; what is missing or of the wrong type keeps its default.
 * Never throws. `trace` may be true; in VS Code, where `pressText.trace.server` is the client's own setting and
 * `pressText.trace` could have no value beside it, it is `pressText.trace.hover`.
 */
export function settingsFrom(sent: unknown): Settings {
  const given = fieldsOf(sent);
  const diagnostics = fieldsOf(given.markdown).diagnostics;
  const level = fieldsOf(given.claims).level;
  const groupBy = fieldsOf(given.outline).groupBy;
  return {
    enable: isBoolean(given.enable) ? given.enable : defaultSettings.enable,
    languages: fieldsThat(isBoolean, given.languages),
    maxFileSize: isSize(given.maxFileSize) ? given.maxFileSize : defaultSettings.maxFileSize,
    markdown: isMarkdownDiagnostics(diagnostics) ? { diagnostics } : defaultSettings.markdown,
    profile: isOneOf(profiles, given.profile) ? given.profile : defaultSettings.profile,
    claims: isOneOf(claimLevels, level) ? { level } : defaultSettings.claims,
    rules: fieldsThat(isRuleLevel, given.rules),
    thoughts: isBoolean(given.thoughts) ? given.thoughts : defaultSettings.thoughts,
    outline: isOneOf(outlineGroups, groupBy) ? { groupBy } : defaultSettings.outline,
    inlayHints: isOneOf(hintLevels, given.inlayHints) ? given.inlayHints : defaultSettings.inlayHints,
    codeLens: isBoolean(given.codeLens) ? given.codeLens : defaultSettings.codeLens,
    colors: isBoolean(given.colors) ? given.colors : defaultSettings.colors,
    typing: { ...defaultSettings.typing, ...fieldsThat(isBoolean, given.typing) },
    trace: given.trace === true || fieldsOf(given.trace).hover === true,
    names: namesFrom(given),
  };
}

/** The two lists are those of names.json; an entry that is none is left out here as there. */
function namesFrom({ people, organizations }: Readonly<Record<string, unknown>>): readonly KnownName[] {
  if (people === undefined && organizations === undefined) return defaultSettings.names;
  return parsedFile(JSON.stringify({ people, organizations }), namesIn).value ?? defaultSettings.names;
}

/** The fields of an object; none where the value is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function fieldsThat<T>(fits: (value: unknown) => value is T, value: unknown): Record<string, T> {
  const fitting = Object.entries(fieldsOf(value)).filter((field): field is [string, T] => fits(field[1]));
  return Object.fromEntries(fitting);
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isSize = (value: unknown): value is number => typeof value === 'number' && value > 0;
const isRuleLevel = (value: unknown): value is RuleLevel => isOneOf(ruleLevels, value);
const isMarkdownDiagnostics = (value: unknown): value is MarkdownDiagnostics =>
  value === 'auto' || value === 'on' || value === 'off';

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return values.some((one) => one === value);
}
