/** The text that `press-text check` prints: a line a finding, in the form that editors and terminals link. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../settings.ts';
import { severities } from '../settings.ts';
import { printable } from './printable.ts';
import type { Result } from './results.ts';
import type { Style, Styled } from './styles.ts';

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' };

/** FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]; lines and columns count from 1. */
export function findingsText({ input, article, diagnostics }: Result, styled: Styled): string {
  if (!article.isProse) return `${printable(input.id)}: no prose, nothing to check\n`;
  const document = TextDocument.create('', '', 0, article.text);
  const lines = diagnostics.map(({ start, severity, message, code }) => {
    const { line, character } = document.positionAt(start);
    const place = styled('bold', `${printable(input.id)}:${line + 1}:${character + 1}:`);
    return `${place} ${styled(styles[severity], `${severity}:`)} ${printable(message)} ${styled('dim', `[${code}]`)}\n`;
  });
  return lines.join('');
}

/** "3 findings: 1 warning, 2 hint; 4 ignored" over all files. */
export function summaryText(found: readonly Severity[], ignored: number): string {
  const counts = severities.map((severity) => [found.filter((each) => each === severity).length, severity] as const);
  const parts = counts.flatMap(([count, severity]) => (count > 0 ? [`${count} ${severity}`] : []));
  const rest = ignored > 0 ? `; ${ignored} ignored` : '';
  if (parts.length === 0) return `no findings${rest}\n`;
  return `${found.length} finding${found.length === 1 ? '' : 's'}: ${parts.join(', ')}${rest}\n`;
}
