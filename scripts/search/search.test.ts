import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foldingWith, variantsFrom } from '../../src/search/fold.ts';
import { tagFacets } from '../../src/search/corpus.ts';
import { END, PAIR } from '../../src/search/grams.ts';
import { layoutOf, packLayout } from '../../src/search/layout.ts';
import { placesInTexts } from '../../src/search/places.ts';
import { tagColumn, tagsOf, unitIn, type PackedTags, type UnitTable } from '../../src/search/tags.ts';
import { placesOfTally } from '../../src/search/tallies.ts';
import type { PassageRow, PlanRow } from '../../src/model/tables.ts';
import { formFor, perPackFor } from './form.ts';
import { indexOf } from './index.ts';
import { groupsOf } from './groups.ts';
import { passagesWith } from './passages-with.ts';
import type { Published, Row } from './published.ts';
import { tagFilesOf } from './tag-files.ts';
import { taggingOf } from './tags.ts';
import { shardsOf } from './shards.ts';
import { talliesOf } from './tallies.ts';
import { knownTermsOf, repeatedIn } from './terms.ts';
import { allVariants, variantsWithin } from './variants.ts';

const passage = (id: string, kind: PassageRow['kind'], text: string, start: number): PassageRow => ({
  id: `jia-2022/${id}`,
  plan: 'jia-2022',
  kind,
  parent: 'jia-2022/1',
  number: null,
  text,
  page: null,
  url: '/',
  start,
  end: start + text.length,
});
const published = (tables: Readonly<Record<string, readonly Row[]>>): Published => ({
  plans: [{ id: 'jia-2022' } as PlanRow],
  passages: [passage('1', 'heading', '引进人才', 0), passage('1/1', 'measure', '每年引进人才20名。', 10)],
  marks: new Map([['jia-2022/1/1', [[0, 2, 'replaced', '毎年', 'jia-2022/c1']]]]),
  wordings: [['科技特派员', '特派员', '科特派']],
  table: (name) => tables[name] ?? [],
});

describe('facet values', () => {
  const values = (tables: Readonly<Record<string, readonly Row[]>>, id = 'jia-2022/1/1') => {
    const tagging = taggingOf(published(tables), { measure: '举措' });
    const named = (numbers: readonly number[]) =>
      numbers.map((n) => `${tagging.tags[n]?.facet ?? ''} ${tagging.tags[n]?.label ?? ''}`);
    return [named(tagging.ofPassage(id)), named(tagging.ofParent('jia-2022/1'))];
  };

  it('come from the tables that are there, and from no other', () => {
    expect(values({})).toEqual([['kind 举措'], []]);
  });

  it('are themes and instruments in force, of a sentence or of a whole task', () => {
    const coding = { plan: 'jia-2022', task: 'jia-2022/1', measure: 'jia-2022/1/1', in_force: true };
    const codings = [
      { ...coding, scheme: 'theme', code: 'talent' },
      { ...coding, scheme: 'theme', code: 'rd', in_force: false },
      { ...coding, scheme: 'instrument', code: 'supply', measure: null },
    ];
    expect(values({ codings, themes: [{ code: 'talent', name: '人才' }] })).toEqual([
      ['kind 举措', 'theme 人才'],
      [],
    ]);
    expect(values({ codings }, 'jia-2022/1')[0]).toEqual(['kind heading', 'instrument supply']);
  });

  it('are those of safeguards from their own table, and measures with and without them', () => {
    const safeguard = (local: string, kind: PassageRow['kind']): PassageRow => ({
      ...passage(local, kind, '设立专项资金。', 30),
      parent: 'jia-2022/g1',
    });
    const row = { safeguard: 'jia-2022/g1', scheme: 'theme', in_force: true };
    const tables: Readonly<Record<string, readonly Row[]>> = {
      measures: [
        { id: 'jia-2022/1/1', is_safeguard: false },
        { id: 'jia-2022/2/1', is_safeguard: true },
      ],
      safeguard_codings: [
        { ...row, measure: null, code: 'safeguard' },
        { ...row, measure: 'jia-2022/g1/1', code: 'rd' },
        { ...row, measure: 'jia-2022/g1/1', code: 'talent', in_force: false },
      ],
    };
    const base = published(tables);
    const tagging = taggingOf(
      {
        ...base,
        passages: [
          ...base.passages,
          safeguard('g1', 'heading'),
          safeguard('g1/1', 'safeguard'),
          safeguard('2/1', 'measure'),
        ],
      },
      {},
    );
    const of = (local: string) =>
      tagging
        .ofPassage(`jia-2022/${local}`)
        .map((n) => tagging.tags[n]?.code ?? '')
        .sort();
    expect(of('g1')).toEqual(['heading', 'safeguard']);
    expect(of('g1/1')).toEqual(['measure-with-safeguards', 'rd', 'safeguard']);
    expect(of('1/1')).toEqual(['measure', 'measure-with-safeguards', 'measure-without-safeguards']);
    expect(of('2/1')).toEqual(['measure', 'measure-with-safeguards']);
    expect(tagging.tags.filter((tag) => !tag.listed).map((tag) => tag.code)).toEqual([
      'measure-without-safeguards',
      'measure-with-safeguards',
    ]);
  });

  it('are units by function and by code, and sentences with a target or money', () => {
    const tables = {
      units: [{ code: 'jia-keji', name: '甲县科技局', function: '科技' }],
      responsibilities: [
        { task: 'jia-2022/1', unit: 'jia-keji' },
        { task: 'jia-2022/1', unit: null },
      ],
      targets: [{ passage: 'jia-2022/1/1' }],
    };
    expect(values(tables)).toEqual([['kind 举措', 'kind target'], ['unit 科技']]);
    const { units } = taggingOf(published(tables), {});
    expect([...units]).toEqual([['jia-keji', { name: '甲县科技局', parents: new Set(['jia-2022/1']) }]]);
  });
});

