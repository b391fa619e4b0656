import assert from 'node:assert/strict';
import type { DocumentSymbol, Hover, Location } from 'vscode-languageserver';
import type { DocumentStatus, SpeakerQuotations } from '../../server/protocol.ts';
import { Client } from './client.ts';

const uri = 'file:///news/mill.txt';
const textDocument = { uri };
const article = `The mill has been sold, Mayor Dana Reyes said on Friday. She hopes to keep the wheel.

Hal Brandt believes that the mill will close.
`;

/** Where some words of the article begin. */
function positionOf(words: string): { line: number; character: number } {
  const before = article.slice(0, article.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

for (const thoughts of [false, true]) {
  describe(`server: every surface, where pressText.thoughts is ${thoughts}`, () => {
    let client: Client;
    before(async () => {
      client = await Client.start({ settings: () => ({ thoughts }) });
      await client.open(uri, article);
    });
    after(() => client.stop());

    const hoverAt = async (words: string) => {
      const hover = await client.ask<Hover | null>('textDocument/hover', { textDocument, position: positionOf(words) });
      return hover ? (hover.contents as { value: string }).value : null;
    };
    const countAt = async (method: string, words: string) => {
      const ask = { textDocument, position: positionOf(words), context: { includeDeclaration: true } };
      return (await client.ask<Location[]>(method, ask)).length;
    };

    it('the outline lists them, or not', async () => {
      const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      const expected = ['Dana Reyes', 'Dana Reyes', 'Hal Brandt'];
      assert.deepEqual(
        symbols.map(({ name }) => name.split(':')[0]),
        thoughts ? expected : expected.slice(0, 1),
      );
    });

    it('the hover has a card on them, and counts them', async () => {
      assert.equal(/Reported thought/.test((await hoverAt('the mill will close')) ?? ''), thoughts);
      assert.equal(/Reported thought/.test((await hoverAt('hopes')) ?? ''), thoughts);
      assert.equal(/, 1 thought\./.test((await hoverAt('Reyes said')) ?? ''), thoughts);
    });

    it('the list of speakers has those who only think, and all that each is said to think', async () => {
      const speakers = await client.ask<SpeakerQuotations[]>('pressText/speakers', { uri });
      const counts = speakers.map(({ name, quotations }) => `${name} ${quotations.length}`);
      assert.deepEqual(counts, thoughts ? ['Dana Reyes 2', 'Hal Brandt 1'] : ['Dana Reyes 1']);
    });

    it('the status bar counts those who only think', async () => {
      const { speakers } = await client.ask<DocumentStatus>('pressText/status', { uri });
      assert.equal(speakers, thoughts ? 2 : 1);
    });

    it('what is thought leads to who thinks it', async () => {
      for (const method of ['textDocument/references', 'textDocument/documentHighlight'])
        assert.equal(await countAt(method, 'that the mill will close'), thoughts ? 1 : 0, method);
      const ask = { textDocument, position: positionOf('that the mill will close') };
      assert.equal((await client.ask('textDocument/definition', ask)) !== null, thoughts);
    });
  });
}
