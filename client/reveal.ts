import { Range, Selection, type TextEditor, TextEditorRevealType } from 'vscode';

/** Selects a range and brings its beginning into view. */
export function select(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  reveal(editor, range);
}

/**
 * Brings the beginning of a range into view, without a scroll where it is in view already. The beginning alone: the
 * end of a paragraph that is not wrapped would drag the view to the right.
 */
export function reveal(editor: TextEditor, { start }: Range): void {
  editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
}
