import { repeatSuffix } from '../../src/model/ids.ts';
import type { Levels } from './levels.ts';
import type { Heading } from './heading.ts';

/**
 * Local ids from printed numbers (data contract): numbers that restart take the area's (for areas the section's) in
 * front, repeated ones a suffix. Nothing depends on what else was parsed before.
 */
export interface Names {
  readonly section: ReadonlyMap<Heading, string>;
  readonly area: ReadonlyMap<Heading, string>;
  readonly task: ReadonlyMap<Heading, string>;
  readonly safeguard: ReadonlyMap<Heading, string>;
}

function unique(pairs: readonly (readonly [Heading, string])[]): Map<Heading, string> {
  const uses = new Map<string, number>();
  return new Map(
    pairs.map(([heading, local]): [Heading, string] => {
      const used = uses.get(local) ?? 0;
      uses.set(local, used + 1);
      return [heading, local + repeatSuffix(used)];
    }),
  );
}

const restarts = (headings: readonly Heading[]): boolean => headings.some((h, k) => k > 0 && h.number === 1);

/** Names every section, area, task and safeguard of `levels`. */
export function namesOf(levels: Levels): Names {
  const section = unique(
    levels.sections.map(({ heading }): [Heading, string] => [heading, String(heading.number)]),
  );
  const inner = [...levels.areas].filter((a) => !section.has(a));
  const areaRestarts = restarts(inner);
  const area = unique(
    [...levels.areas].map((a): [Heading, string] => {
      const prefix = areaRestarts && a.parent !== null ? section.get(a.parent) : undefined;
      return [a, prefix === undefined ? String(a.number) : `${prefix}-${a.number}`];
    }),
  );
  const tasks = [...levels.tasks];
  const taskRestarts = restarts(tasks.map(([t]) => t));
  const task = unique(
    tasks.map(([t, a]): [Heading, string] => {
      const prefix = taskRestarts && a !== null ? area.get(a) : undefined;
      return [t, prefix === undefined ? String(t.number) : `${prefix}-${t.number}`];
    }),
  );
  const safeguard = unique([...levels.safeguards].map((g): [Heading, string] => [g, String(g.number)]));
  return { section, area, task, safeguard };
}
