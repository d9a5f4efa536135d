import type { groupName as Chinese } from '../group-name.ts';
import { t } from '../index.ts';
import { divisionName } from './division.ts';
import { manyWords as w } from './many.ts';

/** What a group of plans is called in English: Gansu, County, 2023, Province unknown. */
export const groupName: typeof Chinese = ({ by, key, value }) => {
  if (value === null) return w.nowhere[by];
  if (by === 'year') return w.year(value);
  if (by === 'province') return divisionName(value);
  return Object.entries(t.levels).find(([level]) => level === key)?.[1] ?? value;
};
