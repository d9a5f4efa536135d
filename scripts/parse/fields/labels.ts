/**
 * The labels that notes of responsibility, and the columns of tables of tasks, begin with: one table, from which every pattern that
 * looks for them is made. A further label is a further row here, with a sample; a test reads every sample.
 */
import type { Role } from '../../../src/model/responsibility.ts';

interface LabelRule {
  /** What the label says, without 单位 or 部门 after it. */
  readonly word: string;
  /** What the units after it do. */
  readonly role: Role;
  /** Whether it is a label without 单位 or 部门 too (牵头：县科技局). */
  readonly alone: boolean;
  /** Whether it is one with 单位 or 部门 at the head of a column or in brackets of its own as well. */
  readonly anywhere: boolean;
  readonly sample: string;
}

const rule = (
  word: string,
  role: Role,
  sample: string,
  { alone = false, anywhere = true } = {},
): LabelRule => ({ word, role, alone, anywhere, sample });

/** Who answers. */
export const labelRules: readonly LabelRule[] = [
  rule('指标牵头', 'lead', '指标牵头单位：县科技局'),
  rule('责任', 'responsible', '责任单位：县科技局', { alone: true }),
  rule('牵头', 'lead', '牵头：县科技局', { alone: true }),
  rule('配合', 'supporting', '配合单位：县财政局', { alone: true }),
  rule('落实', 'responsible', '落实部门：县科技局', { alone: true }),
  rule('主办', 'lead', '主办单位：县科技局'),
  rule('协办', 'supporting', '协办单位：县财政局'),
  rule('承办', 'responsible', '承办单位：县科技局'),
  rule('主管', 'lead', '主管部门：县科技局'),
  rule('实施', 'responsible', '实施主体：县科技局'),
  rule('参与', 'supporting', '参与：县财政局', { alone: true }),
  rule('参加', 'supporting', '参加单位：县财政局'),
  rule('协同', 'supporting', '协同单位：县财政局'),
  rule('协助', 'supporting', '协助：县财政局', { alone: true }),
  rule('主责', 'lead', '主责部门：县科技局'),
  rule('负责', 'responsible', '负责：县科技局', { alone: true }),
  rule('支持', 'supporting', '支持单位：县财政局', { anywhere: false }),
  rule('组织', 'lead', '组织单位：县科技局', { anywhere: false }),
  rule('推进', 'responsible', '推进单位：县科技局', { anywhere: false }),
  rule('监督', 'responsible', '监督单位：县纪委监委', { anywhere: false }),
  rule('指导', 'responsible', '指导单位：县科技局', { anywhere: false }),
];

/** What else a note prints with a colon: contacts, persons, times. */
export const otherLabels: readonly { readonly pattern: string; readonly sample: string }[] = [
  { pattern: '联系(?:单位|部门|处室|科室|方式|电话)', sample: '联系科室：农村科' },
  { pattern: '(?:责任|牵头)(?:领导|人|县领导|市领导|同志|区领导)', sample: '责任人：张某' },
  {
    pattern: '(?:分管|联系|包抓|包联)(?:领导|人|县领导|市领导|同志|区领导)?',
    sample: '分管领导：李某',
  },
  {
    pattern: '(?:完成|办结|实施|工作|进度|起止)?(?:时限|时间|期限|进度|年限)(?:要求)?',
    sample: '完成时限：2025年6月',
  },
  { pattern: '目标(?:位置|位次|排名|名次)', sample: '目标位置：全省前5' },
  { pattern: '完成', sample: '完成：2025年6月' },
];

/** What is after a word of the table where it names who answers. */
export const UNIT_WORD = '(?:单位|部门|科室|处室|主体|机构|单\\s?位)';

const anyOf = (rules: readonly LabelRule[]): string => `(?:${rules.map((r) => r.word).join('|')})`;
/** The words that are labels wherever 单位 or 部门 is after them. */
export const WORDS = anyOf(labelRules.filter((r) => r.anywhere));
/** The words that are labels only before a colon. */
export const BEFORE_COLON = anyOf(labelRules.filter((r) => !r.anywhere));
/** The words that are labels without 单位 or 部门. */
export const ALONE = anyOf(labelRules.filter((r) => r.alone));

const saying = (role: Role): RegExp =>
  new RegExp(
    labelRules
      .filter((r) => r.role === role)
      .map((r) => (r.word === '组织' ? `${r.word}单位` : r.word))
      .join('|'),
    'u',
  );
const LEAD = saying('lead');
const SUPPORTING = saying('supporting');

/** The role that a label or verb prints. */
export function roleOf(words: string): Role {
  if (LEAD.test(words)) return 'lead';
  return SUPPORTING.test(words) ? 'supporting' : 'responsible';
}
