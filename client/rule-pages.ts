/** Where the pages about the rules lie, which the diagnostics' codes link to. */
import { type Disposable, Uri, workspace } from 'vscode';

const scheme = 'press-text-rules';

/**
 * The folder of the rules' pages. A web extension is served over http, and the editor would open a link to there in
 * another browser tab, so it gets a scheme of its own, which opens in the editor.
 */
export function docsBase(extensionUri: Uri): Uri {
  return isServed(extensionUri) ? Uri.from({ scheme, path: '/rules' }) : pagesIn(extensionUri);
}

/** Answers for the scheme of `docsBase`, where it is needed. */
export function servedRulePages(extensionUri: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => {
      const page = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      const bytes = await workspace.fs.readFile(Uri.joinPath(pagesIn(extensionUri), page));
      return new TextDecoder().decode(bytes);
    },
  });
}

const isServed = (uri: Uri) => uri.scheme === 'http' || uri.scheme === 'https';
const pagesIn = (extensionUri: Uri) => Uri.joinPath(extensionUri, 'docs', 'rules');
