import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

const LONG =
  '支持企业、高校和科研院所共同建设重点实验室、技术创新中心和中试基地，完善从研发到应用的服务体系，推动创新资源集聚。';
const SAFE = ['三、保障措施', '（一）加强领导。成立领导小组。', '（二）加强督查。定期开展督查。'];

/** `s 重点任务`, `a 建设平台`, `t 建设实验室`, `g 加强领导`, in the order of kinds. */
const read = (...lines: readonly string[]): string[] => {
  const { sections, areas, tasks, safeguards } = parsed(['甲县实施方案', ...lines].join('\n'));
  return [
    ...sections.map((r) => `s ${r.title} ${r.role}`),
    ...areas.map((r) => `a ${r.title}`),
    ...tasks.map((r) => `t ${r.title}${r.area === null ? '' : ` in ${r.area.slice('jia-2024/'.length)}`}`),
    ...safeguards.map((r) => `g ${r.title}`),
  ];
};
const tasks = (...lines: readonly string[]): string[] => read(...lines).filter((l) => l.startsWith('t '));
const safeguards = (...lines: readonly string[]): string[] =>
  read(...lines).filter((l) => l.startsWith('g '));

describe('tasks and parts of tasks', () => {
  const goals = ['一、主要目标', '到2025年建成平台十家。'];

  it('（一） with numbered text below are areas of tasks', () => {
    expect(
      tasks(
        ...goals,
        '二、重点任务',
        '（一）平台',
        `1.建设实验室。${LONG}`,
        `2.建设基地。${LONG}`,
        '（二）主体',
        `3.培育企业。${LONG}`,
        `4.引进人才。${LONG}`,
        ...SAFE,
      ),
    ).toEqual(['t 建设实验室 in a1', 't 建设基地 in a1', 't 培育企业 in a2', 't 引进人才 in a2']);
  });

  it('（一） that hold the notes are tasks, what is counted below is their text', () => {
    const note = '（责任单位：县科技局）';
    expect(
      tasks(
        ...goals,
        '二、重点任务',
        '（一）平台。',
        '1.建设实验室。',
        `2.建设基地。${note}`,
        '（二）主体。',
        '1.培育企业。',
        `2.引进人才。${note}`,
        ...SAFE,
      ),
    ).toEqual(['t 平台', 't 主体']);
  });

  it('what holds a note each are tasks, however short', () => {
    const note = '（责任单位：县科技局）';
    expect(
      tasks(
        ...goals,
        '二、重点任务',
        '（一）平台',
        `1.建设实验室。${note}`,
        `2.建设基地。${note}`,
        '（二）主体',
        `1.培育企业。${note}`,
        `2.引进人才。${note}`,
        ...SAFE,
      ),
    ).toEqual(['t 建设实验室 in a1', 't 建设基地 in a1', 't 培育企业 in a2', 't 引进人才 in a2']);
  });

  it('（1） without notes are parts of a task', () => {
    expect(
      tasks(
        ...goals,
        '二、重点任务',
        '（一）平台。',
        `（1）建设实验室。${LONG}`,
        `（2）建设基地。${LONG}`,
        '（二）主体。',
        `（1）培育企业。${LONG}`,
        `（2）引进人才。${LONG}`,
        ...SAFE,
      ),
    ).toEqual(['t 平台', 't 主体']);
  });

  it('short items without notes are parts of a task', () => {
    expect(
      tasks(
        ...goals,
        '二、重点任务',
        '（一）平台。',
        '1.建实验室。',
        '2.建基地。',
        '（二）主体。',
        '1.育企业。',
        '2.引人才。',
        ...SAFE,
      ),
    ).toEqual(['t 平台', 't 主体']);
  });

  it('one item below one of many is a part of a task', () => {
    expect(
      tasks(
        ...goals,
        '二、重点任务',
        '（一）平台。支持建设。',
        '（二）主体。',
        `1.育企业。${LONG}`,
        `2.引人才。${LONG}`,
        '（三）成果。推广成果。',
        '（四）人才。引进人才。',
        ...SAFE,
      ),
    ).toHaveLength(4);
  });
});

