import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../model/tables.ts';
import { matrixAsCsv } from './matrix-rows.ts';

const plan = (id: string, jurisdiction: string) =>
  ({ id, jurisdiction, province: '甲省', prefecture: null, level: 'county', title: '方案' }) as PlanRow;

describe('a matrix as CSV', () => {
  it('has a row to each plan and a column to each code, and tells nothing from none', () => {
    const csv = matrixAsCsv(
      [plan('jia-2024', '甲县'), plan('yi-2024', '乙县')],
      [
        { code: 'talent', values: [3, 0] },
        { code: 'green', values: [null, 1] },
      ],
    );
    expect(csv.replace('\ufeff', '').split('\r\n')).toEqual([
      'id,jurisdiction,province,prefecture,level,title,talent,green',
      'jia-2024,甲县,甲省,,county,方案,3,',
      'yi-2024,乙县,甲省,,county,方案,0,1',
      '',
    ]);
  });
});
