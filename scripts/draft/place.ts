/** The place of a plan. */
import type { Jurisdiction } from '../../src/model/vocabulary.ts';
import { weigh, type Finding, type Sighting } from '../parse/metadata/weigh.ts';
import { bareName, everydayName, inSimplified, standsAt, withoutJoining } from './names.ts';

/** What is known of a plan's place. `national` is a document of the whole country, which has none. */
interface Place {
  readonly place: Jurisdiction | null;
  readonly national: boolean;
  readonly finding: Finding;
}

/** What a document says that can tell its place; each as printed, `null` where it is not known. */
export interface Printed {
  readonly title: string | null;
  /** The readings of an open title; where all name one place, it is that of the plan. */
  readonly titles?: readonly string[];
  /** The heading of the notice, which may name a place that the plan's title leaves out. */
  readonly heading: string | null;
  readonly issuer: string | null;
  readonly publisher: string | null;
  /** Spelling of the place in an id that a person gave. */
  readonly spelling: string | undefined;
}

/** Bodies of the whole country, where no place follows in the name: 国务院办公厅, 国家税务总局, 财政部. */
const NATIONAL =
  /^(?:国务院|中共中央|中央|国家|全国|最高人民|中国|中华)|^\p{Script=Han}{2,10}(?:部|总局)(?:办公厅)?(?:[ 、等]|$)/u;
/** What follows a place's name without its type word in a title (临沂科技…), so that 云溪县 is not taken for 云溪区. */
const FOLLOWS =
  /^(?:科技|创新|关于|推进|加快|实施|建设|高新|强|县域|行动|“|全面|促进|推动|进一步|深入|高质量|高水平|[省市县区]?(?:委|政府|人民政府))/u;
/** Zones have no code of their own. */
const ZONE =
  /^(?:国家级?|国际)?(?:经济|高新|技术|产业|综合|保税|自由|自贸|临空|空港|滨海)*(?:开发区|高新区|新区|园区|示范区|试验区|保税区|合作区)/u;

/** What a second body's place stands behind: 甲省商务厅乙市海关. */
const SECOND = /(?:[ 、]|[局厅委会室府部署办])$/u;

/** A branch has the place that it is named after: 甲市公安局乙分局. */
const BRANCH = /[局院](?<of>\p{Script=Han}{2,6})(?:分局|分院|支局)$/u;

/** Words as names of places are looked for in them. */
const plain = (words: string): string => withoutJoining(inSimplified(words));

/** Least evidence of a stated place, and how far the next other one must be behind. */
const SCALE = { least: 4, margin: 2, same: (a: string, b: string) => a === b };

/**
 * The place of a plan: that of the body that issued it and that its title names. One that only the text names is a candidate and never
 * stated. Of places with one name it is the one whose province or prefecture the document names.
 */
export function placeOf(printed: Printed, text: string, jurisdictions: readonly Jurisdiction[]): Place {
  const head = plain(text.slice(0, 1500));
  const all = plain(text);
  const by = new Map(jurisdictions.map((j) => [j.code, j]));
  const found: Sighting[] = [];
  const see = (words: string | null, where: string, weight: number, bare: number): void => {
    const fold = plain(words ?? '');
    const named = namedIn(fold, jurisdictions);
    const list = named.length > 0 ? named : bare > 0 ? beginning(fold, jurisdictions, all) : [];
    for (const { code } of told(list, head, all, fold))
      found.push({ value: code, where, line: null, weight: named.length > 0 ? weight : bare });
  };
  const issuer = plain(printed.issuer ?? '');
  see(issuer, 'issuer', 6, 4);
  see(printed.title, 'title', issuer === '' || !found.length ? 5 : 3, 4);
  if (found.length === 0) see(printed.heading, 'heading', 4, 4);
  if (printed.title === null) {
    const named = (printed.titles ?? []).map((t) => ofTitle(t, text, jurisdictions));
    const [first] = named;
    if (first !== undefined && first !== null && named.every((place) => place?.code === first.code))
      found.push({ value: first.code, where: 'every reading of the title', line: null, weight: 4 });
  }
  see(printed.publisher, 'publisher', 3, 0);
  for (const j of jurisdictions.filter((j) => j.spelling === printed.spelling))
    found.push({ value: j.code, where: 'the id given', line: null, weight: 9 });
  for (const j of mentioned(head, jurisdictions))
    found.push({ value: j.code, where: 'text', line: null, weight: 1 });
  const national = NATIONAL.test(issuer) && !found.some((s) => s.where === 'issuer');
  const finding = weigh(within(found, by), SCALE);
  const shown: Finding = {
    ...finding,
    candidates: finding.candidates
      .slice(0, 5)
      .map((c) => ({ ...c, value: by.get(c.value)?.name ?? c.value })),
  };
  if (national && !found.some((s) => s.where === 'the id given'))
    return { place: null, national, finding: { value: null, doubt: null, candidates: [] } };
  const place = finding.value === null ? null : (by.get(finding.value) ?? null);
  return { place, national: false, finding: { ...shown, value: place?.name ?? null } };
}

