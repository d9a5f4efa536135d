/** The table of corrections. */
import type { TableMeaning } from './meaning.ts';
import { plan } from './shared.ts';

export const corrections = {
  about:
    'One row per place where the edition departs from the source, or where the editor has a doubt. Rows never overlap.',
  more: 'Where `corr` is null the edition keeps `sic`, except for `spam`, which leaves a visible gap.',
  columns: {
    id: {
      en: '`<plan>/c<number>`, permanent; counted in the order of the document, one that is added later has the next free number',
      zh: '永久编号，依文件次序；后来增补的取下一个号',
      head: '编号',
      example: 'linze-2022/c4',
    },
    plan,
    kind: {
      en: '`spam`: words of a hacked site; `ocr`: misread characters; `typo`; `missing`: words left out; `duplicate`: the same text twice; `boilerplate`: words of the publishing site; `table`: a damaged table; `other`',
      zh: '毛病：植入的广告、识读错误、讹字、脱文、重出、网页附文、表格残损、其他',
      head: '毛病',
      example: 'typo',
    },
    sic: {
      en: 'Exact text of the source; empty only for an insertion',
      zh: '底本原文；增补处为空字符串',
      head: '底本原文',
      example: '科院院所',
    },
    corr: {
      en: 'The reading; null where it cannot be known; empty where the text is dropped',
      zh: '校定的文字；不可知的为空，删去的为空字符串',
      head: '校定文字',
      example: '科研院所',
    },
    certainty: {
      en: '`certain`, `probable`, `unresolved`; a null `corr` is always `unresolved`',
      zh: '把握：certain 确定；probable 推定；unresolved 存疑',
      head: '把握',
      example: 'certain',
    },
    reason: {
      en: 'Why, in words for readers',
      zh: '理由',
      head: '理由',
      example: '“科研院所”为通用名称，任务19即作“高校和科研院所”。',
    },
    basis: {
      en: '`editor`: stated by the editor; `rule`: found by a rule of the program',
      zh: '依据：editor 编者所校；rule 程序规则所校',
      head: '依据',
      example: 'editor',
    },
    start: { en: 'First code point of `sic`', zh: '首个码位，从 0 起数', head: '起', example: '7964' },
    end: {
      en: 'Code point after it; equal to `start` for an insertion',
      zh: '末个码位的后一位',
      head: '止',
      example: '7968',
    },
    passage: {
      en: 'Id of the passage it stands in; null where it stands in none, as dropped text does',
      zh: '所在文句的编号；不在文句内的（如删去的文字）为空',
      head: '文句编号',
      example: 'linze-2022/21/2',
    },
    url: {
      en: "Address of the row in the plan's list of corrections",
      zh: '校勘记该条的地址',
      head: '站内路径',
      example: '/plans/linze-2022/#c4',
    },
  },
} satisfies TableMeaning;
