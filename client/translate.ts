/**
 * Gives a text in the editor's language, with `{0}`, `{1}`… for what it tells; it is VS Code's `l10n.t`, handed in, so
 * that what makes texts can be tested without an editor. The translations are in client/l10n, by the English text.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;
