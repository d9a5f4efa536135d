import { withAdded } from './added.ts';
import type { Draft } from './draft.ts';
import { withObjects } from './parallel.ts';
import { DOES_SOMETHING } from './promise-words.ts';
import { quantitiesIn, type Quantity } from './quantity.ts';
import { governedAt, type Governed, type TimeWord } from './time.ts';
import { clausesIn, itemsOf, nameBehind, nameWithin } from './wording.ts';

/** What a sentence promises in numbers, and which numbers of it are history. */
interface Promised {
  readonly drafts: readonly Draft[];
  readonly history: readonly { readonly i: number; readonly j: number }[];
}

interface Numbered extends Quantity {
  /** From where to where the clause may name it. */
  readonly name: [number, number];
  /** The words that say it; null: from the name to the number. */
  readonly span: [number, number] | null;
  /** Which thing of a list that its name ends, or that is in front of it. */
  readonly of?: readonly [number, number] | undefined;
  /** The year of this number alone, where a list of years is given. */
  readonly year?: number | null;
}

const NO_BASELINE = { value: null, year: null } as const;

/**
 * The targets of one sentence that are numbers. `folded` is the sentence, `masked` the same without declared numbers and
 * funding, `words` its time words.
 */
export function numbersPromised(folded: string, masked: string, words: readonly TimeWord[]): Promised {
  const drafts: Draft[] = [];
  const history: { i: number; j: number }[] = [];
  let past: Draft | null = null;
  for (const [a, b] of clausesIn(masked)) {
    const quantities = quantitiesIn(masked.slice(a, b)).map((q) => shifted(q, a));
    const sums = distributed(folded, masked, [a, b], quantities, words);
    const rest = quantities.filter((q) => !sums.some((s) => s.i === q.i));
    const own: Numbered[] = [...sums, ...placed(folded, masked, a, b, rest)];
    for (const q of own.sort((x, y) => x.i - y.i)) {
      // By how much it changes is compared with the year of the whole sentence, what it comes to only with that of its part.
      const part = q.comparator === 'growth' ? 0 : folded.lastIndexOf(';', q.i) + 1;
      const time = governedAt(words, q.i, part);
      const draft = draftOf(q, folded, time, q.year ?? time.year);
      const last = drafts.at(-1);
      const [from, to] = draft.name;
      if (time.history) {
        history.push({ i: q.i, j: q.j });
        past = draft;
      } else if (
        from === to &&
        q.stretch &&
        last?.max === null &&
        last.unit === draft.unit &&
        last.year === draft.year
      )
        drafts[drafts.length - 1] = {
          ...last,
          max: draft.value,
          maxAt: q.i,
          j: draft.j,
          about: [...last.about, ...draft.about],
        };
      else if (from === to && past?.unit === draft.unit) {
        drafts.push({
          ...draft,
          name: past.name,
          i: past.i,
          baseline: { value: past.value, year: past.year },
        });
        past = null;
      } else drafts.push(from === to && last !== undefined ? { ...draft, name: last.name } : draft);
    }
  }
  return { drafts: withAdded(folded, withObjects(folded, withStarts(folded, drafts))), history };
}

const shifted = (q: Quantity, by: number): Quantity => ({
  ...q,
  lead: q.lead + by,
  named: q.named + by,
  i: q.i + by,
  j: q.j + by,
  tail: q.tail + by,
  about: q.about.map(([i, j]) => [i + by, j + by] as const),
});

function draftOf(q: Numbered, folded: string, time: Governed, year: number | null): Draft {
  const name = nameWithin(folded, ...q.name);
  const [i, j] = q.span ?? [
    name[0] < name[1] ? Math.min(name[0], q.lead) : q.lead,
    Math.max(q.tail, name[1]),
  ];
  return {
    name,
    added: null,
    of: q.of ?? null,
    i,
    j,
    at: q.i,
    value: q.value,
    max: q.max,
    maxAt: null,
    unit: q.unit,
    base: q.base,
    comparator:
      isLow(folded.slice(...name), folded.slice(0, q.i)) && q.comparator === '>=' ? '=' : q.comparator,
    about: q.about,
    year,
    perYear: time.everyYear || q.yearly,
    baseline: time.reference === null ? NO_BASELINE : { value: null, year: time.reference },
    benchmark: null,
  };
}

