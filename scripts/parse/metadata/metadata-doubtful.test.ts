import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata.ts';

describe('the day of issue', () => {
  const body = Array.from(
    { length: 60 },
    (_, k) =>
      `（${k + 1}）支持企业建设平台，推动科技创新，培育高新技术企业，引进人才和团队，加强服务。${'甲'.repeat(20)}`,
  );
  const annex = Array.from({ length: 20 }, (_, k) => `单位${k}`);

  it('stands behind the text where annexes follow', () => {
    const text = ['甲县创新方案', ...body, '甲县人民政府办公室', '2024年3月1日', ...annex].join('\n');
    expect(readMetadata(text)).toMatchObject({ issued_date: '2024-03-01', issuer: '甲县人民政府办公室' });
  });

  it('is not after that of publication', () => {
    const text = (published: string): string =>
      [
        `成文日期：2025年4月2日`,
        `发布日期：${published}`,
        '甲县创新方案',
        ...body,
        '甲县人民政府',
        '2024年3月1日',
      ].join('\n');
    expect(readMetadata(text('2024年3月9日')).issued_date).toBe('2024-03-01');
    expect(readMetadata(text('2025年4月9日')).issued_date).not.toBe('2024-03-01');
  });
});

describe('what is not sure', () => {
  it('is open with every reading and where it stands', () => {
    const { issuer, findings } = readMetadata(
      '甲县人民政府办公室关于印发《甲县创新方案》的通知\n各镇：\n乙县科技局\n2024年3月1日',
    );
    expect(issuer).toBeNull();
    expect(findings.issuer.doubt).toBe('several');
    expect(
      findings.issuer.candidates.map((c) => [c.value, c.evidence[0]?.where, c.evidence[0]?.line]),
    ).toEqual([
      ['甲县人民政府办公室', 'heading', 0],
      ['乙县科技局', 'signature', 3],
    ]);
  });

  it('is the day where heading and signature differ', () => {
    const read = readMetadata(
      '甲县人民政府关于推进科技的意见（2024年3月5日）\n各镇：\n甲县人民政府\n2024年3月1日',
    );
    expect(read.issued_date).toBeNull();
    expect(read.findings.issued_date.candidates.map((c) => c.value).sort()).toEqual([
      '2024-03-01',
      '2024-03-05',
    ]);
  });

  it.each([
    ['甲县政府办公室关于印发甲县创新方案的通知\n各镇：\n甲县人民政府办公室\n2024年3月1日', '甲县政府办公室'],
    [
      '甲县科技局等三部门关于印发甲县创新方案的通知\n甲县科技局\n甲县财政局\n2024年3月1日',
      '甲县科技局等三部门',
    ],
    [
      '甲县科技局甲县财政局关于印发甲县创新方案的通知\n甲县科技局\n甲县财政局\n2024年3月1日',
      '甲县科技局 甲县财政局',
    ],
    [
      '甲县科学技术局（县外国专家局、县知识产权局）关于印发甲县创新方案的通知',
      '甲县科学技术局（县外国专家局、县知识产权局）',
    ],
    ['甲县人民政府文件\n甲政发〔2024〕1号\n关于加快科技创新的实施意见', '甲县人民政府'],
  ])('but an issuer in other words is the same one: %j', (text, issuer) => {
    expect(readMetadata(text).issuer).toBe(issuer);
  });
});

describe('labels of a site', () => {
  it('stand several on a line, in brackets, with blanks, their values below them', () => {
    const read = readMetadata(
      '[ 索引号 ]1150/2021-1 [ 发文字号 ]甲府办〔2021〕6号 [ 发布机构 ]甲区办公室 [ 成文日期 ]2021-08-24 [ 发布日期 ]2021-09-12 [ 有效性 ]有效\n',
    );
    expect(read).toMatchObject({
      index_number: '1150/2021-1',
      document_number: '甲府办〔2021〕6号',
      publisher: '甲区办公室',
      issued_date: '2021-08-24',
      published_date: '2021-09-12',
      validity: '有效',
    });
    expect(readMetadata('[ 成文日期 ]\n2023-08-25\n[ 发布日期 ]\n2023-08-30\n')).toMatchObject({
      issued_date: '2023-08-25',
      published_date: '2023-08-30',
    });
    expect(readMetadata('索引号 11640122/2024-10 文 号 甲办〔2024〕1号 发布日期 2024-01-08\n')).toMatchObject(
      {
        index_number: '11640122/2024-10',
        published_date: '2024-01-08',
      },
    );
  });

  it('may have no value', () => {
    const read = readMetadata(
      '索引号: 发布机构:\n文 号: 所属主题: 规划信息\n来源: 发布时间:2022-07-05 浏览次数:\n',
    );
    expect(read).toMatchObject({ index_number: null, document_number: null, publisher: null });
    expect(read.published_date).toBe('2022-07-05');
  });

  it('are read in what stood around the text, too', () => {
    expect(readMetadata('甲县方案', '发布时间：2022-07-05 来源：甲县科技局\n甲县方案')).toMatchObject({
      published_date: '2022-07-05',
      publisher: '甲县科技局',
    });
  });

  it('a name that holds a label’s word is none', () => {
    expect(readMetadata('实施时间：2022-07-05\n会议日期：2022-07-06').published_date).toBeNull();
  });
});

