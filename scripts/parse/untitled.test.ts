import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

const NOTE = '（责任单位：县科技局）';
const PROSE = [
  '1.加强综合管廊建设，健全协同设计、协同施工等机制，完善管线信息系统功能，提升施工效率。',
  '2.按照全县统一部署，推动土地出让合同、勘测定界等材料实时共享，提升企业拿地办证便利度。',
  '3.深化经营场所申报承诺制改革，充实标准地址条目，提高地址比对率，推广集群注册的模式。',
  '4.推行施工许可分段办理，将整体工程分为土石方、基础等阶段，由建设单位分段申请许可证。',
];
const TITLED = [
  '1.建设各类平台。支持企业建设实验室，帮助企业解决困难。',
  '2.培育各类企业。支持企业开展研究，提高企业服务水平。',
  '3.引进各类人才。支持企业引进人才，帮助人才解决困难。',
];
const plan = (...lines: string[]) => parsed(['甲县若干措施', '一、主要措施', ...lines].join('\n'));
const tasks = (edition: ReturnType<typeof plan>) =>
  edition.tasks.map((t) => ({
    title: t.title,
    heading: edition.passages.find((p) => p.id === t.id)?.text,
    measures: edition.passages.filter((p) => p.parent === t.id && p.kind === 'measure').map((p) => p.text),
  }));

describe('items that print no title', () => {
  it('are sentences behind their number; their opening words stand for a title', () => {
    const edition = plan(...PROSE);
    expect(tasks(edition)).toEqual([
      { title: '加强综合管廊建设', heading: '1.', measures: [PROSE[0]?.slice(2)] },
      {
        title: '按照全县统一部署，推动土地出让合同、勘测定界等材料实时共享',
        heading: '2.',
        measures: [PROSE[1]?.slice(2)],
      },
      { title: '深化经营场所申报承诺制改革', heading: '3.', measures: [PROSE[2]?.slice(2)] },
      { title: '推行施工许可分段办理', heading: '4.', measures: [PROSE[3]?.slice(2)] },
    ]);
  });

  it('are said to be so, once in a document', () => {
    expect(plan(...PROSE).issues.filter((i) => i.code === 'structure/untitled')).toMatchObject([
      { message: 'Tasks print no title: 4 of 4 tasks', excerpt: PROSE[0] },
    ]);
    expect(plan(...TITLED).issues.filter((i) => i.code === 'structure/untitled')).toEqual([]);
  });

  it('have their notes and their further sentences as before', () => {
    const [first, second] = tasks(plan(`${PROSE[0] ?? ''}每年检查一次。${NOTE}`, ...PROSE.slice(1)));
    expect(first?.measures).toEqual([PROSE[0]?.slice(2), '每年检查一次。']);
    expect(second?.measures).toHaveLength(1);
  });

  it('are the short ones among them too, where nothing follows', () => {
    const short = tasks(
      plan(...PROSE, '5.推行远程办理服务。', '6.优化办理流程。公开各类办理指南，减少办理材料。'),
    );
    expect(short.at(-2)).toEqual({
      title: '推行远程办理服务',
      heading: '5.',
      measures: ['推行远程办理服务。'],
    });
    expect(short.at(-1)).toEqual({
      title: '优化办理流程',
      heading: '6.优化办理流程。',
      measures: ['公开各类办理指南，减少办理材料。'],
    });
  });

  it('are not those of a document with titles, however short their text', () => {
    expect(tasks(plan(...TITLED, '4.加强宣传引导。')).at(-1)).toEqual({
      title: '加强宣传引导',
      heading: '4.加强宣传引导。',
      measures: [],
    });
    const wordy = '4.支持企业开展关键核心技术攻关，推动各类创新平台开放共享仪器设备。对平台给予奖励。';
    expect(tasks(plan(...TITLED, wordy)).at(-1)?.measures).toEqual(['对平台给予奖励。']);
  });
});