/** The place that a title alone tells. */
const ofTitle = (title: string, text: string, jurisdictions: readonly Jurisdiction[]): Jurisdiction | null =>
  placeOf({ title, heading: null, issuer: null, publisher: null, spelling: undefined }, text, jurisdictions)
    .place;

/** A place that the title names below the issuer's own speaks for the issuer's: 甲省…关于支持乙市…的意见. */
function within(found: readonly Sighting[], by: ReadonlyMap<string, Jurisdiction>): Sighting[] {
  const issuers = found.filter((s) => s.where === 'issuer');
  return found.map((s) => {
    const place = by.get(s.value);
    const above = issuers.find((i) => i !== s && covers(by.get(i.value), place));
    return above === undefined || s.where === 'the id given' || s.where === 'text'
      ? s
      : { ...s, value: above.value };
  });
}

/** Whether `inner` lies in `outer`. */
const covers = (outer: Jurisdiction | undefined, inner: Jurisdiction | undefined): boolean =>
  outer !== undefined &&
  inner !== undefined &&
  outer.code !== inner.code &&
  (inner.province === outer.name || (inner.prefecture === outer.name && inner.province === outer.province));

/**
 * The places that words name whole: the first one, of 张掖市临泽县 the county, and every one that stands apart from it, as the
 * second of two bodies.
 */
function namedIn(words: string, jurisdictions: readonly Jurisdiction[]): Jurisdiction[] {
  const named = jurisdictions
    .map((j) => ({ j, at: standsAt(words, j) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.j.name.length - a.j.name.length);
  const first = named[0];
  if (first === undefined) return [];
  let here = named.filter(({ at }) => at === first.at).map(({ j }) => j);
  let end = first.at + first.j.name.length;
  for (const { j, at } of named) {
    if (at < end || at > end + 1) continue;
    const inner = named.filter((n) => n.at === at && here.some((h) => covers(h, n.j))).map((n) => n.j);
    if (inner.length === 0) continue;
    [here, end] = [inner, at + j.name.length];
  }
  const branch = BRANCH.exec(words)?.groups?.['of'];
  const ofBranch = jurisdictions.filter(
    (j) => (j.name === branch || bareName(j.name) === branch) && here.some((h) => covers(h, j)),
  );
  if (ofBranch.length > 0) return ofBranch;
  const apart = named.filter(
    ({ j, at }) =>
      at > end && SECOND.test(words.slice(0, at)) && !here.some((h) => covers(h, j) || h.name === j.name),
  );
  return [...here, ...apart.map(({ j }) => j).filter((j) => !here.some((h) => covers(j, h)))];
}

/** The places whose bare name words begin with: 临沂科技强市…, 哈密市 aside. A zone is not a place. */
function beginning(words: string, jurisdictions: readonly Jurisdiction[], text: string): Jurisdiction[] {
  const start = words.replace(/^(?:中共|国家税务总局|中国人民银行|中国共产党)/u, '');
  const found = jurisdictions.filter(({ name }) => {
    const bare = bareName(name);
    if (bare === null || !start.startsWith(bare)) return false;
    const rest = start.slice(bare.length);
    const other = everydayName(name) !== null && /^[县州旗]/u.test(rest);
    return !other && !ZONE.test(rest) && (FOLLOWS.test(rest) || text.includes(name));
  });
  const longest = Math.max(0, ...found.map((j) => j.name.length));
  return found.filter((j) => j.name.length === longest || text.includes(j.name));
}

/** Of several places with one name those whose province or prefecture the document names. */
function told(
  pool: readonly Jurisdiction[],
  head: string,
  text: string,
  words: string,
): readonly Jurisdiction[] {
  if (new Set(pool.map((j) => j.name)).size === pool.length) return pool;
  const above = pool.filter(
    (j) => words.includes(j.province) || (j.prefecture !== null && words.includes(j.prefecture)),
  );
  if (above.length > 0) return above;
  const named = pool.filter(
    (j) => head.includes(j.province) || (j.prefecture !== null && text.includes(j.prefecture)),
  );
  const best = named.filter((j) => j.prefecture !== null && text.includes(j.prefecture));
  return best.length > 0 ? best : named.length > 0 ? named : pool;
}

/** The places that the beginning of the text names, the most frequent first; a long name may stand without its type word. */
function mentioned(head: string, jurisdictions: readonly Jurisdiction[]): Jurisdiction[] {
  const times = (j: Jurisdiction): number => {
    const whole = head.split(j.name).length - 1;
    const long = j.name.length > 4 && everydayName(j.name) === null;
    return whole > 0 || !long ? whole : head.split(bareName(j.name) ?? j.name).length - 1;
  };
  return jurisdictions
    .filter((j) => standsAt(head, j) >= 0 || times(j) > 1)
    .sort((a, b) => times(b) - times(a))
    .slice(0, 5);
}
