import { beforeAll, describe, expect, it } from 'vitest';
import { planYamlSchema } from '../../src/model/seed.ts';
import { modelsIn } from './folder.ts';
import { inventedPlace } from './places.ts';
import { inventedPlans, type InventedPlan, type ModelPlan } from './plans.ts';
import { exponent } from './sites.ts';

describe('invented plans', () => {
  let models: ModelPlan[] = [];
  let plans: InventedPlan[] = [];
  beforeAll(() => {
    models = modelsIn('.');
    plans = inventedPlans(models, 60);
  });

  it('are the same again, and a longer list begins with a shorter one', () => {
    expect(inventedPlans(models, 60)).toEqual(plans);
    expect(inventedPlans(models, 12)).toEqual(plans.slice(0, 12));
    expect(inventedPlans(models, 12, 2)).not.toEqual(plans.slice(0, 12));
  });

  it('have ids, places and codes of their own', () => {
    for (const key of ['id', 'source'] as const)
      expect(new Set(plans.map((p) => p[key])).size).toBe(plans.length);
    for (const key of ['code', 'name', 'spelling'] as const)
      expect(new Set(plans.map((p) => p.place[key])).size).toBe(plans.length);
    expect(new Set(plans.map((p) => p.place.province)).size).toBeGreaterThan(1);
  });

  it('share the digits of a code with those of their province and prefecture alone', () => {
    const places = Array.from({ length: 3712 }, (_, k) => inventedPlace(k, 'county', '县'));
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    expect(places.every(({ code }) => /^\d{6}$/u.test(code))).toBe(true);
    const sizes = (digits: number): number[] =>
      [...Map.groupBy(places, ({ code }) => code.slice(0, digits)).values()].map((of) => of.length);
    expect(Math.max(...sizes(4))).toBe(8);
    expect(Math.max(...sizes(2))).toBe(96);
    for (const of of Map.groupBy(places, ({ code }) => code.slice(0, 2)).values())
      expect(new Set(of.map(({ province }) => province)).size).toBe(1);
  });

  it('state facts that the importer takes, and a title that stands in their source', () => {
    for (const { facts, source } of plans) {
      const read = planYamlSchema.safeParse({ ...facts, source_sha256: '0'.repeat(64) });
      expect(read.error?.issues ?? []).toEqual([]);
      if (facts.title_basis === 'source')
        expect(source.replace(/\s/gu, '')).toContain(facts.title.replace(/\s/gu, ''));
    }
  });

  it('name no place of the committed plans, and do not repeat their sentences', () => {
    const names = models.flatMap(({ facts }) => facts.jurisdiction ?? []);
    const long = models.flatMap(({ passages }) =>
      passages.filter(({ kind, text }) => kind === 'measure' && text.length > 60 && !/\d/u.test(text)),
    );
    expect(long.length).toBeGreaterThan(20);
    for (const { source } of plans) {
      expect(names.filter((name) => source.includes(name))).toEqual([]);
      expect(long.filter(({ text }) => source.includes(text))).toEqual([]);
    }
  });
});

it.each([
  [1, 4, 4, '1.00'],
  [10, 160, 4, '2.00'],
  [5, 5, 4, '0.00'],
  [0, 5, 4, ''],
  [undefined, 5, 4, ''],
])('cost that grows from %s to %s with %s times the plans has the exponent %s', (small, large, times, e) => {
  expect(exponent(small, large, times)).toBe(e);
});
