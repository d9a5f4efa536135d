import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';
import { folded } from './folded.ts';
import { isEndMatter } from './end-matter.ts';

describe('end matter', () => {
  it.each([
    '2024年3月1日',
    '2024 年 3 月 1 日',
    '二〇二四年三月一日',
    '二○二四年十二月三十一日',
    '甲县人民政府办公室',
    '甲县科技局',
    '甲县科技创新领导小组',
    '甲县经济开发区管委会',
    '中共甲县委员会',
    '（此件公开发布）',
    '（联系人：张某，电话：123）',
    '（主动公开）',
    '抄送：县委办公室',
    '印发：各镇',
    '主题词：科技',
    '公开方式：主动公开',
    '联系人：张某',
    '联系电话：123',
    '附件：1.清单',
    '附表1',
    '甲县人民政府办公室　2021年11月30日印发',
    '甲县人民政府办公室2021年11月30日印发',
    '甲县人民政府办公室二○二一年十一月三十日 印发',
  ])('%s', (line) => {
    expect(isEndMatter(folded(line))).toBe(true);
  });

  it.each([
    '2024年3月',
    '到2024年3月1日完成',
    '2024年3月1日起施行',
    '局',
    '2021年11月30日印发《方案》',
    '甲县科技局牵头',
    '甲县科技局，甲县财政局',
    '（此件）公开',
    '支持建设平台。',
    '各县人民政府要加强领导。',
    '加强附件管理',
    '（抄送县委）',
  ])('is not: %s', (line) => {
    expect(isEndMatter(folded(line))).toBe(false);
  });
});

const BODY = [
  '甲县实施方案',
  '一、重点任务',
  '1.建设平台。支持企业建设实验室。',
  '2.培育企业。培育企业十家。',
  '二、保障措施',
  '（一）加强领导。成立小组。',
  '（二）加强督查。定期督查。',
];
const read = (...lines: string[]) => parsed([...BODY, ...lines].join('\n'));

describe('annexes', () => {
  it('are named as the text announces them, with what came of them', () => {
    expect(read('附件：1.指标体系表 2.任务清单', '甲县人民政府', '2024年3月1日').attachments).toEqual([
      { title: '指标体系表', present: false },
      { title: '任务清单', present: false },
    ]);
    expect(
      read('附件：1.指标体系表', '2.任务清单', '附件1', '指标体系表', '高新技术企业10家。').attachments,
    ).toEqual([
      { title: '指标体系表', present: true },
      { title: '任务清单', present: true },
    ]);
    expect(read('附：任务清单').attachments).toEqual([{ title: '任务清单', present: false }]);
    expect(read('附件:2024年任务清单').attachments).toEqual([{ title: '2024年任务清单', present: false }]);
    expect(read().attachments).toEqual([]);
  });

  it.each(['附件', '附件1', '附件一：', '附 件 2', '附表：', '附件1 指标体系表说明', '附件2：指标体系表'])(
    'begin at %s, and hold no tasks',
    (head) => {
      const edition = read(
        '甲县人民政府',
        head,
        '一、其他任务',
        '1.别的任务。支持别的事情。',
        '二、其他保障',
      );
      expect(edition.tasks.map((t) => t.title)).toEqual(['建设平台', '培育企业']);
      expect(edition.sections.map((s) => s.title)).toEqual(['重点任务', '保障措施']);
    },
  );

  it.each(['附件是本方案的组成部分。', '附件材料的报送'])('do not begin at %s', (line) => {
    expect(read(line, '三、组织实施', '1.压实责任。各镇要压实责任。').sections).toHaveLength(3);
  });

  it('are the plan where the notes stand in them', () => {
    const items = [1, 2, 3, 4, 5].map((n) => `${n}.第${n}项任务的名称。做好工作。（责任单位：县科技局）`);
    const before = ['甲县考评办法', '一、考评对象', '各镇。', '二、考评方式', '每年考评。'];
    const titles = (lines: readonly string[]): string[] => parsed(lines.join('\n')).tasks.map((t) => t.title);
    expect(titles([...before, '附件', '一、重点任务', ...items])).toHaveLength(5);
    expect(titles([...before, '附件', '一、重点任务', ...items.slice(0, 4)])).toEqual([]);
    expect(titles([...BODY, '（责任单位：县科技局）', '附件', '一、重点任务', ...items])).toHaveLength(2);
  });

  it('do not begin before the document has its sections', () => {
    const edition = parsed(['附件', ...BODY].join('\n'));
    expect(edition.tasks).toHaveLength(2);
    expect(edition.attachments).toEqual([]);
  });
});

