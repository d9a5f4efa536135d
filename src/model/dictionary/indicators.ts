/** The table of indicators, and those that say which targets may be compared. */
import type { TableMeaning } from './meaning.ts';
import { definition, definitionEn, nameEn, permanentCode, plan } from './shared.ts';

export const indicators = {
  about: 'The vocabulary of what plans promise.',
  columns: {
    code: permanentCode,
    name: { en: 'Name', zh: '名称', head: '名称', example: '高新技术企业数' },
    unit: { en: 'Base unit of its values', zh: '数值的基本单位', head: '单位', example: '家' },
    family: {
      en: 'Indicators of one family look alike; their targets are set side by side',
      zh: '指标族：同族者相近，并列比较',
      head: '指标族',
      example: 'rd-spending',
    },
    quantity: {
      en: 'What kind of quantity its number is: `share` or `ratio` of a denominator; `stock` what there is; `flow` what one year adds; `addition` what the plan adds in all; `growth`; `count`; `amount`; `index`; `level`',
      zh: '数值的性质：占比、比率、存量、流量、增量、增速、件数、金额、指数、水平',
      head: '数值性质',
      example: 'share',
    },
    denominator: {
      en: 'What a share or ratio is taken of',
      zh: '占比或比率的分母',
      head: '分母',
      example: '地区生产总值',
    },
    scope: { en: 'Whom or what it covers', zh: '统计范围', head: '统计范围', example: '全社会' },
    comparable_group: {
      en: 'Values may be compared only within one group: same denominator, scope, share or count, stock or flow',
      zh: '可比组：同组数值方可相比',
      head: '可比组',
      example: 'rd-gdp-share',
    },
    definition,
    aliases: {
      en: 'Names as plans write them, whole; 新增:, 认定:, 招引:, 竣工:, 不减: in front asks for that verb beside the name',
      zh: '文件中的名目（列表）',
      head: '其他写法',
      example: '["科技进步贡献率"]',
    },
    not: {
      en: 'Names that look like it and are not',
      zh: '貌似而非的名目（列表）',
      head: '貌似而非',
      example: '["科技进步贡献率"]',
    },
    note: { en: 'What else to know', zh: '其他说明', head: '说明', example: '文中未写明是否为比例。' },
    name_en: nameEn,
    definition_en: definitionEn,
    denominator_en: {
      en: '`denominator` in English; null where there is none',
      zh: '分母的英文；没有的为空',
      head: '英文分母',
      example: 'Operating revenue',
    },
    scope_en: {
      en: '`scope` in English; null where the vocabulary gives none',
      zh: '统计范围的英文；词表没有的为空',
      head: '英文统计范围',
      example: 'Whole society',
    },
    note_en: {
      en: '`note` in English; null where there is none',
      zh: '其他说明的英文；没有的为空',
      head: '英文说明',
      example: 'The text does not say whether it is a share.',
    },
  },
} satisfies TableMeaning;

