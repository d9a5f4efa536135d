import { describe, expect, it } from 'vitest';
import { matrixMarkup } from './matrix-markup.ts';
import type { MatrixView } from './matrix-view.ts';

const view = (columns: number): MatrixView => ({
  id: 'made',
  caption: '表',
  corner: '主题',
  form: 'figures',
  columns: Array.from({ length: columns }, (_, k) => ({ key: `jia-${2000 + k}`, name: '甲县' })),
  rows: [{ code: 'talent', name: '人才', cells: Array.from({ length: columns }, () => ({ value: 1 })) }],
});

describe('a table of many columns', () => {
  const written = (columns: number): string => JSON.stringify(matrixMarkup(view(columns)));

  it('keeps their width instead of pressing them together', () => {
    expect(written(16)).not.toContain('data-many');
    expect(written(17)).toContain('data-many');
  });
});
