/** The pictures of the documentation, in a light, a dark and a high-contrast theme: `npm run pictures` makes them anew. */
import * as vscode from 'vscode';
import { pause } from '../eventually.ts';
import { diagnosed, openedFile, outlineOf, rangeOf, seen, showPanels } from '../support.ts';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
} as const;

/** The window is 1440 by 900 pixels; the text begins right of the side bar. */
const text = { x: 352, y: 36, width: 720, height: 400 };
const window = { x: 48, y: 36, width: 850, height: 640 };
const page = { x: 352, y: 36, width: 1080, height: 780 };

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
const set = (section: string, name: string, value: unknown) =>
  vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Global);

async function openedSample(): Promise<vscode.TextEditor> {
  const editor = await openedFile('harbour.article');
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await outlineOf(editor.document);
  await diagnosed(editor.document, 'unattributed-quote');
  return editor;
}

describe('the pictures', () => {
  before(async () => {
    await set('editor', 'minimap.enabled', false);
    await set('editor', 'occurrencesHighlight', 'off');
    // The lines end within the pictures.
    const editing = vscode.workspace.getConfiguration('editor', { languageId: 'press-text' });
    await editing.update('wordWrap', 'wordWrapColumn', vscode.ConfigurationTarget.Global, true);
    await editing.update('wordWrapColumn', 56, vscode.ConfigurationTarget.Global, true);
    await openedSample();
    await showPanels();
  });

  for (const [name, theme] of Object.entries(themes)) {
    describe(`in ${theme}`, () => {
      before(async () => {
        await set('workbench', 'colorTheme', theme);
        await run('notifications.clearAll');
        await openedSample();
        await pause(1000);
      });

      it('show the outline and the problems', async () => {
        await run('workbench.actions.view.problems');
        await openedSample();
        await seen(`${name}-outline`, /Nobody is named[\s\S]*\d+ quotations, 1 without source/, window);
        await run('workbench.action.closePanel');
      });

      it('show the colours', async () => {
        await openedSample();
        await pause(1500);
        await seen(`${name}-colors`, /1 without source/, text);
      });

      it('show the hints', async () => {
        await set('pressText', 'inlayHints', 'on');
        await openedSample();
        await pause(1500);
        await seen(`${name}-hints`, /1 without source/, text);
        await set('pressText', 'inlayHints', undefined);
      });

      it('show the hover', async () => {
        const editor = await openedSample();
        const { start } = rangeOf(editor.document, 'She said the wall');
        editor.selection = new vscode.Selection(start, start);
        await run('editor.action.showHover');
        await pause(500);
        await seen(`${name}-hover`, /Quoted \d+ times/, text);
        await run('editor.action.hideHover');
      });

      it('show the walkthrough', async () => {
        await run('workbench.action.openWalkthrough', 'press-text.press-text#start');
        await pause(1500);
        await seen(`${name}-walkthrough`, /Get started with Press Text/, page);
        await run('workbench.action.closeActiveEditor');
      });
    });
  }
});
