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

describe('rows that only one column fills', () => {
  const folding = (groups: readonly (string | undefined)[]): MatrixView => ({
    ...view(2),
    folded: '只有一份',
    rows: groups.map((group, k) => ({
      ...{ code: `c${k}`, name: '人才', cells: [{ value: 1 }, { value: 2 }] },
      ...(group === undefined ? {} : { group }),
    })),
  });
  const written = (groups: readonly (string | undefined)[]): string =>
    JSON.stringify(matrixMarkup(folding(groups)));

  it('are folded below the others, with heads of their own', () => {
    const both = written([undefined, '只有一份', '只有一份']);
    expect(both).toContain('只有一份，2 项');
    expect(both.match(/"data-column"/gu)).toHaveLength(2);
    expect(both.match(/"data-folded-column"/gu)).toHaveLength(2);
    expect(both.indexOf('"c0"')).toBeLessThan(both.indexOf('"details"'));
    expect(both.indexOf('"c1"')).toBeGreaterThan(both.indexOf('"details"'));
  });

  it('are not where there are no others', () => {
    expect(written(['只有一份'])).not.toContain('details');
    expect(written([undefined])).not.toContain('details');
  });
});
