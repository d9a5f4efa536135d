import { expect, it } from 'vitest';
import { printedUnits, unitKey } from './printed-units.ts';

const rows = [
  { plan: 'jia-2024', unit: 'jia-wenlv', unit_text: '文化旅游局' },
  { plan: 'jia-2024', unit: null, unit_text: '各乡镇' },
  { plan: 'jia-2024', unit: 'jia-wenlv', unit_text: '文广旅游局' },
  { plan: 'jia-2024', unit: 'jia-caizheng', unit_text: '财政局' },
  { plan: 'yi-2024', unit: 'yi-caizheng', unit_text: '市财政局' },
];

it('units stay as printed, with the code where a plan prints one in several ways', () => {
  expect(printedUnits(rows).map((r) => r.unit_text)).toEqual([
    '文化旅游局 jia-wenlv',
    '各乡镇',
    '文广旅游局 jia-wenlv',
    '财政局',
    '市财政局',
  ]);
});

it('forms with one code are one unit', () => {
  expect(new Set(rows.map(unitKey)).size).toBe(4);
});
