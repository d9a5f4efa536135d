import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staleContent, writeContent } from './files.ts';

let root = '';
const path = (name: string): string => join(root, 'content', name);
const text = (name: string): string => readFileSync(path(name), 'utf8');
const all = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const FILES = new Map([
  ['plans/jia-2024.mdx', '甲\n'],
  ['sources/jia-2024.json', '{}\n'],
]);

describe('writeContent', () => {
  it('writes every file, makes folders, and leaves nothing half written', () => {
    expect(writeContent(root, FILES)).toEqual(['plans/jia-2024.mdx', 'sources/jia-2024.json']);
    expect(all()).toEqual(['content/plans/jia-2024.mdx', 'content/sources/jia-2024.json']);
    expect(text('plans/jia-2024.mdx')).toBe('甲\n');
  });

  it('leaves alone what is the same', () => {
    writeContent(root, FILES);
    const old = new Date(2000, 1, 1);
    utimesSync(path('plans/jia-2024.mdx'), old, old);
    expect(writeContent(root, FILES)).toEqual([]);
    expect(statSync(path('plans/jia-2024.mdx')).mtimeMs).toBe(old.getTime());
  });

  it('replaces what differs and removes what no seed gives any more', () => {
    writeContent(root, new Map([...FILES, ['plans/yi-2023.mdx', '乙\n']]));
    expect(writeContent(root, new Map([['plans/jia-2024.mdx', '丙\n']]))).toEqual([
      'plans/jia-2024.mdx',
      'plans/yi-2023.mdx',
      'sources/jia-2024.json',
    ]);
    expect(all()).toEqual(['content/plans/jia-2024.mdx']);
    expect(text('plans/jia-2024.mdx')).toBe('丙\n');
  });

  it('removes what an earlier run left half written', () => {
    writeContent(root, FILES);
    writeFileSync(path('plans/jia-2024.mdx.part'), '甲');
    writeContent(root, FILES);
    expect(existsSync(path('plans/jia-2024.mdx.part'))).toBe(false);
  });

  it('leaves alone what is not generated', () => {
    mkdirSync(join(root, 'content'));
    writeFileSync(path('addresses.tsv'), 'a\n');
    writeFileSync(join(root, 'README.md'), 'b\n');
    writeContent(root, FILES);
    writeContent(root, new Map());
    expect(all()).toEqual(['README.md', 'content/addresses.tsv']);
  });
});

describe('staleContent', () => {
  const stale = (files: ReadonlyMap<string, string>) =>
    staleContent(root, files).map((i) => [i.code, i.file, i.message]);

  it('finds nothing where content/ is what the seeds give', () => {
    writeContent(root, FILES);
    expect(stale(FILES)).toEqual([]);
  });

  it('names every file that is missing, differs or is too many, and writes nothing', () => {
    writeContent(root, new Map([...FILES, ['plans/yi-2023.mdx', '乙\n']]));
    const before = all();
    expect(
      stale(
        new Map([
          ['plans/jia-2024.mdx', '甲\n乙\n'],
          ['plans/bing-2025.mdx', '丙\n'],
          ['sources/jia-2024.json', '{}\n'],
        ]),
      ),
    ).toEqual([
      ['content/stale', 'content/plans/bing-2025.mdx', expect.stringContaining('missing')],
      ['content/stale', 'content/plans/jia-2024.mdx', expect.stringContaining('line 2')],
      ['content/stale', 'content/plans/yi-2023.mdx', expect.stringContaining('no seed')],
    ]);
    expect(all()).toEqual(before);
    expect(text('plans/jia-2024.mdx')).toBe('甲\n');
  });
});
