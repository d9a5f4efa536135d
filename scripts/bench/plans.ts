import type { PlanYaml } from '../../src/model/seed.ts';
import type { Jurisdiction } from '../../src/model/vocabulary.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Passage } from '../../src/model/structure.ts';
import { chance } from './chance.ts';
import { inventedPlace } from './places.ts';

/** A published plan as the maker reads it: its source as text, the facts of its `plan.yaml`, its passages and corrections. */
export interface ModelPlan {
  readonly source: string;
  readonly facts: PlanYaml;
  readonly passages: readonly Pick<Passage, 'kind' | 'parent' | 'text' | 'start' | 'end'>[];
  readonly corrections: readonly Pick<Correction, 'start' | 'end' | 'corr'>[];
}

/** A plan that looks real and is not: `facts` lacks only the checksum of the source. */
export interface InventedPlan {
  readonly id: string;
  readonly source: string;
  readonly facts: Omit<PlanYaml, 'source_sha256'>;
  readonly place: Jurisdiction;
}

/** Words that plans use for one another; a change of one breaks a stretch of shared wording as an author would. */
const SYNONYMS = [
  ['推进', '推动', '促进', '加快', '深化', '助推', '带动'],
  ['建设', '打造', '构建', '建立', '创建', '布局', '搭建'],
  ['支持', '鼓励', '引导', '扶持', '激励', '动员', '帮助'],
  ['加强', '强化', '提升', '增强', '提高', '夯实', '突出'],
  ['完善', '健全', '优化', '改进', '细化', '充实', '规范'],
  ['开展', '组织', '实施', '推行', '举办', '启动', '落实'],
  ['培育', '培养', '发展', '壮大', '孵化', '做强', '集聚'],
  ['服务', '对接', '保障', '帮扶', '辅导', '指导', '咨询'],
  ['重点', '特色', '优势', '主导', '骨干', '支柱', '关键'],
  ['积极', '大力', '着力', '持续', '全力', '稳步', '有序'],
  ['产业', '行业', '园区', '集群', '领域', '链条', '基地'],
  ['平台', '载体', '中心', '机构', '联盟', '站点', '阵地'],
].flatMap((group) => group.map((word) => [word, group] as const));
const SYNONYM = new Map<string, readonly string[]>(SYNONYMS);
const KNOWN = new RegExp([...SYNONYM.keys()].join('|'), 'gu');

/** Of a hundred: short fragments taken from another plan, known words put in another way. */
const TAKEN = 75;
const REWORDED = 90;
/** A value of up to four digits with what it counts. */
const VALUE = /(?<![\d.〔-])[1-9]\d{0,3}(?=(?:%|家|个|项|件|人|名|万元|亿元|亩))/gu;
const YEAR = /(?<!\d)20[123]\d(?!\d)/gu;
/** Fragments end where a list or a clause does. */
const FRAGMENTS = /[^,，;；、。]+[,，;；、。]?/gu;

/**
 * `count` plans made of those given: the frame of one (headings, numbers, notes of responsibility), sentences put together
 * from fragments of all, known words exchanged, numbers and years changed, an invented place. The same `seed` makes the
 * same plans, and the first of a longer list are those of a shorter one.
 */
export function inventedPlans(models: readonly ModelPlan[], count: number, seed = 1): InventedPlan[] {
  const pool = fragmentsOf(models);
  return Array.from({ length: count }, (_, k) => {
    const model = models[k % models.length];
    if (model === undefined) throw new Error('The bench needs a plan to recombine.');
    return inventedPlan(model, pool, { k, below: chance(seed * 1_000_003 + k) });
  });
}

/** Fragments of sentences by their last character and length, so that one can stand for another. */
type Pool = ReadonlyMap<string, readonly string[]>;

const kindOf = (fragment: string): string => {
  const end = fragment.at(-1) ?? '';
  return `${/[,，;；、。]/u.test(end) ? end : ''} ${Math.min(12, Math.ceil(fragment.length / 3))}`;
};

