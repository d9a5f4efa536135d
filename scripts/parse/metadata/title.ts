/** The title of a document, on one printed line or several. */
import { folded } from '../folded.ts';
import { DOCUMENT_TYPES, titleKey } from '../title-words.ts';
import { isIssuer } from './bodies.ts';
import { endOf, headingOf, isNote, type Heading } from './heading.ts';
import { headOf, kindsOf, type Line, type LineKind } from './lines.ts';
import { abbreviates, weigh, type Finding, type Sighting } from './weigh.ts';

/** Words read as a title: as written, where, and what they say. */
export interface Reading {
  readonly text: string;
  readonly heading: Heading;
  /** Index of its first and after its last line among the lines that were read. */
  readonly from: number;
  readonly to: number;
  /** The compilation's number before it (`8. `). */
  readonly ordinal: number | null;
  readonly weight: number;
}

/** Most lines before the first section that are read, and that one title takes. */
const MOST_LINES = 80;
const MOST_JOINED = 6;
const ORDINAL = /^(\d{1,3}) ?[.、] ?(?=[\p{Script=Han}《“\d])/u;
/** How a title continues in the next line, never how one begins. */
const GOES_ON = /^(?:的|》|”|\)|〉|和|与|及|、|[度年月日号条](?!\p{Script=Han}{0,3}(?:省|市|县|区)))/u;
const BEGINS =
  /^(?:关于|《|(?:19|20)\d{2} ?年|中共|国家|国务院|全[国省市县区州]|\p{Script=Han}{1,9}?[省市县区州盟旗]|贯彻|落实|推进|加强|加快|支持|促进|深化|进一步|优化|推动|培育|建设|印发|“)/u;
const FRONT = new Set<LineKind | undefined>([
  'letterhead',
  'number',
  'day',
  'ordinal',
  'bracket',
  'annex',
  'label',
  undefined,
]);

/** All readings of consecutive lines before the first section as a title. */
export function readingsIn(lines: readonly Line[]): Reading[] {
  const head = headOf(lines, MOST_LINES);
  const kinds = kindsOf(head);
  const all = head.flatMap((line, from) => {
    if (kinds[from] !== 'words' && !(kinds[from] === 'sentence' && ORDINAL.test(line.fold))) return [];
    const found: Reading[] = [];
    const number = ORDINAL.exec(line.fold);
    const skip = number?.[0].length ?? 0;
    const before = from > 0 && kinds[from - 1] === 'ordinal' ? head[from - 1] : undefined;
    const ordinal =
      number !== null ? Number(number[1]) : before === undefined ? null : parseInt(before.fold, 10);
    let [text, fold] = [line.text.slice(skip), line.fold.slice(skip)];
    for (let to = from + 1; to <= Math.min(head.length, from + MOST_JOINED); to++) {
      const heading = headingOf(fold);
      if (heading !== null) {
        const weight = heading.weight + standing(head, kinds, from, to, fold);
        found.push({ text, heading, from, to, ordinal, weight });
      }
      const next = head[to];
      const kind = kinds[to];
      if (next === undefined || !(kind === 'words' || kind === 'bracket' || kind === 'day')) break;
      if (kind === 'day' && !next.fold.startsWith('(')) break;
      if (kind === 'bracket' && heading === null) break;
      if (kind === 'words' && heading !== null && !GOES_ON.test(next.fold) && isEnded(fold, heading)) break;
      const gap = isIssuer(fold) && isIssuer(next.fold.split('关于')[0] ?? '') ? ' ' : '';
      [text, fold] = [text + gap + next.text, fold + gap + next.fold];
    }
    return found.reverse();
  });
  return all.filter((r) => !all.some((whole) => isPart(r, whole)));
}

/** Whether the lines of a reading are part of those of a better one. */
const isPart = (part: Reading, whole: Reading): boolean =>
  whole !== part &&
  whole.from <= part.from &&
  part.to <= whole.to &&
  whole.to - whole.from > part.to - part.from &&
  whole.weight > part.weight;

/** Whether no further line can belong to a title: it ends as only a whole one does, or a day follows it. */
const isEnded = (fold: string, { form, day }: Heading): boolean =>
  day !== null || (form !== 'plain' && /的? ?(?:通知|公告|通告|函|决定|批复|意见)$/u.test(fold));