describe('a day', () => {
  it.each([
    ['发布时间：2017/8/22 10:47:44', '2017-08-22'],
    ['发布时间：2022.5.7', '2022-05-07'],
    ['发布时间：2022年5月7日', '2022-05-07'],
    ['发布时间：二〇二二年五月十七日', '2022-05-17'],
    ['发布时间：二○一二年十二月三十一日', '2012-12-31'],
    ['发布时间：二◯二五年三月一日', '2025-03-01'],
    ['发布时间：二O二五年三月三十日', '2025-03-30'],
    ['发布时间：二О二五年三月一日', '2025-03-01'],
    ['发布时间：二Ｏ二五年三月三〇日', '2025-03-30'],
    ['发布时间：二0二五年三月一日', '2025-03-01'],
    ['发布时间：二０二五年十二月二〇日', '2025-12-20'],
    ['发布时间：２０２５年３月１日', '2025-03-01'],
    ['发布时间：2022-13-01', null],
    ['发布时间：二〇二二年二月三十日', null],
    ['發佈時間：2023-04-21', '2023-04-21'],
  ])('%s', (text, day) => {
    expect(readMetadata(text).published_date).toBe(day);
  });
});

describe('the title of a plan that a notice issues', () => {
  const title = (...lines: string[]): string | null => readMetadata(lines.join('\n')).title;
  const NOTICE = '甲县人民政府关于印发甲县科技创新实施方案(2023-2025年)的通知';
  it.each<[string, string[], string]>([
    [
      'is its own line',
      [NOTICE, '甲县科技创新实施方案（2023—2025年）'],
      '甲县科技创新实施方案（2023—2025年）',
    ],
    [
      'with the years below it',
      [NOTICE, '甲县科技创新实施方案', '（2023—2025年）'],
      '甲县科技创新实施方案（2023—2025年）',
    ],
    ['is what the notice calls it', [NOTICE, '各镇：', '请落实。'], '甲县科技创新实施方案(2023-2025年)'],
    ['of any kind', ['甲县关于印发甲县2023年科技创新重点任务的通知'], '甲县2023年科技创新重点任务'],
    [
      'is that of the line where the notice says 我县',
      ['甲县关于印发我县创新方案的通知', '甲县创新实施方案'],
      '甲县创新实施方案',
    ],
    [
      'is that of the reading where it is explained',
      ['《甲县行动方案》政策解读', '近日印发了《甲县行动方案》。'],
      '《甲县行动方案》政策解读',
    ],
    [
      'is whole over two lines',
      ['甲县科技创新驱动发展', '实施方案（2022 2025年）'],
      '甲县科技创新驱动发展实施方案（2022 2025年）',
    ],
    ['is what the site names', ['标 题：甲县创新行动方案'], '甲县创新行动方案'],
  ])('%s', (_what, lines, expected) => {
    expect(title(...lines)).toBe(expected);
  });

  it('and what kind of document it is', () => {
    const kind = (t: string): string | null => readMetadata(t).document_type;
    expect(kind('甲县科技创新“十四五”规划（2021—2025年）')).toBe('规划');
    expect(kind('甲县贯彻落实《乙省意见》实施方案')).toBe('实施方案');
    expect(kind('甲縣創新驅動發展實施方案（2023—2025年）')).toBe('实施方案');
    expect(kind('甲县关于印发甲县2023年科技创新重点任务的通知')).toBe('重点任务');
  });
});
