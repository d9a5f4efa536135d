import { goalRows, type GoalRow } from '../compare/goals.ts';
import { codedPlansAsNumbered } from './codings.ts';
import { allIndicators } from './tables.ts';

/** Who promises what by when under each indicator, and what of it may be compared? Rows with a target, all plans. */
export async function allGoalRows(): Promise<readonly GoalRow[]> {
  const [plans, indicators] = await Promise.all([codedPlansAsNumbered(), allIndicators()]);
  return goalRows(plans, indicators).filter((row) => row.targets > 0);
}