/** What has a number, a bracket or a quotation mark stays in its sentence. */
const isFree = (fragment: string): boolean => !/[\d“”‘’"()（）《》〔〕:：]/u.test(fragment);

function fragmentsOf(models: readonly ModelPlan[]): Pool {
  const names = models.flatMap(({ facts }) => facts.jurisdiction ?? []);
  const all = models
    .flatMap(({ passages }) => passages.filter(isProse).flatMap(({ text }) => text.match(FRAGMENTS) ?? []))
    .filter((fragment) => isFree(fragment) && !names.some((name) => fragment.includes(name)));
  return Map.groupBy(new Set(all), kindOf);
}

/** Letter head and title come before the first section and are not prose. */
const isProse = ({ kind, parent }: Pick<Passage, 'kind' | 'parent'>): boolean =>
  ['measure', 'goal', 'safeguard', 'other'].includes(kind) && !parent.endsWith('/s0');

interface Draw {
  /** Its place in the list. */
  readonly k: number;
  readonly below: (limit: number) => number;
}

/** What an editor said in English of the plan that an invented one is made of. */
const NO_ENGLISH = {
  title_romanised: null,
  title_en: null,
  title_en_basis: null,
  jurisdiction_en: null,
  issuer_en: null,
} as const;

function inventedPlan(model: ModelPlan, pool: Pool, { k, below }: Draw): InventedPlan {
  const { facts } = model;
  const old = facts.jurisdiction ?? '';
  const place = inventedPlace(k, facts.level ?? 'county', old.slice(-1) || '县');
  const later = below(7) - 4;
  const elsewhere = (text: string): string =>
    (old === '' ? text : text.replaceAll(old, place.name)).replace(YEAR, (year) =>
      String(Number(year) + later),
    );
  const shifted = (year: number | null): number | null => (year === null ? null : year + later);
  const dated = (day: string | null): string | null =>
    day?.replace(YEAR, (y) => String(Number(y) + later)) ?? null;
  const year = facts.issued_date?.slice(0, 4) ?? String(facts.period_start ?? 2024);
  return {
    id: `${place.spelling}-${Number(year) + later}`,
    place,
    source: elsewhere(reworded(model, pool, below)),
    facts: {
      ...facts,
      ...NO_ENGLISH,
      title: elsewhere(facts.title),
      jurisdiction: place.name,
      jurisdiction_code: place.code,
      document_number: facts.document_number === null ? null : elsewhere(facts.document_number),
      index_number: facts.index_number === null ? null : elsewhere(facts.index_number),
      interprets: facts.interprets === null ? null : elsewhere(facts.interprets),
      issuer: facts.issuer === null ? null : elsewhere(facts.issuer),
      issued_date: dated(facts.issued_date),
      published_date: dated(facts.published_date),
      period_start: shifted(facts.period_start),
      period_end: shifted(facts.period_end),
      seal: place.name.slice(1, 2),
      notes: [],
    },
  };
}

/**
 * The source with its sentences put together again and the units of its notes in another order. What the edition dropped or
 * corrected between them stays dropped and corrected; everything else stays as it was.
 */
function reworded({ source, passages, corrections }: ModelPlan, pool: Pool, below: Draw['below']): string {
  const points = [...source];
  const made = passages
    .filter((passage) => passage.kind === 'note' || isProse(passage))
    .map(({ kind, text, start, end }) => ({
      start,
      end,
      text: kind === 'note' ? reordered(text, below) : sentence(text, pool, below),
    }));
  const corrected = corrections.flatMap(({ start, end, corr }) =>
    corr === null ? [] : [{ start, end, text: corr }],
  );
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...made, ...corrected].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (start < at) continue;
    parts.push(points.slice(at, start).join(''), text);
    at = end;
  }
  return parts.join('') + points.slice(at).join('');
}

/** Longer fragments are put together of two, so that few long stretches of words are in several plans. */
const LONG = 9;

function sentence(text: string, pool: Pool, below: Draw['below']): string {
  const like = (fragment: string): string => {
    const list = isFree(fragment) ? (pool.get(kindOf(fragment)) ?? []) : [];
    return list[below(Math.max(1, list.length))] ?? fragment;
  };
  return (text.match(FRAGMENTS) ?? [])
    .map((fragment) => {
      const long = fragment.length > LONG && isFree(fragment);
      const half = fragment.length >> 1;
      const taken = long
        ? like(fragment).slice(0, half) + like(fragment).slice(half)
        : below(100) < TAKEN
          ? like(fragment)
          : fragment;
      return taken.replace(KNOWN, (word) => {
        const group = SYNONYM.get(word) ?? [];
        return below(100) < REWORDED ? (group[below(group.length)] ?? word) : word;
      });
    })
    .join('')
    .replace(VALUE, (value) => String(Math.max(1, Math.round((Number(value) * (50 + below(150))) / 100))));
}

/** 局 names joined by 、 in an order of chance; the first, which often leads, stays. */
const reordered = (note: string, below: Draw['below']): string =>
  note.replace(
    /(?<=、)[^:：;；、,，。()（）\s]+(?:、[^:：;；、,，。()（）\s]+)+(?=$|[;；。)）])/gu,
    (list) => {
      const names = list.split('、').filter((name) => !name.includes('等'));
      if (names.length !== list.split('、').length) return list;
      for (let k = names.length - 1; k > 0; k -= 1) {
        const other = below(k + 1);
        [names[k], names[other]] = [names[other] ?? '', names[k] ?? ''];
      }
      return names.join('、');
    },
  );
