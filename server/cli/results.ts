import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../analysis/analyze.ts';
import type { Article } from '../analysis/article.ts';
import { explain } from '../analysis/explain.ts';
import type { Explained } from '../analysis/explained.ts';
import { type Checked, checked } from '../ignoring/checked.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { type Folder, fileNames, settingsIn } from '../workspace/folder.ts';
import { Folders } from '../workspace/folders.ts';
import { NodeReader } from '../workspace/node-reader.ts';
import type { Input } from './input.ts';
import { spareMemoryFor } from './long-texts.ts';

/** An input with all that is found in it. */
export interface Result {
  readonly input: Input;
  readonly article: Article;
  /** What holds where the input lies. */
  readonly settings: Settings;
  /** What is to be looked at. */
  readonly diagnostics: Checked['open'];
  readonly ignored: Checked['ignored'];
}

/** Makes results of inputs, each by the nearest `.press-text` folder at or above it; standard input lies where we are. */
export class Results {
  private readonly folders: Folders;

  /** `complain` is told once of each problem in a file of such a folder: "news/.press-text/config.json:3:1: …". */
  constructor(complain: (problem: string) => void) {
    this.folders = new Folders(new NodeReader().read, (folder) => problemsOf(folder).forEach(complain));
  }

  async of(input: Input): Promise<Result> {
    const { folder, settings } = await this.inEffect(input);
    spareMemoryFor(input.text);
    const article = analyze(input.text, { language: input.language, names: settings.names });
    const { open, ignored } = checked(article, settings, folder?.ignored ?? []);
    return { input, article, settings, diagnostics: open, ignored };
  }

  /** The article of an input, and how its attributions came to be. */
  async explained(input: Input): Promise<Explained> {
    const { settings } = await this.inEffect(input);
    return explain(input.text, { language: input.language, names: settings.names });
  }

  private async inEffect({ id }: Input): Promise<{ folder: Folder | undefined; settings: Settings }> {
    const folder = await this.folders.of(pathToFileURL(resolve(id)).href);
    return { folder, settings: settingsIn(folder, defaultSettings) };
  }
}

function problemsOf({ uri, texts, problems }: Folder): string[] {
  return fileNames.flatMap((name) => {
    const document = TextDocument.create('', '', 0, texts[name] ?? '');
    const path = relative('', fileURLToPath(`${uri}/${name}`));
    return problems[name].map(({ start, message }) => {
      const { line, character } = document.positionAt(start);
      return `${path}:${line + 1}:${character + 1}: ${message}`;
    });
  });
}