/** What speaks for lines being a whole title: how they begin and end, and what comes before and after. */
function standing(
  head: readonly Line[],
  kinds: readonly LineKind[],
  from: number,
  to: number,
  fold: string,
): number {
  let weight = 0;
  const above = kinds[from - 1];
  const free =
    FRONT.has(above) ||
    (above === 'sentence' && /[。;]$/u.test(head[from - 1]?.fold ?? '')) ||
    above === 'addressee';
  const over = above === 'words' ? (head[from - 1]?.fold ?? '') : '';
  const afterName = isIssuer(over);
  const afterWord = over !== '' && BEGINS.test(fold) && isWordOfPage(over);
  weight += free || afterName || afterWord ? 1 : -1;
  weight += BEGINS.test(fold) || isIssuer(/^(.*?)(?:关于|印发)/u.exec(fold)?.[1] ?? '') ? 1 : free ? 0 : -3;
  if (GOES_ON.test(fold)) weight -= 4;
  const [below, next] = [kinds[to], head[to]];
  if (below === 'bracket' && isNote(next?.fold ?? '')) weight -= 2;
  weight += below === 'words' ? (GOES_ON.test(next?.fold ?? '') ? -5 : -1) : 1;
  if (below === 'number' || above === 'number' || below === 'addressee' || below === 'day') weight += 1;
  if (above === 'ordinal' || ORDINAL.test(head[from]?.fold ?? '')) weight += 1;
  for (let k = from + 1; k < to; k++) {
    const part = head
      .slice(from, k)
      .map((l) => l.fold)
      .join('')
      .replace(ORDINAL, '');
    const rest = head
      .slice(k, to)
      .map((l) => l.fold)
      .join('');
    if (beginsAnew(part, rest)) weight -= 5;
    else if (
      !BEGINS.test(part) &&
      !isIssuer(part) &&
      !JOINS.test(part) &&
      BEGINS.test(rest) &&
      headingOf(rest) !== null
    )
      weight -= 4;
    if (kinds[k] === 'words' && endOf(part) === 'strong' && !GOES_ON.test(head[k]?.fold ?? '')) weight -= 3;
  }
  return weight + (from === 0 ? 1 : 0);
}

/** Whether a short line is no part of the title below it: the name of a column of a page (地方政策). */
const isWordOfPage = (fold: string): boolean =>
  /^\p{Script=Han}{2,8}(?: \p{Script=Han}{2,8}){0,6}$/u.test(fold) &&
  !BEGINS.test(fold) &&
  !isIssuer(fold) &&
  !JOINS.test(fold);

const JOINS = /(?:关于|印发|发布|转发|下达|[《、和与及的对在])$/u;
const PLACE_BEFORE = /^《?(\p{Script=Han}{1,4}?[省市县区州盟旗])/u;

const OFFICE = /^(.{4,30})办公[室厅]$/u;

/** Whether `rest` begins a title of its own after `part` and does not continue it. */
function beginsAnew(part: string, rest: string): boolean {
  if (JOINS.test(part)) return false;
  const issuer = /^(.*?)(?:关于|印发)/u.exec(rest)?.[1];
  // An office and the body it belongs to do not issue together.
  if (issuer !== undefined && OFFICE.exec(part)?.[1] === issuer.trim()) return true;
  if (issuer === '' || (issuer !== undefined && isIssuer(issuer))) return !isIssuer(part);
  const place = PLACE_BEFORE.exec(rest)?.[1];
  return place !== undefined && place === PLACE_BEFORE.exec(part)?.[1];
}

/** What a notice says in its sentences that it issues: 现将《…》印发给你们, 《…》已经县政府同意. */
const NAMED = [
  /《(?<t>[^《》]{4,110})》 ?(?:已经?|业?经)[^。]{0,60}?(?:同意|通过|批准|研究|审议|审定)/gu,
  /(?:现将|特制[定订]了?|制[定订]了?) ?《(?<t>[^《》]{4,110})》[^。《]{0,40}?(?:印发|发布|下发)/gu,
  /(?:^|[^《》“落实据照彻行])(?:关于)?印发 ?《(?<t>[^《》]{4,110})》 ?的 ?通知/gu,
  /关于印发 ?(?<t>[^《》。;:]{4,90}?)的 ?通知/gu,
] as const;

/** Titles directly before one. */
const LISTED = /(?:《[^《》]{4,110}》[、和及]?){1,8}$/u;

function namedIn(head: readonly Line[]): Sighting[] {
  const fold = head
    .map((l) => l.fold)
    .join('')
    .slice(0, 2500);
  const text = head
    .map((l) => l.text)
    .join('')
    .slice(0, 2500);
  return NAMED.flatMap((pattern, k) =>
    [...fold.matchAll(pattern)].flatMap((match): Sighting[] => {
      const inside = match.groups?.['t'] ?? '';
      const from = match.index + match[0].indexOf(inside);
      if (
        /(?:根据|按照|依据|依照|落实|贯彻|执行)$/u.test(
          fold.slice(Math.max(0, match.index - 4), match.index + 1),
        )
      )
        return [];
      if (endOf(inside) === null && k !== 3) return [];
      // A notice quoted in 《》 is a different one.
      if (k === 3 && fold.lastIndexOf('《', match.index) > fold.lastIndexOf('》', match.index)) return [];
      const weight = k === 3 ? 4 : 5;
      const named = (at: number, length: number): Sighting => ({
        value: text.slice(at, at + length).trim(),
        where: 'named by the notice',
        line: lineOf(head, at),
        weight,
      });
      // 《A》《B》《C》已经…通过 issues all three.
      const list = k === 0 ? (LISTED.exec(fold.slice(0, match.index))?.[0] ?? '') : '';
      const others = [...list.matchAll(/《([^《》]{4,110})》/gu)].map((m) =>
        named(match.index - list.length + m.index + 1, m[1]?.length ?? 0),
      );
      return [...others, named(from, inside.length)];
    }),
  );
}

