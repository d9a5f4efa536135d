import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressesOfType, filesOfType, isMovingPage, pageTypes, typeOfFile } from './page-types.ts';

const named = (name: string) => {
  const type = pageTypes.find((one) => one.name === name);
  if (!type) throw new Error(`No type is called ${name}`);
  return type;
};

describe('the registry of pages', () => {
  it('has every page of src/pages, and no other', () => {
    const routes = globSync('src/pages/**/*.astro')
      .map((path) => path.replaceAll('\\', '/').replace(/^src\/pages/u, ''))
      .filter((path) => path !== '/404.astro')
      .map((path) => path.replace(/\.astro$/u, '/').replace(/\/index\/$/u, '/'));
    expect(routes.length).toBeGreaterThan(30);
    expect(pageTypes.map(({ route }) => route).sort()).toEqual(routes.sort());
  });

  it('calls each by a name of its own', () => {
    expect(new Set(pageTypes.map(({ name }) => name)).size).toBe(pageTypes.length);
  });

  it('says of every [code] which codes it goes through', () => {
    for (const { route, codes } of pageTypes) expect(codes !== undefined).toBe(route.includes('[code]'));
  });
});

describe('the addresses of a type', () => {
  it('are its route for every combination of values', () => {
    expect(addressesOfType(named('theme'), { counted: ['', 'with-safeguards'], themes: ['a', 'b'] })).toEqual(
      ['/themes/a/', '/themes/b/', '/with-safeguards/themes/a/', '/with-safeguards/themes/b/'],
    );
    expect(addressesOfType(named('the whole text of a plan'), { plan: ['jia-2025'], part: [''] })).toEqual([
      '/plans/jia-2025/text/',
    ]);
    expect(addressesOfType(named('home'), { counted: [''] })).toEqual(['/']);
    expect(addressesOfType(named('shared wording'), {})).toEqual(['/lineage/wording/']);
  });

  it('are none where a parameter has no values', () => {
    expect(addressesOfType(named('task'), { plan: ['jia-2025'] })).toEqual([]);
  });
});

describe('the type of a page', () => {
  it.each([
    ['index.html', 'home'],
    ['en/index.html', 'home'],
    ['with-safeguards/index.html', 'home'],
    ['plans/index.html', 'plans'],
    ['en/plans/in/62/index.html', 'plans of a province'],
    ['plans/jia-2025/index.html', 'plan'],
    ['plans/jia-2025/tasks/3-c/index.html', 'task'],
    ['plans/jia-2025/codings/2/index.html', 'codings of a plan'],
    ['with-safeguards/themes/talent/index.html', 'theme'],
    ['themes/frequencies/uses/by-rule/index.html', 'frequencies'],
    ['instruments/in/6207/index.html', 'themes or instruments of a province'],
    ['units/in/62/index.html', 'units of a province'],
    ['indicators/high-tech-firms/in/62/index.html', 'indicator in a province'],
    ['units/index.html', 'units'],
    ['old/place/index.html', 'former address'],
  ])('of %s is %s', (file, name) => {
    expect(typeOfFile(file)?.name).toBe(name);
  });

  it('fits no file that is no page', () => {
    expect(typeOfFile('plans/jia-2025/plan.json')).toBeUndefined();
    expect(filesOfType(named('home')).test('plans/index.html')).toBe(false);
  });
});

it('further pages that move are those of text, source, codings and tables of differences', () => {
  const moving = ['plans/a/text/2/x', 'plans/a/source/12/', 'plans/a/codings/3/', 'changes/1/2/tasks/2/'];
  const staying = ['plans/a/text/', 'plans/a/tasks/2/', 'changes/1/2/tasks/', 'plans/in/62/'];
  expect(moving.filter((path) => isMovingPage(path))).toEqual(moving);
  expect(staying.filter((path) => isMovingPage(path))).toEqual([]);
});