describe('the files of tags', () => {
  const tables = {
    units: [{ code: 'jia-keji', name: '甲县科技局', function: '科技' }],
    responsibilities: [{ task: 'jia-2022/1', unit: 'jia-keji' }],
    targets: [{ passage: 'jia-2022/1/1' }],
  };
  const filesOf = (most?: number) => {
    const of = published(tables);
    const tagging = taggingOf(of, {});
    return { tagging, ...tagFilesOf(groupsOf(of, tagging, foldingWith(new Map())), tagging, most) };
  };

  it('say of each passage what it has, and of each unit where it is named', () => {
    const { tagging, files, units, later } = filesOf();
    expect([units, later]).toEqual([1, []]);
    const layout = { firstPassage: () => 0 };
    const table = new Map(
      tagFacets.map((facet) => [
        facet,
        tagColumn(facet, JSON.parse(files.get(`tags-${facet}.json`) ?? '') as PackedTags, layout),
      ]),
    );
    const codes = [0, 1].map((passage) => tagsOf(table, 0, passage).map((n) => tagging.tags[n]?.code));
    expect(codes).toEqual([
      ['heading', '科技'],
      ['measure', 'target', '科技'],
    ]);
    const single = JSON.parse(files.get('units-0.json') ?? '') as UnitTable;
    expect(unitIn(single, 'jia-keji')).toEqual({ name: '甲县科技局', groups: new Set([0]) });
    expect(unitIn(single, 'toString')).toBeUndefined();
  });

  it('wait until they are wanted where they are long', () => {
    expect(filesOf(10).later).toEqual([...tagFacets]);
  });
});

describe('the words of a group', () => {
  it('come with the marks of the passages that were corrected, and with nothing where none was', () => {
    const tables = published({});
    const textsOf = (of: Published) =>
      groupsOf(of, taggingOf(of, { measure: '举措' }), foldingWith(new Map())).map(({ text }) => text);
    expect(textsOf(tables)[0]?.slice(2)).toEqual([[], { 1: [[0, 2, 'replaced', '毎年', 'jia-2022/c1']] }]);
    expect(textsOf({ ...tables, marks: new Map() })[0]).toHaveLength(2);
  });
});