describe('sections', () => {
  it('that hold tasks directly are areas where there are several', () => {
    expect(
      read(
        '一、建设平台',
        '（一）建设实验室。支持建设。',
        '（二）建设基地。支持建设。',
        '二、培育主体',
        '（一）培育企业。支持培育。',
        '（二）引进人才。支持引进。',
        ...SAFE,
      ),
    ).toEqual([
      's 建设平台 tasks',
      's 培育主体 tasks',
      's 保障措施 safeguards',
      'a 建设平台',
      'a 培育主体',
      't 建设实验室 in a1',
      't 建设基地 in a1',
      't 培育企业 in a2',
      't 引进人才 in a2',
      'g 加强领导',
      'g 加强督查',
    ]);
  });

  it('are the tasks where nothing is counted below them', () => {
    expect(
      read(
        '一、建设平台',
        LONG,
        '二、培育主体',
        LONG,
        '三、引进人才',
        LONG,
        '四、加强组织领导',
        '成立领导小组，各镇各部门要落实责任。',
      ),
    ).toEqual(['s 加强组织领导 safeguards', 't 建设平台', 't 培育主体', 't 引进人才']);
  });

  it('are told by their titles', () => {
    expect(
      read(
        '一、指导思想',
        '以创新为动力。',
        '二、总体目标',
        '建成平台十家。',
        '三、重点任务',
        '（一）建设平台。支持建设。',
        '（二）培育企业。支持培育。',
        '四、保障措施',
        '（一）加强领导。成立小组。',
      ).slice(0, 4),
    ).toEqual(['s 指导思想 guidance', 's 总体目标 goals', 's 重点任务 tasks', 's 保障措施 safeguards']);
  });

  it('of safeguards whose numbers run on from the tasks hold tasks', () => {
    expect(
      tasks(
        '一、重点任务',
        '（一）建设平台。支持建设。',
        '（二）培育企业。支持培育。',
        '二、保障措施',
        '（三）加强领导。成立小组。',
        '（四）加强督查。定期督查。',
      ),
    ).toHaveLength(4);
  });
});

describe('safeguards without numbers', () => {
  const body = ['一、重点任务', '（一）建设平台。支持建设。', '（二）培育企业。支持培育。', '二、保障措施'];
  it('are what is counted off in words', () => {
    expect(safeguards(...body, '一是加强领导。成立小组。二是加强督查。定期督查。')).toEqual([
      'g 加强领导',
      'g 加强督查',
    ]);
    expect(
      safeguards(...body, '一是加强领导。成立小组。', '二是加强督查。定期督查。', '三是加强宣传。广泛宣传。'),
    ).toHaveLength(3);
    expect(safeguards(...body, '一是加强领导。成立小组。')).toEqual([]);
    expect(safeguards(...body, '各镇要成立小组，二是加强督查。')).toEqual([]);
  });

  it('are paragraphs that begin with a short title', () => {
    expect(
      safeguards(
        ...body,
        '加强领导。成立领导小组，统筹推进各项工作。',
        '加强督查。定期开展督查，通报工作进展。',
      ),
    ).toEqual(['g 加强领导', 'g 加强督查']);
    expect(safeguards(...body, '加强领导。成立领导小组，统筹推进各项工作。')).toEqual([]);
    expect(
      safeguards(
        ...body,
        '各镇各部门要高度重视并切实加强对科技工作的领导。成立小组。',
        '加强督查。定期开展督查，通报工作进展。',
      ),
    ).toEqual([]);
    expect(
      safeguards(
        ...body,
        '加强领导。成立领导小组，统筹推进各项工作。',
        '加强督查。定期开展督查，通报工作进展。',
        '甲县人民政府',
        '2024年3月1日',
      ),
    ).toHaveLength(2);
  });
});

describe('documents without sections', () => {
  it('in articles: those about the document are no tasks', () => {
    expect(
      read(
        '第一条 为支持科技创新，制定本办法。',
        '第二条 建设平台。支持企业建设实验室。',
        '第三条 培育企业。对新认定企业奖励10万元。',
        '第四条 本办法由县科技局负责解释。',
        '第五条 本办法自2024年1月1日起施行。',
      ),
    ).toEqual([
      's 为支持科技创新，制定本办法 other',
      's 本办法由县科技局负责解释 other',
      's 本办法自2024年1月1日起施行 other',
      't 建设平台',
      't 培育企业',
    ]);
  });

  it('a closing run that begins again at 1 and speaks of safeguards holds them', () => {
    const body = ['（一）建设平台。支持建设。', '（二）培育企业。支持培育。', '（三）引进人才。支持引进。'];
    expect(read(...body, '（一）加强组织领导。成立小组。', '（二）强化监督考核。定期考核。')).toEqual([
      't 建设平台',
      't 培育企业',
      't 引进人才',
      'g 加强组织领导',
      'g 强化监督考核',
    ]);
    expect(safeguards(...body, '（一）推广成果。支持推广。', '（二）开放数据。支持开放。')).toEqual([]);
  });
});
