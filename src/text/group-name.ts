import type { PlanGroup } from '../compare/groups.ts';
import { t } from './index.ts';
import { manyWords as w } from './many.ts';

/** What a group of plans is called: 甘肃省, 县, 2023年, 省份不详. */
export function groupName({ by, key, value }: Pick<PlanGroup, 'by' | 'key' | 'value'>): string {
  if (value === null) return w.nowhere[by];
  if (by === 'year') return w.year(value);
  if (by === 'province') return value;
  return Object.entries(t.levels).find(([level]) => level === key)?.[1] ?? value;
}
