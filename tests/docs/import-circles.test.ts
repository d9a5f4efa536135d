import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circlesOf, importsIn } from './import-circles.ts';

describe('imports', () => {
  it('make no circle, with types or without', () => {
    const paths = globSync('{src,scripts}/**/*.{ts,mjs,astro}').map((path) => path.replaceAll('\\', '/'));
    const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
    expect(files.size).toBeGreaterThan(900);
    expect(circlesOf(files)).toEqual([]);
  });
});

describe('a circle', () => {
  it('is found with all its files, and nothing that only leads to it', () => {
    const files = new Map([
      ['a/one.ts', "import type { Two } from '../b/two.ts';"],
      ['b/two.ts', "export {\n  three,\n} from './three.ts';"],
      ['b/three.ts', "import '../a/one.ts';\nimport { z } from 'zod';"],
      ['b/four.ts', "import { two } from './two.ts';\nconst late = import('./five.ts');"],
      ['b/five.ts', "import { four } from './four.ts';"],
    ]);
    expect(circlesOf(files)).toEqual([['a/one.ts', 'b/three.ts', 'b/two.ts']]);
  });

  it('is made by imports at the head of a file alone', () => {
    expect(importsIn("import a, { b } from './a.ts';\n  import('./c.ts');\n// from './d.ts'\n")).toEqual([
      './a.ts',
    ]);
  });
});
