import { expect, it } from 'vitest';
import { namedOnce } from './named-units.ts';

it('a unit has the form that the plan writes first, and keeps it', () => {
  const rows = [
    { task: '1', unit: 'jia-keji', unit_text: '县科技局' },
    { task: '1', unit: null, unit_text: '各乡镇' },
    { task: '2', unit: 'jia-keji', unit_text: '科技局' },
    { task: '2', unit: 'jia-caizheng', unit_text: '财政局' },
  ];
  expect(namedOnce(rows).map((r) => r.unit_text)).toEqual(['县科技局', '各乡镇', '县科技局', '财政局']);
  expect(namedOnce(rows).map((r) => r.task)).toEqual(['1', '1', '2', '2']);
});
