/** Findings as SARIF 2.1.0, the format that code hosts and CI systems read (docs.oasis-open.org/sarif). */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../package.json';
import type { Diagnostic } from '../features/diagnostics.ts';
import { rules } from '../rules/index.ts';
import { pageOf } from '../rules/page.ts';
import type { Rule } from '../rules/rule.ts';
import type { Severity } from '../settings.ts';
import type { Result } from './results.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The log of one run over all inputs; `problems` are the inputs that could not be read. */
export function sarifLog(results: readonly Result[], problems: readonly string[]): unknown {
  const notifications = problems.map((text) => ({ level: 'error', message: { text } }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'press-text', version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications }],
        results: results.flatMap(resultsOf),
      },
    ],
  };
}

function descriptorOf(rule: Rule): unknown {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.explanation.join(' ') },
    help: { text: rule.explanation.join('\n\n'), markdown: pageOf(rule) },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function resultsOf({ input, article, diagnostics }: Result): unknown[] {
  const document = TextDocument.create('', '', 0, article.text);
  const artifactLocation = { uri: uriOf(input.id) };
  return diagnostics.map((diagnostic) => ({
    ruleId: diagnostic.code,
    ruleIndex: rules.findIndex(({ id }) => id === diagnostic.code),
    level: levels[diagnostic.severity],
    message: { text: diagnostic.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(document, diagnostic) } }],
  }));
}

/** Lines and columns count from 1. */
function regionOf(document: TextDocument, { start, end }: Diagnostic): unknown {
  const [first, last] = [document.positionAt(start), document.positionAt(end)];
  return {
    startLine: first.line + 1,
    startColumn: first.character + 1,
    endLine: last.line + 1,
    endColumn: last.character + 1,
  };
}

/** A relative path stays relative, so that the log means the same on another machine. */
function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/');
}
