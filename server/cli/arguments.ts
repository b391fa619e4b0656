import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { defaultSettings, type Severity, severities } from '../settings.ts';
import type { Place } from '../text/places.ts';
import type { MaxSize } from './size.ts';

/** What the user asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | (Limited & { readonly name: 'analyze'; readonly files: readonly string[]; readonly format: 'text' | 'json' })
  | (Limited & { readonly name: 'ndjson'; readonly files: readonly string[]; readonly jobs: number })
  | (Limited & { readonly name: 'explain'; readonly file: string; readonly place: Place })
  | (Limited & {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly format: 'text' | 'json' | 'sarif';
      readonly failOn: Severity | 'never';
    });

/** Of a longer text nothing is read. */
interface Limited {
  readonly maxSize: MaxSize;
}

/** Arguments that make no command; the message is one line for the user. */
export class UsageError extends Error {}

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  'max-size': { type: 'string' },
  ndjson: { type: 'boolean' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the command line, without Node and the script's name. Throws a UsageError. */
export function commandFrom(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  refuse(values.jobs !== undefined && !values.ndjson, '--jobs goes with --ndjson alone');
  const maxSize = sizeFrom(values['max-size']);
  if (name === 'analyze') {
    refuse(values['fail-on'] !== undefined, 'analyze takes no --fail-on');
    refuse(values.ndjson === true && values.format !== undefined, '--ndjson takes no --format');
    if (values.ndjson) {
      const jobs = jobsFrom(values.jobs);
      return { name: 'ndjson', maxSize, files: files.length > 0 ? files : ['-'], jobs };
    }
    const format = choice('--format', values.format ?? 'text', ['text', 'json']);
    return { name, maxSize, files: some(files, name), format };
  }
  if (name === 'check') {
    refuse(values.ndjson === true, 'check takes no --ndjson');
    return {
      name,
      maxSize,
      files: some(files, name),
      format: choice('--format', values.format ?? 'text', ['text', 'json', 'sarif']),
      failOn: choice('--fail-on', values['fail-on'] ?? 'warning', [...severities, 'never']),
    };
  }
  if (name === 'explain') {
    const unknown = (['format', 'fail-on', 'ndjson'] as const).find((option) => values[option] !== undefined);
    refuse(unknown !== undefined, `explain takes no --${unknown}`);
    const [file, place, ...more] = files;
    if (file === undefined || place === undefined || more.length > 0)
      throw new UsageError('explain needs one file, or - for standard input, and LINE:COLUMN');
    return { name, maxSize, file, place: placeFrom(place) };
  }
  throw new UsageError(name === undefined ? 'no command given' : `unknown command '${name}'`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's own message goes on to explain "--" in further sentences.
    throw new UsageError(error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error));
  }
}

/** As many as there are cores where nothing is said. */
function jobsFrom(given: string | undefined): number {
  refuse(given !== undefined && !/^[1-9]\d*$/.test(given), `--jobs is a number from 1 on, not '${given}'`);
  return Number(given ?? availableParallelism());
}

/** In kB. */
function sizeFrom(given: string | undefined): MaxSize {
  if (given === undefined) return defaultSettings.maxFileSize;
  const size = Number(given);
  refuse(!(size > 0 && size <= MOST), `--max-size is a number of kB up to ${MOST}, not '${given}'`);
  return size;
}

/** Of a longer text V8 could make no string. */
const MOST = 500_000;

/** Both numbers count from 1, as editors show them. */
function placeFrom(given: string): Place {
  const [, line = '', column = ''] = /^([1-9]\d*):([1-9]\d*)$/.exec(given) ?? [];
  refuse(line === '', `LINE:COLUMN is two numbers from 1 on, like 12:5, not '${given}'`);
  return { line: Number(line), column: Number(column) };
}

function refuse(condition: boolean, message: string): void {
  if (condition) throw new UsageError(message);
}

function some(files: readonly string[], command: string): readonly string[] {
  refuse(files.length === 0, `${command} needs a file, or - for standard input`);
  return files;
}

function choice<C extends string>(option: string, given: string, choices: readonly C[]): C {
  const chosen = choices.find((each) => each === given);
  if (chosen === undefined) throw new UsageError(`${option} is one of ${choices.join(', ')}, not '${given}'`);
  return chosen;
}
