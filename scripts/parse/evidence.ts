import type { SectionRole } from '../../src/model/structure.ts';
import type { Layout } from './layout.ts';
import { rankOf, type Style } from './markers.ts';
import type { Heading } from './heading.ts';
import { roleOfTitle, surelySafeguards } from './title-words.ts';

/**
 * What is known of the headings before their meaning is decided. Reads: the outline and the notes. Writes: facts of each
 * outer heading, and of each level of the document; every fact once.
 */
export interface Judge {
  readonly layout: Layout;
  /** `notes[k]` is the number of paragraphs before `k` that hold a responsibility note. */
  readonly notes: readonly number[];
}

/** Whether somebody is named who answers, below the heading or in it. */
const noted = ({ notes }: Judge, h: Heading): boolean => (notes[h.until] ?? 0) > (notes[h.paragraph] ?? 0);

const endOf = ({ layout }: Judge, h: Heading): number => layout.paragraphs[h.until - 1]?.j ?? h.end;

/** Shares, 0 to 1, and truths about headings that all stand one level below `parents`. */
export interface LevelFacts {
  /** How many there are. */
  readonly count: number;
  /** The share of parents that hold one at least. */
  readonly holding: number;
  /** Whether three parents and more hold exactly one each. */
  readonly lone: boolean;
  /** Whether their numbers run on from parent to parent. */
  readonly runsOn: boolean;
  /** The share that has a note of its own. */
  readonly own: number;
  /** The share of holding parents whose only note stands with the last of several. */
  readonly lastOnly: number;
  /** The share of holding parents that have a note. */
  readonly parents: number;
  /** Whether all are numbered (1) or ①. */
  readonly small: boolean;
  /** The share after whose title text follows. */
  readonly bodied: number;
  /** Their mean length in UTF-16 units. */
  readonly mean: number;
}

/** Numbers that run on from one parent to the next show that the children are what the document counts. */
function runsThrough(parents: readonly Heading[]): boolean {
  let last = 0;
  let crossings = 0;
  for (const parent of parents) {
    const first = parent.children[0];
    if (first !== undefined && last > 0 && first.number === last + 1) crossings += 1;
    last = parent.children.at(-1)?.number ?? last;
  }
  return crossings > 0 && crossings >= parents.filter((p) => p.children.length > 0).length * 0.5 - 1;
}

/**
 * The outer headings whose items begin to count again, though the document has one run of numbers that continues through at least three
 * headings: what they hold is not what the document counts.
 */
function apartFrom(outer: readonly Heading[]): ReadonlySet<Heading> {
  interface Run {
    readonly style: Style;
    readonly roots: Set<Heading>;
    items: number;
    parents: number;
    last: number;
  }
  const runs: Run[] = [];
  const latest = new Map<Style, Run>();
  for (const root of outer)
    for (const parent of [root, ...root.children]) {
      const [first, last] = [parent.children[0], parent.children.at(-1)];
      if (first === undefined || last === undefined) continue;
      const open = latest.get(first.style);
      const run =
        open?.last === first.number - 1
          ? open
          : { style: first.style, roots: new Set<Heading>(), items: 0, parents: 0, last: 0 };
      if (run !== open) runs.push(run);
      latest.set(first.style, run);
      run.roots.add(root);
      run.items += parent.children.length;
      run.parents += 1;
      run.last = last.number;
    }
  const main = runs.filter((run) => run.parents >= 3).sort((a, b) => b.items - a.items)[0];
  if (main === undefined) return new Set();
  const own = runs.filter((run) => run !== main && run.style === main.style && run.parents === 1);
  return new Set(own.flatMap((run) => [...run.roots]).filter((root) => !main.roots.has(root)));
}

const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

