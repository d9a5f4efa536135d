import type { finding as Chinese } from '../findings.ts';
import type { Finding } from '../../compare/finding.ts';
import type { TargetRow } from '../../model/tables.ts';
import { count } from './words.ts';

/** What stands above a figure of targets that may stand together, in English: what it shows, in one sentence. */
export const finding: typeof Chinese = (
  found: Finding,
  placeOf: (plan: string) => string,
  valueOf: (target: TargetRow) => string,
): string => {
  const { plans, least } = found;
  if (found.kind === 'same') return `${count(plans, 'plan')} set the same: ${valueOf(least)}.`;
  const { most, by, exact } = found;
  const differ = {
    points: `, a difference of ${count(by, 'percentage point')}`,
    times: `, ${exact ? '' : 'about '}${by} times as much`,
    apart: '',
  }[found.kind];
  const [low, high] = [least, most].map((target) => `${placeOf(target.plan)} (${valueOf(target)})`);
  return plans === 2
    ? `From ${low ?? ''} to ${high ?? ''}${differ}.`
    : `Of ${count(plans, 'plan')}, ${low ?? ''} is lowest and ${high ?? ''} highest${differ}.`;
};
