/** What Press Text says about a text, in the language of the editor. The translations are data, by the English sentence. */
import german from './de.json';

/** The languages besides English, by the codes that editors send. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Gives a sentence in a language, with `{0}`, `{1}`… for what it tells. */
export type Translate = (text: string, ...args: (string | number)[]) => string;

/** A sentence that is not in any language yet: rules know of none. What it tells may be another. */
export interface Message {
  readonly text: string;
  readonly args: readonly (string | number | Message)[];
}

const translations: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, de: german };

export const told = (text: string, ...args: Message['args']): Message => ({ text, args });

/** What is not translated is said in English. */
export const translator =
  (language: Language = 'en'): Translate =>
  (text, ...args) =>
    (translations[language][text] ?? text).replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));

/** The words of a message in a language. */
export const wordsOfMessage = ({ text, args }: Message, t: Translate): string =>
  t(text, ...args.map((arg) => (typeof arg === 'object' ? wordsOfMessage(arg, t) : arg)));

/** The language of a locale such as "de-AT"; English where there is no translation. */
export function languageOf(locale: string | undefined): Language {
  const [code] = (locale ?? '').toLowerCase().split(/[-_]/);
  return languages.find((language) => language === code) ?? 'en';
}
