/** Tables of codes on tasks, sentences and safeguards. */
import type { ColumnMeaning, TableMeaning } from './meaning.ts';
import { plan, task } from './shared.ts';

const scheme: ColumnMeaning = {
  en: '`theme`: what it is about; `instrument`: the policy tool it uses',
  zh: '体系：theme 主题；instrument 政策工具',
  head: '体系',
  example: 'instrument',
};
const code: ColumnMeaning = {
  en: 'Code of `themes` or of a tool in `instruments`',
  zh: '主题或政策工具的代码',
  head: '代码',
  example: 'supply.funding',
};
const rank: ColumnMeaning = {
  en: '1 is the primary one; of tools the most salient',
  zh: '次序，1 为主',
  head: '次序',
  example: '1',
};
const coder: ColumnMeaning = {
  en: '`rule`: found by a rule from the dictionary (机器初判); `editor`: given by the editor',
  zh: '编码者：rule 依规则（机器初判）；editor 编者',
  head: '编码者',
  example: 'editor',
};

export const codings = {
  about:
    "One row per code on a task or measure. The rule's codes and the editor's stand side by side; how both are made says the codebook. A task or measure with no row in force in a scheme has none: no tool, or no theme found.",
  columns: {
    plan,
    task: { ...task, example: 'linze-2022/3' },
    measure: {
      en: 'Id of the measure; null: the task as a whole',
      zh: '举措的编号；为空时所编是整项任务',
      head: '举措编号',
      example: 'linze-2022/3/4',
    },
    scheme,
    code,
    rank,
    basis: coder,
    in_force: {
      en: "Whether it counts: an editor's row supersedes the rule's on the same task or measure and scheme; both stay",
      zh: '是否生效：同处有编者所编的，规则所编即不生效，两者都保留',
      head: '现行',
      example: 'true',
    },
    reason: {
      en: "Why this passage has the code. By rule: the rule's name (`theme/title`, `theme/body`, `instrument/words`, `instrument/union`), a colon, and the words found with the clause of the definition that they meet; by the editor: in the editor's words",
      zh: '规则名，或编者的理由',
      head: '理由',
      example: 'instrument/words: “补助”，合于定义所列“补助”',
    },
    evidence: {
      en: 'Exact words: of a measure from its sentence, of a task from its title or a sentence',
      zh: '据以编码的原话',
      head: '所据原话',
      example: '一次性补助5万元',
    },
    passage: {
      en: 'Id of what is coded: of the measure, or of the heading of the task',
      zh: '被编之物的编号：举措，或任务的标题',
      head: '所编文段编号',
      example: 'linze-2022/3/4',
    },
    url: {
      en: 'Address of the measure, or of the task',
      zh: '举措或任务的地址',
      head: '站内路径',
      example: '/plans/linze-2022/tasks/3/#m4',
    },
    is_safeguard: {
      en: 'Whether the task is a safeguard in substance',
      zh: '所在任务是否实为保障措施',
      head: '实为保障措施',
      example: 'false',
    },
  },
} satisfies TableMeaning;

export const safeguardCodings = {
  about:
    'One row per code on a safeguard that its plan does not number among its tasks, or on a sentence of one: made like the rows of `codings` and kept apart from them, so that who counts tasks and measures counts the same as before. The safeguards of all plans alike are these rows and those of `codings` with `is_safeguard`.',
  more: `What is counted ([decision 11](decisions/0011-safeguards-counted.md)):

- measures of tasks as the plans number them: \`codings\`, \`in_force\` and \`measure\` not null;
- without safeguards, as the pages count at first: of these the rows with \`is_safeguard\` false;
- with safeguards, as the pages count below \`/with-safeguards/\`: \`codings\` and \`safeguard_codings\`.`,
  columns: {
    plan,
    safeguard: {
      en: 'Id of the safeguard; where a section of safeguards has no items, of the section',
      zh: '保障措施的编号；保障部分不分项的，为该章节的编号',
      head: '保障措施编号',
      example: 'linze-2022/g4',
    },
    measure: {
      en: 'Id of the sentence; null: the safeguard as a whole',
      zh: '文句的编号；为空时所编是整项保障措施',
      head: '文句编号',
      example: 'linze-2022/g4/3',
    },
    scheme,
    code,
    rank,
    basis: coder,
    in_force: {
      en: "Whether it counts: an editor's row supersedes the rule's on the same safeguard or sentence and scheme; both stay",
      zh: '是否生效：同处有编者所编的，规则所编即不生效，两者都保留',
      head: '现行',
      example: 'true',
    },
    reason: {
      en: 'Why this passage has the code, as in `codings`',
      zh: '规则名，或编者的理由',
      head: '理由',
      example: '奖补资金的审核程序，属资金规则',
    },
    evidence: {
      en: 'Exact words: of a sentence from it, of a safeguard from its title or a sentence',
      zh: '据以编码的原话',
      head: '所据原话',
      example: '纳入次年财政预算',
    },
    passage: {
      en: 'Id of what is coded: of the sentence, or of the heading of the safeguard',
      zh: '被编之物的编号：文句，或保障措施的标题',
      head: '所编文段编号',
      example: 'linze-2022/g4/3',
    },
    url: {
      en: 'Address of the sentence, or of the safeguard',
      zh: '文句或保障措施的地址',
      head: '站内路径',
      example: '/plans/linze-2022/#g4-3',
    },
  },
} satisfies TableMeaning;

export const secondCodings = {
  about:
    'One row per code that a second coder gave to a sentence in the program for blind coding of the site; none where nobody has. A sentence that a coder has coded has a theme at least, and one that uses no tool has no row of the scheme `instrument`. Only what was coded blind counts for the agreement between people.',
  more: 'The rows come from the files of `seeds/coders/`, which the page `/code/` makes.',
  columns: {
    file: {
      en: 'Name of the file in which the coder handed in the codes, without its ending',
      zh: '编码文件之名',
      head: '编码文件',
      example: 'first-reader',
    },
    coder: {
      en: 'Who coded, by the name in the file; the name of the file where it has none',
      zh: '编码者；文件未署名的，为文件之名',
      head: '编码者',
      example: '甲',
    },
    plan,
    task: { en: 'Id of the task', zh: '任务的编号', head: '任务编号', example: 'linze-2022/3' },
    measure: { en: 'Id of the sentence', zh: '文句的编号', head: '文句编号', example: 'linze-2022/3/4' },
    scheme,
    code,
    rank,
    evidence: {
      en: 'Exact words of the sentence; all of it where the coder chose none',
      zh: '据以编码的原话；未选字词的为全句',
      head: '所据原话',
      example: '一次性补助5万元',
    },
    blind: {
      en: 'Whether it was given before the coder had seen the codes of others',
      zh: '是否盲编：看到他人编码之前所编',
      head: '盲编',
      example: 'true',
    },
    url: {
      en: 'Address of the sentence',
      zh: '文句的地址',
      head: '站内路径',
      example: '/plans/linze-2022/tasks/3/#m4',
    },
  },
} satisfies TableMeaning;