/** The facts of the headings below `parents`. */
function levelBelow(judge: Judge, parents: readonly Heading[]): LevelFacts {
  const holding = parents.filter((p) => p.children.length > 0);
  const children = holding.flatMap((p) => p.children);
  const isNoted = (h: Heading): boolean => noted(judge, h);
  return {
    count: children.length,
    holding: share(parents, (p) => p.children.length > 0),
    lone: holding.length >= 3 && children.length === holding.length,
    runsOn: holding.length > 1 && runsThrough(holding),
    own: share(children, isNoted),
    lastOnly: share(
      holding,
      (p) => p.children.length > 1 && !p.children.slice(0, -1).some(isNoted) && isNoted(p),
    ),
    parents: share(holding, isNoted),
    small: children.every((c) => c.style === 'paren-arabic' || c.style === 'circled'),
    bodied: share(children, (c) => endOf(judge, c) - c.end >= 12),
    mean: children.reduce((sum, c) => sum + endOf(judge, c) - c.ordinal[0], 0) / Math.max(1, children.length),
  };
}

/** The facts of one outer heading. */
export interface RootFacts {
  readonly heading: Heading;
  readonly index: number;
  /** The folded title. */
  readonly title: string;
  /** The role that the title tells. */
  readonly told: SectionRole | null;
  readonly surelySafeguards: boolean;
  readonly noted: boolean;
  /** Whether the guidance or the goals are after it. */
  readonly opening: boolean;
  /** Whether its first item continues with the numbers of the last item of tasks before it. */
  readonly runsOn: boolean;
  /** Whether a heading that may hold tasks, and holds items, is after it. */
  readonly later: boolean;
  /** Whether the numbers of the document run on without those of its own items in the same style. */
  readonly apart: boolean;
  /** Whether it is an article about the document itself. */
  readonly rule: boolean;
  /** Whether it is in a last run that begins again at 1 and speaks of safeguards. */
  readonly closing: boolean;
  /** Whether most of its items are titled as guidance, goals or background. */
  readonly preface: boolean;
  /** Whether it names nobody, though nearly all items of the other headings do. */
  readonly silent: boolean;
  /** The level below it. */
  readonly below: LevelFacts;
  /** The level below that. */
  readonly deeper: LevelFacts;
}

/** The facts of the document as a whole. */
export interface DocumentFacts {
  /** Whether the outer headings are sections by their style; else they are tasks or areas. */
  readonly sectioned: boolean;
  readonly roots: readonly RootFacts[];
  /** The outer headings whose titles do not say that they hold something else than tasks. */
  readonly holders: readonly RootFacts[];
  readonly below: LevelFacts;
  readonly deeper: LevelFacts;
  /** The share of holders without items. */
  readonly leaves: number;
  /** Whether one holder holds nearly all items, and no other names anybody. */
  readonly oneHolds: boolean;
  /** Whether a holder whose title speaks of tasks holds several items. */
  readonly named: boolean;
}

/** Articles about the document itself: why it is issued, whom it is for, who explains it, from when to when it holds. */
const RULE =
  /^(?:为|根据).{0,300}(?:制定|提出)(?:本|如下)|本(?:办法|措施|政策|细则|规定|意见)(?:所称|适用|自|由|中|的解释|有效)|(?:负责解释|起施行|起实施|有效期)/u;

function isRule({ layout }: Judge, h: Heading): boolean {
  if (h.style !== 'article') return false;
  if (/^附 *则$/u.test(layout.folded.slice(...h.title))) return true;
  const from = h.ordinal[1];
  const end = Math.min(layout.paragraphs[h.until - 1]?.j ?? h.end, from + 400);
  return RULE.test(layout.folded.slice(from, end).trim());
}

/** The outermost style of `roots`. */
export function topStyle(roots: readonly Heading[]): Style | null {
  const styles = new Set(roots.map((r) => r.style));
  return [...styles].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
}

/** Fewest items that must name who answers before a heading that names nobody stands out. */
const FEWEST_NAMING = 8;

