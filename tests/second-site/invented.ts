/**
 * A plan of 甲县 and its corrections as `errata.yaml`, one of every kind, and one in a title; and a decision on its structure, as
 * `structure.yaml`. Its first sentence is one of `sentences`, those of
 * the corpus, with a word damaged, so that other plans have the like.
 */
export function invented(sentences: readonly string[]): {
  source: string;
  errata: string;
  structure: string;
} {
  const borrowed = sentences.find((text) => /^[\p{Script=Han}、,，]{40,80}。$/u.test(text));
  if (borrowed === undefined) throw new Error('No sentence can be borrowed');
  // Before, source, after, reading, kind.
  const [head, lost, tail] = [borrowed.slice(0, 8), borrowed.slice(8, 10), borrowed.slice(10)];
  const entries: readonly (readonly [string, string, string, string | null, string])[] = [
    [head.slice(-6), '口木', tail.slice(0, 6), lost, 'ocr'],
    ['推动科技成果转化', '某某棋牌', '惠及民生', null, 'spam'],
    ['支持企业', '支持企业', '建设重点实验室', '', 'duplicate'],
    ['每年新增科技型中小企业', '', '家以上', '10', 'missing'],
    ['高新技术企业', '达至', '50家以上', '达到', 'typo'],
    ['选派科技特派员', '共有约', '100名', null, 'other'],
    ['引进高层次人才', '打印本页', '和创新团队', '', 'boilerplate'],
    ['设立科技成果', '|', '转化专项资金', '', 'table'],
    ['3.', '引育科枝', '人才。', '引育科技', 'typo'],
  ];
  const lines = [
    '甲县科技成果转化行动方案(2026-2027年)',
    '一、主要目标',
    '到2027年,高新技术企业达至50家以上。',
    '二、重点任务',
    `1.建设科技创新平台。${head}口木${tail}支持企业支持企业建设重点实验室和技术创新中心。`,
    '责任单位:县科技局',
    '2.促进科技成果转化。推动科技成果转化某某棋牌惠及民生改善,建设技术转移服务机构。设立科技成果|转化专项资金。',
    '责任单位:县科技局',
    '3.引育科枝人才。引进高层次人才打印本页和创新团队。到2027年,选派科技特派员共有约100名。',
    '责任单位:县人社局',
    '4.培育科技企业。到2027年,每年新增科技型中小企业家以上。',
    '责任单位:县工信局',
    '三、保障措施',
    '(一)加强组织领导。建立工作机制。',
  ];
  const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1;
  const yaml = (value: string | null): string => (value === null ? 'null' : `'${value}'`);
  const errata = entries.map(
    ([before, sic, after, corr, kind]) =>
      `- line: ${lineOf(before + sic + after)}\n  before: ${yaml(before)}\n  sic: ${yaml(sic)}\n  after: ${yaml(after)}\n` +
      `  corr: ${yaml(corr)}\n  kind: ${kind}\n  certainty: ${corr === null ? 'unresolved' : 'certain'}\n  reason: '试。'\n`,
  );
  const words = '(一)加强组织领导';
  const structure = `- { line: ${lineOf(words)}, words: '${words}', is: text, reason: 此处是段首的话，不是一项措施。 }\n`;
  return { source: `${lines.join('\n')}\n`, errata: errata.join(''), structure };
}
