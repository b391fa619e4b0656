import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { KnownName } from '../../server/analysis/names/known-names.ts';
import { Articles } from '../../server/lsp/articles.ts';
import { article } from './copy.ts';

const uri = 'untitled:Untitled-1';
const noNames: readonly KnownName[] = [];
const edited = TextDocument.create(uri, 'plaintext', 2, article.replace('eleven', 'twelve'));

describe('Articles', () => {
  let articles: Articles;
  /** The tokens of the paragraph that `edited` leaves as it is; the same object where it was not read again. */
  const headline = (document: TextDocument) => articles.of(document, []).paragraphs[0]!.tokens;
  const first = TextDocument.create(uri, 'plaintext', 1, article);
  beforeEach(() => {
    articles = new Articles(() => {});
  });

  it('read again what an edit has changed, and no more', () => {
    const before = headline(first);
    assert.equal(headline(edited), before);
  });

  it('share nothing between two documents', () => {
    const other = TextDocument.create('untitled:Untitled-2', 'plaintext', 1, article);
    const before = headline(first);
    assert.deepEqual(headline(other), before);
    assert.notEqual(headline(other), before);
  });

  it('are those of the text, whatever its version', () => {
    const other = TextDocument.create(uri, 'plaintext', 1, edited.getText());
    const before = articles.of(first, noNames);
    assert.equal(articles.of(first, noNames), before);
    assert.equal(articles.of(other, noNames).text, edited.getText());
  });

  it('of many documents that are forced, open or not, remember the last', () => {
    const uris = Array.from({ length: 3_000 }, (_, i) => `file:///${i}.log`);
    for (const each of uris) articles.setForced(each, true);
    assert.equal(uris.filter((each) => articles.isForced(each)).length, 1_000);
    assert.ok(articles.isForced(uris.at(-1)!));
  });

  it('keep nothing of a document that is forgotten', () => {
    const before = headline(first);
    articles.forget(uri);
    assert.deepEqual(headline(edited), before);
    assert.notEqual(headline(edited), before);
  });
});
