import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReleases } from '../../scripts/read/vocabulary.ts';
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
  it('maps every folder of scripts/ and everything at the top of src/, and nothing else', () => {
    const mapped = rowsIn(partOf(architecture, 'Map').text).flatMap(([cell = '']) => codesIn(cell));
    const folders = entriesOf('scripts').filter((entry) => entry.endsWith('/'));
    const there = [...folders.map((entry) => `scripts/${entry}`), 'scripts/*.ts'];
    expect(mapped.sort()).toEqual([...there, ...entriesOf('src').map((entry) => `src/${entry}`)].sort());
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
