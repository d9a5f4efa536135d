import { UNIT_WORD, WORDS } from './labels.ts';

/** The words that head the columns of a table. All patterns read folded labels without blanks and brackets. */

/** The column that counts the rows. */
export const NUMBER_HEAD = /^(?:序号|编号|序列)$/u;
/** Who answers. */
export const UNITS_HEAD = new RegExp(
  `^(?:市级|县级|区级|省级|主要|具体|第一)?${WORDS}${UNIT_WORD}(?:[及和]${WORDS}${UNIT_WORD})?$`,
  'u',
);
/** What the rows are grouped by. */
export const AREA_HEAD = /类别|领域|板块|方面|类型|分类|章节|篇章|专项行动名称/u;
/** What is said beside the matter itself: until when, by whom in person, for how much. */
export const ASIDE_HEAD =
  /时限|时间|期限|进度|时序|节点|备注|说明|联系|领导|责任人|负责人|年限|投资|资金|经费|地点|单位$|指标$/u;
/** What is to be done. */
export const TASK_HEAD = /任务|举措|措施|工作|事项|内容|行动|要点|政策/u;
/** Of two columns of text the one that tells what is done. */
export const WHAT_HEAD = /内容|举措|措施|具体|要求|做法|目标/u;
/** What is measured or listed, and how far it is. */
const VALUE_HEAD = /项目|名称|指标|目标|属性|现状|完成|规模|数量|^\d{4}年|^“?十[一二三四五]五”?/u;

/** A folded label as the patterns read it. */
export const plainLabel = (label: string): string => label.replace(/[\s()（）]/gu, '');

/** Whether a line can be the head of a column. */
export const isColumnHead = (line: string): boolean => {
  const label = plainLabel(line);
  return (
    label.length <= 16 &&
    !/[。;,:]/u.test(label) &&
    [NUMBER_HEAD, UNITS_HEAD, AREA_HEAD, ASIDE_HEAD, TASK_HEAD, VALUE_HEAD].some((p) => p.test(label))
  );
};

/** How a row of a table of indicators begins where a copy lost its lines: 3 研发强度 % 预期性 2.5. Folded text. */
export const INDICATOR_ROW = /^\d{1,2} [^。;:]*(?:约束性|预期性)/u;
