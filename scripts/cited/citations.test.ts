import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import type { Citation } from '../../src/model/citation.ts';
import { gazetteer } from './bodies.ts';
import { citationsOf } from './citations.ts';
import { documentName } from './document.ts';
import { kindOfDocument } from './kind.ts';
import { relationOf, relationRules } from './relation.ts';
import { citedPlans } from './resolve.ts';

const places = gazetteer([
  { name: '甲省', level: 'province' },
  { name: '乙市', level: 'prefecture-level-city' },
  { name: '丙县', level: 'county' },
  { name: '丁卯土族自治州', level: 'prefecture' },
]);

/** The citations of one sentence of a plan of 丙县. */
function cited(
  text: string,
  more: { corrections?: Correction[]; own?: string; level?: string } = {},
): Citation[] {
  const points = [...text];
  const passage = {
    id: 'bing-2024/1/1',
    plan: 'bing-2024',
    kind: 'measure' as const,
    parent: 'bing-2024/1',
    number: 1,
    text,
    start: 0,
    end: points.length,
  };
  return citationsOf(
    {
      passages: [passage],
      tasks: [{ id: 'bing-2024/1' }] as never,
      corrections: more.corrections ?? [],
      document_number: more.own ?? null,
    },
    points,
    { name: '丙县', level: more.level ?? 'county', province: '甲省' },
    places,
  );
}
const one = (text: string): Citation => {
  const [first, ...rest] = cited(text);
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length} more`);
  return first;
};

it.each(relationRules)('$sample', ({ relation, sample }) => {
  expect(one(sample).relation).toBe(relation);
});

it.each<[string, Citation['relation'], string | null]>([
  ['为深入贯彻落实《甲意见》，现提出', 'implement', '深入贯彻落实'],
  ['制定贯彻落实《甲意见》政策', 'implement', '贯彻落实'],
  ['根据实际，制定出台《甲办法》。', 'make', '制定出台'],
  ['印发《丙县方案》的通知', 'promulgate', '印发'],
  ['《丙县方案》已经县政府同意，现印发给你们', 'promulgate', '同意'],
  ['现将《丙县方案》印发给你们', 'promulgate', '印发'],
  ['《甲意见》精神要牢记', 'basis', '精神'],
  ['按期公布，企业填写《丙表》', null, null],
  ['办好《丙县日报》', null, null],
])('%s', (text, relation, said) => {
  expect(one(text)).toMatchObject({ relation, relation_text: said });
});

it('gives all titles of one list the words before the first and behind the last', () => {
  const rows = cited('先后出台了《甲办法》、《乙办法》和县政府《丙办法》等文件，另见《丁办法》。');
  expect(rows.map((r) => r.relation)).toEqual(['make', 'make', 'make', null]);
  expect(rows[2]).toMatchObject({ issuer: '县政府', level: 'county' });
  expect(cited('《甲办法》《乙办法》同时废止').map((r) => r.relation)).toEqual(['repeal', 'repeal']);
});

it.each<[string, string | null, Citation['level'], Citation['level_basis']]>([
  ['根据《国务院办公厅关于加快创新的意见》', '国务院办公厅', 'national', 'issuer'],
  ['根据《中共中央 国务院关于创新的意见》', '中共中央 国务院', 'national', 'issuer'],
  ['根据科技部《创新办法》', '科技部', 'national', 'issuer'],
  ['甲省人民政府办公厅 关于印发《创新办法》的通知', '甲省人民政府办公厅', 'province', 'issuer'],
  ['县里关于印发《创新办法》的通知', null, null, null],
  [
    '根据中共甲省委办公厅 甲省人民政府办公厅《关于印发方案》',
    '中共甲省委办公厅 甲省人民政府办公厅',
    'province',
    'issuer',
  ],
  ['根据《甲省科技厅甲省财政厅创新指引》', '甲省科技厅甲省财政厅', 'province', 'issuer'],
  ['落实市委、市政府《关于创新的意见》', '市委、市政府', 'prefecture', 'issuer'],
  ['落实省《创新条例》', null, 'province', 'issuer'],
  ['落实《甲省乙市丙县创新办法》', null, 'county', 'title'],
  ['落实《丁卯州创新办法》', null, 'prefecture', 'title'],
  ['落实《中华人民共和国科学技术进步法》', null, 'national', 'title'],
  ['落实《市场主体条例》', null, null, null],
  ['落实组织部《人才办法》', '组织部', null, null],
  ['落实《县域创新方案》', null, null, null],
  ['落实《关于创新的意见》（国办发〔2021〕1号）', null, 'national', 'number'],
  ['落实《关于创新的意见》（丙政发〔2021〕1号）', null, null, null],
])('%s', (text, issuer, level, basis) => {
  expect(one(text)).toMatchObject({ issuer, level, level_basis: basis });
});

it('does not know whose 市政府 a city below a prefecture means', () => {
  expect(cited('落实市政府《创新办法》', { level: 'county-level-city' })[0]?.level).toBeNull();
});

it('leaves the number of the plan itself alone, and one that no word takes up', () => {
  expect(cited('丙政发〔2024〕1号', { own: '丙政发[2024]1号' })).toEqual([]);
  expect(cited('丙政发〔2024〕2号')).toEqual([]);
  expect(one('废止丙政发〔2020〕1号文件')).toMatchObject({
    title: null,
    document: '丙政发〔2020〕1号',
    document_number: '丙政发〔2020〕1号',
    relation: 'repeal',
    id: 'bing-2024/1/1/d1',
    task: 'bing-2024/1',
  });
});

it('resolves a short form to its document', () => {
  const rows = cited('按照《甲省创新意见》（以下简称《意见》）要求，各地要落实《意见》。');
  expect(rows.map((r) => [r.document, r.level])).toEqual([
    ['甲省创新意见', 'province'],
    ['甲省创新意见', 'province'],
  ]);
});

it('says where it stands, and reads the corrected text', () => {
  const spam: Correction = {
    id: 'bing-2024/c1',
    plan: 'bing-2024',
    kind: 'spam',
    sic: '棋牌',
    corr: null,
    certainty: 'unresolved',
    reason: '试',
    basis: 'editor',
    start: 5,
    end: 7,
  };
  expect(cited('根据《甲省棋牌意见》', { corrections: [spam] })[0]).toMatchObject({
    title: '甲省〔…〕意见',
    text: '《甲省〔…〕意见》',
    start: 2,
    end: 10,
  });
});

it.each([
  ['甲县人民政府办公室关于印发〈甲县方案(2024-2025年)〉的通知', '甲县方案（2024-2025年）'],
  ['关于印发甲县方案', '甲县方案'],
  ['甲省政府办公厅印发关于创新若干措施的通知', '关于创新若干措施'],
  ['关于制定甲计划的通知', '关于制定甲计划的通知'],
  ['甲 省 条例', '甲省条例'],
  ['2023 年甲要点', '2023年甲要点'],
  ['甲方案(试行)', '甲方案（试行）'],
])('%s goes by the name %s', (title, name) => {
  expect(documentName(title)).toBe(name);
});

it.each([
  ['甲省科技条例', '条例'],
  ['中华人民共和国科学技术进步法', '法'],
  ['甲县方案（试行）', '方案'],
  ['甲县创新实施方案', '实施方案'],
  ['甲标准', '标准'],
  ['甲日报', null],
  ['甲承诺书', null],
  ['专利管理办法', '管理办法'],
])('%s is %s', (name, kind) => {
  expect(kindOfDocument(name)).toBe(kind);
});

describe('citedPlans', () => {
  const plans = [
    {
      id: 'a-2024',
      title: '甲县方案(2024年)',
      document_number: '甲政发〔2024〕1号',
      is_interpretation: false,
    },
    { id: 'b-2024', title: '乙县方案', document_number: null, is_interpretation: false },
    { id: 'c-2024', title: '乙县方案', document_number: null, is_interpretation: false },
    { id: 'd-2024', title: '丁县方案', document_number: null, is_interpretation: true },
  ];
  const find = citedPlans(plans);
  it.each<[string, string | null]>([
    ['落实《关于印发甲县方案（2024年）的通知》', 'a-2024'],
    ['落实《别的名称》（甲政发[2024]1号）', 'a-2024'],
    ['落实《乙县方案》', null],
    ['落实《丁县方案》', null],
    ['落实《戊县方案》', null],
  ])('%s', (text, plan) => {
    expect(find(one(text))).toBe(plan);
  });
});

it('never throws, and every row is a slice of the text', () => {
  const piece = fc.constantFrom(
    '《',
    '》',
    '〈',
    '（',
    '）',
    '根据',
    '废止',
    '甲省',
    '条例',
    '国发〔2021〕9号',
    '以下简称',
    '、',
    '。',
    '和',
    ' ',
    '𠮷',
    '县政府',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const points = [...text];
      const rows = cited(text);
      for (const r of rows) expect(points.slice(r.start, r.end).join('')).toBe(r.text);
      expect(rows.every((r, k) => k === 0 || r.start >= (rows[k - 1]?.end ?? 0))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('takes time in proportion to the text', () => {
  for (const unit of ['《', '《》', '《甲', '根据', '国发〔2021〕', '《甲》、', '中共甲省委', '》']) {
    const rows = cited(unit.repeat(40_000));
    expect(rows.length).toBeLessThanOrEqual(40_000);
  }
  expect(relationOf('根据'.repeat(50_000), '')).not.toBeNull();
});
