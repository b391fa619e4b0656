import { parseArgs } from 'node:util';
import { type Severity, severities } from '../settings.ts';

/** What the user asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'analyze'; readonly files: readonly string[]; readonly format: 'text' | 'json' }
  | { readonly name: 'ndjson'; readonly files: readonly string[] }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly format: 'text' | 'json' | 'sarif';
      readonly failOn: Severity | 'never';
    };

/** Arguments that make no command; the message is one line for the user. */
export class UsageError extends Error {}

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  ndjson: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the command line, without Node and the script's name. Throws a UsageError. */
export function commandFrom(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === 'analyze') {
    refuse(values['fail-on'] !== undefined, 'analyze takes no --fail-on');
    refuse(values.ndjson === true && values.format !== undefined, '--ndjson takes no --format');
    if (values.ndjson) return { name: 'ndjson', files: files.length > 0 ? files : ['-'] };
    return { name, files: some(files, name), format: choice('--format', values.format ?? 'text', ['text', 'json']) };
  }
  if (name === 'check') {
    refuse(values.ndjson === true, 'check takes no --ndjson');
    return {
      name,
      files: some(files, name),
      format: choice('--format', values.format ?? 'text', ['text', 'json', 'sarif']),
      failOn: choice('--fail-on', values['fail-on'] ?? 'warning', [...severities, 'never']),
    };
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
