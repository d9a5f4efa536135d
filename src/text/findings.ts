import type { Finding } from '../compare/finding.ts';
import type { TargetRow } from '../model/tables.ts';

/** What stands above a figure of targets that may stand together: what it shows, in one sentence. */
export function finding(
  found: Finding,
  placeOf: (plan: string) => string,
  valueOf: (target: TargetRow) => string,
): string {
  const { plans, least } = found;
  if (found.kind === 'same') return `${plans} 份方案所定相同：${valueOf(least)}。`;
  const { most, by, exact } = found;
  const [low, high] = [least, most].map((target) => [placeOf(target.plan), valueOf(target)] as const);
  const differ = {
    points: `，相差 ${by} 个百分点`,
    times: `，后者${exact ? '' : '约'}为前者的 ${by} 倍`,
    apart: '',
  }[found.kind];
  return plans === 2
    ? `${low?.join('定 ') ?? ''}，${high?.join('定 ') ?? ''}${differ}。`
    : `${plans} 份方案中，最低的是${low?.[0] ?? ''}（${low?.[1] ?? ''}），最高的是${high?.[0] ?? ''}（${high?.[1] ?? ''}）${differ}。`;
}
