import type { SectionRole } from '../../src/model/structure.ts';
import type { Layout } from './layout.ts';
import { markerAt, rankOf, type Marker, type Style } from './markers.ts';
import { isEndMatter } from './matter.ts';
import { headingAt, type Heading } from './outline.ts';
import { roleOfTitle, surelySafeguards } from './title-words.ts';

/**
 * The second step, meaning. Reads: the outline. Writes: which headings are sections, task areas, tasks and safeguards.
 * Assumes: areas group tasks; where several sections hold tasks directly each is the area of its tasks; where a single
 * one does, or the headings of a level are the tasks themselves, there are no areas (data contract, "Ids and URLs").
 */
export interface Levels {
  readonly sections: readonly { readonly heading: Heading; readonly role: SectionRole }[];
  /** Areas; a heading that is a section as well is in both lists. */
  readonly areas: ReadonlySet<Heading>;
  readonly tasks: ReadonlyMap<Heading, Heading | null>;
  readonly safeguards: ReadonlySet<Heading>;
}

/** What the reading of levels needs to know of the text. */
export interface Judge {
  readonly layout: Layout;
  /** `notes[k]` is the number of paragraphs before `k` that hold a responsibility note. */
  readonly notes: readonly number[];
}

const all = (headings: readonly Heading[]): Heading[] => headings.flatMap((h) => [h, ...all(h.children)]);

const noted = ({ notes }: Judge, h: Heading): boolean => (notes[h.until] ?? 0) > (notes[h.paragraph] ?? 0);

const endOf = ({ layout }: Judge, h: Heading): number => layout.paragraphs[h.until - 1]?.j ?? h.end;

const lengthOf = (judge: Judge, h: Heading): number => endOf(judge, h) - h.ordinal[0];

/** Whether text follows the title, on its line or on the next. */
const hasBody = (judge: Judge, heading: Heading): boolean => endOf(judge, heading) - heading.end >= 12;

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

/** Whether the children of `parents` are the tasks, and not parts of a task's text. */
function childrenAreTasks(judge: Judge, parents: readonly Heading[]): boolean {
  const holding = parents.filter((p) => p.children.length > 0);
  const children = holding.flatMap((p) => p.children);
  if (children.length < 2 || holding.length < parents.length * 0.34) return false;
  // A 1. alone below each heading begins a list in the text.
  if (holding.length >= 3 && children.length === holding.length) return false;
  if (holding.length > 1 && runsThrough(holding)) return true;
  const own = children.filter((c) => noted(judge, c));
  if (own.length > 0) {
    if (own.length >= children.length * 0.6) return true;
    const lastOnly = holding.filter(
      (p) =>
        p.children.length > 1 && p.children.slice(0, -1).every((c) => !noted(judge, c)) && noted(judge, p),
    );
    if (lastOnly.length >= holding.length * 0.5) return false;
  } else if (
    holding.length < parents.length * 0.7 ||
    holding.filter((p) => noted(judge, p)).length >= holding.length * 0.5
  )
    return false;
  if (children.every((c) => c.style === 'paren-arabic' || c.style === 'circled')) return false;
  const bodied = children.filter((c) => hasBody(judge, c)).length;
  const mean = children.reduce((sum, c) => sum + lengthOf(judge, c), 0) / children.length;
  return bodied >= children.length * 0.5 && mean >= 60;
}

function topStyle(roots: readonly Heading[]): Style | null {
  const styles = new Set(roots.map((r) => r.style));
  return [...styles].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
}

/** The items of safeguards that no number marks: counted off in words, else paragraphs that begin with a short title. */
function itemsOf(layout: Layout, section: Heading): Heading[] {
  const counted = itemsIn(layout, section);
  if (counted.length > 0) return counted;
  const items: Heading[] = [];
  for (let k = section.paragraph + 1; k < section.until; k++) {
    const p = layout.paragraphs[k];
    if (p === undefined || isEndMatter(layout.folded.slice(p.i, Math.min(p.j, p.i + 60)))) break;
    const heading = headingAt(
      layout,
      { paragraph: k, style: 'is', number: items.length + 1, length: 0 },
      p.i,
    );
    if (heading.title[1] - heading.title[0] > 16 || p.j - heading.end < 10) return [];
    items.push({ ...heading, parent: section, until: section.until });
  }
  return items.length >= 2 ? items : [];
}

