import { describe, expect, it } from 'vitest';
import { objectionToImport } from './import-map.ts';

describe('objectionToImport', () => {
  it.each([
    ['src/model/plan.ts', 'astro/zod'],
    ['src/model/plan.ts', './ids.ts'],
    ['scripts/parse/fields/units.ts', '../../../src/model/plan.ts'],
    ['scripts/parse/fields/units.ts', '../numerals.ts'],
    ['scripts/parse/numerals.test.ts', 'node:fs'],
    ['scripts/build-content.ts', './parse/plan.ts'],
    ['scripts/build-content.ts', '../src/routes.ts'],
    ['src/queries/plans.ts', 'astro:content'],
    ['src/pages/index.astro', '../queries/plans.ts'],
    ['tests/site/setup.ts', '../../scripts/serve-site.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(objectionToImport(file, specifier)).toBeUndefined();
  });

  it.each([
    ['src/model/plan.ts', 'yaml'],
    ['src/model/plan.ts', '../routes.ts'],
    ['scripts/parse/plan.ts', 'node:fs'],
    ['scripts/parse/plan.ts', '../check/ids.ts'],
    ['scripts/read/seeds.ts', '../parse/plan.ts'],
    ['scripts/build-content.ts', '../src/queries/plans.ts'],
    ['src/compare/goals.ts', 'astro:content'],
    ['src/compare/goals.ts', '../queries/plans.ts'],
    ['src/components/task.astro', '../queries/plans.ts'],
    ['src/pages/index.astro', '../../scripts/parse/plan.ts'],
    ['src/pages/index.astro', 'node:fs'],
  ])('%s may not import %s', (file, specifier) => {
    expect(objectionToImport(file, specifier)).toContain('may import');
  });

  it('lets a component import the types of what it shows', () => {
    expect(objectionToImport('src/components/task.astro', '../edition/outline.ts', true)).toBeUndefined();
    expect(objectionToImport('src/components/task.astro', '../edition/outline.ts')).toBeDefined();
  });
});