describe('signature and date behind the last heading', () => {
  it('belong to no safeguard', () => {
    const edition = read('附件：任务清单', '甲县人民政府办公室', '2024年3月1日', '（此件公开发布）');
    const own = edition.passages.filter((p) => p.kind === 'safeguard').map((p) => p.text);
    expect(own).toEqual(['成立小组。', '定期督查。']);
    expect(edition.passages.slice(-4).map((p) => [p.kind, p.parent, p.text])).toEqual(
      ['附件：任务清单', '甲县人民政府办公室', '2024年3月1日', '（此件公开发布）'].map((text) => [
        'other',
        'jia-2024/s2',
        text,
      ]),
    );
  });
});

describe('a table of contents', () => {
  it.each(['目录', '目 录', '目次'])('headed %s makes no headings', (head) => {
    const contents = ['一、重点任务………1', '二、保障措施 2'];
    const [title = '', ...rest] = BODY;
    const edition = parsed([title, head, ...contents, ...rest].join('\n'));
    expect(edition.sections.map((s) => s.title)).toEqual(['重点任务', '保障措施']);
    expect(edition.tasks).toHaveLength(2);
  });
});

describe('where annexes begin', () => {
  const tasksOf = (lines: readonly string[]): number => parsed(lines.join('\n')).tasks.length;
  const ANNEX = [
    '附件1',
    '一、其他任务',
    '1.别的任务。支持别的事情。',
    '2.再一任务。支持再一事情。',
    '二、其他保障',
  ];

  it('is behind two sections, two chapters or five items', () => {
    expect(tasksOf([...BODY, ...ANNEX])).toBe(2);
    const chapters = BODY.map((line) => line.replace('一、', '第一章 ').replace('二、', '第二章 '));
    expect(tasksOf([...chapters, ...ANNEX])).toBe(2);
    const items = (n: number): string[] =>
      Array.from({ length: n }, (_, k) => `${k + 1}.建设平台。支持企业建设实验室。`);
    const annex = ['附件1', `6.别的任务。支持别的事情。`, '7.再一任务。支持再一事情。'];
    expect(tasksOf(['甲县实施方案', ...items(5), ...annex])).toBe(5);
    expect(
      tasksOf([
        '甲县实施方案',
        ...items(4),
        '附件1',
        ...annex.slice(1).map((l) => l.replace('6', '5').replace('7', '6')),
      ]),
    ).toBe(6);
  });

  it.each([
    '附表二',
    '附 件：',
    '附件10',
    '附件十',
    '附件10：指标体系表说明',
    '附件1指标体系表',
    `附件1 ${'表'.repeat(50)}`,
  ])('may be %s', (head) => {
    expect(tasksOf([...BODY, head, ...ANNEX.slice(1)])).toBe(2);
  });

  it.each(['见附件1', '附件1指标', '附件1的内容如下。另行印发', `附件1 ${'表'.repeat(52)}`, '附件一览表'])(
    'is not %s',
    (head) => {
      expect(tasksOf([...BODY, head, ...ANNEX.slice(1)])).not.toBe(2);
    },
  );

  it('is not the last line', () => {
    expect(read('附件1').attachments).toEqual([]);
    expect(parsed([...BODY, '附件1'].join('\n')).passages.at(-1)?.text).toBe('附件1');
  });
});

