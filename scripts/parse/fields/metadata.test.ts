import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata.ts';

describe('readMetadata', () => {
  it('reads the table of a publishing site', () => {
    const text =
      '索 引 号 | 327549014/2024-00080 | 发布机构 | 县政府办公室 | 公开日期 | 2024-04-26 |\n文 号 | 甲政办发〔2024〕7号 | 分 类 | 政府文件 |\n' +
      '各镇人民政府:\n甲县人民政府办公室\n2024年4月20日\n(此件公开发布)\n甲县科技创新行动计划(2024-2025年)\n一、指导思想\n';
    expect(readMetadata(text)).toEqual({
      index_number: '327549014/2024-00080',
      document_number: '甲政办发〔2024〕7号',
      issued_date: '2024-04-20',
      published_date: '2024-04-26',
      title: '甲县科技创新行动计划(2024-2025年)',
      document_type: '行动计划',
    });
  });

  it.each([
    ['甲政发〔2024〕1号\n', '甲政发〔2024〕1号'],
    ['甲政办发[2024] 12 号\n', '甲政办发[2024]12号'],
    ['甲政字（2023）104号\n', '甲政字（2023）104号'],
  ])('reads the number of the document: %j', (text, number) => {
    expect(readMetadata(`${text}甲县实施方案\n`).document_number).toBe(number);
  });

  it.each(['根据《乙省方案》（乙政发〔2023〕9号）精神,制定本方案。', '落实《规划》(国办发〔2017〕43号)。'])(
    'takes no other document for it: %s',
    (text) => {
      expect(readMetadata(`甲县实施方案\n${text}`).document_number).toBeNull();
    },
  );

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
    expect(readMetadata('一、重点任务\n1.建设平台。')).toEqual({
      document_number: null,
      index_number: null,
      issued_date: null,
      published_date: null,
      title: null,
      document_type: null,
    });
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
  });
});
