import type { SectionRole } from '../../src/model/structure.ts';
import { withoutTail } from './flow.ts';

/**
 * What the titles of sections say about their role. The first rule whose pattern fits decides; each has a sample.
 * Patterns read the folded title.
 */
interface RoleRule {
  readonly role: SectionRole;
  readonly sample: string;
  readonly pattern: RegExp;
}

export const roleRules: readonly RoleRule[] = [
  {
    role: 'background',
    sample: '发展基础',
    pattern:
      /^(?:工作|发展|区域|基本|制定|起草|出台|政策|现实|产业|面临|当前|科技|创新|的|文件|主要)*(?:背景|概况|现状|基础|情况|形势|依据|意义|过程|问题|说明)(?:(?:和|与|及|、)?(?:面临|存在|主要|发展|的)*(?:背景|概况|现状|基础|情况|形势|依据|意义|过程|问题|环境))*$|^(?:[“‘]?十[二三四]五[”’]?(?:时期|期间)?)?(?:取得的?|主要|突出|发展|科技|创新|工作|的)*(?:成就|成效)$|^存在(?:的)?(?:突出|主要)?问题|回顾$|必要性/u,
  },
  {
    role: 'other',
    sample: '方案的总体构架',
    pattern:
      /构架$|框架$|^适用(?:范围|对象)|^附则$|^名词解释|解读$|^政策亮点|^主要特点|^总则$|^有关说明|^其他(?:事项|规定)?$|^法律责任$|^(?:考评|考核|认定|申报|评审|申请)(?:和|与|及)?(?:对象|内容|方式|方法|程序|办法|范围|条件|标准|结果(?:应用|运用)?)$|^(?:项目|资金)?(?:申报|审核|监督)(?:和|与|及)?(?:使用)?(?:管理|审核|评审|拨付|兑现|检查)$|^(?:政策|奖励|资金)兑现(?:程序|方式)?$|^(?:政策)?咨询(?:方式|渠道)?$|联系方式$|^组织(?:体系|架构|机构)$|^(?:工作|主要)?职责(?:分工)?$|^领导机构$/u,
  },
  {
    role: 'schedule',
    sample: '进度安排',
    pattern:
      /^(?:工作|实施|推进|任务|建设|总体)*(?:进度|时间|阶段|步骤)(?:安排|计划|步骤|阶段|进度|划分)*$|^(?:工作|方法|实施)*步骤(?:和方法)?$|^工作安排$|^实施阶段$/u,
  },
  {
    role: 'goals',
    sample: '主要目标',
    pattern:
      /^(?:明确|确定|锚定|围绕|实现)?(?:工作|总体|发展|主要|建设|预期|行动|具体|规划|修复|治理|保护|愿景|与|分年度|分阶段|分步|年度|重点|战略|创建|奋斗|任务|核心|阶段|性|和|\d{4}年)*(?:目标|指标|愿景)(?:任务|要求|体系|定位|和指标|与指标|方向|展望)?$|指导方针(?:和|与|、)(?:主要|发展|奋斗)*目标$/u,
  },
  {
    role: 'guidance',
    sample: '指导思想',
    pattern:
      /总体要求|指导思想|^(?:坚持|把握|遵循|恪守)?(?:基本|工作|建设|实施|规划|总体)*(?:的)?原则|^(?:规划|发展|总体|功能|战略)+定位$|^规划(?:范围|期限|依据)|^(?:总体|建设|工作|发展|基本)+(?:思路|思想)|^思路|战略定位|总体部署|目标(?:要求)?和思路|^总体(?:考虑|安排)|重要意义|^(?:充分|切实|深刻|进一步)*(?:认识|提高(?:思想)?认识|统一思想)|^指导原则|^工作导向/u,
  },
  {
    role: 'safeguards',
    sample: '保障措施',
    pattern:
      /保障(?:措施|机制|体系|条件|制度)?$|^(?:强化|加强|健全|完善|落实)?(?:组织|要素|实施|服务|政策|工作)?(?:保障|领导)[,、]|^保障(?:措施|机制|体系|条件|政策)|^组织(?:领导|实施|推进|保障|管理)|组织(?:保障|实施)$|^(?:有关|相关|工作|推进|几点|具体|组织)?要求$|工作(?:机制|要求)$|^(?:强化|加强|健全|完善|落实|狠抓)(?:对)?(?:组织|实施|要素|政策|工作|推进|科技|责任|统筹|督导|考核)*(?:保障|领导|实施|落实|机制|考核|推进)(?:措施)?$|^(?:监督|考核|督查|督导|推进|实施)(?:考核|评估|机制|措施|管理|落实)$/u,
  },
  {
    role: 'tasks',
    sample: '重点任务',
    pattern: /(?:任务|举措|重点|措施|内容|工作|行动|工程|政策|项目|路径)(?:分工|清单)?$/u,
  },
];

