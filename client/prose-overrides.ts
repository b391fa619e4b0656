import { type Memento, window } from 'vscode';
import type { SetProseParams } from '../server/protocol.ts';
import { isCovered } from './languages.ts';

const key = 'pressText.treatedAsProse';

/** The files that the user said are prose although they do not look like it, remembered with the workspace. */
export class ProseOverrides {
  private readonly uris: Set<string>;

  constructor(
    private readonly memory: Memento,
    private readonly send: (params: SetProseParams) => Promise<void>,
  ) {
    this.uris = new Set(memory.get<string[]>(key, []));
  }

  /** Treats the file in the active editor as prose, or stops doing so. */
  async setActive(force: boolean): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || !isCovered(document)) return;
    const uri = document.uri.toString();
    if (force) this.uris.add(uri);
    else this.uris.delete(uri);
    await this.send({ uri, force });
    // "Untitled-1" is another text tomorrow.
    const lasting = [...this.uris].filter((each) => !each.startsWith('untitled:'));
    await this.memory.update(key, lasting.length > 0 ? lasting : undefined);
  }

  /** Tells a fresh server everything. */
  sendAll(): void {
    for (const uri of this.uris) this.send({ uri, force: true });
  }
}
