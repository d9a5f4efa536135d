import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

const head = ['甲县实施方案', '一、重点任务'];
const tail = ['二、保障措施', '（一）加强领导。成立领导小组。'];
const read = (...body: readonly string[]) => parsed([...head, ...body, ...tail].join('\n'));
const titles = (...body: readonly string[]): string[] =>
  read(...body).tasks.map((t) => `${t.ordinal} ${t.title}`);
const issues = (...body: readonly string[]): string[] =>
  read(...body)
    .issues.filter((i) => i.code.startsWith('structure/'))
    .map((i) => `${i.code} ${i.line ?? ''} ${i.message.replace(/^[^:]*: /u, '')}`);
const SECOND = '2.培育企业。培育企业十家。';

describe('where a title ends', () => {
  it.each([
    ['1.建设平台。支持企业建设实验室。', '建设平台'],
    ['1.建设平台', '建设平台'],
    ['1.建设平台：', '建设平台'],
    ['1.建设平台；', '建设平台'],
    ['1.如何建设平台？支持企业建设实验室。', '如何建设平台'],
    ['1.落实“建平台。强主体”要求。支持企业建设实验室。', '落实“建平台。强主体”要求'],
    ['1.落实《甲县办法。修订》要求。支持企业建设实验室。', '落实《甲县办法。修订》要求'],
    ['1.建设平台（含中试）。支持企业建设实验室。', '建设平台（含中试）'],
    ['1.建设平台（责任单位：县科技局）', '建设平台'],
    ['1.建设平台（县科技局牵头，各县（市、区）落实）', '建设平台'],
    ['1.建设平台（含中试基地）', '建设平台（含中试基地）'],
    ['1.【建设平台】支持企业建设实验室。', '建设平台'],
    ['1.[建设平台]支持企业建设实验室。', '建设平台'],
    ['1.建设平台　支持企业建设重点实验室和中试基地', '建设平台'],
    ['1.建设平台  支持企业建设重点实验室和中试基地', '建设平台'],
    ['1.建设平台 强化服务。支持企业建设实验室。', '建设平台 强化服务'],
    ['1.建设，　支持企业建设重点实验室和中试基地', '建设，　支持企业建设重点实验室和中试基地'],
  ])('%s', (line, title) => {
    expect(titles(line, SECOND)[0]).toBe(`1. ${title}`);
  });
});

describe('the number of a document in a compilation', () => {
  const tasksOf = (...lines: readonly string[]) =>
    parsed(
      [
        ...lines,
        '各乡镇：',
        '现将创新举措印发给你们，请认真落实。',
        '1.建设平台。支持企业建设实验室。',
        '2.培育企业。培育企业十家。',
        '3.引进人才。引进人才十名。',
      ].join('\n'),
    ).tasks.map((t) => `${t.ordinal} ${t.title}`);
  const own = ['1. 建设平台', '2. 培育企业', '3. 引进人才'];

  it.each([
    ['on one line', ['1. 甲县科技局关于印发《甲县创新举措》的通知']],
    ['on two lines', ['2. 甲县科技局关于印发甲县2026年', '创新举措的通知（2026年3月17日）']],
  ])('is no task before the first one: %s', (_, lines) => {
    expect(tasksOf(...lines)).toEqual(own);
  });

  it('is that of a notice alone: a task may be named like a document, and stands among the others', () => {
    expect(tasksOf('1. 制定甲县创新工作方案')).toEqual(['1. 制定甲县创新工作方案', ...own]);
  });
});

