import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';

/** English is optional in a vocabulary; what has some of it has all of it, and no two things have one name. */
const { vocabulary } = readVocabulary('.');
const { themes, instruments, indicators, unitFunctions } = vocabulary;
const tools = instruments.flatMap((kind) => kind.tools);

type Row = Readonly<Record<string, unknown>> & { readonly code: string };
const lists: readonly (readonly [string, string, readonly Row[]])[] = [
  ['themes', 'pref', themes],
  ['kinds of tools', 'pref', instruments],
  ['tools', 'pref', tools],
  ['indicators', 'name', indicators],
];

describe.each(lists)('the English of %s', (_, label, rows) => {
  const english = rows.filter((row) => row[`${label}_en`] !== null);

  it('is whole where there is any', () => {
    const torn = rows.flatMap((row) =>
      Object.keys(row)
        .filter((key) => key.endsWith('_en'))
        .filter((key) => {
          const chinese = row[key.slice(0, -'_en'.length)] ?? null;
          return (row[key] !== null) !== (chinese !== null && row[`${label}_en`] !== null);
        })
        .map((key) => `${row.code}: ${key}`),
    );
    expect(english.length).toBeGreaterThan(0);
    expect(torn).toEqual([]);
  });

  it('has a name for each of its own', () => {
    expect(new Set(english.map((row) => row[`${label}_en`])).size).toBe(english.length);
  });

  it('has Chinese in quotation or brackets alone, and no sign of full width outside them', () => {
    const bare = english.flatMap((row) =>
      Object.entries(row)
        .filter(([key, value]) => key.endsWith('_en') && typeof value === 'string')
        .map(([key, value]) => [`${row.code}: ${key}`, String(value).replace(/\([^()]*\)/gu, '')] as const)
        .filter(([, value]) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(value))
        .map(([where]) => where),
    );
    expect(bare).toEqual([]);
  });
});

describe('the English of what units do', () => {
  const labelled = unitFunctions.filter((rule) => rule.function_en !== null);

  it('stands once for a function, in its first line', () => {
    const first = new Map(unitFunctions.map((rule) => [rule.function, rule] as const).toReversed());
    expect(labelled.length).toBeGreaterThan(0);
    expect(labelled.filter((rule) => first.get(rule.function) !== rule)).toEqual([]);
  });

  it('is another for every function', () => {
    expect(new Set(labelled.map((rule) => rule.function_en)).size).toBe(labelled.length);
  });
});