describe('the annexes that a text announces', () => {
  const titles = (...lines: readonly string[]): string[] => read(...lines).attachments.map((a) => a.title);

  it.each<[string, string[]]>([
    ['附件：指标体系表', ['指标体系表']],
    ['附件： 1．指标体系表', ['指标体系表']],
    ['附 件：1、指标体系表2、任务清单', ['指标体系表', '任务清单']],
    ['附件1：指标体系表', ['指标体系表']],
    ['附表：12.指标体系表', ['指标体系表']],
    ['附：甲县2024年1.5万亩规划', ['甲县2024年1.5万亩规划']],
    ['附件：', []],
    ['附件清单', []],
    [`附件：${'表'.repeat(157)}`, ['表'.repeat(157)]],
    [`附件：${'表'.repeat(158)}`, []],
    ['见附件：指标体系表', []],
  ])('in %s', (line, expected) => {
    expect(titles(line)).toEqual(expected);
  });

  it('came with the text where their titles stand again on lines of their own', () => {
    const lines = [
      '甲县政府办公室关于印发行动方案的通知',
      '附件：1.甲县优化环境行动方案',
      '2.甲县领导小组名单',
    ];
    const below = [
      '甲县人民政府办公室',
      '2024年3月1日',
      '附件1',
      '甲县优化环境',
      '行动方案',
      '一、总体要求',
      '甲县领导小组名单另发。',
    ];
    const { attachments } = parsed([...lines, ...below, '二、重点任务', '1.培育企业。支持企业。'].join('\n'));
    expect(attachments.map(({ title, present }) => [title, present])).toEqual([
      ['甲县优化环境行动方案', true],
      ['甲县领导小组名单', false],
    ]);
  });

  it('go on over numbered lines of up to eighty characters', () => {
    expect(titles('附件：1.甲表', '2.乙表', '3.丙表', '甲县人民政府')).toEqual(['甲表', '乙表', '丙表']);
    expect(titles('附件：1.甲表', `2.${'乙'.repeat(78)}`)).toEqual(['甲表', '乙'.repeat(78)]);
    expect(titles('附件：1.甲表', `2.${'乙'.repeat(79)}`)).toEqual(['甲表']);
    expect(titles('附件：1.甲表', '（二）乙表')).toEqual(['甲表']);
  });
});

describe('the end matter', () => {
  const ends = (...lines: readonly string[]): string[] =>
    read(...lines)
      .passages.filter((p) => p.kind === 'other' && p.parent === 'jia-2024/s2')
      .map((p) => p.text);

  it('is the unbroken run of signatures, dates and annexes at the end', () => {
    expect(ends('甲县人民政府', '2024年3月1日')).toEqual(['甲县人民政府', '2024年3月1日']);
    expect(ends('甲县人民政府', '各镇要抓好落实。', '2024年3月1日')).toEqual(['2024年3月1日']);
  });

  it('begins at the list of annexes where only short lines stand between', () => {
    expect(ends('附件：1.甲表', '其余各表另发', '2024年3月1日')).toEqual([
      '附件：1.甲表',
      '其余各表另发',
      '2024年3月1日',
    ]);
    expect(ends('附件：1.甲表', '表'.repeat(79), '2024年3月1日')).toHaveLength(3);
    expect(ends('附件：1.甲表', '表'.repeat(80), '2024年3月1日')).toEqual(['2024年3月1日']);
  });
});

describe('lines of a table of contents', () => {
  const sections = (...contents: readonly string[]): number => {
    const [title = '', ...rest] = BODY;
    return parsed([title, ...contents, ...rest].join('\n')).sections.length;
  };

  it('stand again below, with leaders and page numbers or without', () => {
    expect(sections('目  录', '一、重点任务 …… 12', '二、保障措施···120')).toBe(2);
    expect(sections('目录', '一、重 点 任 务 -- 1', '二、保 障 措 施 -- 2')).toBe(2);
    expect(sections('总目录', '一、重点任务', '二、保障措施')).not.toBe(2);
    expect(sections('目录如下', '一、重点任务', '二、保障措施')).not.toBe(2);
    expect(sections('目录', '一、任务重点', '二、措施保障')).not.toBe(2);
  });
});
