import { describe, expect, it } from 'vitest';
import { parsePlan } from '../plan.ts';

/** What is promised in a document, each target as place, task, value, unit and year; then its unread numbers. */
function promised(source: string): string[] {
  const plan = parsePlan({
    id: 'draft',
    source,
    errata: [],
    units: [],
    jurisdiction: null,
    period: { start: 2024, end: 2026 },
    files: { source: 'source.txt', errata: 'errata.yaml' },
  });
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

  it('not in a letter head that names no goals', () => {
    expect(promised(`甲县工作要点\n《到2026年甲县方案》收到申请30件，现印发。\n${TASKS}`)).toEqual([]);
  });

  it('in a title that is a whole sentence, but not its printed number', () => {
    expect(
      promised(
        '一、重点任务\n12．新增基站100座，累计建成400个。（责任单位：县工信局）\n13．培育企业8家。（责任单位：县科技局）\n14．建设平台。（责任单位：县科技局）\n',
      ),
    ).toEqual([
      'task draft/12 基站 100 座 2026',
      'task draft/12 基站 400 个 2026',
      'task draft/13 企业 8 家 2026',
    ]);
  });

  it('not in the conditions of admission', () => {
    expect(
      promised(
        `${TASKS}二、认定条件\n园区面积不超过10平方公里，企业不少于50家。\n三、保障措施\n（一）投入。每年新增项目5个。\n（二）宣传。开展活动，营造氛围，形成合力。\n`,
      ),
    ).toEqual(['safeguards — 项目 5 个 2026']);
  });

  it('in traditional characters', () => {
    expect(promised(`${TASKS}二、主要目標\n到2026年，高新技術企業達到50個，產值突破3億元。\n`)).toEqual([
      'goals — 高新技術企業 50 个 2026',
      'goals — 產值 3 亿元 2026',
    ]);
  });
});
