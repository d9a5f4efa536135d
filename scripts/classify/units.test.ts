import { describe, expect, it } from 'vitest';
import type { Responsibility, Unit } from '../../src/model/responsibility.ts';
import { readVocabulary } from '../read/vocabulary.ts';
import { filedUnits, type UnitPlace } from './units.ts';

const rules = readVocabulary('.').vocabulary.unitFunctions;
const place: UnitPlace = { spelling: 'jia', name: '甲县', province: '丙省', prefecture: '乙市' };
const row = (unit_text: string, unit: string | null = null): Responsibility => ({
  plan: 'jia-2026',
  task: 'jia-2026/1',
  unit_text,
  unit,
  role: 'responsible',
  role_label: null,
  function: null,
  function_basis: null,
  function_evidence: null,
  basis: 'stated',
  start: 0,
  end: 1,
});
const filed = (names: readonly string[], vocabulary: readonly Unit[] = [], at: UnitPlace | null = place) =>
  filedUnits(
    names.map((name) => row(name)),
    { vocabulary, rules, place: at },
  );
const codes = (names: readonly string[], vocabulary: readonly Unit[] = []) =>
  filed(names, vocabulary).responsibilities.map((r) => r.unit);

describe('codes by rule', () => {
  it('are one for all ways to write an office', () => {
    expect(codes(['县科技局', '科技局', '县科学技术局', '甲县科学技术局'])).toEqual([
      'jia-keji',
      'jia-keji',
      'jia-keji',
      'jia-keji',
    ]);
    const [unit, ...others] = filed(['县科技局', '科学技术局']).units;
    expect(others).toEqual([]);
    expect(unit).toEqual({
      code: 'jia-keji',
      jurisdiction: '甲县',
      name: '甲县科学技术局',
      function: '科技',
      aliases: ['县科技局', '科学技术局'],
      basis: 'rule',
    });
    expect(filed(['甲县科学技术局', '县科技局']).units.map((u) => u.aliases)).toEqual([['县科技局']]);
  });

  it('keep the levels apart, each with its place', () => {
    const { responsibilities, units } = filed(['县财政局', '市财政局', '省财政厅', '财政部']);
    expect(responsibilities.map((r) => r.unit)).toEqual([
      'jia-caizheng',
      'jia-shi-caizheng',
      'jia-sheng-caizheng',
      'jia-guo-caizheng',
    ]);
    expect(units.map((u) => [u.jurisdiction, u.name])).toEqual([
      ['甲县', '甲县财政局'],
      ['乙市', '乙市财政局'],
      ['丙省', '丙省财政厅'],
      ['全国', '财政部'],
    ]);
    const [league, ...others] = filed(['盟财政局', '州教育局', '自治区教育厅', '国家能源局']).units;
    expect([league?.code, league?.name]).toEqual(['jia-meng-caizheng', '乙市财政局']);
    expect(others.map((u) => [u.code, u.jurisdiction])).toEqual([
      ['jia-zhou-jiaoyu', '乙市'],
      ['jia-sheng-jiaoyu', '丙省'],
      ['jia-guo-guojia-nengyuan-ju', '全国'],
    ]);
    const unnamed = { ...place, province: null, prefecture: null };
    expect(filed(['省财政厅', '州财政局'], [], unnamed).units.map((u) => u.name)).toEqual([
      '省财政厅',
      '州财政局',
    ]);
  });

  it('keep two offices of one function apart, whose names do not abbreviate each other', () => {
    expect(
      codes([
        '县文旅局',
        '县文物局',
        '县文化和旅游局',
        '县住建局',
        '县城市住房服务中心',
        '县住房和城乡建设局',
      ]),
    ).toEqual([
      'jia-wenlv',
      'jia-wenwu-ju',
      'jia-wenlv',
      'jia-zhujian',
      'jia-chengshi-zhufang-fuwu-zhongxin',
      'jia-zhujian',
    ]);
    expect(codes(['市文旅局', '市文物局', '文旅局', '文物局'])).toEqual([
      'jia-shi-wenlv',
      'jia-shi-wenwu-ju',
      'jia-wenlv',
      'jia-wenwu-ju',
    ]);
    expect(filed(['县住建局', '县城市住房服务中心']).units.map((u) => u.name)).toEqual([
      '甲县住建局',
      '甲县城市住房服务中心',
    ]);
  });

  it('keep units with names of their own apart, and join what abbreviates', () => {
    expect(codes(['甲农商行', '丁银行', '县农技中心', '县农业技术中心', '各镇', '各街道'])).toEqual([
      'jia-jianong-shanghang',
      'jia-dingyin-hang',
      'jia-nongji-zhongxin',
      'jia-nongji-zhongxin',
      'jia-gezhen',
      'jia-gejie-dao',
    ]);
    // What begins and ends alike with other signs between is another; so is what is cut off.
    expect(new Set(codes(['县农技推广中心', '县农技研究中心', '县农技'])).size).toBe(3);
  });

  it('that are spelled alike get a number', () => {
    expect(codes(['丁银行', '定银行', '钉银行'])).toEqual([
      'jia-dingyin-hang',
      'jia-dingyin-hang-2',
      'jia-dingyin-hang-3',
    ]);
  });

  it('yield to the vocabulary', () => {
    const keji: Unit = {
      code: 'jia-kejiju',
      jurisdiction: '甲县',
      name: '甲县科技局',
      function: '科技',
      aliases: [],
      basis: 'vocabulary',
    };
    const { responsibilities, units } = filedUnits([row('甲县科技局', 'jia-kejiju'), row('县科学技术局')], {
      vocabulary: [keji],
      rules,
      place,
    });
    expect(responsibilities.map((r) => [r.unit, r.function, r.function_basis, r.function_evidence])).toEqual([
      ['jia-kejiju', '科技', 'vocabulary', null],
      ['jia-kejiju', '科技', 'rule', '科学技术'],
    ]);
    expect(units).toEqual([]);
  });

  it('name a body that begins with the name of its place as it is printed', () => {
    const at = { ...place, name: '甲乙市' };
    expect(
      filed(['甲乙海关', '甲乙市甲乙开发区管委会', '市科技局'], [], at).units.map((u) => u.name),
    ).toEqual(['甲乙海关', '甲乙开发区管委会', '甲乙市科技局']);
    expect(filed(['甲乙海关']).units.map((u) => u.name)).toEqual(['甲县甲乙海关']);
  });

  it('yield to the one office that the vocabulary has of this place and function, and to no other', () => {
    const office = (code: string, jurisdiction: string, name: string, what: string): Unit => ({
      code,
      jurisdiction,
      name,
      function: what,
      aliases: [],
      basis: 'vocabulary',
    });
    const science = office('jia-kejiju', '甲县', '甲县科技局', '科技');
    const elsewhere = office('ding-caizheng', '丁县', '丁县财政局', '财政');
    expect(codes(['县财政局', '县科技局'], [elsewhere, science])).toEqual(['jia-caizheng', 'jia-kejiju']);
    // One of another level, and one with a name of its own, are not that office; of two of the vocabulary neither is meant.
    expect(codes(['市科技局', '县科技服务中心'], [science])).toEqual([
      'jia-shi-keji',
      'jia-keji-fuwu-zhongxin',
    ]);
    const bureaus = [
      office('jia-wenhua', '甲县', '甲县文化局', '文旅'),
      office('jia-lvyou', '甲县', '甲县旅游局', '文旅'),
    ];
    expect(codes(['县文旅局'], bureaus)).toEqual(['jia-wenlv']);
  });

  it('name the level by its first character, that of the place itself by none', () => {
    const at = (name: string, form: string): string | null | undefined =>
      filed([form], [], { ...place, name }).responsibilities[0]?.unit;
    expect(['县财政局', '区财政局', '旗财政局', '盟财政局'].map((form) => at('丁市', form))).toEqual([
      'jia-xian-caizheng',
      'jia-qu-caizheng',
      'jia-qi-caizheng',
      'jia-meng-caizheng',
    ]);
    expect(at('丁旗', '旗财政局')).toBe('jia-caizheng');
    expect(at('丁区', '区财政局')).toBe('jia-caizheng');
    // The organization department of a committee is no ministry, nor is a department within a name.
    expect(codes(['组织部', '财政部', '财政部专员办'])).toEqual([
      'jia-zuzhi',
      'jia-guo-caizheng',
      'jia-caizheng',
    ]);
  });

  it('join a third form to a body by any of its forms', () => {
    expect(new Set(codes(['县农业技术中心', '县农技术中心', '县农技中心'])).size).toBe(1);
    expect(new Set(codes(['县农技术中心', '县农业技术推广中心', '县农业技术中心'])).size).toBe(1);
  });

  it('are none where the place is not known; functions are', () => {
    const { responsibilities, units } = filed(['县科技局'], [], null);
    expect(responsibilities.map((r) => [r.unit, r.function])).toEqual([[null, '科技']]);
    expect(units).toEqual([]);
  });
});