/** The items that a section counts off in words (一是… 二是…), a paragraph each; none where they are fewer than three. */
function countedParagraphs(layout: Layout, section: Heading): Heading[] {
  const items = itemsIn(layout, section);
  const whole = items.every((h) => layout.paragraphs[h.paragraph]?.i === h.ordinal[0]);
  if (items.length < 3 || !whole) return [];
  return items.map((h, k) => ({ ...h, until: items[k + 1]?.paragraph ?? section.until }));
}

/** Items that a section counts off in words (一是… 二是…), at the start of a paragraph or behind a sentence or 、；. */
function itemsIn(layout: Layout, section: Heading): Heading[] {
  const found: { paragraph: number; at: number; limit: number; marker: Marker }[] = [];
  for (let k = section.paragraph; k < section.until; k++) {
    const p = layout.paragraphs[k];
    if (p === undefined) continue;
    for (let at = k === section.paragraph ? section.end : p.i; at < p.j; at++) {
      if (at > p.i && !/[。；;：:]/u.test(layout.flow.text.charAt(at - 1))) continue;
      const marker = markerAt(layout.folded, at);
      if (marker?.style !== 'is' || marker.number !== found.length + 1) continue;
      const last = found.at(-1);
      if (last?.paragraph === k) last.limit = at;
      found.push({ paragraph: k, at, limit: p.j, marker });
    }
  }
  if (found.length < 2) return [];
  return found.map(({ paragraph, at, limit, marker }) => ({
    ...headingAt(layout, { paragraph, ...marker }, at, { limit }),
    parent: section,
    until: section.until,
  }));
}

/** Articles about the document itself: why it is issued, whom it is for, who explains it, from when to when it holds. */
const RULE =
  /^(?:为|根据).{0,300}(?:制定|提出)(?:本|如下)|本(?:办法|措施|政策|细则|规定|意见)(?:所称|适用|自|由|中|的解释|有效)|(?:负责解释|起施行|起实施|有效期)/u;

function isRuleArticle({ layout }: Judge, h: Heading): boolean {
  if (h.style !== 'article') return false;
  const from = h.ordinal[1];
  return RULE.test(
    layout.folded.slice(from, Math.min(layout.paragraphs[h.until - 1]?.j ?? h.end, from + 400)).trim(),
  );
}

/** Without sections: a last run that begins again at 1 and whose titles speak of safeguards holds the safeguards. */
function closingRun(
  outer: readonly Heading[],
  title: (h: Heading) => string,
): { body: readonly Heading[]; closing: readonly Heading[] } {
  const start = outer.findLastIndex((h) => h.number === 1);
  const closing = start > 0 ? outer.slice(start) : [];
  const speaking = closing.filter((h) =>
    /组织|领导|保障|监督|考核|评价|宣传|督查|责任|投入|引导/u.test(title(h)),
  );
  return speaking.length >= closing.length * 0.6 && closing.length > 0
    ? { body: outer.slice(0, start), closing }
    : { body: outer, closing: [] };
}

