import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTags, tagColumn, unitIn, unitTableOf } from './tags.ts';

const layout = { firstPassage: (group: number) => 10 * group };

describe('packed tags', () => {
  it('give back the values of every passage', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(40))), (values) => {
        const { sets, setOf } = tagColumn('theme', packTags(values), layout);
        const read = values.map((_, n) => sets[setOf(Math.floor(n / 10), n % 10)]);
        expect(read).toEqual(values);
      }),
    );
  });

  it('are those of the group where the facet is one of groups', () => {
    const { sets, setOf } = tagColumn('unit', packTags([[1], [2, 3]]), layout);
    expect([sets[setOf(1, 0)], sets[setOf(1, 9)]]).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });

  it('are signs beyond the basic plane where there are very many sets', () => {
    const values = Array.from({ length: 70_000 }, (_, n) => [n]);
    const { sets, setOf } = tagColumn('kind', packTags(values), { firstPassage: () => 0 });
    expect(values.every((value, n) => sets[setOf(0, n)]?.[0] === value[0])).toBe(true);
  });

  it('name the sets that occur most first, so that their signs are short', () => {
    expect(packTags([[2], [1], [1], []])).toEqual({ sets: [[1], [], [2]], signs: '2001' });
  });
});

describe('a unit', () => {
  it('is found in its table, with the groups that name it', () => {
    expect(unitIn({ 'jia-keji': ['甲县科技局', [3, 2, 10]] }, 'jia-keji')).toEqual({
      name: '甲县科技局',
      groups: new Set([3, 5, 15]),
    });
    expect(unitIn({}, 'constructor')).toBeUndefined();
  });

  it('of any code has a table', () => {
    const tables = ['jia-keji', 'yi-keji', 'yi-caizheng', '县'].map((code) => unitTableOf(code, 3));
    expect(tables.every((n) => Number.isInteger(n) && n >= 0 && n < 3)).toBe(true);
    expect(unitTableOf('', 1)).toBe(0);
  });
});
