import assert from 'node:assert/strict';
import { cycleIn, importedBy, importsIn } from './imports.ts';

const FOLDERS = ['client', 'server', 'train', 'test', 'scripts'];

describe('the imports', () => {
  it('are read in all their forms', () => {
    const text = `import a from './a.ts';
      import type { B } from '../b.ts';
      export { c,
        d } from './in/c.ts';
      import './d.mjs';
      import { e } from 'node:e';
      /** @type {import('./f.ts').F} */
      const g = await import('./g.ts');`;
    const expected = ['x/y/a.ts', 'x/b.ts', 'x/y/in/c.ts', 'x/y/d.mjs', 'x/y/f.ts', 'x/y/g.ts'];
    assert.deepEqual(importedBy('x/y/z.ts', text), expected);
  });

  it('show a cycle where there is one', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d', 'e']],
      ['d', []],
      ['e', ['c']],
    ]);
    assert.deepEqual(cycleIn(imports), ['c', 'e', 'c']);
    assert.equal(cycleIn(new Map([...imports, ['e', ['d']]])), undefined);
  });

  it('go in no circle, those of types included', () => {
    const imports = importsIn(FOLDERS);
    for (const folder of FOLDERS) assert.ok([...imports.keys()].some((file) => file.startsWith(`${folder}/`)));
    const cycle = cycleIn(imports);
    assert.ok(!cycle, cycle?.join('\n  imports '));
  });
});
