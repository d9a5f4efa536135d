import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata.ts';

/** What a text prints about itself that prints nothing. */
const NOTHING = {
  document_number: null,
  index_number: null,
  issued_date: null,
  issuer: null,
  published_date: null,
  publisher: null,
  validity: null,
  title: null,
  document_type: null,
};

describe('readMetadata', () => {
  it('reads the table of a publishing site', () => {
    const text =
      '索 引 号 | 327549014/2024-00080 | 发布机构 | 县政府办公室 | 公开日期 | 2024-04-26 |\n文 号 | 甲政办发〔2024〕7号 | 分 类 | 政府文件 |\n' +
      '各镇人民政府:\n甲县人民政府办公室\n2024年4月20日\n(此件公开发布)\n甲县科技创新行动计划(2024-2025年)\n一、指导思想\n';
    expect(readMetadata(text)).toMatchObject({
      index_number: '327549014/2024-00080',
      document_number: '甲政办发〔2024〕7号',
      issued_date: '2024-04-20',
      published_date: '2024-04-26',
      publisher: '县政府办公室',
      issuer: '甲县人民政府办公室',
      validity: null,
      title: '甲县科技创新行动计划(2024-2025年)',
      document_type: '行动计划',
    });
  });

  it.each([
    ['甲政发〔2024〕1号\n', '甲政发〔2024〕1号'],
    ['甲政办发[2024] 12 号\n', '甲政办发[2024]12号'],
    ['甲政字（2023）104号\n', '甲政字（2023）104号'],
    ['甲政发［2025］1号\n', '甲政发［2025］1号'],
    ['甲政发﹝2025﹞1号\n', '甲政发﹝2025﹞1号'],
    ['甲政发〔２０２５〕１２号\n', '甲政发〔２０２５〕１２号'],
    ['（甲政发〔2012〕3号）\n', '甲政发〔2012〕3号'],
  ])('reads the number of the document: %j', (text, number) => {
    expect(readMetadata(`${text}甲县实施方案\n`).document_number).toBe(number);
  });

  it.each([
    '根据《乙省方案》（乙政发〔2023〕9号）精神,制定本方案。',
    '落实《规划》(国办发〔2017〕43号)。',
    '根据国发〔2021〕9号和乙政办发〔2021〕81号精神,制定本方案。',
    '为贯彻落实乙发〔2021〕9号文件,制定本方案。',
  ])('takes no other document for it: %s', (text) => {
    expect(readMetadata(`甲县实施方案\n${text}`).document_number).toBeNull();
  });

  it.each([
    ['成文日期 | 2025-01-14 |', '2025-01-14'],
    ['发文日期：2024年3月1日', '2024-03-01'],
    ['一、任务\n1.建设。\n甲县人民政府\n2024年3月1日', '2024-03-01'],
    ['甲县人民政府\n2024年12月31日\n', '2024-12-31'],
  ])('reads the day of issue: %j', (text, day) => {
    expect(readMetadata(text).issued_date).toBe(day);
  });

  it.each(['到2025年12月31日前完成。', '已经2022年3月15日常务会议研究通过。', '2025年', ''])(
    'takes no other day for it: %j',
    (text) => {
      expect(readMetadata(text).issued_date).toBeNull();
    },
  );

  it('reads the title that a notice issues', () => {
    const text = '甲县人民政府办公室关于印发《甲县强科技行动实施方案（2024—2026年）》的通知\n各镇：\n';
    expect(readMetadata(text)).toMatchObject({
      title: '甲县强科技行动实施方案（2024—2026年）',
      document_type: '实施方案',
    });
  });

  it('joins a title that is broken over lines', () => {
    expect(
      readMetadata('甲市人民政府\n关于加快推进\n新时代科技强市建设的实施意见\n甲政字〔2023〕104号\n').title,
    ).toBe('甲市人民政府关于加快推进新时代科技强市建设的实施意见');
  });

  it.each([
    ['一、总体目标\n二、实施六大行动计划\n（一）人才行动计划\n1.项目计划\n', null],
    ['2024年4月20日\n2024年甲县科技创新行动计划\n', '2024年甲县科技创新行动计划'],
    ['来源：甲县实施方案\n为此制定实施方案。\n标题：|实施方案|\n', null],
  ])('takes no heading, day or row for the title: %j', (text, title) => {
    expect(readMetadata(text).title).toBe(title);
  });

  it('guesses nothing', () => {
    expect(readMetadata('一、重点任务\n1.建设平台。')).toMatchObject(NOTHING);
  });

  it('never throws, and gives days of the calendar’s form only', () => {
    const word = fc.constantFrom(
      '索引号',
      '|',
      '：',
      '2024',
      '年',
      '3',
      '月',
      '1',
      '日',
      '-',
      '甲政发',
      '〔',
      '〕',
      '号',
      '《',
      '》',
      '关于印发',
      '方案',
      '\n',
      ' ',
      '成文日期',
      '99',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word, { maxLength: 30 }).map((w) => w.join('')),
        ),
        (text) => {
          const { issued_date: issued, published_date: published } = readMetadata(text);
          for (const day of [issued, published])
            if (day !== null) expect(day).toMatch(/^(?:19|20)\d{2}-\d{2}-\d{2}$/u);
        },
      ),
      { seed: 5, numRuns: 1500 },
    );
  }, 180_000);
});

