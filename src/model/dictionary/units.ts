/** Tables of who answers for what. */
import type { TableMeaning } from './meaning.ts';
import { end, plan, task } from './shared.ts';

export const responsibilities = {
  about: 'One row per unit and task.',
  columns: {
    plan: { ...plan, example: 'lianshui-2024' },
    task: { ...task, example: 'lianshui-2024/2' },
    unit_text: {
      en: 'One unit, as written; `各乡镇、街道` is two',
      zh: '单位，依原文所写，一个一行',
      head: '单位原文',
      example: '各镇街',
    },
    unit: {
      en: 'Code of the unit in `units`; null where neither vocabulary nor rule knows it',
      zh: '单位代码；词表未收、规则也不能断定的为空',
      head: '单位代码',
      example: 'lianshui-keji',
    },
    role: {
      en: 'By the printed label alone: `lead` (牵头, 主办); `supporting` (配合, 协助, 参与); `responsible` (责任, 负责, 落实 or no label)',
      zh: '角色，只依所印字样：lead 牵头；supporting 配合、协助、参与；responsible 责任、负责、落实或未标',
      head: '角色',
      example: 'responsible',
    },
    role_label: {
      en: 'The label or verb that prints the role: 责任单位, 牵头, 负责, 落实; null where none is printed. `responsible` with 落实 or 实施 is counted apart from 责任 and 负责',
      zh: '所印的角色字样，如 责任单位、牵头、负责、落实；未印的为空。只写落实、实施的，与责任、负责分别计数',
      head: '角色字样',
      example: '落实',
    },
    function: {
      en: 'What the unit does, as in `units`; null where neither vocabulary nor rule knows it, which does not mean that the plan names no such unit',
      zh: '单位的职能，取值同单位表；未能归类的为空，不等于方案没有列出此类单位',
      head: '职能',
      example: '科技',
    },
    function_basis: {
      en: '`vocabulary`; `rule`: read from the printed name; null where unknown',
      zh: '职能依据：vocabulary 词表；rule 由所印名称依规则推定；未归类的为空',
      head: '职能依据',
      example: 'vocabulary',
    },
    function_evidence: {
      en: 'For `rule` the words of the name that say so, or the whole name that a cut-off one begins; else null',
      zh: '依规则推定时，名称中所据的字样，或残缺名称所属的全名；否则为空',
      head: '职能所据字样',
      example: 'null',
    },
    basis: {
      en: "`stated`: named in this task's own note; `rule`: by a clause of another note for further tasks (下同 and the like), or by the note of the whole area",
      zh: '依据：stated 本任务附注所载；rule 由他处附注推及（下同等）',
      head: '依据',
      example: 'rule',
    },
    start: {
      en: 'First code point of the unit; for `rule` in the note that names it',
      zh: '单位名的首个码位；推及的在所出附注之内',
      head: '起',
      example: '1475',
    },
    end: { ...end, example: '1479' },
    passage: {
      en: 'Id of the note that names it',
      zh: '所出附注的编号',
      head: '文句编号',
      example: 'lianshui-2024/1/n1',
    },
    url: {
      en: 'Address of the note that names it',
      zh: '所出附注的地址',
      head: '站内路径',
      example: '/plans/lianshui-2024/tasks/1/#n1',
    },
  },
} satisfies TableMeaning;

export const units = {
  about: 'One row per office, Party body or group: those of the vocabulary, and those that follow by rule.',
  more: "The rule reads the printed name ([`unit-functions.yaml`](#unit-functionsyaml)). A code by rule is the spelling of the plan's place, the level where it is another one (`sheng`, `shi`), and the function's slug; a unit with a name of its own (a bank, a school) is spelled.",
  columns: {
    code: {
      en: "Permanent code: spelling of the place, then of the unit's core name",
      zh: '永久代码',
      head: '代码',
      example: 'linze-keji',
    },
    jurisdiction: {
      en: 'Name of the place whose unit it is',
      zh: '所属地区',
      head: '地区',
      example: '临泽县',
    },
    name: { en: 'Name in full', zh: '全称', head: '名称', example: '临泽县科学技术局' },
    function: {
      en: 'What it does, one word, the same across places',
      zh: '职能，一词，各地通用',
      head: '职能',
      example: '科技',
    },
    aliases: {
      en: 'The other forms that plans of that place write, strings',
      zh: '该地文件的其他写法（列表）',
      head: '其他写法',
      example: '["县科技局","科技局"]',
    },
    basis: {
      en: '`vocabulary`; `rule`: function and code follow from the printed name',
      zh: '依据：vocabulary 词表；rule 由所印名称依规则推定',
      head: '依据',
      example: 'vocabulary',
    },
    function_en: {
      en: '`function` in English; null where the vocabulary gives none',
      zh: '职能的英文；词表没有的为空',
      head: '英文职能',
      example: 'Science and technology',
    },
    further_functions: {
      en: 'What a merged bureau does besides, in the words of `function`; strings, mostly none. Tasks are counted under `function` alone',
      zh: '合并设置的单位的其他职能，用词同职能（列表），多为空；任务只计入职能一栏',
      head: '其他职能',
      example: '["商务"]',
    },
  },
} satisfies TableMeaning;
