/** A workspace that nobody trusts: Press Text runs nothing that lies in it, so it reads it all the same. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed, hoverText, openedFile, outlineOf, rangeOf } from '../support.ts';

describe('in Restricted Mode', () => {
  it('an article has its outline, its hover and its findings', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const { document } = await openedFile('harbour.article');
    assert.ok((await outlineOf(document)).length > 0);
    assert.match(await hoverText(document, rangeOf(document, 'She said the wall').start), /Dana Reyes/);
    await diagnosed(document, 'unattributed-quote');
  });
});
