import { type Range, Selection, type TextEditor, TextEditorRevealType } from 'vscode';

/** Selects a range and brings it into view, without a scroll where it is in view already. */
export function select(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
