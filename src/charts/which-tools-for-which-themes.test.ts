import { expect, it } from 'vitest';
import { heightOfThemes, toolUseOf, whichToolsForWhichThemes } from './which-tools-for-which-themes.ts';

const use = toolUseOf(
  ['人才', '金融'],
  [
    { kind: '供给型', cells: [5, 0] },
    { kind: '环境型', cells: [1, 4] },
    { kind: '供给型', cells: [2, 1] },
  ],
);

it('adds the rows of the cross table by kind, in the order of the table', () => {
  expect(use.kinds).toEqual([
    { name: '供给型', uses: [7, 1] },
    { name: '环境型', uses: [1, 4] },
  ]);
});

it('draws one stacked bar per theme without motion or hidden words', () => {
  const ink = { ink: 'i', soft: 's', rule: 'r', paper: 'p', font: 'f', fill: (k: number) => `fill${k}` };
  const { data, options } = whichToolsForWhichThemes(use, ink);
  expect(data.labels).toEqual(['人才', '金融']);
  expect(data.datasets.map((d) => [d.label, d.data, d.backgroundColor])).toEqual([
    ['供给型', [7, 1], 'fill0'],
    ['环境型', [1, 4], 'fill1'],
  ]);
  expect([options?.animation, options?.events]).toEqual([false, []]);
  expect(heightOfThemes(2)).toBeLessThan(heightOfThemes(3));
});
