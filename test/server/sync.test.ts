import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client } from './client.ts';
import { article } from './copy.ts';

const uri = 'file:///articles/harbour.article';

/** Numbers that look random and are the same on every run (a linear congruential generator). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

describe('server: a text in pieces', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  async function answers(of: string): Promise<unknown> {
    const textDocument = { uri: of };
    const symbols = await client.ask('textDocument/documentSymbol', { textDocument });
    return { symbols, found: await client.pull(of), quotations: await client.ask('pressText/quotations', { uri: of }) };
  }

  it('reads a text after edits as it reads the same text whole', async () => {
    const random = numbers(7);
    const pick = (count: number) => random.next().value % count;
    const insertions = ['”', '“', '\n\n', ' said', 'Dana Reyes', '.', ' “We won,” she said. ', '😀', '', ''];
    let document = TextDocument.create(uri, 'press-text', 1, article);
    await client.open(uri, article, 'press-text');
    for (let version = 2; version < 42; version += 1) {
      const changes = Array.from({ length: 1 + pick(3) }, () => {
        const start = pick(document.getText().length + 1);
        const end = Math.min(document.getText().length, start + pick(12));
        const range = { start: document.positionAt(start), end: document.positionAt(end) };
        const change = { range, text: insertions[pick(insertions.length)] ?? '' };
        document = TextDocument.update(document, [change], version);
        return change;
      });
      await client.change(uri, version, ...changes);
      const whole = `file:///whole/${version}.article`;
      await client.open(whole, document.getText(), 'press-text');
      const expected = JSON.parse(JSON.stringify(await answers(whole)).replaceAll(whole, uri));
      assert.deepEqual(await answers(uri), expected, document.getText());
      await client.close(whole);
    }
  });

  it('takes a change of the whole text', async () => {
    await client.open('untitled:a', article);
    await client.change('untitled:a', 2, { text: 'The harbour wall will be rebuilt, the council was told on Friday.' });
    assert.deepEqual(await client.ask('pressText/quotations', { uri: 'untitled:a' }), []);
  });

  it('answers from the new text where a change repeats a version', async () => {
    await client.open('untitled:b', article);
    assert.equal((await client.ask<unknown[]>('pressText/quotations', { uri: 'untitled:b' })).length, 2);
    await client.change('untitled:b', 1, { text: article.repeat(2) });
    assert.equal((await client.ask<unknown[]>('pressText/quotations', { uri: 'untitled:b' })).length, 4);
    await client.close('untitled:b');
    await client.open('untitled:b', article.repeat(3));
    assert.equal((await client.ask<unknown[]>('pressText/quotations', { uri: 'untitled:b' })).length, 6);
  });

  it('reads any other language as plain text, and Markdown as Markdown', async () => {
    const marked = `# Harbour\n\n${article}\n\n    “This is code,” Brandt said.\n`;
    await client.open('file:///a.adoc', marked, 'asciidoc');
    await client.open('file:///a.md', marked, 'markdown');
    const count = async (of: string) => (await client.ask<unknown[]>('pressText/quotations', { uri: of })).length;
    assert.equal(await count('file:///a.adoc'), 3);
    assert.equal(await count('file:///a.md'), 2);
  });
});
