import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Range,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, pulling } from './client.ts';

const article = `Harbour wall to be rebuilt

Mayor Dana Reyes met Ana Holt, the surveyor, on Friday. She said the wall would be rebuilt by May.

“We have waited eleven years for this,” Reyes told the council. “It is time.

“Nobody can say that we were in a hurry, and nobody will.”

The brass band had packed up by the time the doors opened.

[[press-text-disable-next-line unattributed-quote]]
“Nobody asked the people who live on the quay.”

The meeting ended at nine, and the band had left by then.
`;

const uri = 'file:///copy/wall.article';
const textDocument = { uri };
const document = TextDocument.create(uri, 'press-text', 1, article);
const words = (range: Range): string => document.getText(range);
const whole = { start: { line: 0, character: 0 }, end: document.positionAt(article.length) };

describe('server: what helps to read an article', () => {
  let client: Client;
  let settings: unknown = { inlayHints: 'on' };
  before(async () => {
    client = await Client.start({ initializationOptions: { hasCommands: true }, settings: () => settings });
    await client.open(uri, article, 'press-text');
  });
  after(async () => assert.equal(await client.stop(), 0));

  it('semanticTokens: colours speakers, cues, quotations and names', async () => {
    const legend = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 5);
      [line, character] = [line + lines, lines > 0 ? characters : character + characters];
      const start = document.offsetAt({ line, character });
      found.push(`${article.slice(start, start + length)} | ${legend[type]}`);
    }
    for (const one of [
      'Dana Reyes | person',
      'She | speaker',
      'said | cue',
      'Reyes | speaker',
      '“It is time. | quotation',
    ])
      assert.ok(found.includes(one), `${one} in ${found.join('; ')}`);
  });

  it('inlayHint: tells who is behind a pronoun', async () => {
    const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
    const [she] = hints;
    assert.equal(hints.length, 1);
    assert.match(String(she!.label), /^→ (Dana Reyes|Ana Holt)$/);
    assert.equal(document.offsetAt(she!.position), article.indexOf('She said') + 3);
    const line = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    assert.deepEqual(await client.ask('textDocument/inlayHint', { textDocument, range: line }), []);
  });

  it('codeLens: counts above the first line, what is ignored left out, with the commands of a client that has them', async () => {
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [0, '3 quotations', 'pressText.nextQuotation'],
        [0, '1 speaker', 'pressText.showSpeakers'],
      ],
    );
  });

  it('foldingRange: folds the quotation that runs on', async () => {
    assert.deepEqual(await client.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument }), [
      { startLine: 4, endLine: 6 },
    ]);
  });

  it('selectionRange: grows from a word to the text', async () => {
    const positions = [document.positionAt(article.indexOf('waited')), { line: 1, character: 0 }];
    const [first, second] = await client.ask<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions,
    });
    const grown: string[] = [];
    for (let at: SelectionRange | undefined = first; at; at = at.parent) grown.push(words(at.range));
    assert.deepEqual(grown.slice(0, 3), [
      'waited',
      'We have waited eleven years for this,',
      '“We have waited eleven years for this,”',
    ]);
    assert.equal(grown.at(-1), article);
    assert.equal(words(second!.range), article);
  });

  it('documentLink: leads from a rule that a directive names to its page', async () => {
    const [link, ...others] = await client.ask<DocumentLink[]>('textDocument/documentLink', { textDocument });
    assert.deepEqual(others, []);
    assert.equal(words(link!.range), 'unattributed-quote');
    assert.match(link!.target ?? '', /docs\/rules\/unattributed-quote\.md$/);
  });

  it('workspaceSymbol: lists what somebody says in all open articles', async () => {
    const other = 'file:///copy/other%20story.txt';
    await client.open(other, 'Mayor Dana Reyes said the pier would stay.\n\nHal Brandt said it would go.\n');
    const ask = (query: string) => client.ask<SymbolInformation[]>('workspace/symbol', { query });
    const found = await ask('dana reyes');
    assert.deepEqual(
      [...new Set(found.map(({ containerName }) => containerName))],
      ['wall.article', 'other story.txt'],
    );
    assert.ok(found.every(({ name }) => name.startsWith('Dana Reyes: ')));
    assert.deepEqual(await ask('nobody of that name'), []);
    await client.close(other);
    assert.ok((await ask('')).every(({ location }) => location.uri === uri));
  });

  it('shows none of them where the settings switch them off', async () => {
    settings = { inlayHints: 'off', codeLens: false, colors: false };
    await client.configure({});
    assert.deepEqual(await client.ask('textDocument/inlayHint', { textDocument, range: whole }), []);
    assert.deepEqual(await client.ask('textDocument/codeLens', { textDocument }), []);
    assert.deepEqual((await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })).data, []);
  });
});

describe('server: what helps to read, for another client', () => {
  it('has lenses without commands, and asks anew after a change of the settings', async () => {
    const refreshing = {
      ...pulling.workspace,
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
    };
    const client = await Client.start({ capabilities: { ...pulling, workspace: refreshing } });
    const asked: string[] = [];
    for (const name of ['codeLens', 'inlayHint'])
      client.connection.onRequest(`workspace/${name}/refresh`, () => {
        client.note(asked, name);
        return null;
      });
    await client.open(uri, article, 'press-text');
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.ok(lenses.length > 0 && lenses.every(({ command }) => command?.command === ''));
    await client.configure({});
    await client.until(() => asked.length === 2);
    assert.equal(await client.stop(), 0);
  });
});
