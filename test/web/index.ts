/**
 * The smoke test inside a VS Code for the Web, whose extension host is a web worker: no Node, no mocha. It shows that
 * the worker's bundles load, that the two talk, and that the same analysis comes back.
 */
import * as vscode from 'vscode';
import { eventually } from '../editor/eventually.ts';
import { report } from '../editor/report.ts';

const sample = [
  'The harbour of Larkhaven will close for the winter, the mayor said on Monday.',
  '“We cannot keep the piers free of ice,” said Dana Reyes, the mayor of Larkhaven.',
  'The council met for two hours and heard from nobody at all.',
  '“Nobody asked the crews.”',
].join('\n');

const checks: Readonly<Record<string, (document: vscode.TextDocument) => Promise<void>>> = {
  async 'the extension activates'() {
    await eventually(
      'activation',
      () => vscode.extensions.getExtension('press-text.press-text')?.isActive || undefined,
    );
  },
  async 'the outline names the speaker'(document) {
    const command = 'vscode.executeDocumentSymbolProvider';
    await eventually('Dana Reyes in the outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, document.uri);
      return symbols?.find(({ name }) => name.includes('Dana Reyes'));
    });
  },
  async 'a quotation without a source gets its squiggle'(document) {
    await eventually('unattributed-quote', () => vscode.languages.getDiagnostics(document.uri).find(isUnattributed));
  },
  async 'a config in the workspace takes effect, which only the client can read'() {
    const uriOf = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    await write('quay.txt', sample);
    const { uri } = (await vscode.window.showTextDocument(uriOf('quay.txt'))).document;
    const found = () => vscode.languages.getDiagnostics(uri).find(isUnattributed);
    await eventually('unattributed-quote in a file', found);
    await vscode.workspace.fs.createDirectory(uriOf('.press-text'));
    await write('.press-text/config.json', '{ "rules": { "unattributed-quote": "off" } }');
    await eventually('silence', () => (found() ? undefined : true));
    await vscode.workspace.fs.delete(uriOf('.press-text/config.json'));
    await eventually('unattributed-quote again', found);
  },
};

const isUnattributed = ({ source, code }: vscode.Diagnostic): boolean =>
  source === 'press-text' && (typeof code === 'object' ? code.value : code) === 'unattributed-quote';

/** Rejects where a check failed. */
export async function run(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content: sample, language: 'plaintext' });
  await vscode.window.showTextDocument(document);
  let failed = 0;
  for (const [title, check] of Object.entries(checks)) {
    try {
      await check(document);
      report({ title });
    } catch (error) {
      failed++;
      report({ title, error: error instanceof Error ? error.message : String(error) });
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}
