import { passageOf } from '../../src/model/ids.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import type { IndicatorDecision } from '../../src/model/seed.ts';
import type { Target } from '../../src/model/target.ts';

/**
 * The editor's word on indicators, held against the targets.
 *
 * Reads    the targets as the rule left them, and what indicators.yaml of the plan decides
 * Writes   the targets with the editor's indicator in force, and an issue with the line for every decision that finds
 *          no target, or more than one, or names an indicator that is not there
 * Assumes  nothing; what the rule says stays in `indicator_by_rule`
 */
export function decided(given: {
  readonly plan: string;
  readonly file: string;
  readonly targets: readonly Target[];
  readonly decisions: readonly IndicatorDecision[];
  readonly indicators: readonly Pick<Indicator, 'code'>[];
}): { targets: Target[]; issues: Issue[] } {
  const { plan, file } = given;
  const known = new Set(given.indicators.map((i) => i.code));
  const inForce = new Map<string, IndicatorDecision>();
  const issues: Issue[] = [];
  for (const decision of given.decisions) {
    const { line, quote, indicator } = decision;
    const passage = `${plan}/${decision.passage}`;
    const [target, ...more] = given.targets.filter((t) => passageOf(t.id) === passage && t.quote === quote);
    const say = (code: Parameters<typeof issue>[0], details: string): void => {
      issues.push(issue(code, details, { plan, file, line, excerpt: quote }));
    };
    if (target === undefined) say('indicator/not-found', `no target of ${passage} has this quote`);
    else if (more.length > 0) say('indicator/not-found', `${more.length + 1} targets of ${passage} have it`);
    else if (inForce.has(target.id)) say('indicator/not-found', `${target.id} is decided twice`);
    else if (indicator !== null && !known.has(indicator)) say('indicator/unknown', indicator);
    else inForce.set(target.id, decision);
  }
  const targets = given.targets.map((target): Target => {
    const decision = inForce.get(target.id);
    if (decision === undefined) return target;
    return {
      ...target,
      indicator: decision.indicator,
      indicator_evidence: decision.indicator === null ? null : target.indicator_text,
      indicator_basis: 'editor',
      indicator_reason: decision.reason,
    };
  });
  return { targets, issues };
}
