/** package.json as the editor reads it. */
import { readFileSync } from 'node:fs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

export const manifest = read('package.json');

/** The settings of all headings, by name. */
export const settings = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }: { properties: object }) => properties),
);

/** What package.json says as `%key%`, in English and in German. */
export const texts: Readonly<Record<string, string>> = read('package.nls.json');
export const germanTexts: Readonly<Record<string, string>> = read('package.nls.de.json');
