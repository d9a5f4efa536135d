import { describe, expect, it } from 'vitest';
import { linesOf } from './errata.ts';
import { documentsAfter } from './further.ts';
import { prepared } from './prepared.ts';
import { lineAt } from '../../src/model/source.ts';

const files = { source: 's', errata: 'e' };
/** The lines on which further documents begin. */
const begins = (lines: readonly string[]): number[] => {
  const source = lines.join('\n');
  const { others } = prepared({ id: 'draft', source, errata: [], files }, [...source], null);
  const starts = linesOf(source).starts.map((start) => ({ start }));
  return others.map((o) => lineAt(starts, o.start));
};
const body = [
  '一、建设平台',
  '支持企业建设科技创新平台，完善管理制度。',
  '二、培育企业',
  '支持企业发展壮大，提高创新能力。',
];
const notice = [
  '甲县人民政府办公室关于印发《甲县科技创新行动方案》的通知',
  '各乡镇人民政府，县政府各部门：',
  '《甲县科技创新行动方案》已经县政府同意，现印发给你们，请认真贯彻执行。',
  '甲县人民政府办公室',
  '2031年3月2日',
  '甲县科技创新行动方案',
  ...body,
];
const next = notice.length + 1;

describe('another document begins', () => {
  it.each([
    [
      'with title, number and addressee',
      [
        '乙市人民政府关于加快数字经济发展的意见',
        '乙政发〔2031〕12号',
        '各县（区）人民政府：',
        '为加快数字经济发展，现提出如下意见。',
        ...body,
      ],
    ],
    [
      'with a title that a copy broke, and a running number',
      [
        '8.',
        '乙市科学技术局等3部门关于印发',
        '《乙市平台',
        '建设办法》的通知（2031 年4 月2',
        '日）',
        '乙科〔2031〕5号',
        '第一条 为加强平台建设，制定本办法。',
        '第二条 本办法适用于全市。',
      ],
    ],
    [
      'from the same body',
      [
        '甲县人民政府办公室关于印发甲县人才引育办法的通知',
        '各乡镇人民政府，县政府各部门：',
        '现将《甲县人才引育办法》印发给你们，请遵照执行。',
        '甲县人民政府办公室',
        '2031年5月1日',
        '甲县人才引育办法',
        ...body,
      ],
    ],
  ])('%s', (_, lines) => {
    expect(begins([...notice, ...lines])).toEqual([next]);
  });

  it('with a title alone, where a compilation counts its documents', () => {
    const one = [
      '3. 甲县科技创新行动方案（2031 年3 月2 日）',
      '为加快科技创新，制定本方案。',
      ...body,
      '（略）附件：1.任务清单',
      '2.分工清单',
    ];
    expect(
      begins([...one, '4. 乙县平台建设方案（2031 年4 月2 日）', '为建设平台，制定本方案。', ...body]),
    ).toEqual([one.length + 1]);
  });
});

it('begins where its issuer stands, not in the foot of the page before', () => {
  const foot = [
    '扫码联系',
    '电话：0510-1',
    ...[
      '甲县人民政府关于加快数字经济发展的意见',
      '甲政发〔2031〕12号',
      '各乡镇人民政府：',
      '为加快数字经济发展，现提出如下意见。',
      ...body,
    ],
  ];
  expect(begins([...notice, ...foot])).toEqual([next + 2]);
  expect(begins([...notice, '扫码联系', ...foot.slice(2)])).toEqual([next + 1]);
});

describe('no other document begins', () => {
  it.each([
    ['with an annex', ['附件：甲县科技创新任务清单', '甲县科技创新任务清单', ...body]],
    [
      'with the head of an annex',
      ['附件2', '甲县科学技术局关于科技创新任务的工作方案', '各有关单位：', ...body],
    ],
    [
      'with what a notice sends out further',
      [
        '附件：1.甲县平台建设办法',
        '2.甲县人才引育办法',
        '甲县平台建设办法',
        ...body,
        '甲县人才引育办法',
        ...body,
      ],
    ],
    [
      'with a document that is cited',
      [
        '主要依据：',
        '1. 乙市人民政府关于印发乙市科技创新行动方案的通知',
        '2. 乙市科学技术局关于加强平台建设的意见',
        '以上文件由各部门遵照执行。',
      ],
    ],
    [
      'with links to other pages',
      ['甲县人民政府办公室关于印发甲县人才引育办法的通知', '乙市人民政府关于加快数字经济发展的意见'],
    ],
    [
      'within a sentence',
      [
        '各部门要认真落实上级关于加快科技创新的有关文件要求和',
        '乙市人民政府关于加快数字经济发展的意见',
        '乙政发〔2031〕12号的各项要求，完成任务。',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(begins([...notice, ...lines])).toEqual([]);
  });

  it('with a notice that a body further down hands on', () => {
    const handed = [
      '丙市人民政府关于印发丙市平台建设方案的通知',
      '丙政发〔2031〕3号',
      '各县人民政府：',
      '现将《丙市平台建设方案》印发给你们，请认真执行。',
      '丙市人民政府',
      '2031年2月1日',
      '丙市平台建设方案',
      ...body,
    ];
    expect(
      begins([
        '甲县人民政府转发丙市人民政府关于印发丙市平台建设方案的通知',
        '各乡镇人民政府：',
        '现将《丙市人民政府关于印发丙市平台建设方案的通知》转发给你们，请认真执行。',
        '甲县人民政府',
        '2031年3月2日',
        ...handed,
      ]),
    ).toEqual([]);
  });
});

it('finds nothing in nothing', () => {
  const { layout } = prepared({ id: 'draft', source: '', errata: [], files }, [], null);
  expect(documentsAfter(layout)).toEqual([]);
});
