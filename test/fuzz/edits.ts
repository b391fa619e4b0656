import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { language, text } from '../analysis/any-text.ts';
import { answersAbout, Editor } from './editor.ts';
import { target } from './target.ts';

const editor = new Editor({});

const edit = fc.record({
  at: fc.nat(9999),
  length: fc.oneof(fc.nat(3), fc.nat(200)),
  text: fc.oneof(text, fc.constant('')),
  /** Whether the editor asks about the text before the next edit. */
  isShown: fc.boolean(),
});

/** A text in pieces is the text whole, also where the editor asks in between. */
export const edits = target({
  name: 'edits',
  cases: fc.record({ text, language, edits: fc.array(edit, { maxLength: 8 }) }),
  check: ({ text: first, language: of, edits: all }) =>
    editor.use(async (client, newUri) => {
      const [uri, whole] = [newUri('pieces'), newUri('whole.')];
      let document = TextDocument.create(uri, of, 1, first);
      await client.open(uri, first, of);
      for (const [i, { at, length, text: inserted, isShown }] of all.entries()) {
        const size = document.getText().length;
        const start = at % (size + 1);
        const range = { start: document.positionAt(start), end: document.positionAt(Math.min(size, start + length)) };
        const change = { range, text: inserted };
        document = TextDocument.update(document, [change], i + 2);
        await client.change(uri, i + 2, change);
        if (isShown) await answersAbout(client, uri, range.start.line, range.start.character);
      }
      await client.open(whole, document.getText(), of);
      const { line, character } = document.positionAt(document.getText().length >> 1);
      const expected = bare(await answersAbout(client, whole, line, character)).replaceAll(whole, uri);
      assert.deepEqual(JSON.parse(bare(await answersAbout(client, uri, line, character))), JSON.parse(expected));
      await client.close(uri);
      await client.close(whole);
    }),
  end: () => editor.end(),
});

/** As JSON, without the names that the library gives answers by the clock. */
const bare = (answers: unknown): string =>
  JSON.stringify(answers, (key, value) => (key === 'resultId' ? undefined : value));
