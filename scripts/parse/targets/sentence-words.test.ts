/** What single words do to the reading of a sentence; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { saidIn } from './strength.ts';
import { readSentence } from './targets.ts';
import { timeWordsIn } from './time.ts';
import { nameWithin } from './wording.ts';

const PERIOD = { start: 2024, end: 2026 };

/** Name, comparator, value, unit and year of every target, then its baseline, benchmark, strength and words for “about”. */
function read(text: string): string[] {
  const line = { text, folded: folded(text) };
  const said = saidIn(line);
  const { drafts, unread } = readSentence(line, PERIOD);
  const targets = drafts.map((d) => {
    const { strength, strength_text } = said(d);
    const { value, year } = d.baseline;
    return [
      text.slice(...d.name),
      d.comparator,
      d.max === null ? d.value : `${String(d.value)}–${d.max}`,
      d.unit,
      d.year,
      d.perYear ? '每年' : null,
      value === null && year === null ? null : `自${value ?? ''}@${year ?? ''}`,
      d.benchmark,
      strength === 'plain' ? null : `[${strength_text ?? ''}]`,
      d.about.length === 0 ? null : `~${d.about.map((range) => text.slice(...range)).join('…')}`,
    ]
      .filter((part) => part !== null)
      .join(' ');
  });
  return [...targets, ...unread.map((range) => `? ${text.slice(...range)}`)];
}

