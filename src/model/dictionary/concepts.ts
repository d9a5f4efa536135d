/** Tables of themes and policy tools. */
import type { ColumnMeaning, TableMeaning } from './meaning.ts';
import { definition, definitionEn, nameEn, permanentCode } from './shared.ts';
import { LOW_KAPPA } from '../kappa.ts';

const label: ColumnMeaning = { en: 'The label shown', zh: '名称', head: '名称', example: '科技人才' };
const includes: ColumnMeaning = {
  en: 'What belongs to it, in one line for coders; null for a kind of tools',
  zh: '包括什么，供编码者参照；工具大类为空',
  head: '包括',
  example: '贷款、担保、基金、保险、上市等。',
};
const excludes: ColumnMeaning = {
  en: 'What does not belong to it, and where it goes; null for a kind of tools',
  zh: '不包括什么、归于何处；工具大类为空',
  head: '不包括',
  example: '财政补助属其所助之事，不在此。',
};
const kappaTasks: ColumnMeaning = {
  en: 'The same over all tasks',
  zh: '同上，在任务上',
  head: 'κ（任务）',
  example: '0.8023',
};
const kappaWithSafeguards: ColumnMeaning = {
  en: 'The same as `kappa`, over all sentences of tasks and of safeguards',
  zh: '同 kappa，连保障措施的文句在内',
  head: 'κ（含保障措施）',
  example: '0.9079',
};
const kappaTasksWithSafeguards: ColumnMeaning = {
  en: 'The same over all tasks and safeguards',
  zh: '同上，在任务与保障措施上',
  head: 'κ（任务，含保障措施）',
  example: '0.7154',
};
const includesEn: ColumnMeaning = {
  en: '`includes` in English; null where there is none',
  zh: '“包括”的英文；没有的为空',
  head: '英文包括',
  example: 'Loans, guarantees, funds, insurance, listing and the like.',
};
const excludesEn: ColumnMeaning = {
  en: '`excludes` in English; null where there is none',
  zh: '“不包括”的英文；没有的为空',
  head: '英文不包括',
  example: 'A government subsidy belongs to what it supports, not here.',
};

export const themes = {
  about: 'One row per topical theme, in the order in which the rule decides between equals.',
  columns: {
    code: { ...permanentCode, example: 'talent' },
    name: label,
    definition: {
      ...definition,
      example: '人才的引进、培养、评价、激励与服务，包括科技特派员、技能人才、企业家培养。',
    },
    parent: {
      en: 'Null: themes have no parent',
      zh: '主题不分级，一概为空',
      head: '上级编号',
      example: 'null',
    },
    origin: {
      en: '`site`: the themes are ours, none is of Rothwell and Zegveld (`rothwell-zegveld`)',
      zh: '来源：本站自定',
      head: '来源',
      example: 'site',
    },
    includes,
    excludes,
    kappa: {
      en: `Cohen's kappa of rule and editor over all sentences of tasks; a sentence to which a reader gives no theme counts with the first theme of its task; below ${LOW_KAPPA} the readers agree little; null where neither ever gives the code`,
      zh: `规则与编者在举措上的一致程度（Cohen’s κ）；没有自己主题的文句，依其任务的主要主题计；小于 ${LOW_KAPPA} 为低`,
      head: 'κ',
      example: '0.9212',
    },
    kappa_tasks: kappaTasks,
    kappa_with_safeguards: kappaWithSafeguards,
    kappa_tasks_with_safeguards: kappaTasksWithSafeguards,
    name_en: { ...nameEn, example: 'S&T talent' },
    definition_en: {
      ...definitionEn,
      example:
        'Financial support for innovation: credit, guarantees, funds, venture capital, insurance, listing on the stock market.',
    },
    includes_en: includesEn,
    excludes_en: excludesEn,
  },
} satisfies TableMeaning;

export const instruments = {
  about: 'One row per kind of policy tools and per tool, each kind before its tools; codings use the tools.',
  columns: {
    code: {
      en: "Permanent code; a tool's begins with its kind's",
      zh: '永久代码',
      head: '代码',
      example: 'supply.funding',
    },
    name: { ...label, example: '资金投入' },
    definition: { ...definition, example: '以财政资金直接支持：专项、补助、奖励、项目经费。' },
    parent: {
      en: 'The kind of a tool; null for a kind',
      zh: '所属的类；类本身为空',
      head: '上级编号',
      example: 'supply',
    },
    origin: {
      en: '`rothwell-zegveld`: after Rothwell and Zegveld (1985); `site`: added by us',
      zh: '来源：罗斯韦尔与泽格费尔德（rothwell-zegveld），或本站增列（site）',
      head: '来源',
      example: 'rothwell-zegveld',
    },
    includes: { ...includes, example: '减税、加计扣除。' },
    excludes: { ...excludes, example: '没有说到税的“优惠政策”属策略性措施。' },
    kappa: {
      en: `Cohen's kappa of rule and editor over all sentences of tasks; below ${LOW_KAPPA} the readers agree little; null for a kind, and where neither ever gives the code`,
      zh: `规则与编者在举措上的一致程度（Cohen’s κ），小于 ${LOW_KAPPA} 为低`,
      head: 'κ',
      example: '0.9765',
    },
    kappa_tasks: { ...kappaTasks, example: '0.9544' },
    kappa_with_safeguards: { ...kappaWithSafeguards, example: '0.9587' },
    kappa_tasks_with_safeguards: { ...kappaTasksWithSafeguards, example: '0.9609' },
    name_en: { ...nameEn, example: 'Public funding' },
    definition_en: {
      ...definitionEn,
      example: 'Direct support from public money: earmarked funds, subsidies, rewards, project funding.',
    },
    includes_en: { ...includesEn, example: 'Tax cuts, super-deduction.' },
    excludes_en: { ...excludesEn, example: 'A number alone does not count.' },
  },
} satisfies TableMeaning;