/** For every outer heading, whether it holds items and names nobody, though nearly all items of the others do. */
function silentAmong(roots: readonly RootFacts[]): boolean[] {
  const items = roots.map(({ below, deeper }) => (deeper.count > 0 ? deeper : below));
  const counts = items.map((l) => l.count);
  const naming = items.map((l) => Math.round(l.own * l.count));
  const [all, named] = [counts, naming].map((list) => list.reduce((a, b) => a + b, 0)) as [number, number];
  return roots.map((root, k) => {
    const [others, theirs] = [all - (counts[k] ?? 0), named - (naming[k] ?? 0)];
    return !root.noted && root.below.count > 0 && theirs >= FEWEST_NAMING && theirs >= 0.8 * others;
  });
}

const SAFEGUARD_WORDS = /组织|领导|保障|监督|考核|评价|宣传|督查|责任|投入|引导/u;

/** Gathers the facts of an outline. Linear in the headings. */
export function evidenceOf(judge: Judge, roots: readonly Heading[]): DocumentFacts {
  const top = topStyle(roots);
  const outer = roots.filter((r) => r.style === top);
  const titleOf = (h: Heading): string => judge.layout.folded.slice(h.title[0], h.title[1]);
  const told = outer.map((h) => roleOfTitle(titleOf(h)));
  const opening = told.findIndex((r) => r === 'guidance' || r === 'goals');
  const start = outer.findLastIndex((h) => h.number === 1);
  const closing =
    start > 0 && share(outer.slice(start), (h) => SAFEGUARD_WORDS.test(titleOf(h))) >= 0.6
      ? start
      : outer.length;
  const last = new Map<Style, number>();
  const mayHold = outer.map((_, k) => told[k] === null || told[k] === 'tasks');
  const lastHolder = outer.findLastIndex((h, k) => mayHold[k] === true && h.children.length > 0);
  const apart = apartFrom(outer);
  const first = outer.map((heading, index): RootFacts => {
    const item = heading.children[0];
    const runsOn = item !== undefined && item.number > 1 && item.number === (last.get(item.style) ?? -1) + 1;
    for (const h of [heading, ...heading.children, ...heading.children.flatMap((c) => c.children)])
      last.set(h.style, h.number);
    return {
      heading,
      index,
      title: titleOf(heading),
      told: told[index] ?? null,
      surelySafeguards: surelySafeguards(titleOf(heading)),
      noted: noted(judge, heading),
      opening: index < opening,
      runsOn,
      later: lastHolder > index,
      apart: apart.has(heading),
      rule: isRule(judge, heading),
      closing: index >= closing,
      preface:
        share(heading.children, (c) =>
          ['guidance', 'goals', 'background'].includes(roleOfTitle(titleOf(c)) ?? ''),
        ) >= 0.5,
      silent: false,
      below: levelBelow(judge, [heading]),
      deeper: levelBelow(judge, heading.children),
    };
  });
  const silent = silentAmong(first);
  const facts = first.map((root, k) => ({ ...root, silent: silent[k] ?? false }));
  const holders = facts.filter(
    (f) => (f.told === null ? !f.opening || f.noted : f.told === 'tasks') && !f.rule && !f.closing,
  );
  const leaves = holders.filter((f) => f.heading.children.length === 0);
  const items = holders.map((f) => f.heading.children.length);
  const held = items.reduce((a, b) => a + b, 0);
  return {
    sectioned: top !== null && rankOf(top) <= rankOf('section'),
    roots: facts,
    holders,
    below: levelBelow(
      judge,
      holders.map((f) => f.heading),
    ),
    deeper: levelBelow(
      judge,
      holders.flatMap((f) => f.heading.children),
    ),
    leaves: leaves.length / Math.max(1, holders.length),
    oneHolds:
      held >= 5 &&
      held >= 2 * leaves.length &&
      held === Math.max(0, ...items) &&
      !leaves.some((f) => f.noted),
    named: holders.some((f) => f.heading.children.length > 1 && /任务|举措|内容|措施|重点/u.test(f.title)),
  };
}
