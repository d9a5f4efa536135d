/** Columns that mean the same in several tables. */
import type { ColumnMeaning } from './meaning.ts';

export const plan: ColumnMeaning = {
  en: 'Id of the plan',
  zh: '方案的编号',
  head: '方案编号',
  example: 'linze-2022',
};
export const task: ColumnMeaning = {
  en: 'Id of the task',
  zh: '所属任务的编号',
  head: '任务编号',
  example: 'linze-2022/1',
};
export const end: ColumnMeaning = {
  en: 'Code point after it',
  zh: '末个码位的后一位',
  head: '止',
  example: '1816',
};
export const taskOrNull: ColumnMeaning = {
  en: 'Id of its task; null outside tasks',
  zh: '所属任务的编号；不在任务内的为空',
  head: '任务编号',
  example: 'linze-2022/3',
};
export const urlOfPassage: ColumnMeaning = {
  en: 'Address of the sentence or row',
  zh: '该文句或表格行的地址',
  head: '站内路径',
  example: '/plans/linze-2022/tasks/3/#m3',
};
export const passage: ColumnMeaning = {
  en: 'Id of the sentence or row it stands in',
  zh: '所在文句或表格行的编号',
  head: '文句编号',
  example: 'linze-2022/3/3',
};
export const permanentCode: ColumnMeaning = {
  en: 'Permanent code',
  zh: '永久代码',
  head: '代码',
  example: 'rd-gdp-share',
};
export const definition: ColumnMeaning = {
  en: 'What belongs to it',
  zh: '定义',
  head: '定义',
  example: '科技进步对农业增长的贡献份额。',
};
export const nameEn: ColumnMeaning = {
  en: '`name` in English; null where the vocabulary gives none',
  zh: '英文名称；词表没有的为空',
  head: '英文名称',
  example: 'High-tech enterprises',
};
export const definitionEn: ColumnMeaning = {
  en: '`definition` in English; null where the vocabulary gives none',
  zh: '英文定义；词表没有的为空',
  head: '英文定义',
  example: 'Applications for patents of every kind.',
};
