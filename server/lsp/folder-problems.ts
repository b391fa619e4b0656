import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileName, type Folder, fileNames } from '../workspace/folder.ts';
import { rangeOf } from './ranges.ts';

/**
 * Tells what is wrong in the files of a `.press-text` folder: as diagnostics on them, whether they are open or not, and as
 * lines in the log, for editors that show no diagnostics of such files.
 */
export class FolderProblems {
  /** The files with problems. */
  private readonly told = new Set<string>();

  constructor(private readonly connection: Connection) {}

  /** Tells of a folder that has changed; a file that is well again has its problems taken back. */
  tell(folder: Folder): void {
    for (const name of fileNames) {
      const uri = `${folder.uri}/${name}`;
      const isWell = folder.problems[name].length === 0;
      if (isWell ? this.told.delete(uri) : this.told.add(uri)) this.send(folder, name);
    }
  }

  private send({ uri: folderUri, texts, problems }: Folder, name: FileName): void {
    const uri = `${folderUri}/${name}`;
    const document = TextDocument.create(uri, 'json', 0, texts[name] ?? '');
    const diagnostics = problems[name].map((problem): Diagnostic => {
      return {
        range: rangeOf(document, problem),
        severity: DiagnosticSeverity.Warning,
        source: 'press-text',
        message: problem.message,
      };
    });
    this.connection.sendDiagnostics({ uri, diagnostics });
    for (const { range, message } of diagnostics) {
      this.connection.console.warn(`${uri}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
    }
  }
}
