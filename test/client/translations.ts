/** `l10n.t` as VS Code has it, without a VS Code: in English, and by the German translations. */
import { readFileSync } from 'node:fs';
import type { Translate } from '../../client/translate.ts';

export const germanTexts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('client/l10n/bundle.l10n.de.json', 'utf8'),
);

export const english: Translate = (message, ...args) =>
  message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));

export const german: Translate = (message, ...args) => english(germanTexts[message] ?? message, ...args);