describe('known terms', () => {
  it('stand in the corpus, with their number and pinyin', () => {
    const tables = { themes: [{ name: '人才' }, { name: '火星' }] };
    expect(knownTermsOf(published(tables), foldingWith(new Map()))).toEqual([['人才', 2, 'ren cai']]);
  });

  it('are counted in one pass, each text once', () => {
    const texts = ['科技科技', '科', '人才科技'];
    expect([...passagesWith(['科技', '人才', '火星'], texts)].sort()).toEqual([
      ['人才', 1],
      ['科技', 2],
    ]);
  });

  it('are words that hold together, not what stands beside them', () => {
    const others = '甲乙丙丁戊己庚辛壬癸';
    const texts = [...others].map(
      (c, i) => `${c}特派员${others.charAt((i + 3) % 10)}，${others}的一二三四五六七八九`,
    );
    expect(repeatedIn(texts)).toContain('特派员');
    expect(repeatedIn(texts)).not.toContain('派员甲');
    // Three neighbours on either side are enough, two are not.
    const beside = (before: string, after: string) =>
      [...before].map((c, i) => `${c}特派员${after.charAt(i)}，${others}的一二三四五六七八九`);
    expect(repeatedIn(beside('甲乙丙丙', '丁丁戊己'))).toContain('特派员');
    expect(repeatedIn(beside('甲乙乙乙', '丁丁戊己'))).not.toContain('特派员');
    expect(repeatedIn(beside('甲乙丙丙', '丁丁戊戊'))).not.toContain('特派员');
  });
});

describe('variants', () => {
  it('are those whose simplified form the corpus has', () => {
    const variants = variantsFrom(variantsWithin(['科技创新与发展']));
    expect(variants.get('創')).toBe('创');
    expect(variants.get('與')).toBe('与');
    expect(variants.get('國')).toBeUndefined();
    expect(allVariants().get('國')).toBe('国');
  });
});

describe('the index', () => {
  it('has a name of the engine for every record, also for records with the same words', async () => {
    const { files, names, chunks } = await indexOf(['科 技', '科 技', '人 才', '空']);
    expect(new Set(names).size).toBe(4);
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('pagefind.js');
    expect(paths.filter((path) => /^[^/]{2,}\.pf_meta$/u.test(path))).toHaveLength(1);
    expect(paths.filter((path) => path.startsWith('fragment/'))).toEqual([]);
    const chunk = files.find(({ path }) => path.endsWith('.pf_index'));
    expect(gunzipSync(chunk?.content ?? new Uint8Array()).includes('科')).toBe(true);
    expect(chunks).toEqual(['人']);
  });

  it('is of one form up to a size, and of another above it', () => {
    expect(formFor(156)).toBe('characters');
    expect(formFor(5000)).toBe('grams');
    expect(perPackFor('characters', 156)).toBe(156);
  });

  it('of a large corpus has tallies of the short terms that stand most often', () => {
    const folded = ['科技科技', '创新', '科技,科', 'aaa'];
    const { terms, files } = talliesOf(folded, 1);
    expect(terms).toEqual(['a', 'aa', '技', '科', '科技']);
    const places = (term: string) => placesOfTally(files[terms.indexOf(term)] ?? '');
    expect(places('科技')).toEqual({ passages: Int32Array.of(0, 2), times: Int32Array.of(2, 1) });
    for (const term of terms) expect(places(term)).toEqual(placesInTexts([[0, folded]], term));
  });

  it('of a large corpus is cut by first letters; the program is there once, every word in one shard', async () => {
    const folded = ['甲乙丙', '乙丙丁甲', 'r&d'];
    const layout = layoutOf(
      packLayout([{ plan: 0, headed: false, lengths: folded.map((text) => text.length) }]),
    );
    const { files, grams } = await shardsOf(folded, layout, 4, 1);
    expect(grams.signs).toBe('&');
    expect(grams.frequent).toBe('乙丙');
    expect(grams.shards.map(({ from }) => from)).toEqual(
      [...new Set(grams.shards.map(({ from }) => from))].sort(),
    );
    expect(grams.shards.length).toBeGreaterThan(1);
    expect(grams.shards.every(({ parts }) => parts !== '')).toBe(true);
    expect(files.filter(({ path }) => path.endsWith('pagefind.js'))).toHaveLength(1);
    const words = files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .map(({ path, content }) => [path.charAt(0), gunzipSync(content).toString()] as const);
    for (const word of ['甲乙丙', '乙丙丁', `丁甲${PAIR}`, `甲${END}`]) {
      const shard = String(grams.shards.findLastIndex(({ from }) => from <= word));
      expect(words.filter(([, text]) => text.includes(word)).map(([at]) => at)).toEqual([shard]);
    }
  });
});
