import {
  type Disposable,
  OverviewRulerLane,
  type Range,
  type Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from 'vscode';
import { reveal } from './reveal.ts';

/** A high-contrast theme shows what is found by borders alone; in any other these colours are transparent. */
const bordered = (color: string) => ({ border: '1px solid', borderColor: new ThemeColor(color) });

/** Shows ranges in an editor for as long as a list is open: all of them faintly, one of them in view. */
export class Preview implements Disposable {
  private readonly selection: Selection;
  private readonly top: Range | undefined;
  private readonly all = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    ...bordered('editor.findMatchHighlightBorder'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  private readonly one = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchBackground'),
    ...bordered('editor.findMatchBorder'),
  });

  constructor(private readonly editor: TextEditor) {
    this.selection = editor.selection;
    this.top = editor.visibleRanges[0];
  }

  show(ranges: readonly Range[], current = ranges[0]): void {
    if (!current) return;
    this.editor.setDecorations(this.all, ranges);
    this.editor.setDecorations(this.one, [current]);
    reveal(this.editor, current);
  }

  /** Scrolls the editor back to how it was found, unless the list closed because the user clicked into the text. */
  restore(): void {
    const isUntouched = this.editor.selection.isEqual(this.selection);
    if (this.top && isUntouched) this.editor.revealRange(this.top, TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.all.dispose();
    this.one.dispose();
  }
}
