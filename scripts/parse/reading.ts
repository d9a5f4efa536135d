/**
 * The second step, meaning. Reads: the outline. Writes: which headings are sections, task areas, tasks and safeguards: the
 * reading that the evidence speaks for most, and for every outer heading the best other one. Assumes: the grammar below.
 */
import type { Levels } from './levels.ts';
import type { SectionRole } from '../../src/model/structure.ts';
import { agrees, decidedOptions, exceptions, withDecisions, type Decisions } from './decided-levels.ts';
import { evidenceOf, type DocumentFacts, type Judge, type RootFacts } from './evidence.ts';
import { features } from './features.ts';
import type { Case, Option } from './feature.ts';
import { countedParagraphs, itemsOf } from './items.ts';
import type { Heading } from './heading.ts';
import { weights as fitted } from './weights.ts';

/** How one outer heading was read. */
export interface Choice {
  readonly heading: Heading;
  readonly option: Option;
  /** The features that speak for it and against it, with what they add to the score. */
  readonly why: readonly { readonly name: string; readonly adds: number }[];
  /** The best reading of the document in which this heading is read otherwise, and how far it stays behind. */
  readonly runnerUp: { readonly option: Option; readonly margin: number } | null;
}

/** The best whole reading. */
interface Reading {
  readonly levels: Levels;
  readonly choices: readonly Choice[];
}

/** How the best reading is looked for. */
interface Search {
  /** The fitted weights where absent. */
  readonly weights?: Weights;
  /** What an editor decided: only options that agree are weighed. */
  readonly decisions?: Decisions;
  /** Which options of a heading are weighed; all of them where none is left, or where absent. */
  readonly allowed?: (root: RootFacts, option: Option) => boolean;
  /** What an option has in advance, for fitting with a margin. */
  readonly bonus?: (root: RootFacts, option: Option) => number;
}

/** What each feature weighs, by its name; one that is missing weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

const DEPTHS = [0, 1, 2] as const;
const OTHER_ROLES: readonly SectionRole[] = ['background', 'other'];

/** The grammar: what an outer heading may be, and how far below it tasks may stand. */
export function optionsOf(document: DocumentFacts, { heading, told, rule, closing }: RootFacts): Option[] {
  const deepest = heading.children.some((c) => c.children.length > 0)
    ? 2
    : heading.children.length > 0
      ? 1
      : 0;
  const depths = DEPTHS.filter((d) => d <= deepest);
  if (!document.sectioned)
    return [
      ...depths
        .filter((d) => d < 2)
        .map((depth): Option => ({ kind: depth === 0 ? 'task' : 'area', role: null, depth })),
      ...(closing ? [{ kind: 'safeguard', role: null, depth: null } as const] : []),
      ...(rule ? [{ kind: 'section', role: 'other', depth: null } as const] : []),
    ];
  const roles =
    told === null ? OTHER_ROLES : told === 'tasks' ? (['other'] as const) : [told, 'other' as const];
  return [
    ...depths.map((depth): Option =>
      depth === 0 ? { kind: 'task', role: null, depth } : { kind: 'section', role: 'tasks', depth },
    ),
    { kind: 'section', role: 'tasks', depth: null },
    ...[...new Set(roles)].map((role): Option => ({ kind: 'section', role, depth: null })),
  ];
}

/** The features that hold in a case, by the index of {@link features}. */
export const holding = (c: Case): [number, number][] =>
  features.flatMap((f, k): [number, number][] => {
    const value = Number(f.of(c));
    return value === 0 ? [] : [[k, value]];
  });

const scoreOf = (c: Case, weights: Weights): number =>
  holding(c).reduce((sum, [k, value]) => sum + value * (weights[features[k]?.name ?? ''] ?? 0), 0);

/** The options of one outer heading, the best first, under one assumption. */
interface Ranked {
  readonly root: RootFacts;
  readonly options: readonly { readonly option: Option; readonly score: number }[];
}

/** All options of all outer headings, weighed under the assumption that most tasks stand `common` levels below. */
function ranked(
  document: DocumentFacts,
  common: 0 | 1 | 2,
  { weights, decisions, allowed, bonus }: Required<Search>,
): Ranked[] {
  return document.roots.map((root): Ranked => {
    const all = [...optionsOf(document, root), ...decidedOptions(decisions.get(root.heading.paragraph))];
    const fit = all.filter((option) => agrees(decisions, root, option) && allowed(root, option));
    return {
      root,
      options: (fit.length > 0 ? fit : all)
        .map((option) => {
          const score = scoreOf({ document, root, option, common }, weights);
          return { option, score: score + bonus(root, option) - exceptions(decisions, root, option) };
        })
        .sort((a, b) => b.score - a.score),
    };
  });
}

