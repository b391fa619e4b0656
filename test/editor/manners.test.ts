/** How the extension behaves towards somebody who has just installed it, or opens what it is not made for. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { WrapOffer } from '../../client/wrap-offer.ts';
import { diagnosed, diagnosticsOf, seen, untitled } from './support.ts';

const sentence =
  'The harbour of Larkhaven will close for the winter, the mayor, Dana Reyes, told the council on Monday. ';
const long = [
  sentence.repeat(3),
  'The council met for two hours in the old school and heard from nobody at all.',
  '“Nobody asked the people who live here.”',
].join('\n\n');
const prose = { isProse: true, forced: false, quotations: 1, unattributed: 1, speakers: 1 };
const wrapping = () => vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' }).inspect('wordWrap');
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('pressText').update(name, value, vscode.ConfigurationTarget.Global);

/** A memory that ends with the test. */
class Memory implements vscode.Memento {
  private readonly values = new Map<string, unknown>();
  readonly keys = () => [...this.values.keys()];
  readonly get = <T>(key: string, otherwise?: T) => (this.values.get(key) as T | undefined) ?? otherwise;
  async update(key: string, value: unknown): Promise<void> {
    this.values.set(key, value);
  }
}

describe('the offer to wrap plain text', () => {
  let document: vscode.TextDocument;
  let asked: string[] = [];
  const answers = (...all: (string | undefined)[]) => {
    asked = [];
    return async (message: string) => {
      asked.push(message);
      return all[asked.length - 1];
    };
  };

  before(async () => {
    ({ document } = await untitled(long));
  });

  it('wraps, and takes it back', async () => {
    await new WrapOffer(new Memory(), answers('Wrap')).seen(document, prose);
    assert.equal(wrapping()?.globalLanguageValue, 'on');
    assert.equal(asked.length, 2);
    await vscode.workspace.getConfiguration('editor', document).update('wordWrap', undefined, true, true);
    await new WrapOffer(new Memory(), answers('Wrap', 'Undo')).seen(document, prose);
    assert.equal(wrapping()?.globalLanguageValue, undefined);
  });

  it('asks once, and after “never” in no session', async () => {
    const memory = new Memory();
    const offer = new WrapOffer(memory, answers('Not Now'));
    await offer.seen(document, prose);
    await offer.seen(document, prose);
    assert.equal(asked.length, 1);
    await new WrapOffer(memory, answers('Never')).seen(document, prose);
    assert.equal(asked.length, 1, 'asked again after “not now”');
    await new WrapOffer(memory, answers('Wrap')).seen(document, prose);
    assert.deepEqual(asked, []);
    assert.equal(wrapping()?.globalLanguageValue, undefined);
  });

  it('does not ask about what is no prose, has short lines, is no plain text or is decided', async () => {
    const offer = new WrapOffer(new Memory(), answers('Wrap'));
    await offer.seen(document, { ...prose, isProse: false });
    await offer.seen((await untitled(sentence)).document, prose);
    await offer.seen((await untitled(long, 'markdown')).document, prose);
    await offer.seen((await untitled(long, 'press-text')).document, prose);
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('wordWrap', 'off', vscode.ConfigurationTarget.Global);
    await offer.seen(document, prose);
    await settings.update('wordWrap', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(asked, []);
  });
});

describe('a text that is too long', () => {
  it('gets a note in the status bar alone, until the setting lets it be longer', async () => {
    await set('maxFileSize', 0.2);
    const { document } = await untitled(long);
    await seen('too-long', /Too long for Press Text/);
    assert.deepEqual(diagnosticsOf(document), []);
    await set('maxFileSize', undefined);
    await diagnosed(document, 'unattributed-quote');
  });
});

describe('the sample', () => {
  it('opens as a text of its own', async () => {
    await vscode.commands.executeCommand('pressText.openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'press-text');
    await diagnosed(document, 'unattributed-quote');
  });
});