describe('what is no heading', () => {
  it.each([
    '2.5亿元以上。',
    '2.5%',
    '3、5年内建成。',
    '1.',
    '2.，完善服务。',
    '3.万元以上。',
    '3.家以上。',
    '12.月底前完成。',
    '2.A3.5。',
    '2.％以上。',
    '一是建设平台。',
    '9.没有前八项。',
  ])('%s', (line) => {
    expect(titles('1.建设平台。支持企业建设实验室。', line, SECOND)).toEqual(['1. 建设平台', '2. 培育企业']);
  });

  it('a list within a task that goes on behind it', () => {
    const list = ['1.公布清单。', '2.组织申报。'];
    const body = [
      '1.建设平台。支持企业建设实验室。',
      SECOND,
      '3.引进人才。按下列步骤进行。',
      ...list,
      '4.推广成果。推广成果十项。',
    ];
    expect(titles(...body)).toEqual(['1. 建设平台', '2. 培育企业', '3. 引进人才', '4. 推广成果']);
    expect(issues(...body)[0]).toBe('structure/uncertain 6 a list within number 3');
  });

  it('the lines of an announced annex', () => {
    expect(titles('1.建设平台。支持企业建设实验室。', SECOND, '附件：', '3.清单')).toEqual([
      '1. 建设平台',
      '2. 培育企业',
    ]);
  });

  it('the rows of a table', () => {
    expect(
      titles(
        '1.建设平台。支持企业建设实验室。',
        SECOND,
        '序号 | 指标 | 2025年',
        '3.专利 | 件 | 10',
        '4.企业 | 家 | 20',
      ),
    ).toHaveLength(2);
  });
});

describe('numbers that leave a gap or repeat', () => {
  const first = '1.建设平台。支持企业建设实验室。';
  it('are headings, and an issue', () => {
    expect(titles(first, '3.培育企业。培育企业十家。')).toEqual(['1. 建设平台', '3. 培育企业']);
    expect(issues(first, '3.培育企业。培育企业十家。')).toEqual(['structure/gap 4 1 is followed by 3']);
    expect(issues(first, '1.培育企业。培育企业十家。', '2.推广成果。推广十项。')).toEqual([]);
    expect(titles(first, SECOND, '2.推广成果。推广成果十项。')).toEqual([
      '1. 建设平台',
      '2. 培育企业',
      '2. 推广成果',
    ]);
    expect(issues(first, SECOND, '2.推广成果。推广成果十项。')).toEqual(['structure/gap 5 2 stands twice']);
  });

  it('are none where they are far off, unless the next supports them', () => {
    expect(titles(first, SECOND, '8.推广成果。推广成果十项。')).toHaveLength(2);
    expect(issues(first, SECOND, '8.推广成果。推广成果十项。')).toEqual([
      'structure/uncertain 5 number 8 fits no sequence',
    ]);
    expect(titles(first, SECOND, '8.推广成果。推广成果十项。', '9.引进人才。引进人才十名。')).toHaveLength(4);
  });

  it('are none at all where they are right', () => {
    expect(issues(first, SECOND)).toEqual([]);
  });
});

describe('which style stands within which', () => {
  it('任务1 within （一）', () => {
    const edition = read(
      '（一）建设平台',
      '任务1：建设实验室。支持企业建设实验室。',
      '任务2：建设基地。支持建设中试基地。',
      '（二）培育企业',
      '任务3：培育企业。培育企业十家以上。',
      '任务4：引进人才。引进人才十名。',
    );
    expect(edition.areas.map((a) => a.title)).toEqual(['建设平台', '培育企业']);
    expect(edition.tasks.map((t) => [t.number, t.area])).toEqual([
      [1, 'jia-2024/a1'],
      [2, 'jia-2024/a1'],
      [3, 'jia-2024/a2'],
      [4, 'jia-2024/a2'],
    ]);
  });

  it('第一章 stands outside 一、, and once alone it is a word', () => {
    const text = [
      '甲县规划',
      '第一章 总体要求',
      '为建设创新县，制定本规划。',
      '第二章 重点任务',
      '一、建设平台',
      '支持企业建设实验室。',
      '二、培育企业',
      '培育企业十家。',
      '第三章 保障措施',
      '一、加强领导',
      '成立小组。',
    ];
    expect(parsed(text.join('\n')).sections.map((s) => s.title)).toEqual([
      '总体要求',
      '重点任务',
      '保障措施',
    ]);
    expect(read('第一章是总则。', '1.建设平台。支持企业建设实验室。', SECOND).sections).toHaveLength(2);
  });

  it('3.1 needs three of its kind', () => {
    const text = [
      '甲县规划',
      '1 重点任务',
      '1.1 建设平台',
      '支持企业建设实验室。',
      '1.2 培育企业',
      '培育企业十家。',
      '2 保障措施',
      '2.1 加强领导',
      '成立小组。',
    ];
    expect(parsed(text.join('\n')).tasks.map((t) => t.title)).toEqual(['建设平台', '培育企业']);
  });
});