/** Whether a thing that is wanted low comes to a value, of which nothing says that it is the least: 煤耗达到. */
const isLow = (name: string, before: string): boolean =>
  /^(?!节约|降低|减少|节省).*(?:[能煤水电物]耗|排放[量强]?度?|浓度|[死病失]\p{Script=Han}?率)$/u.test(name) &&
  /达到? ?$/u.test(before);

/** Where the name of each number of a clause `[a, b)` stands: before it, or after it (10家省级重点实验室). */
function placed(
  folded: string,
  masked: string,
  a: number,
  b: number,
  quantities: readonly Quantity[],
): Numbered[] {
  const numbered: Numbered[] = [];
  let from = a;
  quantities.forEach((q, k) => {
    const next = quantities[k + 1]?.lead ?? null;
    const behind = masked.slice(q.tail, next ?? b);
    const before = nameWithin(folded, from, q.lead);
    const share = shareOf(q, masked.slice(q.lead, q.i), before[0] < before[1], behind);
    const isShare = q.unit === '%' && before[0] === before[1] && /^的\p{Script=Han}{3}/u.test(behind);
    const isHead =
      share !== null ||
      (q.unit === '%' && before[0] === before[1] && RATE.test(behind)) ||
      isShare ||
      (/^[\p{Script=Han}A-Z“\ue000]/u.test(behind) &&
        !/^(?:[和及与的并到至]|提高|提升|增加|增长|增至|上升|扩大|[发拓]展[到至]|压[缩减]|缩短|减少|下降|降[低至到])/u.test(
          behind,
        ) &&
        !/^[%‰]|百分点|倍/u.test(q.unit ?? '%') &&
        !(
          before[0] < before[1] &&
          /达|突破|超|不[少低]于$/u.test(masked.slice(q.lead, q.i)) &&
          !/上线$|推出$/u.test(folded.slice(...before))
        ));
    const end = isHead ? nameBehind(masked, q.tail, b, next) : q.tail;
    numbered.push({
      ...q,
      name: isHead
        ? [q.tail + (share ?? (isShare ? 1 : 0)), end]
        : [from, before[0] < before[1] ? q.named : q.lead],
      span: null,
    });
    from = end;
  });
  return numbered;
}

/** A rate that its number is before: 90%|解决率. */
const RATE = /^的?\p{Script=Han}{2,8}率(?:[,;。、]|$)/u;

/**
 * How many words are between a share and those of whom it is (90%|的|企业纳入平台), where these do something; null where it is the
 * share of what is in front.
 */
function shareOf(q: Quantity, verb: string, isNamed: boolean, behind: string): number | null {
  if (q.unit !== '%' || !/^的?\p{Script=Han}{2}/u.test(behind)) return null;
  // 实现|95%|税费服务事项“网上办”.
  const online = !isNamed && /^\p{Script=Han}{2,20}(?:“[^”]*”|\ue000{3,})(?:$|[,;。])/u.test(behind);
  if ((isNamed && /[达超破于]/u.test(verb)) || !(online || DOES_SOMETHING.test(`1%${behind}`))) return null;
  return behind.startsWith('的') ? 1 : 0;
}

