import { promisesAmong } from '../model/promises.ts';
import type { TargetRow } from '../model/tables.ts';

/** What comparable targets show at a glance. */
export type Finding =
  | { readonly kind: 'same'; readonly plans: number; readonly least: TargetRow }
  | {
      /** How the most differs from the least: in percentage points, as a multiple, or without a number. */
      readonly kind: 'points' | 'times' | 'apart';
      readonly plans: number;
      readonly least: TargetRow;
      readonly most: TargetRow;
      /** Rounded to one decimal, points to as many as there are; 0 where there is no number. */
      readonly by: number;
      readonly exact: boolean;
    };

const PERCENT = /^[%％]$/u;

/** What do the values of targets that may be together show? Null with fewer than two plans that give one. */
export function findingOf(targets: readonly TargetRow[]): Finding | null {
  const valued = promisesAmong(targets)
    .flatMap((target) => (target.value_base === null ? [] : [{ target, value: target.value_base }]))
    .toSorted((a, b) => a.value - b.value);
  const plans = new Set(valued.map(({ target }) => target.plan)).size;
  const [least, most] = [valued[0], valued.at(-1)];
  if (plans < 2 || least === undefined || most === undefined) return null;
  if (least.value === most.value) return { kind: 'same', plans, least: least.target };
  const both = { plans, least: least.target, most: most.target };
  const [from, to] = [least.target.value ?? 0, most.target.value ?? 0];
  if ([both.least, both.most].every(({ unit }) => PERCENT.test(unit ?? '')))
    return { kind: 'points', ...both, by: rounded(to - from, 1e6), exact: true };
  if (least.value <= 0) return { kind: 'apart', ...both, by: 0, exact: true };
  const times = most.value / least.value;
  const by = rounded(times, 10);
  return { kind: 'times', ...both, by, exact: Math.abs(by - times) < 1e-9 };
}

const rounded = (n: number, parts: number): number => Math.round(n * parts) / parts;