describe('where a value stands', () => {
  it.each([
    ['索引号：11320000/2024-00080', '11320000/2024-00080'],
    ['索引号 | 11320000-2024-080 |', '11320000-2024-080'],
    ['索 引号: 113200002024', '113200002024'],
    ['索引 号113200002024', '113200002024'],
    ['索引号：无', null],
  ])('the number of the index: %s', (text, number) => {
    expect(readMetadata(`${text}\n甲县实施方案`).index_number).toBe(number);
  });

  it.each([
    ['公开日期：2024-04-26', '2024-04-26'],
    ['发布时间: 2024年4月6日', '2024-04-06'],
    ['发布日期 2024/4/26', '2024-04-26'],
    ['公布日期|2024.04.26', '2024-04-26'],
    ['来源：甲县政府网 2024-04-26', '2024-04-26'],
    ['发布日期：2024-02-30', null],
    ['发布日期：2024-13-01', null],
    ['发布日期：2024-00-10', null],
    ['发布日期：待定', null],
  ])('the day it was published: %s', (text, day) => {
    expect(readMetadata(`甲县实施方案\n${text}`).published_date).toBe(day);
  });

  it.each([
    ['2024年3月1日', '2024-03-01'],
    ['甲县人民政府 2024 年 3 月 1 日', '2024-03-01'],
    ['全文完。2024年3月1日', '2024-03-01'],
    ['2024年3月1日(此件公开发布)', '2024-03-01'],
    ['甲县人民政府于2024年3月1日', null],
    ['2024年3月1日起施行', null],
    ['2024年2月30日', null],
  ])('the day under the signature: %s', (line, day) => {
    expect(readMetadata(`甲县实施方案\n${line}`).issued_date).toBe(day);
    const body = '支持企业建设重点实验室。'.repeat(400);
    expect(readMetadata(`甲县实施方案\n${body}\n${line}`).issued_date).toBe(day);
  });

  it('the day of issue is that of the table, then the first day that stands alone, then the last of the end', () => {
    const table = '成文日期：2024-03-01\n';
    const first = '甲县人民政府\n2024年3月2日\n';
    const body = '支持企业建设重点实验室。'.repeat(400);
    const end = '\n2024年3月3日\n2024年3月4日';
    expect(readMetadata(`${table}${first}${body}${end}`).issued_date).toBe('2024-03-01');
    expect(readMetadata(`${first}2024年3月5日\n${body}${end}`).issued_date).toBe('2024-03-02');
    expect(readMetadata(`${body}${end}`).issued_date).toBe('2024-03-04');
  });

  it('nothing is looked for in the middle of a long text', () => {
    const body = '支持企业建设重点实验室。'.repeat(400);
    const middle =
      '\n索引号：113200002024\n发布日期：2024-04-26\n2024年3月1日\n甲政发〔2024〕1号\n甲县实施方案\n';
    expect(readMetadata(body + middle + body)).toMatchObject(NOTHING);
  });

  it.each([
    ['甲政发〔 2024 〕 1 号', '甲政发〔2024〕1号'],
    ['甲政发〔2024〕1号)', null],
    ['(甲政发〔2024〕1号', null],
    ['《甲县规划》 甲政发〔2024〕1号', null],
    ['“十四五”甲政发〔2024〕1号', null],
    ['甲政发〔2024〕1号 乙政发〔2024〕2号', '甲政发〔2024〕1号'],
    ['(乙政发〔2023〕9号)\n甲政发〔2024〕1号', '甲政发〔2024〕1号'],
    ['甲政发〔1899〕1号', null],
  ])('the document’s own number: %j', (text, number) => {
    expect(readMetadata(`${text}\n甲县实施方案`).document_number).toBe(number);
  });
});

