import { describe, expect, it } from 'vitest';
import type { CodingSet } from '../model/coding.ts';
import { agreementOf, kappasOf, setsIn, weakLevels } from './agreement.ts';

const set = (
  of: string,
  basis: CodingSet['basis'],
  codes: string[],
  scheme: CodingSet['scheme'] = 'theme',
): CodingSet => ({
  of: `jia-2024/${of}`,
  scheme,
  basis,
  codes: codes.map((code) => [code, '甲', '乙']),
});
const both = (of: string, editor: string[], rule: string[]) => [
  set(of, 'editor', editor),
  set(of, 'rule', rule),
];
const vocabulary = { theme: ['a', 'b'], instrument: ['x.y'] };

describe('setsIn', () => {
  const edition = {
    tasks: [1, 2].map((k) => ({ id: `jia-2024/${k}`, is_safeguard: k === 2 })),
    codings: ['1', '1/1', '2', '2/1'].map((of) => set(of, 'rule', ['a'])),
    safeguard_codings: ['g1', 'g1/1'].map((of) => set(of, 'rule', ['a'])),
  } as unknown as Parameters<typeof setsIn>[0];
  it.each([
    ['tasks', ['1', '1/1', '2', '2/1']],
    ['without-safeguards', ['1', '1/1']],
    ['with-safeguards', ['1', '1/1', '2', '2/1', 'g1', 'g1/1']],
  ] as const)('takes for %s the sets of those and no others', (scope, expected) => {
    expect(setsIn(edition, scope).map((s) => s.of)).toEqual(expected.map((local) => `jia-2024/${local}`));
  });
});

describe('agreementOf', () => {
  it('gives accuracy and kappa of a textbook case', () => {
    // 20 yes-yes, 5 editor only, 10 rule only, 15 no-no: accuracy 0.7, kappa 0.4 (Cohen 1960).
    const cell = (n: number, from: number, editor: string[], rule: string[]) =>
      Array.from({ length: n }, (_, k) => both(String(from + k), editor, rule)).flat();
    const sets = [
      ...cell(20, 0, ['a'], ['a']),
      ...cell(5, 20, ['a'], ['b']),
      ...cell(10, 25, ['b'], ['a']),
      ...cell(15, 35, ['b'], ['b']),
    ];
    const found = agreementOf(sets, vocabulary);
    const a = found.codes.find((c) => c.code === 'a' && c.level === 'task');
    expect(a).toMatchObject({ both: 20, editor_only: 5, rule_only: 10, neither: 15, accuracy: 0.7 });
    expect(a?.kappa).toBeCloseTo(0.4);
    expect(found.primary[0]).toMatchObject({ level: 'task', n: 50, same: 35, accuracy: 0.7, among: 35 });
    expect(found.primary[0]?.kappa).toBeCloseTo(0.4);
  });

  it('counts only what both have coded', () => {
    const found = agreementOf([set('1', 'rule', ['a']), ...both('2', ['a', 'b'], ['b'])], vocabulary);
    expect(found.primary[0]).toMatchObject({ n: 1, same: 0, among: 1 });
  });

  it('lets a measure without a theme go with its task', () => {
    const found = agreementOf([...both('1', ['a'], ['a', 'b']), ...both('1/1', ['a'], [])], vocabulary);
    expect(found.primary[1]).toMatchObject({ level: 'measure', n: 1, same: 1 });
    expect(found.codes.find((c) => c.code === 'b' && c.level === 'measure')?.rule_only).toBe(0);
  });

  it('takes no tools over from the task', () => {
    const sets = [
      set('1', 'rule', ['x.y'], 'instrument'),
      set('1/1', 'rule', [], 'instrument'),
      set('1/1', 'editor', ['x.y'], 'instrument'),
    ];
    const [, measure] = agreementOf(sets, vocabulary).codes.filter((c) => c.scheme === 'instrument');
    expect(measure).toMatchObject({ level: 'measure', both: 0, editor_only: 1 });
  });

  it('has no kappa where chance explains everything, and none of nothing', () => {
    expect(agreementOf(both('1', ['a'], ['a']), vocabulary).codes[0]).toMatchObject({
      accuracy: 1,
      kappa: null,
    });
    expect(agreementOf([], vocabulary).primary[0]).toMatchObject({ n: 0, kappa: null });
  });
});

describe('kappasOf and weakLevels', () => {
  it('publish the kappa of sentences and tasks, and say where it is below 0.6', () => {
    const sets = [
      ...both('1', ['a'], ['a']),
      ...both('2', ['b'], ['a']),
      ...both('3', ['a'], ['b']),
      ...both('4', ['b'], ['b']),
      ...both('1/1', ['a'], ['a']),
      ...both('1/2', ['b'], ['b']),
    ];
    const found = agreementOf(sets, vocabulary);
    expect(kappasOf(found, 'a')).toEqual({ kappa: 1, kappa_tasks: 0 });
    expect(weakLevels(kappasOf(found, 'a'))).toEqual([{ level: 'task', kappa: 0 }]);
    expect(kappasOf(found, 'x.y')).toEqual({ kappa: null, kappa_tasks: null });
    expect(weakLevels({ kappa: 0.6, kappa_tasks: null })).toEqual([]);
    expect(weakLevels({ kappa: 0.599, kappa_tasks: null })).toEqual([{ level: 'measure', kappa: 0.599 }]);
  });
});
