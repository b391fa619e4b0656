import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedText } from './marked-text.ts';
import type { SpeakerLine } from './speaker-articles.ts';

const FOLDER = join('train', 'articles');

/** The articles about invented people that are written for this project to learn from, by desk, in the order of their names. */
export const writtenLines = (): (SpeakerLine & { readonly id: string; readonly desk: string })[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((desk) =>
      readdirSync(join(FOLDER, desk))
        .sort()
        .map((file) => ({ ...markedText(`${desk}/${file}`, readFileSync(join(FOLDER, desk, file), 'utf8')), desk })),
    );
