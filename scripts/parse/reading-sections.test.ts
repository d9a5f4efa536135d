import { describe, expect, it } from 'vitest';
import { LONG, NOTE, read, some } from '../../tests/property/outlines.ts';

/** Sections, safeguards and documents without either, where the title alone does not decide. */

/** Items 1. 2. … of an area, one for each text. */
const items = (names: readonly string[], texts: readonly string[], from = 1): string[] =>
  texts.map((text, k) => `${from + k}.${names[k] ?? ''}。${text}`);

const PLATFORM = ['建实验室', '建设基地', '建设中心'];
const PEOPLE = ['培育企业', '引进人才', '服务院所'];

describe('sections', () => {
  const section = (n: number, title: string): string => `${'一二三四五六'.charAt(n - 1)}、${title}`;
  const two = [`（一）建实验室。${LONG}`, `（二）建设基地。${LONG}`];
  const noted = two.map((line) => line + NOTE);

  it('most of them without items, are the tasks', () => {
    expect(
      some('t', [
        section(1, '平台'),
        LONG,
        section(2, '主体'),
        LONG,
        section(3, '人才'),
        LONG,
        section(4, '成果'),
        ...two,
      ]),
    ).toEqual(['t 平台', 't 主体', 't 人才', 't 成果']);
    expect(
      some('t', [
        section(1, '平台'),
        LONG,
        section(2, '主体'),
        LONG,
        section(3, '人才'),
        LONG,
        section(4, '成果'),
        ...noted,
        section(5, '农业'),
        ...noted,
      ]),
    ).toHaveLength(5);
  });

  it('half of them without items that have notes, are not: those without are something else', () => {
    expect(
      read(
        section(1, '平台'),
        LONG,
        section(2, '主体'),
        LONG,
        section(3, '人才'),
        ...noted,
        section(4, '成果'),
        ...noted,
      ),
    ).toEqual([
      's 平台 other',
      's 主体 other',
      's 人才 tasks',
      's 成果 tasks',
      'a 人才',
      'a 成果',
      't 建实验室 in a3',
      't 建设基地 in a3',
      't 建实验室 in a4',
      't 建设基地 in a4',
    ]);
  });

  it('one of them called 重点任务 with items, are not', () => {
    const lines = [
      section(1, '平台'),
      LONG,
      section(2, '主体'),
      LONG,
      section(3, '重点任务'),
      ...two,
      section(4, '成果'),
      LONG,
    ];
    expect(read(...lines).slice(0, 4)).toEqual([
      's 平台 other',
      's 主体 other',
      's 重点任务 tasks',
      's 成果 other',
    ]);
    expect(some('t', lines)).toEqual(['t 建实验室', 't 建设基地']);
    expect(
      some(
        't',
        lines.filter((l) => !l.startsWith('（二）')),
      ),
    ).toHaveLength(4);
  });

  it('are the tasks: one of safeguards with a note and no items is one, too', () => {
    const body = [section(1, '平台'), LONG, section(2, '主体'), LONG, section(3, '人才'), LONG];
    expect(some('t', [...body, section(4, '组织保障'), `成立小组。${NOTE}`])).toHaveLength(4);
    expect(some('t', [...body, section(4, '组织保障'), '成立小组。'])).toHaveLength(3);
    expect(
      some('t', [...body, section(4, '组织保障'), '（一）成立小组。', `（二）加强督查。${NOTE}`]),
    ).toHaveLength(3);
    expect(some('t', [...body, section(4, '发展基础'), `现有平台。${NOTE}`])).toHaveLength(3);
  });

  it('some items of which have items: the others are tasks without an area', () => {
    const deep = items(PLATFORM, [NOTE, NOTE]);
    expect(
      read(
        section(1, '平台'),
        '（一）高端',
        ...deep,
        `（二）基础。${LONG}`,
        section(2, '主体'),
        '（一）企业',
        ...deep,
        '（二）人才',
        ...deep,
      ).filter((l) => !l.startsWith('s')),
    ).toEqual([
      'a 高端',
      'a 企业',
      'a 人才',
      't 建实验室 in a1-1',
      't 建设基地 in a1-1',
      't 基础',
      't 建实验室 in a2-1',
      't 建设基地 in a2-1',
      't 建实验室 in a2-2',
      't 建设基地 in a2-2',
    ]);
  });

  it('two of them, hold tasks where they have items or a note', () => {
    expect(read(section(1, '平台'), LONG, section(2, '保障措施'), ...two).slice(0, 2)).toEqual([
      's 平台 other',
      's 保障措施 safeguards',
    ]);
    expect(read(section(1, '平台'), LONG + NOTE, section(2, '保障措施'), ...two)[0]).toBe('s 平台 tasks');
    expect(read(section(1, '平台'), ...two, section(2, '保障措施'), ...two)[0]).toBe('s 平台 tasks');
  });

  it('stand outside numbers that come before them', () => {
    expect(
      read(
        '1.本方案所称平台。指重点实验室。',
        '2.本方案所称主体。指科技企业。',
        section(1, '重点任务'),
        ...two,
        section(2, '保障措施'),
        ...two,
      ).slice(0, 2),
    ).toEqual(['s 重点任务 tasks', 's 保障措施 safeguards']);
  });
});

