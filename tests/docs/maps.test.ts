import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReleases } from '../../scripts/read/seeds.ts';
import { importMap } from '../../scripts/tools/import-map.ts';
import { codesIn, partOf, readDoc, rowsIn } from './markdown.ts';

const architecture = readDoc('docs/architecture.md');
const firstCodes = (text: string): string[] => rowsIn(text).map(([cell = '']) => codesIn(cell)[0] ?? cell);

/** Folders that git does not keep, by .gitignore and by nature. */
const NOT_OURS = new Set([
  '.git',
  ...readDoc('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/u, '')),
]);

/** What a folder holds, folders with a slash; git keeps no empty ones, and neither does this. */
const entriesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    return readdirSync(join(folder, entry.name)).length > 0 ? [`${entry.name}/`] : [];
  });

describe('README.md', () => {
  it('maps every top-level folder, and no other', () => {
    const mapped = firstCodes(partOf(readDoc('README.md'), 'Map').text);
    const there = entriesOf('.').filter((entry) => entry.endsWith('/') && !NOT_OURS.has(entry.slice(0, -1)));
    // Hidden folders may be anybody's own.
    expect(there.filter((folder) => !folder.startsWith('.') && !mapped.includes(folder))).toEqual([]);
    expect(mapped.filter((folder) => !there.includes(folder))).toEqual([]);
  });

  it('has two commands', () => {
    const { text } = partOf(readDoc('README.md'), 'Two commands');
    expect(text.match(/^npm .*$/gmu)?.map((line) => line.replace(/ *#.*$/u, ''))).toEqual([
      'npm start',
      'npm test',
    ]);
  });
});

describe('docs/architecture.md', () => {
  it('maps every file of scripts/, and no other', () => {
    const there = globSync('scripts/**/*.{ts,mjs}').map((path) => path.replaceAll('\\', '/'));
    // An entry may be named in package.json before the file is there; a file that nothing names may not be missing.
    const promised = Object.values(
      (JSON.parse(readDoc('package.json')) as { scripts: Record<string, string> }).scripts,
    );
    const mapped = firstCodes(partOf(architecture, 'Map of scripts/').text);
    expect(there.filter((path) => !path.endsWith('.test.ts') && !mapped.includes(path))).toEqual([]);
    expect(
      mapped.filter((path) => !existsSync(path) && !promised.some((script) => script.includes(path))),
    ).toEqual([]);
  });

  it('maps everything at the top of src/, and nothing else', () => {
    const there = entriesOf('src').map((entry) => `src/${entry}`);
    expect(firstCodes(partOf(architecture, 'Map of src/').text).sort()).toEqual(there.sort());
  });

  it('states the import rules that the linter keeps', () => {
    const stated = rowsIn(partOf(architecture, 'Import rules').text).map(
      ([from = '', may = '', types = '']) => ({
        from: codesIn(from)[0],
        may: codesIn(may),
        types: codesIn(types),
      }),
    );
    expect(stated).toEqual(importMap.map(({ from, may, types = [] }) => ({ from, may, types })));
  });

  it('links every decision', () => {
    const decisions = globSync('docs/decisions/*.md').map((path) =>
      path.replaceAll('\\', '/').replace('docs/', ''),
    );
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.filter((path) => !architecture.includes(`(${path})`))).toEqual([]);
  });
});

describe('CHANGELOG.md', () => {
  it('keeps data under the version of the corpus, site and tools under that of package.json', () => {
    const { version } = JSON.parse(readDoc('package.json')) as { version: string };
    const { releases } = readReleases('.');
    const [, latest = ''] = readDoc('CHANGELOG.md').split(/^## /mu);
    expect(latest.split('\n')[0]).toContain(version);
    const [, data = ''] = /^### Data (\S+)$/mu.exec(readDoc('CHANGELOG.md')) ?? [];
    expect(data).toBe(releases[0]?.version);
    expect(latest).toMatch(/^### Site and tools$/mu);
  });
});