describe('a sentence', () => {
  it.each<[string, string[]]>([
    ['办理时间分别压缩至3、5个工作日。', ['办理时间 = 3 个工作日', '办理时间 = 5 个工作日']],
    ['加强投入，力争达到50家示范企业，基地8个。', ['示范企业 >= 50 家 [力争]', '基地 = 8 个 [力争]']],
    [
      '力争通过三年左右努力，建成平台5个，培育基地8个，企业达到50家。',
      ['平台 = 5 个 [力争]', '基地 = 8 个 [力争]', '企业 >= 50 家 [力争]'],
    ],
    ['经过五年不懈努力，企业达到50家，力争平台8个。', ['企业 >= 50 家 [努力]', '平台 = 8 个 [力争]']],
    ['力争三年内建成平台5个，引进人才50名。', ['平台 = 5 个 [力争]', '人才 = 50 名 [力争]']],
    [
      '力争建成平台5个、其中省级2个，企业突破50家。',
      ['平台 = 5 个 [力争]', '其中省级 = 2 个 [力争]', '企业 > 50 家'],
    ],
    ['确保企业50家!基地8个。', ['企业 = 50 家 [确保]', '基地 = 8 个']],
    ['建成平台200个，其中：国家级3个、省级30个。', ['平台 = 200 个', '国家级 = 3 个', '省级 = 30 个']],
    ['建成平台200个，其中，市级30个。', ['平台 = 200 个', '市级 = 30 个']],
    ['全县90%的企业纳入平台管理。', ['企业纳入平台管理 = 90 %']],
    ['覆盖率达到90%的企业纳入平台管理。', ['覆盖率 >= 90 %']],
    ['90%企业建成数据中心。', ['企业建成数据中心 = 90 %']],
    ['五六十家企业。', ['企业 range 50–60 家']],
    ['建成平台三五个。', ['平台 range 3–5 个']],
    ['建成平台十七八个。', ['平台 range 17–18 个']],
    ['企业达到四五百家。', ['企业 range 400–500 家']],
    ['企业从28家增至50家。', ['企业 >= 50 家 自28@']],
    ['产值由2023年的10亿元提高到20亿元。', ['产值 >= 20 亿元 自10@2023']],
    ['研发强度比2023年提高2个百分点。', ['研发强度 growth 2 个百分点 自@2023']],
    ['建成百家企业。', ['企业 = 100 家']],
    ['过百家企业，超过百家企业，通过百家企业。', ['企业 > 100 家', '企业 > 100 家', '企业 = 100 家']],
    ['产值达￥5亿。', ['产值 >= 5 亿元']],
    ['占比达到十分之三。', ['占比 >= 30 %']],
    ['企业2—3万家，产值5亿元至8亿元。', ['企业 range 2–3 万家', '产值 range 5–8 亿元']],
    ['企业20至30余家。', ['企业 range 20–30 家 ~余']],
    ['企业分别达到10、20和30家。', ['企业 >= 10 家', '企业 = 20 家', '企业 = 30 家']],
    ['平台突破5。', ['平台 > 5']],
    ['平台达到五，企业8家。', ['平台 >= 5', '企业 = 8 家']],
    ['比例控制在5%以内，达到3%以下。', ['比例 <= 5 %', '比例 <= 3 %']],
    ['到2026年底，企业保持在50家，稳定在60家。', ['企业 >= 50 家 2026', '企业 >= 60 家 2026']],
    ['企业50家，冲刺60家。', ['企业 = 50–60 家']],
    ['截至2023年，企业20家，2026年达到40家。', ['企业 >= 40 家 2026 自20@2023']],
    ['从2024年起，每年培育企业5家。', ['企业 = 5 家 每年']],
    ['每年举办活动5场，累计20场。', ['活动 = 5 场 每年', '活动 = 20 场']],
    [
      '2024年、2025年、2026年企业分别达到10家、20家、30家。',
      ['企业 >= 10 家 2024', '企业 >= 20 家 2025', '企业 >= 30 家 2026'],
    ],
    ['2024—2026年，培育企业5家。', ['企业 = 5 家 2026']],
    ['“十五五”末企业达到80家。', ['企业 >= 80 家 2030']],
    ['到2026年和2030年，企业分别达到50家和80家。', ['企业 >= 50 家 2026', '企业 >= 80 家 2030']],
    ['财政投入高于全省平均水平，占比优于周边平均值。', ['财政投入 > 全省平均水平', '占比 > 周边平均值']],
    ['科技支出、研发经费均逐年稳步增长。', ['科技支出 growth 每年', '研发经费 growth 每年']],
    ['视财力状况逐年增加。', []],
    ['投入力度逐年加大。', ['投入力度 growth 每年']],
    ['收入和数据逐年递增。', ['收入和数据 growth 每年']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('the name', () => {
  it.each([
    ['力争到2026年底高新技术企业', '高新技术企业'],
    ['截至2025年10月底企业', '企业'],
    ['2024、2025和2026年企业', '企业'],
    ['三月五日前企业', '企业'],
    ['12月底前企业', '企业'],
    ['制（修）订标准', '标准'],
    ['孵化企业、孵化场所', '企业、孵化场所'],
    ['企业翻两番', '企业'],
    ['企业增加2倍', '企业'],
    ['企业增长两倍', '企业'],
    ['企业在2023年的', '企业'],
    ['“企业”', '“企业”'],
    ['企业务必达到', '企业'],
    ['省级以上企业原则上', '省级以上企业'],
  ])('in %s is %s', (text, name) => {
    expect(folded(text).slice(...nameWithin(folded(text), 0, text.length))).toBe(folded(name));
  });
});

describe('words of time', () => {
  it.each<[string, string[]]>([
    ['截止2023年、截至目前', ['截止2023年 history 2023', '截至 history', '目前 history']],
    [
      '相比2023年、对比2023年、以2023年为',
      ['相比2023年 reference 2023', '对比2023年 reference 2023', '以2023年 reference 2023'],
    ],
    [
      '在2023年工作中，在2023年基础上，从2023年稳步提升',
      ['2023年 history 2023', '在2023年 reference 2023', '从2023年 reference 2023'],
    ],
    ['2023～2025年', ['2023～2025年 year 2025']],
    ['2026 年', ['2026 年 year 2026']],
    [
      '十四五规划末、十三五期末、十五五收官、十六五时期',
      ['十四五规划末 year 2025', '十三五期末 history 2020', '十五五收官 year 2030', '十六五时期 year 2035'],
    ],
    ['每年3月、每年度、每年一度', ['每年度 every-year']],
    ['年度实施、年度计划、年度完成', ['年度 every-year', '年度 every-year']],
    ['2年培训、每年培训、近年新增、多年支持、年转化', ['每年 every-year', '年 every-year']],
    ['总量、总计、累计', ['总量 total', '总计 total', '累计 total']],
    [
      '近几年、去年、上年、已经有、现拥有、已创建、现场',
      ['近几年 history', '去年 history', '上年 history', '已经 history', '现 history', '已 history'],
    ],
  ])('in %s', (text, expected) => {
    const found = timeWordsIn(folded(text), PERIOD).map(({ i, j, kind, year }) =>
      [text.slice(i, j), kind, year].filter((part) => part !== null).join(' '),
    );
    expect(found).toEqual(expected);
  });
});
