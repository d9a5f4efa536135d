/** Tables of what a plan promises: targets and money. */
import type { ColumnMeaning, TableMeaning } from './meaning.ts';
import { end, passage, plan, taskOrNull, urlOfPassage } from './shared.ts';

const quote: ColumnMeaning = {
  en: 'Exact words of the source from `start` to `end`',
  zh: '底本原话，与 start、end 所指逐字相同',
  head: '原话',
  example: '省级创新型企业达到16家',
};
const startOfQuote: ColumnMeaning = {
  en: 'First code point of the quote',
  zh: '首个码位，从 0 起数',
  head: '起',
  example: '2332',
};

export const targets = {
  about: 'One row for everything that the plan promises and that can be counted or measured.',
  more: 'What counts as one target says the [data contract](data-contract.md#what-counts-as-one-target).',
  columns: {
    id: {
      en: '`<passage>/t<k>`, counted within the passage',
      zh: '永久编号：文句加次序',
      head: '编号',
      example: 'linze-2022/3/3/t1',
    },
    plan,
    place: {
      en: 'Where it stands: `goals`, a sentence of the goals; `table`, a row of a printed table; `task`; `safeguards`; `other`, the rest of the body',
      zh: '所在：目标文句、表格、任务、保障措施、其他',
      head: '所在',
      example: 'task',
    },
    task: taskOrNull,
    measure: {
      en: 'Id of its measure; null outside measures',
      zh: '所属举措的编号；不在举措内的为空',
      head: '举措编号',
      example: 'linze-2022/3/3',
    },
    indicator_text: {
      en: 'What is counted or measured, as written, without time words, verbs and words such as 数量 (number) around it; where the sentence names nothing, the name before it or the title it stands under',
      zh: '所计之事，依原文',
      head: '所计之事',
      example: '省级创新型企业',
    },
    subject: {
      en: 'What the name belongs to where it leaves that to the words before it (the crop of 亩均产量, what 其中 refers to); null where it says so itself',
      zh: '所计之事承前省略的主语（哪种作物的亩均产量、其中指何者）；名目自足的为空',
      head: '主语',
      example: '优质青稞',
    },
    indicator: {
      en: 'Code of the indicator; null where the vocabulary has none for this name used in this way',
      zh: '指标代码；指标表无相应名目的为空',
      head: '指标代码',
      example: 'high-tech-firms',
    },
    indicator_evidence: {
      en: 'The words that decided for the indicator',
      zh: '据以归入该指标的字样',
      head: '指标所据字样',
      example: '高新技术企业',
    },
    indicator_basis: {
      en: 'Who decided: `rule`, by name and verb, or `editor`; null where the rule found none and nobody looked',
      zh: '由谁判定：rule 规则；editor 编者；规则未归入而编者未过目的为空',
      head: '指标判定者',
      example: 'rule',
    },
    indicator_by_rule: {
      en: 'What the rule says, whoever is in force; null where it found none',
      zh: '规则所判的指标代码，无论是否采用；规则未归入的为空',
      head: '规则所判指标代码',
      example: 'high-tech-firms',
    },
    indicator_reason: {
      en: 'Why the editor decided so; null where the rule did',
      zh: '编者判定的理由；由规则判定的为空',
      head: '指标判定理由',
      example: '“其中”承前指企业“两站三中心”。',
    },
    value: {
      en: 'The number as printed; the lower one of a range; null for growth and benchmarks without number',
      zh: '所印数值；区间取低值；无数的增长与对标为空',
      head: '数值',
      example: '3.71',
    },
    value_max: {
      en: 'The upper number of a range, or the better of two values (exceed A, strive for B: 突破A、力争达到B)',
      zh: '区间的高值，或两值中较高的（突破甲、力争达到乙）',
      head: '高值',
      example: '2500',
    },
    unit: {
      en: 'Unit as printed, with 万 (10,000) and 亿 (100 million)',
      zh: '单位，依原文，连同万、亿',
      head: '单位',
      example: '亿元',
    },
    value_base: {
      en: 'The value in `unit_base`',
      zh: '以基本单位计的数值',
      head: '折算数值',
      example: '2500000000',
    },
    unit_base: { en: 'The unit without 万 and 亿', zh: '去掉万、亿的单位', head: '基本单位', example: '元' },
    comparator: {
      en: '`>=` at least (以上, 不少于, 达到); `>` above (突破, 超过); `=` a bare count or a cell of a table; `~` about (左右, 约); `range` 2-3; `growth` (增长, 递增, 只增不减); `<=` at most (以内, 不超过)',
      zh: '数值的意味：不少于、超过、等于、约、区间、增长、不超过',
      head: '数值意味',
      example: '>=',
    },
    approximate: {
      en: 'Whether the number is said to be approximate: 约, 近, 大概; 余, 多, 几, 来; 上千; 左右, 上下',
      zh: '是否约数：约、近、大概；余、多、几、来；上千；左右、上下',
      head: '约数',
      example: 'true',
    },
    approximate_text: {
      en: 'The words that say so, joined by … where there are two; null where there are none',
      zh: '表示约数的字样，两处的以…相连；没有的为空',
      head: '约数字样',
      example: '左右',
    },
    target_year: { en: 'Year by which it holds', zh: '目标年', head: '目标年', example: '2025' },
    year_basis: {
      en: '`stated`: in the sentence, its column, or a sentence before it in the same part that begins with 到…年; `inherited`: the last year of the plan; null where the plan has none',
      zh: '目标年的依据：stated 文中写明；inherited 取方案末年',
      head: '目标年依据',
      example: 'inherited',
    },
    per_year: {
      en: 'Whether it holds for every year (每年, 年均). 每年 governs what follows in its sentence, until a new time word',
      zh: '是否每年如此',
      head: '每年',
      example: 'true',
    },
    baseline_value: {
      en: 'Where it starts, if the same sentence or row says so',
      zh: '同句或同行所载的起点值',
      head: '起点值',
      example: '28',
    },
    baseline_year: { en: 'Year of the baseline', zh: '起点年', head: '起点年', example: '2021' },
    kind: {
      en: '`binding` (约束性) or `expected` (预期性), where the table prints it',
      zh: '表中所印性质：binding 约束性；expected 预期性',
      head: '性质',
      example: 'binding',
    },
    strength: {
      en: 'How strongly the value is promised: `ensure` (确保, 必须, 务必, 坚决, 保证); `strive` (力争, 争取, 努力, 力求, 争创); `plain` without such a word; null in a table that has none. 不低于 (no less than) is a comparator',
      zh: '承诺的力度：ensure 确保、必须；strive 力争、争取、努力；plain 无此类字样；表格中无此类字样的为空',
      head: '力度',
      example: 'strive',
    },
    strength_text: {
      en: 'The words that say so. 原则上 (in principle) leaves the strength `plain` and stands here; null where there is no such word',
      zh: '表示力度的字样；“原则上”也记于此而力度仍为 plain；无字样的为空',
      head: '力度字样',
      example: '力争',
    },
    value_max_strength: {
      en: 'How strongly the better of two values is promised, in the same words (`ensure`, `strive`, `plain`); null where there is no second value',
      zh: '两值中较高一值的力度；没有第二值的为空',
      head: '高值力度',
      example: 'strive',
    },
    value_max_strength_text: {
      en: 'The words that say so; null where there are none',
      zh: '表示其力度的字样；没有的为空',
      head: '高值力度字样',
      example: '力争',
    },
    count_basis: {
      en: '`cumulative` (累计): all there ever were; `in-force` (有效期内): those in force at the time; null where the words do not say',
      zh: '计数的范围：cumulative 累计；in-force 有效期内；文中未说的为空',
      head: '计数范围',
      example: 'cumulative',
    },
    restates: {
      en: 'Id of the target of the same plan that makes the same promise (same indicator or name, value, unit, year) and stands among the goals or earlier; null for a promise said first. Counts take rows without it',
      zh: '重申本方案的哪一目标（编号）：名目、数值、单位、年份都相同；初次提出的为空，计数只计为空的',
      head: '重申目标编号',
      example: 'linze-2022/s2/r12/t2',
    },
    restates_otherwise: {
      en: 'How it differs from the target in `restates`: `strength` (力争 and none), `comparator` (2%以上 and 2%左右), `count_basis`; empty where all is alike or nothing is restated. A cell of a table prints the number alone and has no `comparator` of its own',
      zh: '与所重申的目标说法有别之处：strength 力度；comparator 数值的意味；count_basis 计数的范围；全同或并非重申的为空表。表格的单元格只印数字，不以此为别',
      head: '重申有别之处',
      example: '["strength"]',
    },
    promise_strengths: {
      en: 'How strongly the plan says this promise in all the places that say it, each once: `ensure`, `plain`, `strive`, `reserve` (原则上). Two of them: one promise said in two ways. A table that has no word for it says it plainly. The promise compares by the strongest',
      zh: '本方案各处说到这一承诺时的力度：ensure、plain、strive、reserve（原则上）；有两种的，即一事两说；表中没有力度字样的作 plain。相比时取其中最强的',
      head: '各处力度',
      example: '["strive"]',
    },
    benchmark: {
      en: 'What it is measured by instead of a number',
      zh: '不以数而以他物为准的：如全省平均水平',
      head: '对标之物',
      example: '全省平均水平',
    },
    quote,
    start: startOfQuote,
    end: { ...end, example: '2344' },
    passage,
    url: urlOfPassage,
  },
} satisfies TableMeaning;