/** Reads the levels of an outline. Pure and total. */
export function levelsOf(judge: Judge, roots: readonly Heading[]): Levels {
  const areas = new Set<Heading>();
  const tasks = new Map<Heading, Heading | null>();
  const safeguards = new Set<Heading>();
  const top = topStyle(roots);
  const outer = roots.filter((r) => r.style === top);
  const title = (h: Heading): string => judge.layout.folded.slice(h.title[0], h.title[1]);
  if (top !== null && rankOf(top) > rankOf('section')) {
    const { body: numbered, closing } = closingRun(outer, title);
    const rules = new Set(numbered.filter((h) => isRuleArticle(judge, h)));
    const body = numbered.filter((h) => !rules.has(h));
    const deep = childrenAreTasks(judge, body);
    for (const h of body)
      if (deep && h.children.length > 0) {
        areas.add(h);
        for (const task of h.children) tasks.set(task, h);
      } else tasks.set(h, null);
    for (const h of closing) safeguards.add(h);
    return {
      sections: [...rules].map((heading) => ({ heading, role: 'other' as const })),
      areas,
      tasks,
      safeguards,
    };
  }
  const roles = rolesOf(judge, outer, title);
  let holders = outer.filter((h) => roles.get(h) === 'tasks');
  const leaves = holders.filter((h) => h.children.length === 0);
  const held = holders.reduce((sum, h) => sum + h.children.length, 0);
  const oneHolds =
    held >= 2 * leaves.length && held === Math.max(...holders.map((h) => h.children.length), 0) && held >= 5;
  const asTasks =
    holders.length >= 3 &&
    !(oneHolds && !leaves.some((h) => noted(judge, h))) &&
    (leaves.length > holders.length / 2 || !childrenAreTasks(judge, holders));
  if (asTasks && !holders.some((h) => h.children.length > 1 && /任务|举措|内容|措施|重点/u.test(title(h)))) {
    const isTask = (h: Heading): boolean =>
      roles.get(h) === 'tasks' ||
      (roles.get(h) === 'safeguards' && h.children.length === 0 && noted(judge, h));
    for (const h of outer) if (isTask(h)) tasks.set(h, null);
    holders = [];
  } else if (holders.length > 1) {
    const empty = holders.filter((h) => h.children.length === 0);
    for (const h of empty) roles.set(h, 'other');
    holders = holders.filter((h) => h.children.length > 0);
  }
  const mids = holders.flatMap((h) => h.children);
  const deep = childrenAreTasks(judge, mids);
  for (const holder of holders) {
    const direct = holder.children.filter((c) => !deep || c.children.length === 0);
    const area = holders.length > 1 && direct.length === holder.children.length ? holder : null;
    if (area !== null) areas.add(area);
    for (const child of holder.children) {
      if (!deep || child.children.length === 0) tasks.set(child, area);
      else {
        areas.add(child);
        for (const task of child.children) tasks.set(task, child);
      }
    }
  }
  if (tasks.size === 0)
    for (const h of outer)
      if (roles.get(h) === 'tasks' && h.children.length === 0)
        for (const item of countedParagraphs(judge.layout, h)) tasks.set(item, null);
  for (const h of outer) {
    if (roles.get(h) !== 'safeguards' || tasks.has(h)) continue;
    for (const item of h.children.length > 0 ? h.children : itemsOf(judge.layout, h)) safeguards.add(item);
  }
  const sections = outer
    .filter((h) => !tasks.has(h))
    .map((heading) => ({ heading, role: roles.get(heading) ?? ('other' as const) }));
  return { sections, areas, tasks, safeguards };
}

/** The last heading of `style` below `heading`. */
const lastOf = (heading: Heading, style: Style): Heading | undefined =>
  all(heading.children).findLast((h) => h.style === style);

function rolesOf(
  judge: Judge,
  outer: readonly Heading[],
  title: (h: Heading) => string,
): Map<Heading, SectionRole> {
  const roles = new Map<Heading, SectionRole>();
  for (const h of outer) {
    const told = roleOfTitle(title(h));
    const holds = h.children.length > 0 || noted(judge, h) || outer.length > 2;
    roles.set(h, told ?? (holds ? 'tasks' : 'other'));
  }
  // What stands before the guidance and the goals, and names nobody, is where the plan starts from.
  const opening = outer.findIndex((h) => /^(?:guidance|goals)$/u.test(roles.get(h) ?? ''));
  for (const h of outer.slice(0, Math.max(0, opening)))
    if (roleOfTitle(title(h)) === null && !noted(judge, h)) roles.set(h, 'background');
  const lastHolder = outer.findLastIndex((h) => roles.get(h) === 'tasks' && h.children.length > 0);
  let holder: Heading | null = null;
  outer.forEach((h, k) => {
    if (roles.get(h) === 'tasks' && h.children.length > 0) holder = h;
    if (roles.get(h) !== 'safeguards') return;
    const first = h.children[0];
    const before = holder === null || first === undefined ? undefined : lastOf(holder, first.style);
    const runsOn = first !== undefined && before !== undefined && first.number === before.number + 1;
    const later = lastHolder > k;
    const items = h.children.filter((c) => noted(judge, c)).length;
    if (runsOn || (!surelySafeguards(title(h)) && (later || (items > 0 && items >= h.children.length * 0.6))))
      roles.set(h, 'tasks');
    if (roles.get(h) === 'tasks') holder = h;
  });
  return roles;
}
