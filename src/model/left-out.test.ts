import { expect, it } from 'vitest';
import { leftOutOf } from './left-out.ts';

it('alike pieces stand together with their pages, all page numbers in one row', () => {
  expect(
    leftOutOf([
      { kind: 'header', page: 1, text: '甲县公报' },
      { kind: 'page-number', page: 1, text: '— 1 —' },
      { kind: 'header', page: 2, text: '甲县公报' },
      { kind: 'page-number', page: 2, text: '— 2 —' },
      { kind: 'page-number', page: 3, text: '— 3 —' },
      { kind: 'footer', page: 3, text: '甲县公报' },
    ]),
  ).toEqual([
    { kind: 'header', text: '甲县公报', pages: [1, 2], count: 2 },
    { kind: 'page-number', text: '— 1 —…', pages: [1, 2, 3], count: 3 },
    { kind: 'footer', text: '甲县公报', pages: [3], count: 1 },
  ]);
});

it('pieces of a file without pages have none', () => {
  expect(leftOutOf([{ kind: 'site', page: null, text: '首页' }])).toEqual([
    { kind: 'site', text: '首页', pages: [], count: 1 },
  ]);
});
