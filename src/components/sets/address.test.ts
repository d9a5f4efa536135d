import { describe, expect, it } from 'vitest';
import { canNarrow, searchOfSet, setOfAddress } from './address.ts';

describe('the address of a set', () => {
  it.each([
    ['', null],
    ['?plans=', null],
    ['?plans=~nonsense~', null],
    ['?set=西北', null],
    ['?plans=jia-2024~yi-2023', { name: '', plans: ['jia-2024', 'yi-2023'] }],
    ['?plans=jia-2024~jia-2024&set=%20西 北%20', { name: '西 北', plans: ['jia-2024'] }],
  ])('%s', (search, set) => {
    expect(setOfAddress(search)).toEqual(set);
  });

  it.each([
    [null],
    [{ name: '', plans: ['jia-2024'] }],
    [{ name: 'A&B=C~', plans: ['jia-2024', 'yi-2023-b'] }],
  ])('says what it is read as: %o', (set) => {
    expect(setOfAddress(searchOfSet(set))).toEqual(set);
  });
});

describe('pages that can show a set', () => {
  it.each([
    ['', true],
    ['with-safeguards/', true],
    ['themes/talent/', true],
    ['with-safeguards/instruments/', true],
    ['units/', true],
    ['compare/', true],
    ['plans/', false],
    ['about/', false],
    ['themes/matrix.csv', false],
    ['themes/in/62/', false],
    ['instruments/frequencies/uses/', true],
    ['with-safeguards/themes/frequencies/tasks/by-rule/', true],
    ['instruments/frequencies/table.csv', false],
    ['lineage/wording/', false],
    ['data/themes.csv', false],
  ])('%s', (path, can) => {
    expect(canNarrow(path)).toBe(can);
  });
});