/**
 * The choice for every outer heading in the best reading of all: exact, since an option depends on the others only through the
 * depth that most tasks have.
 */
export function choose(
  document: DocumentFacts,
  { weights = fitted, decisions = new Map(), allowed = () => true, bonus = () => 0 }: Search = {},
): { readonly choices: Choice[]; readonly common: 0 | 1 | 2; readonly score: number } {
  const readings = DEPTHS.map((common) => {
    const all = ranked(document, common, { weights, decisions, allowed, bonus });
    return { common, all, score: all.reduce((sum, r) => sum + (r.options[0]?.score ?? 0), 0) };
  });
  const best = readings.reduce((a, b) => (b.score > a.score ? b : a));
  const choices = best.all.flatMap(({ root, options }, k): Choice[] => {
    const first = options[0];
    if (first === undefined) return [];
    const others = readings.flatMap((r) => {
      const list = r.all[k]?.options ?? [];
      const top = list[0]?.score ?? 0;
      return list
        .filter((o) => !isSame(o.option, first.option))
        .map((o) => ({ option: o.option, margin: best.score - (r.score - top + o.score) }));
    });
    const runnerUp = others.reduce<(typeof others)[number] | null>(
      (a, b) => (a === null || b.margin < a.margin ? b : a),
      null,
    );
    const why = holding({ document, root, option: first.option, common: best.common }).flatMap(
      ([f, value]) => {
        const name = features[f]?.name ?? '';
        const adds = value * (weights[name] ?? 0);
        return adds === 0 ? [] : [{ name, adds }];
      },
    );
    return [{ heading: root.heading, option: first.option, why, runnerUp }];
  });
  return { choices, common: best.common, score: best.score };
}

/** Whether two options are the same. */
export const isSame = (a: Option, b: Option): boolean =>
  a.kind === b.kind && a.role === b.role && a.depth === b.depth;

/** The levels that the choices make of an outline (data contract, "Ids and URLs"). */
export function levelsFrom(judge: Judge, choices: readonly Pick<Choice, 'heading' | 'option'>[]): Levels {
  const areas = new Set<Heading>();
  const tasks = new Map<Heading, Heading | null>();
  const safeguards = new Set<Heading>();
  const sections: { heading: Heading; role: SectionRole }[] = [];
  const holders = choices.filter(({ option }) => option.role === 'tasks' && option.depth !== null);
  for (const { heading, option } of choices) {
    if (option.kind === 'task') tasks.set(heading, null);
    else if (option.kind === 'safeguard') safeguards.add(heading);
    else if (option.kind === 'section') sections.push({ heading, role: option.role ?? 'other' });
    if (option.depth === null || option.depth === 0) continue;
    const deep = option.depth === 2;
    const direct = heading.children.every((c) => !deep || c.children.length === 0);
    const area = option.kind === 'area' || (holders.length > 1 && direct) ? heading : null;
    if (area !== null) areas.add(area);
    for (const child of heading.children)
      if (!deep || child.children.length === 0) tasks.set(child, area);
      else {
        areas.add(child);
        for (const task of child.children) tasks.set(task, child);
      }
  }
  if (tasks.size === 0)
    for (const { heading, role } of sections)
      if (role === 'tasks' && heading.children.length === 0)
        for (const item of countedParagraphs(judge.layout, heading)) tasks.set(item, null);
  for (const { heading, role } of sections)
    if (role === 'safeguards')
      for (const item of heading.children.length > 0 ? heading.children : itemsOf(judge.layout, heading))
        safeguards.add(item);
  return { sections, areas, tasks, safeguards };
}

/** Reads the levels of an outline. Pure and total; what an editor decided restricts the options, and the rest is weighed. */
export function weighedReading(judge: Judge, roots: readonly Heading[]): Reading {
  const { choices } = choose(evidenceOf(judge, roots), { decisions: judge.layout.decided.headings });
  return { levels: withDecisions(judge.layout, roots, levelsFrom(judge, choices)), choices };
}