/** The role that a folded title tells, or `null` where it tells none. */
export function roleOfTitle(title: string): SectionRole | null {
  const bare = withoutTail(title.replace(/ /gu, ''), /[:。;,]/u).replace(/\([^()]*\)$/u, '');
  return roleRules.find((rule) => rule.pattern.test(bare))?.role ?? null;
}

/** Titles that always mean safeguards; others that end in 保障 may also name an area of tasks. */
const SURE_SAFEGUARDS =
  /^(?:(?:组织|实施|工作|综合|条件|机制|政策)*保障(?:措施|机制|体系|制度)?|组织(?:领导|实施|推进|保障)|(?:有关|相关|工作|组织)要求|(?:强化|加强)组织(?:领导|保障|实施)|(?:组织|实施)(?:与|和|及)(?:实施|保障))$/u;

/** Whether a folded title can only be that of the safeguards. */
export const surelySafeguards = (title: string): boolean =>
  SURE_SAFEGUARDS.test(title.replace(/[\s:。;,]/gu, ''));

/**
 * Titles that are in running text without any mark after them when all line breaks were lost
 * (`一、指导思想以习近平…`). Longest first.
 */
const RUN_IN = [
  '总体要求',
  '指导思想',
  '基本原则',
  '主要目标',
  '工作目标',
  '总体目标',
  '发展目标',
  '建设目标',
  '重点任务',
  '主要任务',
  '工作任务',
  '重点工作',
  '主要举措',
  '重点举措',
  '工作措施',
  '主要措施',
  '政策措施',
  '保障措施',
  '组织保障',
  '组织实施',
  '工作要求',
  '进度安排',
  '实施步骤',
  '工作步骤',
  '工作原则',
  '总体思路',
  '工作思路',
  '建设思路',
  '发展基础',
  '区域概况',
  '工作背景',
  '背景依据',
  '主要内容',
  '附则',
  '总则',
  '实施保障',
  '目标任务',
].sort((a, b) => b.length - a.length);

/** Kinds of document by the words that titles end in, the longer before the shorter. */
export const DOCUMENT_TYPES = [
  '实施方案',
  '行动方案',
  '工作方案',
  '行动计划',
  '实施意见',
  '工作要点',
  '若干措施',
  '若干政策',
  '若干意见',
  '政策意见',
  '政策措施',
  '建设方案',
  '实施细则',
  '管理办法',
  '政策解读',
  '政策问答',
  '工作计划',
  '实施办法',
  '规划',
  '方案',
  '意见',
  '措施',
  '政策',
  '办法',
  '计划',
  '规定',
  '要点',
  '通知',
  '行动',
] as const;

/** What a title ends like, in folded text. */
export const TITLE_END = new RegExp(`(?:${DOCUMENT_TYPES.join('|')})(?:\\([^()]{1,30}\\))?$`, 'u');

/** Only what tells two titles apart: letters and digits of every script. */
export const titleKey = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a folded line is one of the usual titles of sections, and nothing else. */
export const isSectionTitle = (line: string): boolean => RUN_IN.includes(line.replace(/ /gu, ''));

/** Length of the known title at `at` of folded text, 0 where none is there. */
export const titleWordAt = (folded: string, at: number): number =>
  RUN_IN.find((word) => folded.startsWith(word, at))?.length ?? 0;
