import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chance } from '../../scripts/bench/chance.ts';
import { cases, long } from '../runs.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';
import { oddPart } from './search-odd.ts';
import { alike, asked, scan, scanned, type Wanted } from './search-reference.ts';
import { searchInNode, type Ask } from './search-in-node.ts';
import { askAll, type Found } from './searching.ts';

const passages = table('passages');
let ask: Ask;
beforeAll(async () => {
  ask = await searchInNode('dist');
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** In the browser, too: all of the long run, else one in `nth`. Asked one after another in a page, as a reader does. */
const some = (queries: readonly string[], nth: number): string[] =>
  queries.filter((_, k) => long || k % nth === 0);

/** Stretches of passages as a reader might copy them: 1 to 14 characters, wherever they begin, no white space. */
function substrings(count: number, seed: number): string[] {
  const below = chance(seed);
  const found: string[] = [];
  while (found.length < count) {
    const text = [...(passages[below(passages.length)]?.text ?? '')];
    const at = below(text.length);
    const part = text.slice(at, at + 1 + below(14)).join('');
    // A hyphen in front excludes, and a passage of nothing but brackets asks nothing.
    if (!/\s|^-/u.test(part) && alike(part) !== '') found.push(part);
  }
  return found;
}

const differences = (queries: readonly string[], found: readonly Found[]) =>
  queries.flatMap((query, i) => {
    const { words, without } = asked(query);
    const hits = scanned(passages, words, 'sentence', without);
    const expected = hits.map(({ id }) => id);
    const { ids = [], total = -1, across = [], last } = found[i] ?? {};
    const missing = expected.filter((id) => !ids.includes(id));
    const extra = ids.filter((id) => !expected.includes(id));
    const otherwise = hits.filter((hit) => hit.across !== across.includes(hit.id)).length;
    const wrong =
      missing.length + extra.length + otherwise > 0 ||
      total !== expected.length ||
      ids.length !== total ||
      last !== true;
    return wrong ? [{ query, missing, extra, total, expected: expected.length }] : [];
  });

describe('search finds exactly what a plain scan finds', () => {
  it('for random stretches of the corpus', { timeout: 240_000 }, async () => {
    const queries = substrings(cases(1000), 20_260_701);
    expect(differences(queries, await ask(queries))).toEqual([]);
    const { page, errors } = await openPage('search/');
    const shown = some(queries, 10);
    expect(differences(shown, await askAll(page, shown))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('for single characters of every kind', { timeout: 120_000 }, async () => {
    const characters = [...new Set(passages.flatMap((p) => [...p.text]))].filter(
      (c) => !/[\s-]/u.test(c) && alike(c) !== '',
    );
    const below = chance(7);
    const rare = characters.filter((c) => !/\p{Script=Han}/u.test(c));
    const queries = [
      ...rare,
      ...Array.from({ length: cases(150) }, () => characters[below(characters.length)] ?? '科'),
    ];
    expect(differences(queries, await ask(queries))).toEqual([]);
    const { page } = await openPage('search/');
    const shown = some(queries, 20);
    expect(differences(shown, await askAll(page, shown))).toEqual([]);
  });

  it('for what people type', async () => {
    const queries = [
      '高新技术企业',
      '研发经费支出占地区生产总值比重',
      '小巨人',
      '专精特新小巨人',
      '专精特新“小巨人”',
      '專精特新「小巨人」',
      'R&D',
      'r&d',
      'Ｒ＆Ｄ',
      '2025年',
      '２０２５年',
      '2022-2025',
      '2022—2025',
      '20２２－2025',
      '科技創新',
      '高企',
      '技',
      '%',
      '2%',
      '2.5%',
      '％',
      '。',
      '、',
      ',',
      '科技局、',
      '科技局,市',
      '《',
      'zzz',
      '企业，',
      '企业。',
      '(一)',
      '乡镇、街道',
      '一乡一品',
    ].filter((query) => alike(query) !== '');
    expect(differences(queries, await ask(queries))).toEqual([]);
    const { page } = await openPage('search/');
    const shown = some(queries, 4);
    expect(differences(shown, await askAll(page, shown))).toEqual([]);
  });
});

/** Which of these queries found something else than a plain scan does, with all terms in one `within`. */
const oddly = (within: 'task' | 'sentence', queries: readonly string[], found: readonly Found[]) =>
  queries.flatMap((query, i) => {
    const { words, without } = asked(query);
    const expected = scanned(passages, words, within, without);
    const { ids = [], across = [], total = -1, last } = found[i] ?? {};
    const right =
      total === expected.length &&
      JSON.stringify(ids) === JSON.stringify(expected.map(({ id }) => id)) &&
      JSON.stringify(across) === JSON.stringify(expected.flatMap((p) => (p.across ? [p.id] : []))) &&
      last === true;
    return right ? [] : [{ query, total, expected: expected.length, across: across.length }];
  });

describe('odd queries', () => {
  it.each(['task', 'sentence'] as const)(
    'find exactly what a plain scan finds, with all terms in one %s',
    { timeout: 240_000 },
    async (within) => {
      const queries = oddPart(within);
      expect(oddly(within, queries, await ask(queries, within))).toEqual([]);
      const { page, errors } = await openPage(`search/?q=&within=${within}`);
      const shown = some(queries, 12);
      expect(oddly(within, shown, await askAll(page, shown))).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

describe('several terms', () => {
  const cases: readonly (readonly [query: string, words: Wanted[], without: string[]])[] = [
    ['高企 或 高新技术企业 补助', [['高企', '高新技术企业'], '补助'], []],
    ['研发经费|研发投入 OR R&D -强度', [['研发经费', '研发投入', 'R&D']], ['强度']],
    ['高新技术企业 补助', ['高新技术企业', '补助'], []],
    ['高新技术企业　奖励', ['高新技术企业', '奖励'], []],
    ['科技 人才 乡村', ['科技', '人才', '乡村'], []],
    ['高新技术企业 -奖励', ['高新技术企业'], ['奖励']],
    ['"科技 创新" 平台', ['科技创新', '平台'], []],
    ['“R & D” 企业', ['R&D', '企业'], []],
    ['「特派员」 -人才', ['特派员'], ['人才']],
  ];
  it.each(['task', 'sentence'] as const)('are wanted in one %s', async (within) => {
    const { page } = await openPage(`search/?q=&within=${within}`);
    const found = await askAll(
      page,
      cases.map(([query]) => query),
    );
    expect(found.map(({ ids }) => ids)).toEqual(
      cases.map(([, words, without]) => scan(passages, words, within, without)),
    );
  });

  it('finds all passages without a question', async () => {
    const { page } = await openPage('search/');
    const [found] = await askAll(page, ['']);
    expect(found?.ids).toEqual(passages.map((p) => p.id).sort());
  });
});