/** The document's own name as the name of a file: 甲县方案.doc; first of all at the top. */
const filesIn = (head: readonly Line[]): Sighting[] =>
  head.flatMap(({ text, at }, k): Sighting[] => {
    const value = /^(?!附)(.{5,110})\.(?:docx?|wps|pdf|rtf)$/iu.exec(text)?.[1];
    if (value === undefined || headingOf(folded(value)) === null) return [];
    return [{ value, where: 'name of a file', line: at, weight: k === 0 ? 5 : 4 }];
  });

/** The line in which the character at `offset` of the joined lines stands. */
function lineOf(head: readonly Line[], offset: number): number | null {
  let at = 0;
  for (const line of head) {
    at += line.fold.length;
    if (offset < at) return line.at;
  }
  return null;
}

/** Titles that only say what the plan is to its issuer: 我县实施方案, 实施方案. */
const RELATIVE = /(?:我|本)[省市县区州旗局]|^(?:实施|工作|行动|活动)?(?:方案|计划|意见|办法)$/u;

const WHERE = { notice: 'heading of the notice', own: 'heading', plain: 'title line' } as const;

/** The words of a reading that are the title. */
const titleOf = ({ text, heading: { title } }: Reading): string =>
  text
    .slice(...title)
    .trim()
    .replace(/^《([^《》]*)》(?=$)/u, '$1');

/** The least evidence of a stated title, and how far behind the next different one must be. */
const SCALE = { least: 5, margin: 2, same: (a: string, b: string) => sameTitle(a, b) };

/** The place as the issuer calls it: 我县. */
const OURS = /^[我本][省市县区州旗局]/u;

/** Whether two titles are one: the same letters, or the shorter within the longer in order, as where 的 or the place is left out. */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [titleKey(folded(a)), titleKey(folded(b))];
  if (x === y || (Math.min(x.length, y.length) >= 6 && abbreviates(x, y))) return true;
  const [p, q] = [x.replace(OURS, ''), y.replace(OURS, '')];
  return (p !== x && p.length >= 4 && abbreviates(p, y)) || (q !== y && q.length >= 4 && abbreviates(q, x));
}

/**
 * The title of a document as printed, line ends removed. A notice's plan is the title, in the words of the notice's heading;
 * where the plan's own lines differ only in marks, they count. `labelled` are titles that the site gives. Comes with the
 * reading that names its issuer, and the one with a day in brackets.
 */
export function titleIn(
  lines: readonly Line[],
  labelled: readonly Sighting[] = [],
): { finding: Finding; reading: Reading | null; dated: Reading | null } {
  const readings = readingsIn(lines);
  const seen = readings.map((reading): Sighting => {
    const value = titleOf(reading);
    const weight = RELATIVE.test(folded(value)) ? Math.min(reading.weight, 2) : reading.weight;
    return { value, where: WHERE[reading.heading.form], line: lines[reading.from]?.at ?? null, weight };
  });
  const site = labelled.flatMap((s): Sighting[] => {
    const heading = headingOf(folded(s.value));
    return heading === null ? [] : [{ ...s, value: s.value.slice(...heading.title) }];
  });
  const head = headOf(lines, MOST_LINES);
  const finding = weigh([...seen, ...namedIn(head), ...site, ...filesIn(head)], SCALE);
  const best = finding.candidates[0];
  const key = titleKey(folded(best?.value ?? ''));
  const own = best?.evidence.find((s) => s.where === WHERE.plain && titleKey(folded(s.value)) === key);
  const ofIt = readings
    .filter((r) => r.weight > 0 && sameTitle(titleOf(r), best?.value ?? ''))
    .sort((a, b) => b.weight - a.weight);
  const notices = ofIt.filter((r) => r.heading.form !== 'plain');
  const reading = notices.find((r) => r.heading.issuer !== null) ?? notices[0] ?? null;
  const dated = ofIt.find((r) => r.heading.day !== null) ?? null;
  const value = finding.value === null ? null : (own?.value ?? finding.value);
  return { finding: { ...finding, value }, reading, dated };
}

/** The kind of document that a folded title ends with; for one that ends differently, the kind that it names. */
export function typeOfTitle(title: string | null): string | null {
  if (title === null) return null;
  const end = title.replace(/[《》“”]/gu, '').replace(/\([^()]*\)$/u, '');
  return (
    DOCUMENT_TYPES.find((t) => end.endsWith(t)) ??
    DOCUMENT_TYPES.find((t) => end.includes(t)) ??
    /(?:重点任务|任务清单|责任清单)$/u.exec(end)?.[0] ??
    null
  );
}
