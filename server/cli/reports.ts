/** What goes to standard output, by format: `add` for each input in turn, `end` behind the last. */
import { articleJson } from '../features/json.ts';
import type { Severity } from '../settings.ts';
import { analysisText } from './analyze-text.ts';
import { findingsText, summaryText } from './check-text.ts';
import { write } from './output.ts';
import { printableJson } from './printable.ts';
import type { Problems } from './reading-problems.ts';
import type { Result } from './results.ts';
import { sarifLog } from './sarif.ts';
import { stylesFor } from './styles.ts';

export interface Report {
  add(result: Result): Promise<void>;
  end(problems: Problems): Promise<void>;
}

const styled = stylesFor(process.stdout, process.env);
const nothing = async () => {};

/** One article, or an array of them where several files are asked for, even if not all can be read. */
export function jsonReport(several: boolean): Report {
  let before = several ? '[' : '';
  return {
    add: async ({ input, article, diagnostics }) => {
      await write(`${before}${printableJson(articleJson(article, input.id, diagnostics), 2)}`);
      before = ',\n';
    },
    end: async () => {
      if (several) await write(before === '[' ? '[]\n' : ']\n');
      else if (before !== '') await write('\n');
    },
  };
}

export function analysisReport(): Report {
  let before = '';
  return {
    add: async (result) => {
      await write(before + analysisText(result, styled, process.stdout.columns));
      before = '\n';
    },
    end: nothing,
  };
}

export function findingsReport(): Report {
  const found: Severity[] = [];
  let ignored = 0;
  return {
    add: async (result) => {
      for (const { severity } of result.diagnostics) found.push(severity);
      ignored += result.ignored.length;
      await write(findingsText(result, styled));
    },
    end: () => write(summaryText(found, ignored)),
  };
}

/** SARIF is one log of the whole run, so all of it is kept until the end. */
export function sarifReport(): Report {
  const results: Result[] = [];
  return {
    add: async (result) => {
      results.push(result);
    },
    end: (problems) => write(`${printableJson(sarifLog(results, problems), 2)}\n`),
  };
}