it('a zone or a place and the body that runs it are one unit, and so are names that differ in a dash', () => {
  const written = [
    '甲经开区',
    '甲经开区管委会',
    '丁市',
    '丁市人民政府',
    '戊—己合作区管委会',
    '戊-己合作区管委会',
  ];
  const [a, b, c, d, e, f] = codes(written);
  expect([a, c, e]).toEqual([b, d, f]);
  expect(new Set([a, c, e]).size).toBe(3);
  expect(filed(written).units.map((u) => [u.function, u.name])).toEqual([
    ['园区', '甲县甲经开区管委会'],
    ['县区', '甲县丁市人民政府'],
    ['园区', '甲县戊—己合作区管委会'],
  ]);
});

describe('what is not known', () => {
  it('stays null and is told once', () => {
    const { responsibilities, unknown } = filed(['县某某办', '县某某办', '县科技局']);
    expect(responsibilities.map((r) => r.function)).toEqual([null, null, '科技']);
    expect(unknown.map((r) => r.unit_text)).toEqual(['县某某办']);
  });

  it('is known by the whole name where the end of a line cut it off, if only one function begins so', () => {
    const cut = filed(['市某房城', '县卫生', '县卫生健康局', '县农']).responsibilities;
    expect(cut.map((r) => r.function)).toEqual([null, '卫健', '卫健', null]);
    const two = filed(['县市政', '县市政公用局', '县市政管理局']).responsibilities;
    expect(two.map((r) => r.function)).toEqual([null, '住建', '城管']);
    const broken = filed(['县行政审', '县行政审批局']).responsibilities;
    expect(broken.map((r) => [r.function, r.function_evidence])).toEqual([
      ['政务服务', '县行政审批局'],
      ['政务服务', '行政审批'],
    ]);
  });
});
