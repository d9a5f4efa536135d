import type { decidedItems } from '../../src/model/decision.ts';
import type { SectionRole } from '../../src/model/structure.ts';
import type { Placed } from './decisions.ts';
import type { RootFacts } from './evidence.ts';
import type { Option } from './feature.ts';
import type { Layout } from './layout.ts';
import { headingAt } from './heading-at.ts';
import type { Heading } from './heading.ts';
import type { Levels } from './levels.ts';

/**
 * The editor's decisions within the one search. Reads: decisions by paragraph, the outline. Writes: which options of an
 * outer heading remain, what an exception below it costs, and the levels with the decisions in force. All that is not decided is
 * weighed as it is without them.
 */
export type Decisions = Layout['decided']['headings'];

/**
 * What one heading costs that is decided differently from those beside it. Weights are fitted so that the right reading is ahead of any
 * other by 1 for each heading that the other misreads (`scripts/tools/fit-reading.ts`); a reading that needs an exception for a
 * decided heading would misread it without, so 1 is its cost on the same scale.
 */
const EXCEPTION = 1;

/** The options that only an editor can give an outer heading. */
export function decidedOptions(decision: Placed | undefined): Option[] {
  if (decision?.is === 'section' && decision.role !== undefined && decision.role !== 'tasks')
    return [{ kind: 'section', role: decision.role, depth: null }];
  if (decision?.is === 'safeguard') return [{ kind: 'safeguard', role: null, depth: null }];
  return [];
}

/** How far below an outer heading tasks stand, by what an editor says that its items are. */
const DEPTH_OF = { task: 1, area: 2, text: null } as const satisfies Record<
  (typeof decidedItems)[number],
  Option['depth']
>;

/** All headings below `h`. */
const below = (h: Heading): Heading[] => h.children.flatMap((c) => [c, ...below(c)]);

/** Whether an option of an outer heading agrees with what the editor says of it. */
export function agrees(decisions: Decisions, { heading }: RootFacts, option: Option): boolean {
  const own = decisions.get(heading.paragraph);
  const holds = own?.items === undefined || DEPTH_OF[own.items] === option.depth;
  switch (own?.is) {
    case 'section':
      return option.kind === 'section' && (own.role === undefined || option.role === own.role) && holds;
    case 'area':
      return (option.kind === 'area' || option.role === 'tasks') && holds;
    case 'task':
    case 'safeguard':
      return option.kind === own.is;
    case 'part':
    case 'text':
    case 'note':
    case undefined:
      return true;
  }
}

/** What the exceptions below an outer heading cost under an option. */
export function exceptions(decisions: Decisions, { heading }: RootFacts, { depth, role }: Option): number {
  if (decisions.size === 0) return 0;
  const count = (h: Heading, left: number): number => {
    const said = decisions.get(h.paragraph)?.is;
    const usual =
      left < 0
        ? role === 'safeguards' && h.parent === heading
          ? 'safeguard'
          : 'part'
        : left === 0 || h.children.length === 0
          ? 'task'
          : 'area';
    const own = said !== undefined && said !== usual ? 1 : 0;
    return own + h.children.reduce((sum, c) => sum + count(c, usual === 'task' ? -1 : left - 1), 0);
  };
  return heading.children.reduce((sum, c) => sum + count(c, (depth ?? 0) - 1), 0) * EXCEPTION;
}

type Kind = 'area' | 'task' | 'safeguard';

