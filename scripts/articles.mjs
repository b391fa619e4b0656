// Our golden articles, which serve as samples too.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/articles';

/** The name of the one that the demo opens. */
export const sample = 'harbour.article';

/** The paths of all of them. */
export const articles = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.article'))
    .map((name) => join(folder, name));
