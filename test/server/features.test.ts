import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  type Command,
  DefinitionRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  type Location,
  type Position,
  type Range,
  ReferencesRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client } from './client.ts';
import { article } from './copy.ts';

const uri = 'untitled:Untitled-1';
const textDocument = { uri };
const document = TextDocument.create(uri, 'plaintext', 1, article);
const positionOf = (words: string): Position => document.positionAt(article.indexOf(words));
const words = (range: Range): string => document.getText(range);

describe('server: what it answers about an article', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
    await client.open(uri, article);
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('says who it is', () => {
    assert.equal(client.initialized.serverInfo?.name, 'press-text');
    assert.deepEqual(client.initialized.capabilities.textDocumentSync, { openClose: true, change: 2 });
  });

  it('hover: names the speaker behind a pronoun', async () => {
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position: positionOf('She') });
    assert.ok(hover?.range);
    assert.equal(words(hover.range), 'She');
    assert.match(JSON.stringify(hover.contents), /"kind":"markdown","value":"\*\*Dana Reyes\*\*/);
  });

  it('hover: links to places for a client that follows them, and for no other', async () => {
    const of = 'file:///news/harbour.txt';
    for (const followsLinks of [true, false]) {
      const other = await Client.start({ initializationOptions: { followsLinks } });
      await other.open(of, article);
      const ask = { textDocument: { uri: of }, position: positionOf('She') };
      const value = JSON.stringify(await other.connection.sendRequest(HoverRequest.type, ask));
      assert.equal(value.includes(`[first mention](${of}#L3,61)`), followsLinks, value);
      assert.equal(await other.stop(), 0);
    }
  });

  it('hover: says nothing where nobody speaks', async () => {
    const position = positionOf('The council met');
    assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
  });

  it('documentSymbol: lists the attributions in order, the content selected within the range', async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      [
        'Reyes: The harbour wall of Larkhaven will be rebuilt by May',
        'Reyes: “We have waited eleven years for this,”',
        'Reyes: the money had been found',
        'Officials: the quay would stay closed until the work was done',
        'No source: “Nobody asked the people who live on the quay.”',
      ],
    );
    assert.equal(words(symbols[1]!.selectionRange), '“We have waited eleven years for this,”');
    assert.match(words(symbols[1]!.range), /^“We have .* Mayor Reyes told/);
    for (const { range, selectionRange } of symbols) assert.ok(words(range).includes(words(selectionRange)));
  });

  it('references, highlights and definition: find a speaker’s mentions', async () => {
    const position = positionOf('She');
    const context = { includeDeclaration: true };
    const ask = { textDocument, position };
    const found = await client.connection.sendRequest(ReferencesRequest.type, { ...ask, context });
    assert.deepEqual(
      found?.map(({ range }) => words(range)),
      ['Dana Reyes', 'Reyes', 'She'],
    );
    const others = await client.connection.sendRequest(ReferencesRequest.type, {
      ...ask,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      others?.map(({ range }) => words(range)),
      ['Reyes', 'She'],
    );
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, ask);
    assert.equal(highlights?.length, 3);
    const definition = (await client.connection.sendRequest(DefinitionRequest.type, ask)) as Location;
    assert.equal(words(definition.range), 'Dana Reyes');
  });

  it('diagnostic: gives findings with a link to their rule’s page', async () => {
    const items = await client.pull(uri);
    assert.deepEqual(
      items.map(({ code, severity, range }) => [code, severity, words(range)]),
      [
        ['unnamed-source', 3, 'Officials'],
        ['unattributed-claim', 3, 'reportedly'],
        ['unattributed-quote', 2, '“Nobody asked the'],
      ],
    );
    for (const { source, code, codeDescription } of items) {
      assert.equal(source, 'press-text');
      assert.equal(codeDescription?.href, new URL(`docs/rules/${code}.md`, `file://${process.cwd()}/`).href);
    }
  });

  it('codeAction: mends a finding by one edit', async () => {
    const start = positionOf('“Nobody asked');
    const ask = (only?: string[]) =>
      client.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start, end: start },
        context: { diagnostics: [], only },
      });
    const actions = (await ask()) ?? [];
    const titles = actions.map(titleOf);
    assert.equal(titles[0], 'Attribute to Reyes');
    assert.deepEqual(titles.slice(-2), ['Ignore unattributed-quote here', 'Ignore unattributed-quote in this file']);
    const edits = editsOf(actions[0]!);
    const after = TextDocument.applyEdits(document, edits);
    assert.match(after, /“Nobody asked the people who live on the quay,” Reyes said\.\n$/);
    assert.deepEqual(await ask(['refactor']), []);
    assert.equal((await ask(['quickfix']))?.length, actions.length);
  });

  it('codeAction: has nothing where nothing is flagged', async () => {
    const start = positionOf('The council met');
    const context = { diagnostics: [] };
    const range = { start, end: start };
    assert.deepEqual(await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }), []);
  });

  function titleOf({ title }: { title: string }): string {
    return title;
  }

  function editsOf(action: Command | { edit?: { changes?: Record<string, TextEdit[]> } }): TextEdit[] {
    const edit = 'edit' in action ? action.edit : undefined;
    assert.deepEqual(Object.keys(edit?.changes ?? {}), [uri]);
    return edit?.changes?.[uri] ?? [];
  }
});