/** The levels with the decisions in force. Headings without a number that the outline does not hold are put in their place. */
export function withDecisions(layout: Layout, roots: readonly Heading[], levels: Levels): Levels {
  const decisions = layout.decided.headings;
  if (decisions.size === 0) return levels;
  const kinds = new Map<Heading, Kind>();
  for (const a of levels.areas) kinds.set(a, 'area');
  for (const t of levels.tasks.keys()) kinds.set(t, 'task');
  for (const g of levels.safeguards) kinds.set(g, 'safeguard');
  const sections = new Map(levels.sections.map((s): [Heading, SectionRole] => [s.heading, s.role]));
  const known = new Map<number, Heading>();
  for (const h of [...roots.flatMap((r) => [r, ...below(r)]), ...sections.keys(), ...kinds.keys()])
    if (!known.has(h.paragraph)) known.set(h.paragraph, h);
  for (const [k, { is, role }] of decisions) {
    const h = known.get(k) ?? ownHeading(layout, k, is);
    if (h === null) continue;
    const old = kinds.get(h);
    kinds.delete(h);
    if (is === 'section') sections.set(h, role ?? sections.get(h) ?? 'other');
    else {
      if (is !== 'area') sections.delete(h);
      if (is === 'area' || is === 'task' || is === 'safeguard') kinds.set(h, is);
    }
    if (is === 'area' && old !== 'area') for (const c of h.children) put(kinds, c, 'task', decisions);
    if (is === 'task' && old === 'area') for (const c of h.children) put(kinds, c, null, decisions);
    if (is === 'task') withoutTaskAbove(h, kinds, decisions);
  }
  return inOrder(layout, sections, kinds, levels);
}

/** Says what a heading is that nobody decided. */
function put(kinds: Map<Heading, Kind>, h: Heading, kind: Kind | null, decisions: Decisions): void {
  if (decisions.has(h.paragraph)) return;
  if (kind === null) kinds.delete(h);
  else kinds.set(h, kind);
}

/** A task is in no other: one above a decided task is an area, and what is beside the decided one are tasks. */
function withoutTaskAbove(h: Heading, kinds: Map<Heading, Kind>, decisions: Decisions): void {
  for (let above = h.parent; above !== null; above = above.parent) {
    if (kinds.get(above) !== 'task' || decisions.has(above.paragraph)) continue;
    kinds.set(above, 'area');
    for (const c of above.children) put(kinds, c, 'task', decisions);
  }
}

/** The heading that a decision makes of a paragraph that the outline has none for. */
function ownHeading(layout: Layout, k: number, is: Placed['is']): Heading | null {
  const p = layout.paragraphs[k];
  if (p === undefined || !['task', 'area', 'safeguard', 'section'].includes(is)) return null;
  const marker = layout.facts[k]?.marker ?? null;
  const { number = null, length = 0 } = layout.decided.headings.get(k)?.cell ?? {};
  const candidate = { paragraph: k, style: 'arabic', number: number ?? 0, length, ...marker } as const;
  return { ...headingAt(layout, candidate, p.i), parent: null, until: k + 1 };
}

/** Levels in the order of the document; a task without a parent belongs to the area that it is after in its section. */
function inOrder(
  { paragraphs }: Layout,
  sections: ReadonlyMap<Heading, SectionRole>,
  kinds: ReadonlyMap<Heading, Kind>,
  levels: Levels,
): Levels {
  const all = [...new Set([...sections.keys(), ...kinds.keys()])].sort((a, b) => a.ordinal[0] - b.ordinal[0]);
  const areas = new Set<Heading>();
  const tasks = new Map<Heading, Heading | null>();
  const safeguards = new Set<Heading>();
  let current: Heading | null = null;
  all.forEach((h, n) => {
    const kind = kinds.get(h);
    if (sections.has(h)) current = null;
    if (kind === 'area') {
      areas.add(h);
      current = h;
    } else if (kind === 'safeguard') safeguards.add(h);
    else if (kind === 'task') {
      const task = h.number > 0 ? h : { ...h, number: tasks.size + 1 };
      task.until = Math.max(h.until, h.parent === null ? (all[n + 1]?.paragraph ?? paragraphs.length) : 0);
      let area: Heading | null = h.parent;
      while (area !== null && kinds.get(area) !== 'area') area = area.parent;
      const old = levels.tasks.get(h);
      const usual = old !== undefined && old !== null && kinds.get(old) === 'area' ? old : null;
      tasks.set(task, area ?? usual ?? (h.parent === null && !levels.tasks.has(h) ? current : null));
    }
  });
  return {
    sections: all.flatMap((heading) => {
      const role = sections.get(heading);
      return role === undefined ? [] : [{ heading, role }];
    }),
    areas,
    tasks,
    safeguards,
  };
}