describe('the title', () => {
  const title = (...lines: readonly string[]): string | null => readMetadata(lines.join('\n')).title;

  it.each<[readonly string[], string | null]>([
    [['《甲县行动方案》已经县政府同意，现印发'], '甲县行动方案'],
    [['关于印发 《 甲县行动方案》 的通知'], '甲县行动方案'],
    [['印发了一份讨论了很久也改了很多次的《甲县行动方案》'], null],
    [['甲县人民政府', '', '  实施方案'], '甲县人民政府实施方案'],
    [['甲县人民政府', '甲县科技创新和产业发展深度融合实施方案'], '甲县科技创新和产业发展深度融合实施方案'],
    [
      ['甲县人民政府', '关于推进科技创新和产业发展深度融合的实施意见'],
      '甲县人民政府关于推进科技创新和产业发展深度融合的实施意见',
    ],
    [['一', '甲县文件', '甲县人民政府', '关于科技创新的实施意见'], '甲县人民政府关于科技创新的实施意见'],
    [['甲县文件：', '关于科技创新的实施意见'], '关于科技创新的实施意见'],
    [['2024年4月20日', '关于科技创新的实施意见'], '关于科技创新的实施意见'],
    [['消息来源稿件', '关于科技创新的实施意见'], '关于科技创新的实施意见'],
    [['甲'.repeat(180) + '实施方案'], null],
    [['甲'.repeat(60), '乙'.repeat(30), '关于创新的实施方案'], '关于创新的实施方案'],
  ])('of %j', (lines, expected) => {
    expect(title(...lines)).toBe(expected);
  });

  it('is looked for in the first eighty lines', () => {
    const filler = (n: number): string[] => Array.from({ length: n }, () => '支持企业建设。');
    expect(title(...filler(79), '甲县科技创新发展专项规划')).toBe('甲县科技创新发展专项规划');
    expect(title(...filler(80), '甲县科技创新发展专项规划')).toBeNull();
  });

  it('tells the kind of document, the most particular one', () => {
    expect(readMetadata('甲县科技创新实施办法').document_type).toBe('实施办法');
    expect(readMetadata('甲县科技创新若干措施（试行）').document_type).toBe('若干措施');
    expect(readMetadata('关于印发甲县科技创新规划的通知').document_type).toBe('规划');
  });
});

describe('who issued it', () => {
  const issuer = (...lines: string[]): string | null => readMetadata(lines.join('\n')).issuer;
  it.each<[string, string[], string | null]>([
    [
      'the body that the notice begins with',
      ['甲县人民政府办公室关于印发《甲县方案》的通知'],
      '甲县人民政府办公室',
    ],
    ['the line above it', ['甲县人民政府办公室', '关于印发《甲县方案》的通知'], '甲县人民政府办公室'],
    ['bodies that issue together', ['中共甲县委 甲县人民政府关于科技的意见'], '中共甲县委 甲县人民政府'],
    ['who signed', ['请落实。', '甲县科学技术局', '甲县财政局', '2024年3月1日'], '甲县科学技术局 甲县财政局'],
    ['who signed behind a sentence', ['请遵照执行。甲县人民政府2024年3月1日'], '甲县人民政府'],
    ['who the site names', ['发文机关：甲县人民政府 成文日期：2024-03-01'], '甲县人民政府'],
    ['the whole name', ['县人民政府关于印发方案的通知', '甲县人民政府', '2024年3月1日'], '甲县人民政府'],
    [
      'the name whole where the heading lost its first character',
      ['乙市人民政府关于印发《甲乙市方案》的通知', '各县：', '请执行。', '甲乙市人民政府', '2024年3月1日'],
      '甲乙市人民政府',
    ],
    ['as printed', ['甲縣人民政府辦公室關於印發《甲縣方案》的通知'], '甲縣人民政府辦公室'],
    ['not who published it', ['发布机构：甲县人民政府'], null],
    ['not what a title speaks of', ['甲县方案', '关于支持甲县企业的措施'], null],
    ['not whom a letter is for', ['各镇人民政府', '甲县方案'], null],
  ])('%s', (_what, lines, expected) => {
    expect(issuer(...lines)).toBe(expected);
  });
});

it('reads the first of two documents of a compilation, to its own end', () => {
  const [first, second] = [
    '6. 甲县人民政府关于印发甲县创新方案的通知（2024 年3 月1 日）',
    '7. 乙县科技局关于印发《乙县方案》的通知',
  ];
  const read = readMetadata(
    [first, '各镇：', '请落实。', '一、任务', second, '乙县科技局', '2024年5月2日'].join('\n'),
  );
  expect(read).toMatchObject({ title: '甲县创新方案', issuer: '甲县人民政府', issued_date: '2024-03-01' });
});