/** 分别达到A、B、C gives one number to each thing of the list before it; 各N the same number to all. */
function distributed(
  folded: string,
  masked: string,
  [a, b]: readonly [number, number],
  quantities: readonly Quantity[],
  words: readonly TimeWord[],
): Numbered[] {
  const clause = masked.slice(a, b);
  const apart = /分别/u.exec(clause);
  if (apart !== null) {
    const at = a + apart.index;
    const values = quantities.filter((q) => q.i > at);
    const [i, j] = nameWithin(folded, a, at);
    const items = itemsOf(masked, i, j, values.length);
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined || values.length < 2) return [];
    const years = items === null ? yearsBefore(folded, words, at, values.length) : null;
    const listed = items === null && years === null ? listBefore(folded, masked, a, values.length) : null;
    if (items === null && years === null && listed === null && i === j) return [];
    const shares = items !== null && sharesHead(folded, items);
    const behind = MEASURE_BEHIND.exec(folded.slice(at, b))?.groups?.['measure'] ?? '';
    const measured: [number, number] | null =
      items === null || behind === '' ? null : [at + APART, at + APART + behind.length];
    const shared = first.comparator === '=' ? last.comparator : first.comparator;
    return values.map((q, k) => ({
      ...q,
      comparator: q.comparator === '=' || first.comparator === 'growth' ? shared : q.comparator,
      name: measured ?? (shares ? [i, j] : (items?.[k] ?? (i < j ? [i, j] : (listed?.[k] ?? [i, j])))),
      of: shares || measured !== null ? items?.[k] : i < j ? listed?.[k] : undefined,
      span: [i, last.tail],
      year: years?.[k] ?? null,
    }));
  }
  return quantities.flatMap((q) => {
    if (!/(?:各|(?<!年)均(?:达到?|超过|突破|不[低少]于)?)$/u.test(masked.slice(a, q.i))) return [];
    const [i, j] = nameWithin(folded, a, q.lead);
    const list = masked.slice(i, j);
    const count = list.split('、').length;
    const items = itemsOf(masked, i, j, count > 1 ? count : list.split(/[和及与]/u).length) ?? [
      [i, j] as [number, number],
    ];
    const shares = sharesHead(folded, items);
    return items.map((item): Numbered =>
      shares ? { ...q, name: [i, j], of: item, span: [i, q.tail] } : { ...q, name: item, span: [i, q.tail] },
    );
  });
}

const APART = '分别'.length;
/** What is measured of each, behind 分别: 甲、乙分别|占比|达30%、20%. */
const MEASURE_BEHIND =
  /^分别(?!按)(?<measure>\p{Script=Han}{0,6}?(?:率|比例|占比|比重|规模|产值))(?:达到?|为|超过|突破|不[低少]于|提[高升]|增[长加]|[降]低?)/u;
/** What ends the name of a measure. */
const MEASURE = /(?:率|比例|占比|比重|面积|[产总]量|产值|[总金]额|规模|收入|时间|时限|覆盖面|项目)$/u;
/** Whether the last of several things ends in what is measured of them all: 种植、收获机械化率, and not 种植率、收获率. */
const sharesHead = (folded: string, items: readonly (readonly [number, number])[]): boolean =>
  items.length > 1 &&
  items.every((item, k) => MEASURE.test(folded.slice(...item)) === (k === items.length - 1));

/** The list of `count` things in the clause in front of `at`: 对甲、乙、丙用户的服务,时限分别为…. */
function listBefore(folded: string, masked: string, at: number, count: number): [number, number][] | null {
  const before = masked.slice(0, Math.max(0, at - 1));
  const from = Math.max(...[...',;。:'].map((c) => before.lastIndexOf(c))) + 1;
  const to = before.indexOf('的', from);
  const [i, j] = nameWithin(folded, from, to < 0 ? before.length : to);
  return i < j ? itemsOf(masked, i, j, count) : null;
}

/** The `count` years of a list that is before `at`: 2024年、2025年和2026年. */
function yearsBefore(folded: string, words: readonly TimeWord[], at: number, count: number): number[] | null {
  const list = words.filter((w) => w.kind === 'year' && w.i < at).slice(-count);
  const apart = list.some(
    (w, k) => k > 0 && !/^[底末]?(?:[、,和及]|以及)$/u.test(folded.slice(list[k - 1]?.j, w.i)),
  );
  const years = list.flatMap((w) => w.year ?? []);
  return apart || years.length !== count ? null : years;
}

/** Whether `last` is where `draft` starts: 从28家提高到50家. */
const isStart = (folded: string, last: Draft, draft: Draft): boolean =>
  /^[^,;。]{0,4}(?:提高|提升|增加|增长|上升|扩大|发展|拓展)?[到至]/u.test(folded.slice(last.j, draft.j)) &&
  /[从由][^,;。、]{0,20}$/u.test(folded.slice(Math.max(0, last.i - 8), last.j));

/** 从28家提高到50家, 由A增至B: the first number is where the second starts. */
function withStarts(folded: string, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    if (last !== undefined && isStart(folded, last, draft)) {
      const [i] = last.name;
      const j = Math.max(i, folded.slice(0, last.j).search(/[从由][^从由]*$/u));
      out[out.length - 1] = {
        ...draft,
        name: nameWithin(folded, i, j),
        i: last.i,
        baseline: { value: last.value, year: last.baseline.year ?? draft.baseline.year },
      };
    } else out.push(draft);
  }
  return out;
}
