import type { Indicator } from '../model/indicator.ts';
import { goalRows, type GoalRow } from '../compare/goals.ts';
import { codedPlansAsNumbered } from './codings.ts';
import { allIndicators } from './tables.ts';

/** Who promises what by when under each indicator, and what of it may be compared? Rows with a target, all plans. */
export async function allGoalRows(): Promise<readonly GoalRow[]> {
  const [plans, indicators] = await Promise.all([codedPlansAsNumbered(), allIndicators()]);
  return goalRows(plans, indicators).filter((row) => row.targets > 0);
}

/** The same of one indicator. Its verdicts and neighbours are those of its family. */
export async function goalRowOf(indicator: Indicator): Promise<GoalRow> {
  const [plans, indicators] = await Promise.all([codedPlansAsNumbered(), allIndicators()]);
  const family = indicators.filter((i) => i.family === indicator.family);
  const row = goalRows(plans, family).find((r) => r.indicator.code === indicator.code);
  if (!row) throw new Error(`${indicator.code}: no such indicator`);
  return row;
}
