/** The search of a small published corpus, from the tables of `data/` to the files that the browser asks for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Directory } from '../../src/search/corpus.ts';
import { planSourceTextPath } from '../../src/routes.ts';
import { searchFiles } from './build.ts';
import { readPublished } from './published.ts';

const root = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const plan = (id: string, more: object) => ({
  id,
  title: `${id}规划`,
  jurisdiction: null,
  jurisdiction_en: null,
  seal: id.charAt(0),
  level: 'county',
  is_interpretation: false,
  ...more,
});
const passage = (id: string, of: string, text: string, start: number) => ({
  id: `${of}/${id}`,
  plan: of,
  kind: id.includes('/') ? 'measure' : 'heading',
  parent: `${of}/1`,
  number: null,
  text,
  page: null,
  url: '/',
  start,
  end: start + [...text].length,
});
const correction = {
  id: 'jia/c1',
  plan: 'jia',
  start: 5,
  end: 6,
  sic: '材',
  corr: '才',
  before: '',
  after: '',
};
const write = (path: string, content: unknown): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
};
write('data/plans.json', [
  plan('jia', { jurisdiction: '甲县', jurisdiction_en: 'Jia' }),
  plan('yi', { level: 'prefecture-level-city', is_interpretation: true }),
]);
write('data/passages.json', [
  passage('1', 'jia', '引才', 0),
  passage('1/1', 'jia', '引进人才。', 2),
  passage('1', 'yi', '创新', 0),
  passage('1/1', 'yi', '支持企业。', 2),
]);
write('data/responsibilities.json', [
  {
    plan: 'jia',
    task: 'jia/1',
    unit: 'jia-keji',
    unit_text: '县科技局',
    role: 'responsible',
    basis: 'stated',
  },
]);
write(planSourceTextPath('jia'), '引才引进人材。');
write(planSourceTextPath('yi'), '创新支持企业。');
const published = readPublished(root);

describe('what is published', () => {
  it('is read as far as it is there', () => {
    expect(published.plans.map(({ id }) => id)).toEqual(['jia', 'yi']);
    expect(published.table('themes')).toEqual([]);
    expect(published.marks.size).toBe(0);
    expect(published.wordings.length).toBeGreaterThan(0);
  });

  it('has marks where a passage was corrected, and there alone', () => {
    write('data/corrections.json', [correction]);
    const { marks } = readPublished(root);
    rmSync(join(root, 'data/corrections.json'));
    expect([...marks.keys()]).toEqual(['jia/1/1']);
  });
});

describe('the search', () => {
  it('of a small corpus is one index, with all texts in one file and all files named for a copy', async () => {
    const told: string[] = [];
    const { manifest, files, passages, groups } = await searchFiles(published, {
      tell: (done, of) => told.push(`${done}/${of}`),
    });
    expect(told).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7']);
    expect([passages, groups, manifest.form]).toEqual([4, 2, 'characters']);
    const directory = JSON.parse(String(files.get('directory.json'))) as Directory;
    expect(directory.plans).toEqual([
      {
        id: 'jia',
        title: 'jia规划',
        place: '甲县',
        english: 'Jia',
        seal: 'j',
        prefecture: false,
        interpretation: false,
      },
      {
        id: 'yi',
        title: 'yi规划',
        place: 'yi规划',
        seal: 'y',
        prefecture: true,
        interpretation: true,
        unitless: true,
      },
    ]);
    expect([directory.perPack, directory.engine.length, directory.grams]).toEqual([2, 2, undefined]);
    expect(JSON.parse(String(files.get('texts-0.json')))).toMatchObject([
      ['1', ['引才', '引进人才。']],
      ['1', ['创新', '支持企业。']],
    ]);
    const paths = [...files.keys()];
    expect(paths).toEqual(
      expect.arrayContaining(['terms.json', 'wordings.json', 'across-0.json', 'engine/pagefind.js']),
    );
    expect(paths).not.toContain('texts-1.json');
    expect(manifest.files).toEqual(paths.toSorted());
    expect(manifest.version).toMatch(/^[0-9a-f]{12}$/u);
  });

  it('of a large corpus is several indexes and tallies, and has a version of its own', async () => {
    const small = await searchFiles(published);
    const { manifest, files } = await searchFiles(published, { form: 'grams', often: 0 });
    expect(manifest.files).toEqual([]);
    expect(manifest.version).not.toBe(small.manifest.version);
    expect((await searchFiles(published)).manifest).toEqual(small.manifest);
    const directory = JSON.parse(String(files.get('directory.json'))) as Directory;
    expect([directory.perPack, directory.engine]).toEqual([8, []]);
    expect(directory.grams?.tallied).toContain('引');
    const tallies = [...files.keys()].filter((path) => path.startsWith('tally-'));
    expect(tallies).toEqual(directory.grams?.tallied.map((_, n) => `tally-${n}.json`));
    expect(files.has('engine/0/pagefind-entry.json')).toBe(true);
  });
});