export const comparability = {
  about:
    'How every target that has an indicator is meant, a row each: two targets may be compared exactly where both have the same `group`. What others of a family differ in are their columns and those of their indicators.',
  columns: {
    target: { en: 'Id of the target', zh: '目标的编号', head: '目标编号', example: 'linze-2022/s2/r11/t2' },
    plan,
    indicator: {
      en: 'Code of its indicator',
      zh: '指标的代码',
      head: '指标代码',
      example: 'high-tech-firms',
    },
    family: {
      en: 'Family of the indicator: its targets are set side by side',
      zh: '指标族',
      head: '指标族',
      example: 'high-tech-firms',
    },
    comparable_group: {
      en: 'Comparable group of the indicator',
      zh: '指标的可比组',
      head: '可比组',
      example: 'high-tech-firms',
    },
    year: {
      en: 'Year by which it is to be reached; null where none is stated',
      zh: '目标年份；未载明的为空',
      head: '目标年',
      example: '2025',
    },
    binding: {
      en: 'Whether it binds (约束性); expected (预期性) and unmarked ones do not',
      zh: '是否约束性；预期性与未注明的都不是',
      head: '约束性',
      example: 'false',
    },
    strength: {
      en: 'How strongly the plan says it where it says it most strongly: `ensure` (确保), `plain`, `strive` (力争), `reserve` (原则上)',
      zh: '语气，多处所载以最强者计：ensure 确保；plain 平述；strive 力争；reserve 原则上',
      head: '力度',
      example: 'plain',
    },
    level: {
      en: 'Rank of the place (`county`, `prefecture`, `province`, `zone`, `department`) where its number grows with the place; null for shares, ratios, growth and indexes, and where the rank is not known',
      zh: '数值随地区大小增减的，为政府级别；占比、比率、增速、指数，以及级别不详的为空',
      head: '层级',
      example: 'county',
    },
    cumulative: {
      en: 'Whether it counts all there ever were (累计)',
      zh: '是否累计数',
      head: '累计',
      example: 'false',
    },
    per_year: {
      en: 'Whether it is a yearly number (每年) of something that its indicator does not count by the year',
      zh: '指标本非逐年，而此处为每年之数',
      head: '每年',
      example: 'false',
    },
    approximate: {
      en: 'Whether its number is approximate (约, 左右, 百余)',
      zh: '数值是否为约数',
      head: '约数',
      example: 'false',
    },
    relative: {
      en: 'Whether it is measured by a benchmark whose value is unknown: comparable with none',
      zh: '是否以未载数值的平均水平等衡量；这样的与任何目标都不可比',
      head: '以均值衡量',
      example: 'false',
    },
    group: {
      en: 'The comparable group with everything that must be alike: year, binding, strength, level, cumulative, per_year, approximate; null where `relative`',
      zh: '同组方可相比：可比组、年份、约束性、语气、级别、累计、每年、约数都相同；不可比的为空',
      head: '同组标识',
      example: 'high-tech-firms/2025/not-binding/plain/county',
    },
    url: {
      en: 'Address of its sentence or row',
      zh: '目标所在文句的地址',
      head: '站内路径',
      example: '/plans/linze-2022/#s2-r11',
    },
  },
} satisfies TableMeaning;

export const comparisons = {
  about:
    'The verdict on every pair of targets of one family, of one plan or of two, for families of at most 60 targets; `comparability` says the same of all.',
  columns: {
    target_a: {
      en: 'Id of a target',
      zh: '前一目标的编号',
      head: '前一目标编号',
      example: 'linze-2022/s2/r11/t1',
    },
    target_b: {
      en: 'Id of a target that stands behind it, of the same family',
      zh: '后一目标的编号，同族',
      head: '后一目标编号',
      example: 'linze-2022/s2/r11/t2',
    },
    comparable: {
      en: 'Whether their values may be compared',
      zh: '数值能否相比',
      head: '可比',
      example: 'true',
    },
    reasons: {
      en: 'Why not; empty where they may: `denominator`, `scope`, `share-count`, `stock-flow`, `growth` (growth against a level), `quantity` (another kind of quantity), `year`, `commitment` (binding against what is not), `strength` (力争, 确保 or neither), `level` (a number that grows with its place, of places unlike in rank), `cumulative` (累计 against what there is), `approximate` (约, 左右, 百余 against an exact number), `relative` (a benchmark whose value is unknown)',
      zh: '不能相比的原因（列表）；能比的为空列表',
      head: '不可比原因',
      example: '["commitment"]',
    },
    missing_denominator: {
      en: 'What both would have to be divided by, `常住人口` (resident population), `地区生产总值` (GDP) or `耕地面积` (arable land), where rank is among the reasons; null elsewhere',
      zh: '因政府级别不同而不能相比时，须各除以何数方可相比；其余为空',
      head: '可比须除以',
      example: '常住人口',
    },
    url_a: {
      en: 'Address of the sentence or row of `target_a`',
      zh: '前一目标所在文句的地址',
      head: '前一目标路径',
      example: '/plans/linze-2022/#s2-r5',
    },
    url_b: {
      en: 'Address of the sentence or row of `target_b`',
      zh: '后一目标所在文句的地址',
      head: '后一目标路径',
      example: '/plans/linze-2022/#s2-r5',
    },
  },
} satisfies TableMeaning;
