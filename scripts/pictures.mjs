#!/usr/bin/env node
// Makes the pictures of the documentation anew, from the sample in a code-server: look at each before it is committed. They have a
// palette, for one of them is in the package.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { articles } from './articles.mjs';
import { editorSuites } from './suites.mjs';
import { runToTotals } from './totals.mjs';

const taken = 'out/screenshots';
const pictures = 'docs/images';
const palette = { palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9 };
const isOurs = (/** @type {string} */ name) => /^(light|dark|contrast)-\w+\.png$/.test(name);

async function pictured() {
  rmSync(taken, { recursive: true, force: true });
  const counts = await editorSuites('test/editor/pictures', { files: articles() });
  if (counts.failed === 0) {
    for (const name of readdirSync(taken).filter(isOurs))
      await sharp(join(taken, name)).png(palette).toFile(join(pictures, name));
  }
  return counts;
}

// No other editor can be seen from outside.
process.env.PRESS_TEXT_EDITOR = 'code-server';
await import('./build.mjs');
await runToTotals({ pictures: pictured }, {});
