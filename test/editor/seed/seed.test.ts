/** The article that the project began with, in the real editor, held against its analysis by hand; `npm run accept`. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codeOf,
  diagnosed,
  diagnosticsOf,
  hoverText,
  openedFile,
  outlineOf,
  rangeOf,
  seen,
  showPanels,
} from '../support.ts';

interface Gold {
  readonly attributions: readonly {
    readonly content: readonly (readonly [number, number])[];
    readonly speaker: string;
  }[];
}

const needed = 10;

describe('the seed article', () => {
  let document: vscode.TextDocument;
  let gold: Gold;

  before(async () => {
    gold = JSON.parse((await openedFile('gold.json')).document.getText());
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    document = (await openedFile('article.txt')).document;
  });

  const contents = () =>
    gold.attributions.map(({ content }) => {
      const [first, last] = [content[0]!, content.at(-1)!];
      return new vscode.Range(document.positionAt(first[0]), document.positionAt(last[1]));
    });

  it('has its attributions in the outline, in order', async () => {
    const symbols = await outlineOf(document);
    const starts = symbols.map(({ range }) => document.offsetAt(range.start));
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    const found = contents().filter((content, i) => {
      const surname = gold.attributions[i]!.speaker.split(' ').at(-1)!;
      return symbols.some(({ name, selectionRange }) => {
        // The first source has no name in its own paragraph; the outline may show its description.
        return selectionRange.intersection(content)?.isEmpty === false && (i === 0 || name.includes(surname));
      });
    });
    assert.ok(found.length >= needed, `${found.length} of ${gold.attributions.length} in the outline`);
  });

  it('names the spokesman and his role to whoever hovers over “He” in the third paragraph', async () => {
    const he = new vscode.Position(2, 0);
    assert.equal(document.getText(document.getWordRangeAtPosition(he)), 'He');
    const card = await hoverText(document, he);
    assert.match(card, /Dmitry Peskov/);
    assert.match(card, /spokesman/i);
  });

  it('flags the unnamed source of the first paragraph', async () => {
    const source = rangeOf(document, 'top Russian official');
    await diagnosed(document, 'unnamed-source');
    const found = diagnosticsOf(document).filter(({ range }) => range.intersection(source)?.isEmpty === false);
    assert.ok(found.map(codeOf).includes('unnamed-source'), `found ${found.map(codeOf)}`);
  });

  it('flags no quotation that has a source', async () => {
    await diagnosed(document, 'unnamed-source'); // by then all diagnostics of this version are here
    const orphans = diagnosticsOf(document).filter((each) => codeOf(each) === 'unattributed-quote');
    const wrong = orphans.filter(({ range }) =>
      contents().some((content) => range.intersection(content)?.isEmpty === false),
    );
    assert.deepEqual(
      wrong.map(({ range }) => document.getText(range)),
      [],
    );
  });

  it('can be looked at', async () => {
    await showPanels();
    await seen('seed', /\d+ quotations/);
  });
});
