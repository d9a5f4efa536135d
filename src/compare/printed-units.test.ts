import { expect, it } from 'vitest';
import { printedUnits, unitKey } from './printed-units.ts';

const rows = [
  { plan: 'jia-2024', unit: 'jia-wenlv', unit_text: '文化旅游局' },
  { plan: 'jia-2024', unit: null, unit_text: '各乡镇' },
  { plan: 'jia-2024', unit: 'jia-wenlv', unit_text: '文广旅游局' },
  { plan: 'jia-2024', unit: 'jia-caizheng', unit_text: '财政局' },
  { plan: 'yi-2024', unit: 'yi-caizheng', unit_text: '市财政局' },
];

it('units stay as printed, and a rarer form says which unit it is', () => {
  const again = { plan: 'jia-2024', unit: 'jia-wenlv', unit_text: '文广旅游局' };
  expect(printedUnits(rows).map((r) => r.unit_text)).toEqual([
    '文化旅游局',
    '各乡镇',
    '文广旅游局 = 文化旅游局',
    '财政局',
    '市财政局',
  ]);
  expect(printedUnits([...rows, again])[0]?.unit_text).toBe('文化旅游局 = 文广旅游局');
});

it('forms with one code are one unit', () => {
  expect(new Set(rows.map(unitKey)).size).toBe(4);
});
