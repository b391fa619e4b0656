/** What an editor waits for: the commands are there at once, and the rest of the client is loaded when the editor has a moment. */
import { commands, type ExtensionContext } from 'vscode';

const names = [
  'nextQuotation',
  'previousQuotation',
  'nextUnattributed',
  'showSpeakers',
  'showIgnored',
  'treatAsProse',
  'stopTreatingAsProse',
  'openSample',
  'openSizeSetting',
  'restartServer',
  'showOutput',
] as const;

/** What the commands `pressText.NAME` do. */
export type Commands = Readonly<Record<(typeof names)[number], () => unknown>>;

/**
 * Registers all commands, and calls `load` once what else the editor has begun is done: the library for language clients is 400 kB of
 * code, and to evaluate it takes most of the time of an activation. A command that is called before waits for it.
 */
export function start(context: ExtensionContext, load: () => Promise<Commands>): void {
  const loaded = new Promise<void>((done) => setTimeout(done)).then(load);
  for (const name of names) {
    const run = async () => (await loaded)[name]();
    context.subscriptions.push(commands.registerCommand(`pressText.${name}`, run));
  }
}
