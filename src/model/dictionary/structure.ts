/** Tables of what a document is made of: its parts, tasks, sentences and passages. */
import type { ColumnMeaning, TableMeaning } from './meaning.ts';
import { end, plan, task } from './shared.ts';

const number: ColumnMeaning = {
  en: 'Printed number; its position where none is printed',
  zh: '文件所印序号；未印的按次序',
  head: '序号',
  example: '2',
};
const startOfHeading: ColumnMeaning = {
  en: 'First code point: that of its number',
  zh: '首个码位，从 0 起数',
  head: '起',
  example: '529',
};
const endOfPart: ColumnMeaning = {
  en: 'Code point after its last character',
  zh: '末个码位的后一位',
  head: '止',
  example: '1605',
};
const ordinal: ColumnMeaning = {
  en: 'Number as printed',
  zh: '文件所印序号的原样；未印的为空字符串',
  head: '所印序号',
  example: '(一)',
};
const title: ColumnMeaning = {
  en: 'Title without number',
  zh: '标题，不含序号',
  head: '标题',
  example: '聚焦创新主体,激发创新发展活力',
};
const page: ColumnMeaning = {
  en: 'Page of the original, from 1, on which it begins; null where the original has no pages',
  zh: '原件的页码，从 1 起；原件不分页的为空',
  head: '页码',
  example: 'null',
};

export const sections = {
  about: 'One row per section (一、).',
  columns: {
    id: {
      en: '`<plan>/s<number>`; `s0` is what stands before the first section and has no row',
      zh: '永久编号',
      head: '编号',
      example: 'linze-2022/s2',
    },
    plan,
    number,
    ordinal: {
      en: 'Number as printed, with its punctuation; empty where none is printed',
      zh: '文件所印序号的原样；未印的为空字符串',
      head: '所印序号',
      example: '二、',
    },
    title: {
      en: 'Text up to the first Chinese full stop or the end of the line, without number',
      zh: '标题，不含序号',
      head: '标题',
      example: '主要目标',
    },
    role: {
      en: 'What the section is for, read from its title and from what it holds: `background`, `guidance`, `goals`, `tasks`, `schedule`, `safeguards`, `other`',
      zh: '该部分的作用',
      head: '作用',
      example: 'goals',
    },
    start: startOfHeading,
    end: endOfPart,
    url: {
      en: 'Address of the section',
      zh: '该部分的地址',
      head: '站内路径',
      example: '/plans/linze-2022/#s2',
    },
  },
} satisfies TableMeaning;

export const areas = {
  about: 'One row per task area: a heading that groups tasks.',
  columns: {
    id: { en: '`<plan>/a<number>`', zh: '永久编号', head: '编号', example: 'linze-2022/a1' },
    plan,
    number: { ...number, example: '1' },
    ordinal,
    title,
    start: { ...startOfHeading, example: '1613' },
    end: {
      en: 'Code point after its last character, its tasks included',
      zh: '末个码位的后一位，所属任务在内',
      head: '止',
      example: '2710',
    },
    url: {
      en: 'Address of the area',
      zh: '该领域的地址',
      head: '站内路径',
      example: '/plans/linze-2022/#a1',
    },
  },
} satisfies TableMeaning;

export const tasks = {
  about: 'One row per task.',
  columns: {
    id: {
      en: "`<plan>/<number>`; where numbers restart, the area's number in front (`2-3`); a number used again takes `-b`, `-c`",
      zh: '永久编号：方案加所印序号',
      head: '编号',
      example: 'linze-2022/1',
    },
    plan,
    area: {
      en: 'Id of its area; null where the plan has no areas',
      zh: '所属领域的编号；方案不分领域的为空',
      head: '领域编号',
      example: 'linze-2022/a1',
    },
    number: { ...number, example: '1' },
    ordinal: { ...ordinal, example: '1.' },
    title: { ...title, example: '建设高水平创新平台' },
    is_safeguard: {
      en: 'Whether it is a safeguard (保障措施) in substance, which the plan numbers among its tasks, as its own title or that of its section or area tells',
      zh: '是否实为保障措施，而方案编在任务之中',
      head: '实为保障措施',
      example: 'false',
    },
    start: { ...startOfHeading, example: '1686' },
    end: {
      en: 'Code point after its last character, note included',
      zh: '末个码位的后一位，责任附注在内',
      head: '止',
      example: '1942',
    },
    text: {
      en: 'The body: all measures joined, without title and responsibility note',
      zh: '正文：全部举措相连，不含标题与责任附注',
      head: '文字',
      example: '构建引领产业发展的新型实验室体系…',
    },
    responsibility_note: {
      en: 'The note as written; several notes, a line each; null where the task has none',
      zh: '责任附注原文，数条各占一行；没有的为空',
      head: '责任附注',
      example: '(责任单位:县科技局、工业园区管委会、工信商务局、农业农村局、发改局、财政局)',
    },
    page,
    url: {
      en: "Address of the task's page",
      zh: '任务页的地址',
      head: '站内路径',
      example: '/plans/linze-2022/tasks/1/',
    },
  },
} satisfies TableMeaning;

