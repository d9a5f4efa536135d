import { folded } from '../parse/folded.ts';
import { typeOfTitle } from '../parse/metadata/title.ts';

/** What laws, standards and papers besides plans end like; the longer before the shorter. */
const KINDS =
  /(?:实施条例|条例|法典|(?<!(?:办|方|做|看|想|用|书|司|语|宪))法|宪法|(?:指导|实施|若干|处理)?意见|(?:实施|操作|工作)?细则|(?:工作)?指引|(?:工作|操作|建设|技术)?指南|(?:基本)?规范|技术规程|规程|(?:国家|地方|行业|团体|技术|评价)?标准|规则|准则|章程|制度|机制|纲要|公约|条约|协定|协议|议定书|倡议|宣言|白皮书|蓝皮书|决定|决议|公告|通告|批复|函|命令|请示|报告|纪要|(?:评价|监测|考核)?指标(?:体系)?|目录|清单|名录|图谱|(?:若干|政策)?(?:措施|政策|规定|办法|方案|规划|计划|要点|通知|行动)|总案|总体设计|路线图|定额|导则|须知|守则)$/u;

/**
 * The kind of a document in the word that its name ends with: 条例, 意见, 实施方案; brackets after it do not count. Null for
 * what is not a document: a journal, a certificate, a form.
 */
export function kindOfDocument(name: string): string | null {
  const end = folded(name)
    .replace(/(?:\([^()]*\))+$/u, '')
    .replace(/[“”]/gu, '');
  const plan = typeOfTitle(end);
  if (plan !== null && end.endsWith(plan)) return plan;
  return KINDS.exec(end)?.[0] ?? /\d+(?:条|项)(?:措施|意见|政策)?$/u.exec(end)?.[0] ?? null;
}
