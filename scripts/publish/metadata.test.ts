import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describedDataset } from '../../src/model/dataset.ts';
import { labelOf } from '../../src/cite/version.ts';
import { zh as chinese } from '../../src/text/zh.ts';
import { zh as english } from '../../src/text/en/zh.ts';
import { readReleases } from '../read/vocabulary.ts';
import { metadataFiles } from './metadata.ts';

const { releases } = readReleases('.');
const closed = { version: '1.2.0', date: '2026-12-01', doi: '10.5281/zenodo.1234567', changes: ['改'] };
const draft = { ...closed, date: null, doi: null };
const cff = (release: typeof closed | typeof draft) =>
  parse(metadataFiles([release])['CITATION.cff'] ?? '') as Record<string, unknown>;
const zenodo = (release: typeof closed | typeof draft) =>
  JSON.parse(metadataFiles([release])['.zenodo.json'] ?? '') as Record<string, unknown>;

describe('metadata at the root', () => {
  it('are those of the newest version of seeds/corpus.yaml: node scripts/build-publishing.ts --samples', () => {
    for (const [name, text] of Object.entries(metadataFiles(releases)))
      expect(readFileSync(name, 'utf8'), name).toBe(text);
    const [now] = releases;
    expect(parse(readFileSync('CITATION.cff', 'utf8'))).toMatchObject({
      version: now === undefined ? '' : labelOf(now),
    });
  });

  it('are named and described as the site is', () => {
    expect(describedDataset.title.zh).toBe(`${chinese.site.name}：${chinese.data.title}`);
    expect(describedDataset.title.en).toBe(`${english.site.name}: ${english.data.title}`);
    expect(describedDataset.creator).toBe(
      chinese.dataFiles.cited(chinese.site.name, chinese.data.title, '').author,
    );
  });
});

describe('CITATION.cff', () => {
  it('has what Citation File Format 1.2.0 asks for, and nothing that it does not know', () => {
    const known = ['cff-version', 'message', 'type', 'title', 'version', 'date-released', 'doi', 'authors'];
    for (const release of [closed, draft]) {
      const file = cff(release);
      for (const required of ['cff-version', 'message', 'title', 'authors'])
        expect(file, required).toHaveProperty([required]);
      expect(file['cff-version']).toBe('1.2.0');
      expect(file['type']).toBe('dataset');
      expect(
        Object.keys(file).filter((key) => ![...known, 'abstract', 'keywords', 'license'].includes(key)),
      ).toEqual([]);
      expect(file['authors']).toEqual([{ name: describedDataset.creator }]);
      const keywords = file['keywords'] as string[];
      expect(new Set(keywords).size).toBe(keywords.length);
    }
  });

  it('says the day and the DOI of a closed version, and makes up neither', () => {
    expect(cff(closed)).toMatchObject({
      version: '1.2.0',
      'date-released': '2026-12-01',
      doi: '10.5281/zenodo.1234567',
    });
    expect(cff(draft)).toMatchObject({ version: '1.2.0-draft' });
    expect(cff(draft)).not.toHaveProperty('date-released');
    expect(cff(draft)).not.toHaveProperty('doi');
    expect(cff(draft)['message']).toContain('draft');
  });
});

describe('.zenodo.json', () => {
  it('has the fields of a deposit, with values that it allows', () => {
    expect(zenodo(closed)).toMatchObject({
      upload_type: 'dataset',
      creators: [{ name: describedDataset.creator }],
      publication_date: '2026-12-01',
      version: '1.2.0',
      access_right: 'open',
      license: 'MIT',
      language: 'zho',
    });
    expect(zenodo(closed)['description']).toMatch(/^<p>[^<>]+<\/p><p>[^<>]+<\/p>$/u);
    expect(zenodo(draft)).not.toHaveProperty('publication_date');
    const known =
      /^(?:upload_type|publication_date|title|creators|description|access_right|license|keywords|language|version)$/u;
    expect(Object.keys(zenodo(closed)).filter((key) => !known.test(key))).toEqual([]);
  });
});
