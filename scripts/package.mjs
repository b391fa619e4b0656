#!/usr/bin/env node
// Builds and packs the extension into press-text-VERSION.vsix; .vscodeignore says what goes in.
import { readFile } from 'node:fs/promises';
import { createVSIX } from '@vscode/vsce';
import './build.mjs';

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));

await createVSIX({
  packagePath: `${name}-${version}.vsix`,
  // All is bundled. Without a repository's address vsce can neither ask for it nor point the README's links there.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