export const funding = {
  about:
    'One row for every time that the plan says that the government will pay: subsidies (补助, 后补助), rewards (奖励), earmarked funds (专项经费), support with money (给予经费支持).',
  columns: {
    id: {
      en: '`<passage>/f<k>`, counted within the passage',
      zh: '永久编号：文句加次序',
      head: '编号',
      example: 'linze-2022/3/4/f1',
    },
    plan,
    task: taskOrNull,
    beneficiary: {
      en: 'Who is paid, as written; null where the words name nobody, as for a fund',
      zh: '受款者，依原文；未指明的为空',
      head: '受款者',
      example: '每个基地',
    },
    amount: {
      en: 'In 10,000 yuan (万元); null where no amount is named',
      zh: '金额，单位万元；未载的为空',
      head: '金额（万元）',
      example: '0.3',
    },
    amount_period: {
      en: 'For how long the payment is: `year` (每年, 年度); `month` (每月); null where the words do not say',
      zh: '按年或按月给付：year 每年；month 每月；未载明的为空',
      head: '给付周期',
      example: 'year',
    },
    approximate: {
      en: 'Whether the amount is said to be approximate: 约5万元, 百余万元, 5万元左右',
      zh: '金额是否约数：约5万元、百余万元、5万元左右',
      head: '约数',
      example: 'false',
    },
    approximate_text: {
      en: 'The words that say so, joined by … where there are two; null where there are none',
      zh: '表示约数的字样；没有的为空',
      head: '约数字样',
      example: 'null',
    },
    kind: {
      en: '`one-off` (一次性); `annual-minimum`, at least so much a year (每年不低于); `per-unit`, for each (每个, 每家); `unspecified`',
      zh: '给付方式：一次性、每年不低于、每个（每家）、未载明',
      head: '给付方式',
      example: 'one-off',
    },
    condition: {
      en: 'The clause that states the condition, as written; null where there is none',
      zh: '给付条件，依原文；未载明的为空',
      head: '给付条件',
      example: '获得创新型乡镇称号的',
    },
    cap: {
      en: 'The most that is paid, in 10,000 yuan (最高, 不超过); where no other sum is named it is the amount too; null where none or several are stated',
      zh: '最高金额，单位万元；未载明的为空',
      head: '最高金额（万元）',
      example: 'null',
    },
    rate: {
      en: 'The share that is paid, in per cent (按投资额的20%); null where none or several are stated',
      zh: '给付比例，百分数；未载明或有几个的为空',
      head: '给付比例（%）',
      example: 'null',
    },
    quote: { ...quote, example: '每个基地给予后补助资金2万元' },
    start: { ...startOfQuote, example: '2361' },
    end: { ...end, example: '2390' },
    passage: {
      en: 'Id of the sentence it stands in',
      zh: '所在文句的编号',
      head: '文句编号',
      example: 'linze-2022/3/4',
    },
    url: {
      en: 'Address of the sentence',
      zh: '该文句的地址',
      head: '站内路径',
      example: '/plans/linze-2022/tasks/3/#m4',
    },
  },
} satisfies TableMeaning;
