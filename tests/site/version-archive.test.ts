/** The archive of the version, unpacked: it needs nothing else, and knows no site. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archivePath } from '../../src/exports/version-archive.ts';
import { publishedTables } from '../../src/model/published.ts';
import { corpusVersion } from '../../src/corpus.ts';
import { DIST } from './dist.ts';

const files = new Map(
  Object.entries(unzipSync(new Uint8Array(readFileSync(`${DIST}/data/${archivePath(corpusVersion)}`)))),
);
const text = (path: string): string => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is not in the archive`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};
const sha256 = (path: string): string =>
  createHash('sha256')
    .update(files.get(path) ?? '')
    .digest('hex');
interface Placed {
  readonly id: string;
  readonly plan: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
const rows = <T>(table: string): T[] => JSON.parse(text(`${table}.json`)) as T[];
const descriptor = JSON.parse(text('datapackage.json')) as {
  readonly version: string;
  readonly contentHash: string;
  readonly offsets: { readonly file: string };
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }[];
};

describe('the archive of the version', () => {
  it('has a checksum for every file, and each is right', () => {
    const sums = text('SHA256SUMS.txt').trimEnd().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual(
      [...files.keys()].filter((path) => path !== 'SHA256SUMS.txt').sort(),
    );
    for (const line of sums) expect(line).toBe(`${sha256(line.slice(66))}  ${line.slice(66)}`);
  });

  it('describes every file', () => {
    const described = descriptor.resources.map(({ path }) => path);
    expect([...described, 'SHA256SUMS.txt', 'datapackage.json'].sort()).toEqual([...files.keys()].sort());
    for (const { path, bytes, hash } of descriptor.resources)
      expect([path, bytes, hash]).toEqual([path, files.get(path)?.length, `sha256:${sha256(path)}`]);
    expect(descriptor.version).toBe(corpusVersion);
  });

  it('has the tables of the site', () => {
    for (const table of publishedTables)
      for (const format of ['csv', 'json'])
        expect(text(`${table}.${format}`)).toBe(readFileSync(`${DIST}/data/${table}.${format}`, 'utf8'));
  });

  it('has the text in which every place of a passage is counted', () => {
    const corrections = rows<Placed>('corrections');
    let compared = 0;
    for (const { id, plan, text: words, start, end } of rows<Placed>('passages')) {
      if (corrections.some((c) => c.plan === plan && c.start < end && start < c.end)) continue;
      const source = text(descriptor.offsets.file.replace('{plan}', plan)).replace(/^\uFEFF/u, '');
      const place = [...source]
        .slice(start, end)
        .join('')
        .replace(/[\r\n]/gu, '');
      expect([id, place]).toEqual([id, words]);
      compared++;
    }
    expect(compared).toBeGreaterThan(500);
    for (const { id, source_sha256 } of rows<{ id: string; source_sha256: string }>('plans'))
      expect(
        sha256(files.has(`plans/${id}/given.txt`) ? `plans/${id}/given.txt` : `plans/${id}/source.txt`),
      ).toBe(source_sha256);
  });

  it('knows no address of a site: what looks like one belongs to a standard or a licence', () => {
    const known =
      /^https?:\/\/(?:datapackage\.org|json-schema\.org|opensource\.org|spdx\.org|www\.w3\.org|gexf\.net|www\.gexf\.net|graphml\.graphdrawing\.org|schema\.qdasoftware\.org|www\.zotero\.org|www\.tei-c\.org|relaxng\.org|doi\.org)\b/u;
    const found = [...files.keys()]
      .filter((path) =>
        /^(?:README|DICTIONARY|CODEBOOK|cite|examples|schema|tei|datapackage|.*\.(?:gexf|graphml|qdc)$)/u.test(
          path,
        ),
      )
      .flatMap((path) => text(path).match(/https?:\/\/[^\s"'<>)]+/gu) ?? [])
      .filter((address) => !known.test(address));
    expect([...new Set(found)]).toEqual([]);
  });

  it('lists every file once in its README, in either language', () => {
    const lines = text('README.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const named = lines.map((line) =>
      /^- .*?`([^`]+)`/u.exec(line)?.[1]?.replace(/方案|plan|表|table/gu, 'x'),
    );
    const half = named.length / 2;
    expect(new Set(named.slice(0, half)).size).toBe(half);
    expect(named.slice(half)).toEqual(named.slice(0, half));
  });

  it('explains every file in its README: a pattern for each, and a file for each pattern that must have one', () => {
    const patterns = text('README.md')
      .split('\n# ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('- '))
      .flatMap((line) =>
        [...(/^- ([^：]+)：/u.exec(line)?.[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, p = '']) => p),
      );
    const tests = (patterns ?? []).map((pattern) => ({
      pattern,
      test: new RegExp(
        `^${pattern
          .replaceAll('.', '\\.')
          .replaceAll('*', '[^/]*')
          .replace('<方案>', '[a-z0-9-]+')
          .replace('<表>', `(?:${[...publishedTables].join('|')})`)
          .replace(/\/$/u, '/.*')}$`,
        'u',
      ),
    }));
    const explained = (path: string): boolean => tests.some(({ test }) => test.test(path));
    expect([...files.keys()].filter((path) => path !== 'README.md' && !explained(path))).toEqual([]);
    const optional = ['plans/<方案>/original.*', 'plans/<方案>/given.txt'];
    expect(
      tests
        .filter(({ test }) => ![...files.keys()].some((path) => test.test(path)))
        .map(({ pattern }) => pattern)
        .filter((pattern) => !optional.includes(pattern)),
    ).toEqual([]);
  });

  it('describes every table and column in its dictionary', () => {
    const parts = new Map(
      text('DICTIONARY.md')
        .split('\n## ')
        .map((part) => [part.split(' ')[0] ?? '', part]),
    );
    for (const { path, schema } of descriptor.resources) {
      if (schema === undefined) continue;
      const part = parts.get(path.replace(/\.csv$/u, '')) ?? '';
      const described = [...part.matchAll(/^\| `([^`]+)`/gmu)].map(([, name]) => name);
      expect([path, described]).toEqual([path, schema.fields.map(({ name }) => name)]);
    }
    expect(text('DICTIONARY.md')).not.toMatch(/\.\.\s|。。|undefined/u);
  });

  it('names no file and no page that a reader of the archive has not', () => {
    const words = [
      'README.md',
      'DICTIONARY.md',
      'CODEBOOK.md',
      'datapackage.json',
      'LICENSE',
      'lexicon/README.txt',
    ]
      .concat([...files.keys()].filter((path) => path.startsWith('schema/')))
      .map((path) => [path, text(path)] as const);
    for (const [path, said] of words) {
      const there =
        path === 'LICENSE' ? said.replace('(in the repository below seeds/ and content/;', '') : said;
      expect([
        path,
        there.match(/[\w-]+\.yaml|seeds\/|content\/|\/code\/|decision \d+|data contract/gu),
      ]).toEqual([path, null]);
    }
  });

  it('says what it is: a draft as one, in name and words', () => {
    const draft = corpusVersion.endsWith('-draft');
    const said = ['未定稿', 'A draft'].map((words) => text('README.md').includes(words));
    expect(said).toEqual([draft, draft]);
    expect(text('README.md')).not.toContain('{{');
    expect(text('DICTIONARY.md')).toContain('| `start` |');
    expect(text('CODEBOOK.md')).toContain('### talent ');
    expect(text('LICENSE')).toContain('MIT License');
  });
});

describe('the examples of the archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  beforeAll(() => {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const here = (command: string): boolean =>
    spawnSync(command, ['--version'], { timeout: 30_000 }).status === 0;

  it.each([
    ['read.py', 'python3'],
    ['table.py', 'python3'],
    ['read.R', 'Rscript'],
    ['table.R', 'Rscript'],
  ])('%s runs in it, with nothing from the site', (program, command) => {
    expect(files.has(`examples/${program}`)).toBe(true);
    if (!here(command)) return;
    const { status, stdout, stderr } = spawnSync(command, [`examples/${program}`], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' },
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').length).toBeGreaterThan(10);
  });
});
