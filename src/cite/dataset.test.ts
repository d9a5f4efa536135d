import { describe, expect, it } from 'vitest';
import { datasetFiles, datasetTexts, type CitedDataset } from './dataset.ts';
import { fileFormats } from './names.ts';

const set: CitedDataset = {
  key: 'county-st-plans',
  author: '站名编者',
  title: '站名：数据',
  version: '1.2.0',
  edition: '版本 1.2.0',
  issued: '2026-12-01',
  address: 'https://plans.example/data/',
  addressNote: '',
};
const bare: CitedDataset = { ...set, issued: null, address: '/data/', addressNote: '（未设定）' };

describe('the data cited', () => {
  it('as text in each format', () => {
    expect(datasetTexts['gbt7714-2025'](set, '2027-01-02')).toBe(
      '站名编者. 站名：数据[DS/OL]. V1.2.0. （2026-12-01）[2027-01-02]. https://plans.example/data/.',
    );
    expect(datasetTexts['gbt7714-2015'](set, null)).toBe(
      '站名编者. 站名：数据[DS/OL]. V1.2.0. (2026-12-01). https://plans.example/data/.',
    );
    expect(datasetTexts.apa(set, '2027-01-02')).toBe(
      '站名编者. (2026). 站名：数据 (Version 1.2.0) [Data set]. https://plans.example/data/',
    );
  });

  it('without a date and an address makes neither up', () => {
    expect(datasetTexts['gbt7714-2025'](bare, null)).toBe(
      '站名编者. 站名：数据[DS/OL]. V1.2.0. /data/（未设定）.',
    );
    expect(datasetTexts.apa(bare, null)).toContain('(n.d.)');
    for (const format of fileFormats) {
      const file = datasetFiles[format](bare);
      expect(file, format).not.toMatch(/^\s*(?:UR {2}-|url =|"URL"|PY|DA|year =|date =|"issued")/mu);
      expect(file, format).toContain('/data/（未设定）');
    }
  });

  it('as files of the type of a data set', () => {
    expect(datasetFiles.ris(set)).toBe(
      'TY  - DATA\r\nID  - county-st-plans\r\nAU  - 站名编者\r\nTI  - 站名：数据\r\nPY  - 2026\r\nDA  - 2026/12/01\r\n' +
        'ET  - 1.2.0\r\nLA  - zh-CN\r\nUR  - https://plans.example/data/\r\nER  - \r\n\r\n',
    );
    expect(datasetFiles.bib(set)).toContain('@dataset{county-st-plans,\n  author = {{站名编者}},');
    expect(datasetFiles.bib(set)).toContain('  version = {1.2.0},\n  number = {V1.2.0},\n');
    expect(datasetFiles['biblatex.bib'](set)).toContain('@dataset{county-st-plans,');
    expect(datasetFiles['biblatex.bib'](set)).toContain('  version = {1.2.0},\n  date = {2026-12-01},');
    expect(JSON.parse(datasetFiles['csl.json'](set))).toEqual([
      {
        id: 'county-st-plans',
        type: 'dataset',
        title: '站名：数据',
        author: [{ literal: '站名编者' }],
        issued: { 'date-parts': [[2026, 12, 1]] },
        version: '1.2.0',
        URL: 'https://plans.example/data/',
        language: 'zh-CN',
      },
    ]);
  });
});
