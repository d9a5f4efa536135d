import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { folded } from './folded.ts';
import { furnitureOf, lineRules } from './furniture.ts';

/** What is dropped of `text`, as written, with reason and kind. */
const drops = (text: string): string[] =>
  furnitureOf(flowOf(text, [])).map((d) => `${d.reason}: ${text.slice(d.start, d.end).trim()}`);
const dropped = (line: string): boolean => drops(`甲县实施方案\n${line}\n一、重点任务`).length > 0;

describe('a line that is no part of the document', () => {
  it.each(lineRules.map((rule, k) => [rule.sample, k] as const))(
    '%s is claimed by its own rule',
    (sample, k) => {
      expect(lineRules.findIndex((rule) => rule.pattern.test(folded(sample)))).toBe(k);
    },
  );

  const DROPPED = [
    '# Page 12:',
    '## page 3',
    '- 3 -',
    '—12—',
    '―4―',
    '–5–',
    '第3页',
    '第 3 页 共 10 页',
    '第3页/共10页',
    '（第3页）',
    '共 10 页 第 3 页',
    '共10页',
    'Page 3',
    'page 3/10',
    'Page 3 of 10',
    '3/10',
    '12 / 120',
    '当前位置：首页 > 政务公开',
    '您的位置: 首页',
    '您现在的位置：首页 > 政策文件',
    '您当前所在位置：首页',
    '首页 > 公开',
    '首页 | 公开',
    '网站首页 信息公开',
    '首页',
    '政务公开',
    '互动交流',
    '走进甲县',
    '网上办事',
    '无障碍浏览 长者版',
    '请输入关键字 搜索',
    '热词：医保',
    '【字体：大 中 小】',
    '字体:[ 大 | 中 | 小 ]',
    '字号：大 中 小 打印 关闭',
    '字体大小：大 中 小',
    '打印本页',
    '【打印】',
    '【原文下载】',
    '- [关于印发《甲县方案（2024—2026年）》的通知.pdf](/files/1/2.pdf )',
    '关闭窗口',
    '返回顶部',
    '分享到：',
    '分享到：微信 微博',
    '打印 关闭',
    '收藏',
    '下载全文',
    '复制链接',
    '纠错',
    '播放',
    '浏览次数：1024',
    '阅读：53',
    '点击量：3 次',
    '访问',
    '（浏览次数：12）',
    '您是第 1024 位访问者',
    '今日访问量：300',
    '来源：甲县人民政府',
    '信息来源：县科技局',
    '稿件来源：甲县发布',
    '作者：张某',
    '责任编辑：李某',
    '审核：王某',
    '终审：赵某',
    '发布时间：2024-05-06 来源：甲县政府网',
    '更新日期：2024年5月6日 字体：大',
    '时间：2024-05-06 09:10:11',
    '日期 2024-05-06',
    '扫一扫在手机打开当前页',
    '请用微信扫一扫',
    '手机扫码查看',
    '上一篇：关于印发通知',
    '下一条：没有了',
    '下一页',
    '甲ICP备05000000号',
    '甲公网安备 36000000000000号',
    '网站标识码：3600000000',
    '版权所有：甲县人民政府',
    'Copyright © 2024',
    'All Rights Reserved',
    '主办单位：甲县人民政府',
    '版权：甲县',
    '网站地图',
    '联系我们',
    '建议使用1024分辨率浏览',
    '技术支持：甲公司',
    '政府网站找错',
    '点击查看政策解读',
    '点击下载附件',
    '政策解读：一图读懂',
    '相关解读',
    '图解：方案',
    '#page12',
    '—— 2 ——',
    '第 12 页',
    '第12页,  共 120 页',
    '（共 10 页/ 第 12 页）',
    '共10页第3页',
    'page12',
    'Page 12 of 120',
    '您的当前所在的位置：首页',
    '首页>公开',
    '首页信息公开 政务服务 互动交流',
    '首页信息公开 政务服务 互动交流 走进甲县',
    '信息公开 无障碍阅读 登录',
    '字号 大 中 小 分享到微信 关闭',
    '关闭',
    '返回',
    '分享',
    '下载',
    '打印 关闭 分享 微信',
    '打印 打印本页 | 下载',
    '阅读次数：12次',
    '您是第1024位访问者',
    '时间：2024-05-06',
    '时间：2024-05-06 09:10',
    '日期：2024-05-06 09:10:11 甲县',
    '发表时间：2024-05-06 阅读 12',
  ];
  it.each(DROPPED)('is dropped: %s', (line) => {
    expect(dropped(line)).toBe(true);
  });

  it.each(DROPPED)('is so as a whole, and kept with a sentence before or behind it: %s', (line) => {
    const text = '支持各类企业建设重点实验室'.repeat(12).slice(0, 150);
    const claims = (words: string): boolean => lineRules.some((rule) => rule.pattern.test(folded(words)));
    expect(claims(`${text}${line}`)).toBe(false);
    expect(claims(`${line}${text}`)).toBe(false);
  });

  it.each(lineRules.map((rule) => rule.reason))('is listed for readers with its reason: %s', (reason) => {
    expect(reason).toMatch(/^\p{Script=Han}{4,6}$/u);
  });

  it.each([
    '位置优越，交通便利。',
    '首页改版工作由县政府办负责。',
    '来源于财政的资金。',
    '打印设备采购项目',
    '扫码入企。'.repeat(40),
    '第3页的内容如下',
    '3/10的企业',
    '浏览次数达到1024万次的平台',
    '上一年度工作',
    '政务公开工作要点',
    '主办单位负责落实',
    '作者依法享有权利',
    '分享经验',
    '发布时间：2024-05-06',
    '收藏家协会',
    '2 3',
    '首页改版 上线',
    '发布时间：2024-05-06 甲县',
    'Page',
    '-3',
    '热词分析',
    '一、首页',
  ])('is kept: %s', (line) => {
    expect(dropped(line)).toBe(false);
  });

  it('is kept where it is long, whatever it says', () => {
    expect(dropped(`来源：${'甲'.repeat(60)}`)).toBe(true);
    expect(dropped(`上一篇：${'甲'.repeat(170)}`)).toBe(false);
  });
});

