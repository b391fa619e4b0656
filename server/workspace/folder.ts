/** What a `.press-text` folder says, out of the texts of its files. */
import type { KnownName } from '../analysis/names/known-names.ts';
import { directiveCodes } from '../ignoring/directive-diagnostics.ts';
import type { IgnoredFinding } from '../ignoring/ignored-findings.ts';
import { ruleIds } from '../ignoring/rule-ids.ts';
import type { Settings } from '../settings.ts';
import { type Config, configIn, configured } from './config-file.ts';
import { ignoredIn } from './ignored-file.ts';
import { namesIn } from './names-file.ts';
import { type Parsed, type Problem, parsedFile } from './problems.ts';

export const marker = '.press-text';
export const fileNames = ['config.json', 'names.json', 'ignored.json'] as const;
export type FileName = (typeof fileNames)[number];

/** The texts of the files that a folder has. */
export type FolderTexts = Readonly<Partial<Record<FileName, string>>>;

/** Reads the folder at a URI; undefined where there is none. Never rejects. */
export type FolderReader = (folderUri: string) => Promise<FolderTexts | undefined>;

/** The same folder with the same texts is the same object, so that what depends on it can be kept. */
export interface Folder {
  /** The URI of the folder itself. */
  readonly uri: string;
  readonly texts: FolderTexts;
  readonly config: Config;
  readonly names: readonly KnownName[];
  readonly ignored: readonly IgnoredFinding[];
  readonly problems: Readonly<Record<FileName, readonly Problem[]>>;
}

const codes = [...ruleIds, ...directiveCodes.map(({ id }) => id)];
const emptyConfig: Config = { rules: {} };

/** The folder as its files have it now; a file that cannot be read keeps what `before` made of it. */
export function folderOf(uri: string, texts: FolderTexts, before: Folder | undefined): Folder {
  if (before && fileNames.every((name) => before.texts[name] === texts[name])) return before;
  const config = parsed(texts['config.json'], (text) => parsedFile(text, (root, to) => configIn(root, codes, to)));
  const names = parsed(texts['names.json'], (text) => parsedFile(text, namesIn));
  const ignored = parsed(texts['ignored.json'], (text) => parsedFile(text, ignoredIn));
  return {
    uri,
    texts,
    config: texts['config.json'] === undefined ? emptyConfig : (config.value ?? before?.config ?? emptyConfig),
    names: texts['names.json'] === undefined ? [] : (names.value ?? before?.names ?? []),
    ignored: texts['ignored.json'] === undefined ? [] : (ignored.value ?? before?.ignored ?? []),
    problems: { 'config.json': config.problems, 'names.json': names.problems, 'ignored.json': ignored.problems },
  };
}

function parsed<T>(text: string | undefined, parse: (text: string) => Parsed<T>): Parsed<T> {
  return text === undefined ? { value: undefined, problems: [] } : parse(text);
}

/**
 * The settings where a folder holds: what its files say goes before what the editor's settings say, rule by rule and name
 * by name, so that everybody who opens the file sees what the command line and CI see.
 */
export function settingsIn(folder: Folder | undefined, settings: Settings): Settings {
  if (!folder) return settings;
  const taken = new Set(folder.names.map(({ name }) => name));
  const others = settings.names.filter(({ name }) => !taken.has(name));
  return { ...configured(settings, folder.config), names: [...folder.names, ...others] };
}
