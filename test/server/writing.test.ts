import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionList,
  PrepareRenameResult,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { IgnoredItem } from '../../server/protocol.ts';
import { Client, pulling } from './client.ts';

const orphan = '“Nobody asked the people who live on the quay.”';
const article = `Mayor Dana Reyes met Hal Brandt, a farmer, at the pier on Friday.

“I asked Dana Reyes about it,” Brandt said. Reyes’s car was gone.

Treasurer or not, Bob said it was all right. She said the wall would stand.

The council met for two hours on Monday and heard from nobody who lives there.

${orphan}

It rained until noon, and the brass band had left by then.
`;

/** A client that makes files, and lets its user confirm single changes. */
const writing = {
  workspace: {
    ...pulling.workspace,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create' as const],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: {
    ...pulling.textDocument,
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } },
  },
};

const positionOf = (words: string, text = article) =>
  TextDocument.create('x:x', 'plaintext', 1, text).positionAt(text.indexOf(words));
const endOf = (text: string) => TextDocument.create('x:x', 'plaintext', 1, text).positionAt(text.length);
const applied = (edits: readonly TextEdit[], text = article) =>
  TextDocument.applyEdits(TextDocument.create('x:x', 'plaintext', 1, text), [...edits]);

describe('server: what helps to write an article', () => {
  const uri = 'untitled:Untitled-1';
  const textDocument = { uri };
  let client: Client;
  let settings: unknown = {};
  before(async () => {
    client = await Client.start({ capabilities: writing, settings: () => settings });
    await client.open(uri, article, 'press-text');
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('prepareRename: names the whole name, or says in a sentence why there is none', async () => {
    const ask = (words: string) =>
      client.ask<PrepareRenameResult>('textDocument/prepareRename', { textDocument, position: positionOf(words) });
    assert.deepEqual(await ask('Reyes’s car'), {
      range: { start: positionOf('Reyes’s car'), end: positionOf('’s car') },
      placeholder: 'Dana Reyes',
    });
    await assert.rejects(ask('She said'), /“She” is no name: rename “.*” where it is written/);
    await assert.rejects(ask('council met'), /There is no name here/);
  });

  it('rename: leaves quoted words to the user’s confirmation', async () => {
    const ask = { textDocument, position: positionOf('Dana Reyes met'), newName: 'Dena Reyez' };
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', ask);
    const [change] = edit.documentChanges as TextDocumentEdit[];
    const edits = change!.edits as (TextEdit & { annotationId?: string })[];
    assert.deepEqual(
      edits.map(({ newText, annotationId }) => [newText, annotationId]),
      [
        ['Dena Reyez', undefined],
        ['Dena Reyez', 'quoted'],
        ['Reyez', undefined],
      ],
    );
    assert.equal(edit.changeAnnotations?.quoted?.needsConfirmation, true);
    assert.equal(change!.textDocument.version, 1);
    await assert.rejects(client.ask('textDocument/rename', { ...ask, newName: ' ' }), /A name needs a letter/);
    await assert.rejects(client.ask('textDocument/rename', { ...ask, newName: 'A\nB' }), /A name stands on one line/);
  });

  it('completion: of sources and cues where they are typed, with what is known of them', async () => {
    const [typing, name] = [`${article}\n“It is done,” `, 'untitled:Untitled-2'];
    await client.open(name, typing, 'press-text');
    const ask = (position: unknown, triggerKind: number, of = name) =>
      client.ask<CompletionList | null>('textDocument/completion', {
        ...{ textDocument: { uri: of }, position },
        context: { triggerKind, ...(triggerKind === 2 ? { triggerCharacter: ' ' } : {}) },
      });
    const list = await ask(endOf(typing), 2);
    const labels = list!.items.map(({ label }) => label);
    for (const label of ['Brandt', 'Hal Brandt', 'Dana Reyes', 'the mayor', 'said'])
      assert.ok(labels.includes(label), `${label} in ${labels}`);
    const [brandt] = list!.items.filter(({ label }) => label === 'Brandt');
    assert.equal(brandt!.detail, 'Hal Brandt, farmer');
    assert.match(JSON.stringify(brandt!.documentation), /"markdown".*Hal Brandt/);
    assert.deepEqual(brandt!.textEdit, { range: { start: endOf(typing), end: endOf(typing) }, newText: 'Brandt' });
    assert.equal(await ask(positionOf('until noon'), 2, uri), null);
    settings = { typing: { suggest: false } };
    await client.configure({});
    assert.equal(await ask(endOf(typing), 2), null);
    assert.ok(await ask(endOf(typing), 1));
    settings = {};
    await client.configure({});
    await client.close(name);
  });

  it('completion: of directives, closed behind the cursor, and of rules with their pages', async () => {
    const [typing, name] = [`${article}\n[[press-`, 'untitled:Untitled-3'];
    await client.open(name, typing, 'press-text');
    const ask = (text: string) =>
      client.ask<CompletionList>('textDocument/completion', { textDocument: { uri: name }, position: endOf(text) });
    const [first] = (await ask(typing)).items;
    assert.equal(first!.label, 'press-text-disable-next-line');
    assert.equal((first!.textEdit as TextEdit).newText, 'press-text-disable-next-line $0]]');
    assert.equal(first!.insertTextFormat, 2);
    const further = `${article}\n[[press-text-disable un`;
    await client.change(name, 2, { text: further });
    const rule = (await ask(further)).items.find(({ label }) => label === 'unattributed-quote');
    assert.match(JSON.stringify(rule!.documentation), /docs\/rules\/unattributed-quote\.md/);
    await client.close(name);
  });

  it('onTypeFormatting: curls a mark where the setting asks for it', async () => {
    const [typing, name] = [`${article}\n"`, 'untitled:Untitled-4'];
    await client.open(name, typing, 'press-text');
    const ask = () =>
      client.ask<TextEdit[] | null>('textDocument/onTypeFormatting', {
        ...{ textDocument: { uri: name }, position: endOf(typing), ch: '"' },
        options: { tabSize: 2, insertSpaces: true },
      });
    assert.equal(await ask(), null);
    settings = { typing: { curlQuotes: true } };
    await client.configure({});
    assert.equal(applied((await ask()) ?? [], typing), `${article}\n“`);
    settings = {};
    await client.configure({});
    await client.close(name);
  });

  it('codeAction: writes who a pronoun is, and says that a quotation is none, without a folder', async () => {
    const she = await actionsAt(client, uri, 'She said');
    const write = she.find(({ title }) => title === 'This is Dana Reyes: write “Reyes”');
    assert.match(applied(write!.edit!.changes![uri]!), /all right\. Reyes said the wall/);
    assert.ok(!she.some(({ title }) => title.startsWith('Add')));
    const none = (await actionsAt(client, uri, orphan)).find(({ title }) => title === 'This is no quotation');
    const silenced = applied(none!.edit!.changes![uri]!);
    assert.match(
      silenced,
      /\[\[press-text-disable-next-line unattributed-quote -- no quotation of speech\]\]\n“Nobody/,
    );
  });
});

describe('server: what helps to write, for a client that asks for no confirmation', () => {
  it('rename: leaves quoted words as they are', async () => {
    const client = await Client.start();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, article);
    const ask = { textDocument: { uri }, position: positionOf('Dana Reyes met'), newName: 'Dena Reyez' };
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', ask);
    assert.match(
      applied(edit.changes![uri]!),
      /^Mayor Dena Reyez met .*\n\n“I asked Dana Reyes about it,” Brandt said\. Reyez’s car/,
    );
    assert.equal(await client.stop(), 0);
  });
});

describe('server: names that the desk knows, and what is ignored', () => {
  let client: Client;
  let folder: string;
  let uri: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'press-text-'));
    mkdirSync(join(folder, '.press-text'));
    uri = pathToFileURL(join(folder, 'harbour.txt')).href;
    client = await Client.start({ capabilities: writing, workspaceFolders: [pathToFileURL(folder).href] });
    await client.open(uri, article);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  /** Makes the changes of an action to the files of the folder. */
  function make(edit: WorkspaceEdit): void {
    const changed = (edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? [change] : []));
    const changes = new Map(Object.entries(edit.changes ?? {}));
    for (const { textDocument, edits } of changed) changes.set(textDocument.uri, edits as TextEdit[]);
    for (const [of, edits] of changes) {
      const text = textAt(fileURLToPath(of));
      writeFileSync(fileURLToPath(of), applied(edits, text));
    }
  }
  const read = (name: string) => JSON.parse(textAt(join(folder, '.press-text', name)));
  const codes = async () => (await client.pull(uri)).map(({ code }) => code);
  const taken = async (words: string, title: RegExp) => {
    const actions = await actionsAt(client, uri, words);
    const found = actions.find((action) => title.test(action.title));
    assert.ok(found?.edit, `${title} in ${actions.map((action) => action.title).join('; ')}`);
    return found.edit;
  };

  it('codeAction: adds a name, and no second time', async () => {
    make(await taken('Hal Brandt', /^Add “Hal Brandt” to the names that the desk knows$/));
    assert.deepEqual(read('names.json'), { people: [{ name: 'Hal Brandt', aliases: ['Brandt'] }] });
    const titles = (await actionsAt(client, uri, 'Hal Brandt')).map(({ title }) => title);
    assert.ok(!titles.some((title) => title.startsWith('Add')), titles.join('; '));
  });

  it('codeAction: knows a source as somebody, and says so from then on', async () => {
    make(await taken('Bob said', /^This is Hal Brandt: know “Bob” as a name of theirs$/));
    assert.deepEqual(read('names.json'), { people: [{ name: 'Hal Brandt', aliases: ['Brandt', 'Bob'] }] });
    const hover = await client.ask('textDocument/hover', { textDocument: { uri }, position: positionOf('Bob said') });
    assert.match(JSON.stringify(hover), /Hal Brandt/);
  });

  it('codeAction: says for good that a quotation is none; the list and an action lead back', async () => {
    assert.deepEqual(await codes(), ['unattributed-quote']);
    make(await taken(orphan, /^This is no quotation$/));
    assert.deepEqual(read('ignored.json').findings, [
      { rule: 'unattributed-quote', sentence: orphan, reason: 'no quotation of speech' },
    ]);
    assert.deepEqual(await codes(), []);
    const [item, ...others] = await client.ask<IgnoredItem[]>('pressText/ignored', { uri });
    assert.deepEqual(others, []);
    assert.equal(item!.rule, 'unattributed-quote');
    assert.equal(item!.reason, 'no quotation of speech');
    assert.deepEqual(item!.edit, await taken(orphan, /^Stop ignoring this$/));
    make(item!.edit!);
    assert.deepEqual(read('ignored.json'), { findings: [] });
    assert.deepEqual(await codes(), ['unattributed-quote']);
    assert.deepEqual(await client.ask('pressText/ignored', { uri }), []);
  });

  it('codeAction: takes a directive away that tells to ignore', async () => {
    const silenced = article.replace(orphan, `[[press-text-disable-next-line unattributed-quote]]\n${orphan}`);
    await client.change(uri, 2, { text: silenced });
    const [item] = await client.ask<IgnoredItem[]>('pressText/ignored', { uri });
    assert.deepEqual(item!.directive?.start, positionOf('press-text-disable', silenced));
    assert.equal(item!.edit, undefined);
    const ask = { textDocument: { uri }, range: item!.range, context: { diagnostics: [] } };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', ask);
    const back = actions.find(({ title }) => title === 'Stop ignoring this');
    assert.equal(applied(back!.edit!.changes![uri]!, silenced), article);
  });
});

function textAt(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function actionsAt(client: Client, uri: string, words: string): Promise<CodeAction[]> {
  const start = positionOf(words);
  const ask = { textDocument: { uri }, range: { start, end: start }, context: { diagnostics: [] } };
  return client.ask<CodeAction[]>('textDocument/codeAction', ask);
}
