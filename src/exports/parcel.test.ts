import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parcelArchive, parcelFiles, parcelNames, type Parcel } from './parcel.ts';

const parcel: Parcel = {
  csv: '\ufeffa\r\n1\r\n',
  labelled: '\ufeff甲\r\n1\r\n',
  readme: ['县域科技政策对照：搜索', '', '检索式：甲\r\n乙'],
  sources: { texts: ['甲县. 方案[EB/OL].'], ris: 'TY  - ELEC\r\n', bib: '@misc{jia-2024,\n}\n' },
};
const text = (name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipSync(parcelArchive(parcel))[name]);

describe('a parcel', () => {
  it('holds the same files, always in this order', () => {
    expect(Object.keys(unzipSync(parcelArchive(parcel)))).toEqual(parcelNames);
    expect(parcelFiles(parcel).map(([name]) => name)).toEqual(parcelNames);
  });

  it('hands the table and the references on as they are', () => {
    expect(text('data.csv')).toBe(parcel.csv);
    expect(text('data-labelled.csv')).toBe(parcel.labelled);
    expect(text('citations.ris')).toBe(parcel.sources.ris);
    expect(text('citations.bib')).toBe(parcel.sources.bib);
  });

  it('writes texts for people with a mark and CRLF, a line to a line whatever it quotes', () => {
    expect(text('README.txt')).toBe('\ufeff县域科技政策对照：搜索\r\n\r\n检索式：甲 乙\r\n');
    expect(text('citations.txt')).toBe('\ufeff甲县. 方案[EB/OL].\r\n');
  });

  it('is the same bytes every time, in every time zone', () => {
    const here = parcelArchive(parcel);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(parcelArchive(parcel)).toEqual(here);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});
