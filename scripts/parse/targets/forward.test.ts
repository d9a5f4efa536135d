import { describe, expect, it } from 'vitest';
import { parsePlan } from '../plan.ts';
import { forwardIn } from './forward.ts';

const planOf = (source: string) =>
  parsePlan({
    id: 'draft',
    source,
    errata: [],
    units: [],
    jurisdiction: null,
    period: { start: 2024, end: 2026 },
    files: { source: 'source.txt', errata: 'errata.yaml' },
  });

/** What is promised in a document, each target as place, task, value, unit and year; then its unread numbers. */
function promised(source: string): string[] {
  const plan = planOf(source);
  return [
    ...plan.targets.map((t) =>
      [t.place, t.task ?? '—', t.indicator_text, t.value, t.unit, t.target_year].join(' '),
    ),
    ...plan.issues.filter((i) => i.code === 'target/unread').map((i) => `? ${i.excerpt}`),
  ];
}

const TASKS =
  '一、重点任务\n（一）培育企业。建立企业库，开展走访服务，帮助企业解决困难。\n（二）建设平台。支持企业建设平台，推动仪器共享，提高服务水平。\n';

describe('where promises are read', () => {
  it('before the first section, from the sentence on that names goals', () => {
    expect(
      promised(
        `甲县2024年工作要点\n全县现有企业300家。主要目标是：高新技术企业达到30家。研发机构达到9家。\n${TASKS}`,
      ),
    ).toEqual(['other — 高新技术企业 30 家 2026', 'other — 研发机构 9 家 2026']);
  });

  it('not below a title of what has been reached', () => {
    const source = `甲县科技规划（2024—2026年）\n一、总体要求\n1.1 既定目标如期实现\n高新技术企业达到30家。\n1.2 面临机遇\n研发机构达到9家。\n${TASKS.replace('一、', '二、')}`;
    expect(promised(source)).toEqual(['other — 研发机构 9 家 2026']);
  });

  it('again from the next title on, whatever its number, and where years to come are named', () => {
    const read = (...lines: readonly string[]): string[] =>
      promised(
        `甲县科技规划（2024—2026年）\n一、总体要求\n${lines.join('\n')}\n${TASKS.replace('一、', '二、')}`,
      );
    const goal = ['other — 研发机构 9 家 2026'];
    expect(read('1.1 发展成效', '企业达到30家。', '1.2 总体思路', '研发机构达到9家。')).toEqual(goal);
    expect(read('（一）发展基础', '企业达到30家。', '1.总体目标', '研发机构达到9家。')).toEqual(goal);
    expect(read('（一）确保目标任务如期实现', '研发机构达到9家。')).toEqual(goal);
    expect(read('（一）发展基础', '到2026年，研发机构达到9家。')).toEqual(goal);
  });

  it('not in rows of indicators without lines', () => {
    const rows = [
      '1 研发强度 % 预期性 2.5',
      '2 科技型企业拥有量1 家 预期性 30',
      '3 高新技术企业 家 约束性 50',
    ];
    expect(
      promised(
        `甲县科技规划（2024—2026年）\n一、主要目标\n${rows.join('\n')}\n${TASKS.replace('一、', '二、')}`,
      ),
    ).toEqual([]);
  });

  it('not in a letter head that names no goals', () => {
    expect(promised(`甲县工作要点\n《到2026年甲县方案》收到申请30件，现印发。\n${TASKS}`)).toEqual([]);
  });

  it('in a title that is a whole sentence, but not its printed number', () => {
    expect(
      promised(
        '一、重点任务\n12．新增基站100座，累计建成400个。（责任单位：县工信局）\n13．培育企业8家。（责任单位：县科技局）\n14．建设平台。（责任单位：县科技局）\n',
      ),
    ).toEqual([
      'task draft/12 新增基站 100 座 2026',
      'task draft/12 基站 400 个 2026',
      'task draft/13 企业 8 家 2026',
    ]);
  });

  it('not in the conditions of admission', () => {
    expect(
      promised(
        `${TASKS}二、认定条件\n园区面积不超过10平方公里，企业不少于50家。\n三、保障措施\n（一）投入。每年新增项目5个。\n（二）宣传。开展活动，营造氛围，形成合力。\n`,
      ),
    ).toEqual(['safeguards — 新增项目 5 个 2026']);
  });

  it('in traditional characters', () => {
    expect(promised(`${TASKS}二、主要目標\n到2026年，高新技術企業達到50個，產值突破3億元。\n`)).toEqual([
      'goals — 高新技術企業 50 个 2026',
      'goals — 產值 3 亿元 2026',
    ]);
  });
});

/** The passages of a document that look forward. */
function forward(source: string): string[] {
  const plan = planOf(source);
  return plan.passages.filter(forwardIn(plan)).map((p) => p.text);
}

describe('what looks forward', () => {
  it('is a task with its title, an area without it, and neither where they say who may apply; no note', () => {
    expect(
      forward(
        [
          '甲县科技创新方案',
          '一、重点任务',
          '（一）培育企业',
          '本领域培育企业9家。',
          '1. 建立企业库。建立企业库5个。（责任单位：县科技局）',
          '2. 开展走访。走访企业5家。（责任单位：县科技局）',
          '（二）认定条件',
          '园区不超过6个。',
          '1. 企业条件。企业不少于3家。（责任单位：县科技局）',
          '2. 人员条件。人员不少于5人。（责任单位：县工信局）',
          '（三）引进人才',
          '3. 引才。人才不少于5人。（责任单位：县工信局）',
        ].join('\n'),
      ),
    ).toEqual([
      '本领域培育企业9家。',
      '1. 建立企业库。',
      '建立企业库5个。',
      '2. 开展走访。',
      '走访企业5家。',
      '3. 引才。',
      '人才不少于5人。',
    ]);
  });

  it('is the body but the background, also in parts without tasks', () => {
    expect(
      forward(
        [
          '一、发展基础',
          '现有企业20家。',
          '二、总体要求',
          '坚持创新驱动，建设平台9家。',
          '三、重点任务',
          '（一）培育企业。培育企业5家。',
          '（二）建设平台。建设平台5个。',
          '四、申报基本条件',
          '企业不少于8家。',
          '五、保障措施',
          '（一）加强领导。成立专班3个。',
        ].join('\n'),
      ),
    ).toEqual([
      '坚持创新驱动，建设平台9家。',
      '（一）培育企业。',
      '培育企业5家。',
      '（二）建设平台。',
      '建设平台5个。',
      '（一）加强领导。',
      '成立专班3个。',
    ]);
  });

  it.each([
    '主要目标是企业9家。',
    '目标任务为企业9家。',
    '目标：企业9家。',
    '到2026年企业9家。',
    '至 2026 年企业9家。',
  ])('begins before the first section with %s', (sentence) => {
    expect(forward(`甲县工作要点\n企业有7家。${sentence}平台5个。\n${TASKS}`).slice(0, 2)).toEqual([
      sentence,
      '平台5个。',
    ]);
  });

  it.each(['目标企业9家。', '自2026年企业9家。', '企业9家。'])('does not with %s', (sentence) => {
    expect(forward(`甲县工作要点\n企业有7家。${sentence}\n${TASKS}`)[0]).toBe('（一）培育企业。');
  });
});
