/** Tables of what measures and passages of several plans have in common. */
import type { TableMeaning } from './meaning.ts';

export const nearest = {
  about:
    'One row for every measure of another plan that is like a measure: at most five for each, none below the score at which readers found kinship. Their addresses are in `measures`.',
  columns: {
    measure: { en: 'Id of the measure', zh: '举措的编号', head: '举措编号', example: 'horinger-2025/3/1' },
    plan: { en: 'Id of its plan', zh: '方案的编号', head: '方案编号', example: 'horinger-2025' },
    neighbour: {
      en: 'Id of the measure of another plan that is like it',
      zh: '他处近似举措的编号',
      head: '近似举措编号',
      example: 'lianshui-2024/2/1',
    },
    neighbour_plan: {
      en: 'Id of the plan of the neighbour',
      zh: '近似举措所属方案的编号',
      head: '近似举措方案编号',
      example: 'lianshui-2024',
    },
    rank: {
      en: '1 is the nearest; of equal scores the one that stands first in the corpus',
      zh: '名次，1 为最近；分数相同的依全库次序',
      head: '次序',
      example: '1',
    },
    score: {
      en: 'Cosine of the weights (tf-idf) of their sequences of two and three characters, three decimals; the same in both directions',
      zh: '两句所含二字、三字组的权重（tf-idf）的余弦，三位小数；两个方向相同',
      head: '近似分数',
      example: '0.251',
    },
    shared: {
      en: 'Code points of the measure in words of three letters and more that stand in the neighbour too',
      zh: '本举措中三字以上、也见于近似举措的字数（码位）',
      head: '相同字数',
      example: '41',
    },
    share: {
      en: 'The same as a share of the measure, three decimals',
      zh: '上述字数占本举措的比例，三位小数',
      head: '相同比例',
      example: '0.661',
    },
    verbatim: {
      en: 'Code points of the longest words of at least twelve letters that both have character for character; 0 where there are none',
      zh: '两句逐字相同、十二字以上的最长一段的字数（码位）；没有的为 0',
      head: '最长相同字数',
      example: '14',
    },
  },
} satisfies TableMeaning;

export const sharedText = {
  about:
    'One row for every run of at least twelve letters that passages of several plans share, the longest first: what at one place at least is no part of a longer shared run. Punctuation, width and case do not count. Headings are not compared; no run crosses the end of a passage.',
  columns: {
    id: {
      en: 'Made of the letters alone: the same words have the same id in every version',
      zh: '编号，只由文字得出：同样的文字在任何版本编号相同',
      head: '编号',
      example: '1a7fa2595e10273f',
    },
    text: {
      en: 'The words with their punctuation, as the first of `passages` has them',
      zh: '相同的文字，连同标点，依 passages 的第一处',
      head: '文字',
      example: '以习近平新时代中国特色社会主义思想为指导',
    },
    length: { en: 'Code points of `text`', zh: 'text 的码位数', head: '码位数', example: '20' },
    letters: {
      en: 'Letters, digits and Chinese characters in it, by which runs are measured',
      zh: '其中的汉字、字母与数字，长短以此计',
      head: '字数',
      example: '20',
    },
    plans: { en: 'How many plans have the words', zh: '见于几份方案', head: '方案数', example: '4' },
    places: { en: 'At how many places the words stand', zh: '见于几处', head: '处数', example: '5' },
    passages: {
      en: 'The first 60 of these places in the order of the corpus: objects of `plan`, `passage`, and `start` and `end`, code points in the `text` of the passage, half-open',
      zh: '全库次序的前 60 处（列表）：方案、文句，及其在该文句 text 中的起讫码位（start、end）',
      head: '各处',
      example: '[{"plan":"hezuo-2022","passage":"hezuo-2022/s3/1","start":20,…',
    },
    formula: {
      en: 'Whether it is a set phrase (套话), which says nothing about borrowing',
      zh: '是否套话；套话相同不说明承袭',
      head: '套话',
      example: 'true',
    },
    formula_basis: {
      en: '`idiom`: it holds a phrase of the list of idioms, or little but dates; `common`: at least six plans and a tenth of all have it; null where it is none',
      zh: '何以为套话：idiom 含公文习语，或几乎只有日期；common 至少六份方案且全库十分之一以上都有；不是的为空',
      head: '套话依据',
      example: 'idiom',
    },
    first_plan: {
      en: 'The plan with the earliest printed day of issue among those that have the words; null where two have that day, or fewer than two print one',
      zh: '载有此语的方案中成文日期最早的一份；最早的不止一份，或载明日期的不足两份的为空',
      head: '最早方案编号',
      example: 'hezuo-2022',
    },
    first_date: {
      en: 'That day; null where there is no `first_plan`',
      zh: '该日期；first_plan 为空的也为空',
      head: '最早日期',
      example: '2022-04-01',
    },
    undated: {
      en: 'Whether one of the plans prints no day of issue, so that it may have had the words before `first_plan`',
      zh: '其中是否有方案未载成文日期，因而可能更早',
      head: '有未载日期者',
      example: 'true',
    },
  },
} satisfies TableMeaning;
