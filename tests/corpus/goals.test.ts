import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';
import { readContent } from '../../scripts/site/content.ts';
import { codedPlan } from '../../src/compare/coded.ts';
import { comparisonsOf, levelsOf } from '../../src/compare/comparability.ts';
import { goalRows, goalSilence } from '../../src/compare/goals.ts';
import { rowsOf, type TargetRow } from '../../src/model/tables.ts';
import { addresses } from '../../src/routes.ts';

const { indicators } = readVocabulary('.').vocabulary;
const plans = readContent('.').map(({ edition }) => codedPlan(rowsOf(edition, addresses)));
const targets = plans.flatMap((p) => p.targets);
const verdicts = comparisonsOf(targets, indicators, levelsOf(plans.map((p) => p.plan)));
const reasons = new Map(
  verdicts.flatMap((v) => [
    [`${v.target_a} ${v.target_b}`, v.reasons],
    [`${v.target_b} ${v.target_a}`, v.reasons],
  ]),
);
/** The reasons of the pair that differs least, over all pairs. */
const least = (target: TargetRow, others: readonly TargetRow[]) =>
  others.map((o) => reasons.get(`${target.id} ${o.id}`) ?? []).toSorted((a, b) => a.length - b.length)[0] ??
  [];

describe('goals of the committed plans', () => {
  const rows = goalRows(plans, indicators);

  it('stand to the other plans as the verdicts on all pairs say', () => {
    let goals = 0;
    for (const { indicator, cells } of rows) {
      const here = targets.filter((t) => t.indicator === indicator.code);
      for (const { target, with: alike, against } of cells.flatMap((c) => [...c.together, ...c.beside])) {
        const others = plans
          .map(({ plan }) => plan.id)
          .filter((id) => id !== target.plan && here.some((t) => t.plan === id))
          .map((plan) => ({
            plan,
            reasons: least(
              target,
              here.filter((t) => t.plan === plan),
            ),
          }));
        expect(alike).toEqual(others.filter((o) => o.reasons.length === 0).map((o) => o.plan));
        expect(against).toEqual(others.filter((o) => o.reasons.length > 0));
        goals += 1;
      }
      for (const cell of cells)
        for (const related of cell.related) expect(related.reasons).toEqual(least(related.target, here));
    }
    expect(goals).toBeGreaterThan(80);
  });

  it('make sets of targets comparable two by two, of several plans, none within another', () => {
    for (const { sets } of rows)
      for (const { targets: set } of sets) {
        expect(new Set(set.map((t) => t.plan)).size).toBeGreaterThan(1);
        for (const a of set)
          for (const b of set) if (a !== b) expect(reasons.get(`${a.id} ${b.id}`)).toEqual([]);
        expect(sets.filter((other) => set.every((t) => other.targets.includes(t)))).toHaveLength(1);
      }
    expect(rows.some(({ sets }) => sets.length > 0)).toBe(true);
  });

  it('are silent where no passage, read one by one, names the indicator, or none with a number left without one', () => {
    for (const { indicator, cells } of rows)
      cells.forEach((cell, k) => {
        if (cell.silence === null) return;
        const plan = plans[k];
        const each =
          plan === undefined
            ? []
            : plan.passages.map((p) => goalSilence({ ...plan, passages: [p] }, indicator));
        const first =
          each.find(({ reason }) => reason === 'not-placed') ?? each.find((s) => s.mention !== null);
        expect(cell.silence.mention?.id).toBe(first?.mention?.id);
      });
  });
});
