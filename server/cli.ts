/** `press-text`: the engine on the command line. */
import { version } from '../package.json';
import { type Command, commandFrom, UsageError } from './cli/arguments.ts';
import { printExplanation } from './cli/explain.ts';
import { help } from './cli/help.ts';
import { inputFrom } from './cli/input.ts';
import { InputError } from './cli/input-error.ts';
import { streamArticles } from './cli/ndjson.ts';
import { complain, endWithOutput, write } from './cli/output.ts';
import { RecordReaders } from './cli/record-readers.ts';
import { analysisReport, findingsReport, jsonReport, type Report, sarifReport } from './cli/reports.ts';
import { type Result, Results } from './cli/results.ts';
import { type Severity, severities } from './settings.ts';

const exit = { done: 0, found: 1, failed: 2 } as const;

endWithOutput(exit.failed);
process.exitCode = await statusOf(process.argv.slice(2));

async function statusOf(args: readonly string[]): Promise<number> {
  try {
    return await run(commandFrom(args));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message} (press-text --help tells more)`);
    return exit.failed;
  }
}

async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      await write(help);
      return exit.done;
    case 'version':
      await write(`${version}\n`);
      return exit.done;
    case 'ndjson':
      return streamAll(command);
    case 'explain':
      return (await printExplanation(command)) ? exit.done : exit.failed;
    default:
      return reportAll(command);
  }
}

async function streamAll({ files, jobs, maxSize }: Extract<Command, { name: 'ndjson' }>): Promise<number> {
  const readers = new RecordReaders(jobs);
  let status: number = exit.done;
  for (const file of files) {
    if (!(await streamArticles(file, readers, maxSize))) status = exit.failed;
  }
  await readers.end();
  return status;
}

/** Works through the files in order; one that cannot be read is complained of, and the others are still done. */
async function reportAll(command: Extract<Command, { files: readonly string[]; format: string }>): Promise<number> {
  const report = reportFor(command);
  const failOn = command.name === 'check' ? command.failOn : 'never';
  const problems: string[] = [];
  const misconfigured: string[] = [];
  const results = new Results((problem) => {
    misconfigured.push(problem);
    complain(problem);
  });
  let status: number = exit.done;
  for (const file of command.files) {
    const result = await inputFrom(file, command.maxSize).then((input) => results.of(input), problemOf);
    if (result instanceof InputError) {
      problems.push(result.message);
      complain(result.message);
    } else {
      if (reaches(result, failOn)) status = exit.found;
      await report.add(result);
    }
  }
  await report.end({ inputs: problems, configuration: misconfigured });
  return problems.length + misconfigured.length > 0 ? exit.failed : status;
}

function reportFor({ name, format, files }: Extract<Command, { files: readonly string[]; format: string }>): Report {
  if (format === 'json') return jsonReport(files.length > 1);
  if (format === 'sarif') return sarifReport();
  return name === 'check' ? findingsReport() : analysisReport();
}

function problemOf(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}

function reaches({ diagnostics }: Result, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  const weakest = severities.indexOf(failOn);
  return diagnostics.some(({ severity }) => severities.indexOf(severity) <= weakest);
}
