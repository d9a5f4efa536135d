import type { Edition } from '../../src/model/edition.ts';
import { lineAt } from '../../src/model/source.ts';
import { escapeHidden } from '../../src/model/steering.ts';
import type { Passage, SectionRole } from '../../src/model/structure.ts';
import { readerOf } from '../../src/edition/reader.ts';
import { sourceView } from '../../src/edition/source-view.ts';
import { guardIn, isAreaOfItems, takingOf } from '../parse/taking.ts';
import { doubtsOf } from './doubts.ts';
import { factsOf } from './facts.ts';
import type { Understood } from './target.ts';
import type { Decided, Item, Line, View } from './view.ts';

/** What the page shows of a document as it is understood. Pure. */
export function viewOf(read: Understood, known: Pick<View, 'version' | 'name' | 'files' | 'undo'>): View {
  const { edition, decisions } = read;
  const items = itemsOf(read);
  const published = edition.decisions ?? [];
  const decided = decisions.map((entry): Decided => {
    const own = published.find((p) => p.line === entry.line && p.words === entry.words);
    const { at: _at, ...plain } = entry;
    return {
      entry: plain,
      rule: own?.rule ?? null,
      item: own === undefined ? null : itemAt(items, own.start),
    };
  });
  const withDecisions = items.map((item, k): Item => {
    const index = decided.findIndex((d) => d.item === k);
    const said = decided[index]?.entry.is;
    const is = item.is === 'text' && said === 'part' ? 'part' : item.is;
    return index < 0 ? item : { ...item, is, decision: index };
  });
  return {
    ...known,
    title: edition.plan.title,
    lines: linesOf(read, items),
    items: withDecisions,
    doubts: doubtsOf(read, withDecisions),
    facts: factsOf(read),
    decisions: decided,
    counts: {
      tasks: edition.tasks.length,
      areas: edition.areas.length,
      safeguards: edition.safeguards.length,
    },
  };
}

/** The index of the item that holds code point `at`, or that begins next before it. */
function itemAt(items: readonly Pick<Item, 'start' | 'end'>[], at: number): number | null {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return items.length > 0 && (items[low]?.start ?? 1) <= at ? low : null;
}

/** A line of the source that does not belong to the text. */
interface Unread {
  readonly kind: null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How far in a heading stands, and what it is. */
interface Head {
  readonly is: Item['is'];
  readonly role: SectionRole | null;
  readonly ordinal: string;
  readonly title: string;
  readonly depth: number;
}

function headsOf(edition: Edition): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const s of edition.sections)
    heads.set(s.id, { is: 'section', role: s.role, ordinal: s.ordinal, title: s.title, depth: 0 });
  for (const [is, list, depth] of [
    ['area', edition.areas, 1],
    ['safeguard', edition.safeguards, 1],
    ['task', edition.tasks, 2],
  ] as const)
    for (const r of list) heads.set(r.id, { is, role: null, ordinal: r.ordinal, title: r.title, depth });
  return heads;
}

function itemsOf(read: Understood): Item[] {
  const { edition, source, choices, claimedBy } = read;
  const heads = headsOf(edition);
  const points = source.lines.map(({ text }) => [...text]);
  const ruleAt = new Map([...claimedBy].flatMap(([rule, starts]) => starts.map((s) => [s, rule] as const)));
  const units = new Map<string, [Edition['responsibilities'][number]['role'], string][]>();
  for (const r of edition.responsibilities)
    units.set(r.task, [...(units.get(r.task) ?? []), [r.role, r.unit_text]]);
  const others = source.lines.flatMap(({ start, text }, k) => {
    const length = points[k]?.length ?? 0;
    const before = edition.passages[itemAt(edition.passages, start + length) ?? -1];
    const free = before === undefined || before.end <= start || before.start >= start + length;
    return text.trim() === '' || !free ? [] : [{ kind: null, start, end: start + length, text }];
  });
  const all: (Passage | Unread)[] = [...edition.passages, ...others].sort((a, b) => a.start - b.start);
  const indexOf = new Map<string, number>();
  all.forEach((p, k) => {
    if (p.kind === 'heading') indexOf.set(p.parent, k);
  });
  return all.map((p, k): Item => {
    const line = lineAt(source.lines, p.start);
    const from = p.start - (source.lines[line - 1]?.start ?? 0);
    const words = guardIn(points[line - 1] ?? [], from);
    const base = {
      start: p.start,
      end: p.end,
      line,
      until: lineAt(source.lines, Math.max(p.start, p.end - 1)),
      guard: words === null ? null : { line, words },
      rule: ruleAt.get(p.start) ?? null,
      decision: null,
      units: [],
      why: null,
      role: null,
      ordinal: '',
    };
    if (p.kind === null) return { ...base, is: 'none', text: escapeHidden(p.text), of: null, depth: 3 };
    const head = p.kind === 'heading' ? heads.get(p.parent) : undefined;
    const of = indexOf.get(p.parent) ?? null;
    if (head === undefined)
      return {
        ...base,
        is: p.kind === 'note' ? 'note' : p.kind === 'table-row' ? 'row' : 'text',
        text: escapeHidden(p.text),
        of,
        depth: 3,
        units:
          p.kind === 'note'
            ? edition.responsibilities
                .filter((r) => r.start >= p.start && r.end <= p.end && r.basis === 'stated')
                .map((r) => [r.role, escapeHidden(r.unit_text)] as const)
            : [],
      };
    const choice = choices.findLast((c) => c.start <= p.start);
    const above =
      choice === undefined ? null : all.findIndex((q) => q.kind !== null && q.start === choice.start);
    return {
      ...base,
      ...head,
      ordinal: escapeHidden(head.ordinal),
      text: escapeHidden(head.title),
      of: of === k ? null : of,
      units: (units.get(p.parent) ?? []).map(([role, name]) => [role, escapeHidden(name)] as const),
      why:
        choice === undefined
          ? null
          : {
              above: choice.start === p.start || above === null || above < 0 ? null : above,
              option: choice.option,
              features: [...choice.why].sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)),
              second:
                choice.runnerUp === null
                  ? null
                  : {
                      ...choice.runnerUp,
                      taking: takingOf(
                        choice.runnerUp.option,
                        isAreaOfItems(choices, { start: choice.start, ordinal: head.ordinal }),
                      ),
                    },
            },
    };
  });
}

/** The source line by line, cut where items and corrections begin and end. */
function linesOf({ edition, source }: Understood, items: readonly Item[]): Line[] {
  const reader = readerOf(edition, source);
  return sourceView(reader).flatMap(({ lines }) =>
    lines.map((line): Line => {
      let at = source.lines[line.number - 1]?.start ?? 0;
      const runs = line.runs.flatMap(({ segments }) =>
        segments.map((s) => {
          const own = itemAt(items, at);
          const holds = own !== null && at < (items[own]?.end ?? 0);
          const sic = s.kind === 'text' ? escapeHidden(s.text) : s.sic;
          at += [...(s.kind === 'text' ? s.text : s.correction.sic)].length;
          return {
            item: holds ? own : null,
            kind: s.kind,
            sic,
            reading: s.kind === 'text' ? sic : s.reading,
          };
        }),
      );
      return { number: line.number, runs };
    }),
  );
}