export const measures = {
  about: 'One row per sentence of a task. The measures of a task, joined, are its `text`.',
  columns: {
    id: { en: '`<task>/<number>`', zh: '永久编号：任务加句次', head: '编号', example: 'linze-2022/1/1' },
    plan,
    task,
    number: {
      en: 'Number of the sentence within the task, from 1',
      zh: '任务内第几句，从 1 起',
      head: '序号',
      example: '1',
    },
    text: { en: 'The sentence', zh: '文句', head: '文字', example: '构建引领产业发展的新型实验室体系…' },
    is_safeguard: {
      en: 'Whether its task is a safeguard in substance',
      zh: '所在任务是否实为保障措施',
      head: '实为保障措施',
      example: 'false',
    },
    start: { en: 'First code point of the sentence', zh: '首个码位，从 0 起数', head: '起', example: '1698' },
    end,
    url: {
      en: 'Address of the sentence',
      zh: '该句的地址',
      head: '站内路径',
      example: '/plans/linze-2022/tasks/1/#m1',
    },
  },
} satisfies TableMeaning;

export const safeguards = {
  about: 'One row per item of the safeguards section (保障措施), however it is numbered.',
  columns: {
    id: { en: '`<plan>/g<number>`', zh: '永久编号', head: '编号', example: 'linze-2022/g1' },
    plan,
    number: {
      en: 'Printed number (一是 is 1)',
      zh: '文件所印序号；未印的按次序',
      head: '序号',
      example: '1',
    },
    ordinal,
    title: { ...title, example: '加强组织领导' },
    start: { ...startOfHeading, example: '9277' },
    end: { ...endOfPart, example: '9423' },
    text: {
      en: 'Its sentences joined, without title',
      zh: '各句相连，不含标题',
      head: '文字',
      example: '坚持党对科技创新工作的领导…',
    },
    url: { en: 'Address of the item', zh: '该项的地址', head: '站内路径', example: '/plans/linze-2022/#g1' },
  },
} satisfies TableMeaning;

export const passages = {
  about:
    'Every heading, sentence, responsibility note and table row of an edition, each exactly once, in the order of the document. Passages, table headers and dropped text together cover every non-space character of the source.',
  columns: {
    id: {
      en: 'A heading has the id of what it heads; a sentence `<parent>/<k>`, a note `<parent>/n<k>`, a table row `<parent>/r<printed number>`',
      zh: '永久编号；标题与其所领之物同号',
      head: '编号',
      example: 'linze-2022/s2/r5',
    },
    plan,
    kind: {
      en: '`heading`; `measure`: sentence of a task; `goal`: sentence of a section or part on goals; `table-row`; `note`: responsibility note; `safeguard`: sentence of a safeguard; `other`: any other sentence',
      zh: '文句类别：标题、举措、目标文句、表格行、责任附注、保障措施、其他',
      head: '类别',
      example: 'table-row',
    },
    parent: {
      en: "Id of the task, section, area or safeguard it belongs to; a heading's is what it heads; `<plan>/s0` before the first section",
      zh: '所属任务、部分、领域或保障措施的编号；第一部分之前为“方案/s0”',
      head: '所属编号',
      example: 'linze-2022/s2',
    },
    number: {
      en: 'Number within its parent: of the sentence, the note, the printed row; null for headings',
      zh: '在所属之内的序次；标题为空',
      head: '序号',
      example: '5',
    },
    text: {
      en: 'The words, number and title of a heading included; a table row is quoted whole, with its delimiters',
      zh: '文句；标题连同序号，表格行连同分隔符',
      head: '文字',
      example: '一、指导思想',
    },
    start: { en: 'First code point', zh: '首个码位，从 0 起数', head: '起', example: '168' },
    end: { en: 'Code point after the last one', zh: '末个码位的后一位', head: '止', example: '174' },
    page,
    url: {
      en: 'Address of the passage',
      zh: '该文句的地址',
      head: '站内路径',
      example: '/plans/linze-2022/#s2-r5',
    },
  },
} satisfies TableMeaning;