describe('safeguards or tasks', () => {
  const tasks = ['一、科技平台', '（一）建实验室。支持建设。', '（二）建设基地。支持建设。'];
  const guard = (title: string, notes: readonly boolean[]): string[] => [
    title,
    ...notes.map((noted, k) => `（${'一二三'.charAt(k)}）加强服务。做好服务。${noted ? NOTE : ''}`),
  ];

  it('a title in 保障 names tasks where most of its items have notes', () => {
    expect(some('g', [...tasks, ...guard('二、强化科技保障', [true, true, false])])).toEqual([]);
    expect(some('g', [...tasks, ...guard('二、强化科技保障', [true, false, false])])).toHaveLength(3);
    expect(some('g', [...tasks, ...guard('二、强化科技保障', [false, false, false])])).toHaveLength(3);
    expect(some('g', [...tasks, ...guard('二、保障措施', [true, true, true])])).toHaveLength(3);
  });

  it('or where sections of tasks come behind it', () => {
    const later = ['三、人才', '（一）引进人才。支持引进。', '（二）培养人才。支持培养。'];
    const none = [false, false, false];
    expect(some('g', [...tasks, ...guard('二、强化科技保障', none), ...later])).toEqual([]);
    expect(some('g', [...tasks, ...guard('二、保障措施', none), ...later])).toHaveLength(3);
    expect(some('g', [...tasks, ...guard('二、强化科技保障', none), '三、宣传', '广泛宣传。'])).toHaveLength(
      3,
    );
    expect(
      some('g', [...tasks, ...guard('二、强化科技保障', none), '三、发展目标', ...later.slice(1)]),
    ).toHaveLength(3);
  });

  it('numbers that run on from the tasks are tasks, even of sure safeguards', () => {
    const on = ['二、保障措施', '（三）加强领导。成立小组。', '三、组织实施', '（四）加强督查。定期督查。'];
    expect(some('t', [...tasks, ...on])).toHaveLength(4);
    expect(
      some('t', [...tasks, on[0] ?? '', '（四）加强领导。成立小组。', '（五）加强督查。定期督查。']),
    ).toHaveLength(2);
  });
});

describe('safeguards that no number marks', () => {
  const body = ['一、重点任务', '（一）建设平台。支持建设。', '（二）培育企业。支持培育。'];
  const guards = (...lines: readonly string[]): string[] => some('g', [...body, ...lines]);

  it('are counted off on the line of the title as well', () => {
    expect(guards('二、保障措施。一是加强领导。成立小组。二是加强督查。定期督查。')).toEqual([
      'g 1 加强领导',
      'g 2 加强督查',
    ]);
    expect(guards('二、保障措施', '做好以下工作：一是加强领导。成立小组；二是加强督查。定期督查。')).toEqual([
      'g 1 加强领导',
      'g 2 加强督查',
    ]);
  });

  it('count on by one, and behind a mark only', () => {
    expect(guards('二、保障措施', '一是加强领导。成立小组。三是加强宣传。二是加强督查。')).toEqual([
      'g 1 加强领导',
      'g 2 加强督查',
    ]);
    expect(guards('二、保障措施', '一是加强领导。其二是加强督查。')).toEqual([]);
  });

  it('are paragraphs with a short title and a text of ten and more, numbered by place', () => {
    const lead = '加强领导。成立领导小组，统筹推进。';
    expect(guards('二、保障措施', lead, '加强督查。定期开展督查，通报进展。')).toEqual([
      'g 1 加强领导',
      'g 2 加强督查',
    ]);
    expect(guards('二、保障措施', lead, '加强督查。定期督查。')).toEqual([]);
    expect(
      guards('二、保障措施', lead, '县直各部门和各镇都要切实加强督查工作。定期开展督查，通报进展。'),
    ).toEqual([]);
    expect(
      guards('二、保障措施', lead, '县直各部门各镇都要切实加强督查。定期开展督查，通报进展。'),
    ).toHaveLength(2);
  });
});

describe('documents without sections', () => {
  it('have areas where their items hold tasks', () => {
    expect(
      read(
        '（一）平台',
        ...items(PLATFORM, [LONG, LONG]),
        '（二）主体',
        ...items(PEOPLE, [LONG, LONG]),
        `（三）农业。${LONG}`,
      ),
    ).toEqual(['t 平台', 't 主体', 't 农业']);
    expect(
      read(
        '（一）平台',
        ...items(PLATFORM, [NOTE, NOTE]),
        '（二）主体',
        ...items(PEOPLE, [NOTE, NOTE]),
        `（三）农业。${LONG}`,
      ),
    ).toEqual([
      'a 平台',
      'a 主体',
      't 建实验室 in a1',
      't 建设基地 in a1',
      't 培育企业 in a2',
      't 引进人才 in a2',
      't 农业',
    ]);
  });

  it('are about themselves in articles only, and in no other words', () => {
    expect(
      some('t', ['第一条 建设平台。各部门要根据实际制定本部门方案。', '第二条 培育企业。支持培育。']),
    ).toHaveLength(2);
    expect(
      some('t', ['1.建设平台。支持建设。', '2.培育企业。支持培育。', '3.本办法由县科技局负责解释。']),
    ).toHaveLength(3);
    expect(read('第一条 建设平台。支持建设。', '第二条 附则', '本办法自印发之日起施行。')).toEqual([
      's 附则 other',
      't 建设平台',
    ]);
  });

  it('begin again at 1 for safeguards where most of the last titles say so', () => {
    const tasks = ['1.建设平台。支持建设。', '2.培育企业。支持培育。'];
    const last = (...titles: readonly string[]): string[] =>
      titles.map((title, k) => `${k + 1}.${title}。做好工作。`);
    expect(some('g', [...tasks, ...last('加强领导', '加强监督', '推广成果')])).toHaveLength(3);
    expect(
      some('g', [...tasks, ...last('加强领导', '加大投入', '强化考核', '推广成果', '服务农业')]),
    ).toHaveLength(5);
  });
});
