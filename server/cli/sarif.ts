/** Findings as SARIF 2.1.0, the format that code hosts and CI systems read (docs.oasis-open.org/sarif). */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../package.json';
import type { Diagnostic } from '../features/diagnostics.ts';
import type { IgnoredDiagnostic } from '../ignoring/checked.ts';
import { directiveCodes } from '../ignoring/directive-diagnostics.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { pageOf } from '../rules/support/page.ts';
import type { Severity } from '../settings.ts';
import type { Problems } from './reading-problems.ts';
import type { Result } from './results.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The log of one run over all inputs. What is ignored is in it as well, and says so, as the format asks. */
export function sarifLog(results: readonly Result[], { inputs, configuration }: Problems): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'press-text', version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: inputs.length + configuration.length === 0,
            toolExecutionNotifications: inputs.map(notificationOf),
            toolConfigurationNotifications: configuration.map(notificationOf),
          },
        ],
        results: results.flatMap(resultsOf),
      },
    ],
  };
}

const notificationOf = (text: string) => ({ level: 'error', message: { text } });

const descriptors = [...rules.map(descriptorOf), ...directiveCodes.map(codeDescriptorOf)];

function codeDescriptorOf({ id, summary, severity }: (typeof directiveCodes)[number]) {
  return { id, shortDescription: { text: summary }, defaultConfiguration: { level: levels[severity] } };
}

function descriptorOf(rule: Rule) {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.explanation.join(' ') },
    help: { text: rule.explanation.join('\n\n'), markdown: pageOf(rule) },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function resultsOf({ input, article, diagnostics, ignored }: Result): unknown[] {
  const document = TextDocument.create('', '', 0, article.text);
  const artifactLocation = { uri: uriOf(input.id) };
  const resultOf = (diagnostic: Diagnostic, suppressions: readonly unknown[]) => ({
    ruleId: diagnostic.code,
    ruleIndex: descriptors.findIndex(({ id }) => id === diagnostic.code),
    level: levels[diagnostic.severity],
    message: { text: diagnostic.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(document, diagnostic) } }],
    suppressions,
  });
  return [
    ...diagnostics.map((diagnostic) => resultOf(diagnostic, [])),
    ...ignored.map((diagnostic) => resultOf(diagnostic, [suppressionOf(diagnostic)])),
  ];
}

function suppressionOf({ by, reason }: IgnoredDiagnostic): unknown {
  return { kind: by === 'directive' ? 'inSource' : 'external', ...(reason ? { justification: reason } : {}) };
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
