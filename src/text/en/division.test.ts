import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { englishDivision } from './division-names.ts';
import { divisionName } from './division.ts';

interface Place {
  readonly name: string;
  readonly level: string;
  readonly spelling: string;
}
const above = (parse(readFileSync('seeds/vocabulary/jurisdictions.yaml', 'utf8')) as Place[]).filter(
  ({ level }) => /^(?:province|prefecture)/u.test(level),
);

describe('the English name of a province or a prefecture', () => {
  it('is there for every one of GB/T 2260', () => {
    expect(above.length).toBe(34 + 333);
    expect(new Set(above.map(({ name }) => name)).size).toBe(above.length);
    expect(above.filter(({ name }) => englishDivision(name) === null)).toEqual([]);
  });

  it('is spelt as addresses spell it', () => {
    const letters = (name: string): string =>
      divisionName(name)
        .replace(/ (?:City|League|(?:[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?Autonomous )?Prefecture)$/u, '')
        .replace(/ \(.*\)$/u, '')
        .replaceAll(/[’ ]/gu, '')
        .replaceAll('ü', 'v')
        .toLowerCase();
    // Clashes take the province in addresses: zhejiang-taizhou.
    expect(
      above
        .filter(({ name, spelling }) => spelling.replace(/^.*-/u, '') !== letters(name))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('says what it is', () => {
    expect(['甘肃省', '张掖市', '甘南藏族自治州', '锡林郭勒盟', '喀什地区'].map(divisionName)).toEqual([
      'Gansu',
      'Zhangye City',
      'Gannan Tibetan Autonomous Prefecture',
      'Xilingol League',
      'Kashgar Prefecture',
    ]);
  });

  it('is that of the data where the list has none', () => {
    expect(divisionName('某州')).toBe('某州');
  });
});
