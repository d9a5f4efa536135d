import { readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Vocabulary } from '../src/model/vocabulary.ts';
import { citedPlans } from './cited/resolve.ts';
import { derived, findsTheSame, keysOf, type Derived } from './derived.ts';
import { readSeeds, type Seed } from './read/seeds.ts';
import { readVocabulary } from './read/vocabulary.ts';
import { rememberedIn } from './write/remembered.ts';

let seeds: readonly Seed[];
let vocabulary: Vocabulary;
beforeAll(() => {
  ({ seeds } = readSeeds('.'));
  ({ vocabulary } = readVocabulary('.'));
});

const changed = (seed: Seed): Seed => ({ ...seed, introduction: `${seed.introduction}\n另注一句。` });

it('gives a second build byte for byte what a cold one gives, and reads only the plan that changed', () => {
  const keyOf = keysOf('.', vocabulary);
  const find = citedPlans(seeds.map(({ id, facts }) => ({ id, ...facts })));
  const memory = rememberedIn<Derived>(mkdtempSync(join(tmpdir(), 'derived-')));
  const build = (from: readonly Seed[]) => {
    const read: string[] = [];
    const plans = from.map((seed) =>
      memory.of(seed.id, keyOf(seed), () => {
        read.push(seed.id);
        return derived('.', seed, vocabulary, find);
      }),
    );
    return { read, text: JSON.stringify(plans) };
  };
  const [first, ...others] = seeds.slice(0, 2);
  if (!first) throw new Error('There is no seed');
  const cold = build([first, ...others]);
  expect(cold.read).toHaveLength(2);
  expect(build([first, ...others])).toEqual({ read: [], text: cold.text });
  const after = build([changed(first), ...others]);
  expect(after.read).toEqual([first.id]);
  expect(after.text).toBe(
    JSON.stringify([changed(first), ...others].map((seed) => derived('.', seed, vocabulary, find))),
  );
  expect(after.text).toContain('另注一句');
  expect(cold.text).toContain(JSON.stringify(readFileSync(`content/plans/${first.id}.mdx`, 'utf8')));
}, 120_000);

it('has another key for every input', () => {
  const [seed] = seeds;
  if (!seed) throw new Error('There is no seed');
  const keys = [
    keysOf('.', vocabulary)(seed),
    keysOf('.', vocabulary)(changed(seed)),
    keysOf('.', { ...vocabulary, units: vocabulary.units.slice(1) })(seed),
    keysOf('.', vocabulary)({ ...seed, errata: [] }),
    keysOf('.', vocabulary)({ ...seed, text: `${seed.text}。` }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

it('reads a plan again where what it cites has come into the corpus', () => {
  const seed = seeds.find((s) => s.id === 'lianshui-2024');
  if (!seed) throw new Error('There is no seed');
  const none = citedPlans([]);
  const alone = derived('.', seed, vocabulary, none);
  expect(findsTheSame(none)(alone)).toBe(true);
  const find = citedPlans([{ id: seed.id, ...seed.facts }]);
  expect(findsTheSame(find)(alone)).toBe(false);
  expect(derived('.', seed, vocabulary, find).cites.some((c) => c.cited_plan === seed.id)).toBe(true);
});