describe('a page mark', () => {
  it('goes with the blank lines and marks beside it, so that a paragraph runs on', () => {
    const text = '支持企业建设\n\n— 2 —\n\n# Page 3:\n\n重点实验室。';
    const found = furnitureOf(flowOf(text, []));
    expect(found.map((d) => [d.reason, d.kind, text.slice(d.start, d.end)])).toEqual([
      ['分页标记', 'boilerplate', '\n— 2 —\n\n# Page 3:\n\n'],
    ]);
  });

  it('goes to the end of the text where nothing follows', () => {
    expect(drops('建设平台。\n— 2 —\n\n')).toEqual(['分页标记: — 2 —']);
  });
});

describe('what a page lists of other pages', () => {
  const body = Array.from({ length: 10 }, (_, k) => `${k + 1}.建设平台。`).join('\n');

  it('is dropped behind the document', () => {
    expect(drops(`${body}\n相关链接：\n乙县创新规划\n丙县人才办法`)).toEqual([
      '其他网页的链接: 相关链接：',
      '其他网页的链接: 乙县创新规划',
      '其他网页的链接: 丙县人才办法',
    ]);
  });

  it('is kept where it is a sentence, or stands in the first half', () => {
    expect(drops(`${body}\n相关链接：\n乙县已有规划。`)).toEqual(['其他网页的链接: 相关链接：']);
    expect(drops(`相关链接：\n乙县创新规划\n${body}`)).toEqual([]);
  });
});

describe('a second copy of the body', () => {
  const lines = (n: number): string[] =>
    Array.from({ length: n }, (_, k) => `第${k + 1}项工作是支持各类企业建设重点实验室和技术中心。`);

  it('is dropped, once, as a duplicate', () => {
    const text = [...lines(20), ...lines(20)].join('\n');
    const found = furnitureOf(flowOf(text, []));
    expect(found).toHaveLength(20);
    expect(found[0]).toMatchObject({
      kind: 'duplicate',
      reason: '正文的第二份，与前文逐字相同',
      corr: '',
      certainty: 'certain',
      basis: 'rule',
      start: lines(20).join('\n').length + 1,
    });
    expect(found.at(-1)?.end).toBe(text.length);
  });

  it('is kept where it is short: a document may repeat itself', () => {
    expect(drops([...lines(20), ...lines(5)].join('\n'))).toEqual([]);
    expect(drops([...lines(20), '甲', ...lines(5), '乙', ...lines(5)].join('\n'))).toEqual([]);
  });
});

describe('long lines among the links of other pages', () => {
  const LONG = '支持企业建设实验室'.repeat(20);
  const body = Array.from({ length: 10 }, (_, k) => `${k + 1}.建设平台。`);

  it('end the list where the document goes on behind them', () => {
    const text = [...body, '相关链接：', '乙县创新规划', LONG, '丁县人才办法', ...body].join('\n');
    expect(drops(text)).toEqual([]);
    const late = ['相关链接：', '乙县创新规划', LONG, '丁县人才办法'];
    expect(drops([...body, ...late].join('\n')).map((d) => d.split(': ')[1])).toEqual([
      '相关链接：',
      '乙县创新规划',
      '丁县人才办法',
    ]);
    const early = [...body, '相关链接：', '乙县创新规划', LONG, '丁县人才办法', ...body.slice(0, 6)];
    expect(drops(early.join('\n')).map((d) => d.split(': ')[1])).toEqual(['相关链接：', '乙县创新规划']);
  });
});

describe('what is dropped', () => {
  const LINE = '支持各类企业建设重点实验室和技术创新中心';

  it('comes in the order of the text', () => {
    const copy = Array.from({ length: 16 }, (_, k) => `${LINE}之${k + 1}`);
    const found = furnitureOf(flowOf([...copy, '— 1 —', '', ...copy, '— 2 —'].join('\n'), []));
    expect(found.map((d) => d.kind)).toEqual(['boilerplate', ...copy.map(() => 'duplicate'), 'boilerplate']);
    const starts = found.map((d) => d.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('is a second copy from 300 characters on, of lines of eight and more', () => {
    const lines = (n: number, length: number): string[] =>
      Array.from({ length: n }, (_, k) => `${String(k).padStart(2, '甲')}${'乙'.repeat(length - 2)}`);
    const twice = (list: readonly string[]): number =>
      drops([...list, '附则', ...list].join('\n')).filter((d) => d.startsWith('正文')).length;
    expect(twice(lines(30, 10))).toBe(30);
    expect(twice(lines(29, 10))).toBe(0);
    expect(twice(lines(50, 8))).toBe(50);
    expect(twice(lines(50, 7))).toBe(0);
  });

  it('leaves the first copy where lines between the two differ', () => {
    const copy = Array.from({ length: 20 }, (_, k) => `${LINE}之${k + 1}`);
    const text = [...copy, '另有说明如下', ...copy, '完'].join('\n');
    const found = drops(text);
    expect(found).toEqual(copy.map((line) => `正文的第二份，与前文逐字相同: ${line}`));
  });
});
