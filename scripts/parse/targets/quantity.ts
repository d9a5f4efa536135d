import type { Comparator } from '../../../src/model/target.ts';
import { ABOUT_BEFORE, ABOUT_BEHIND, ABOUT_BRIM, aboutAt } from './about.ts';
import { baseOf, MULTIPLE, timesOf, UNIT } from './numeral.ts';
import { RUN, written } from './written.ts';

/** A number with its unit, and the words around it that say how it is meant. Ranges are of the folded text. */
export interface Quantity {
  /** First word of the phrase: 达到 of 达到50家以上. */
  readonly lead: number;
  /** To where a name in front of it goes: 余额增长|不低于30亿元 is no 余额 of 30亿元. As `lead` where the comparator says that it is growth. */
  readonly named: number;
  readonly i: number;
  readonly j: number;
  /** Behind 以上, 左右. */
  readonly tail: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly base: { readonly value: number; readonly unit: string } | null;
  readonly comparator: Comparator;
  /** The words by which it is about so much. */
  readonly about: readonly (readonly [number, number])[];
  /** 力争, 争取: a better value than one before it. */
  readonly stretch: boolean;
  /** 年均增长, 年递增: for this number alone. */
  readonly yearly: boolean;
}

/** How a number is meant, by the words before or after it; the first rule that fits decides, and where none does it is `=`. */
interface ComparatorRule {
  readonly comparator: Comparator;
  readonly sample: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const REACH = `(?:达到|达|为|至少|保持在|稳定在|控制在|不低于|不少于)?${ABOUT_BEFORE}?`;

/** In the samples the number is `N家` or `N%`. */
export const comparatorRules: readonly ComparatorRule[] = [
  {
    comparator: 'growth',
    sample: '产值年均增长N%以上',
    before: new RegExp(`(?:增长(?!率)|递增|提高|提升|上升|增加)${REACH}$`, 'u'),
    after: /^(?:%|个?百分点|倍)/u,
  },
  { comparator: '~', sample: '选派特派员N名左右', after: new RegExp(`${ABOUT_BEHIND}$`, 'u') },
  { comparator: '~', sample: '亩均产量达约N斤', before: new RegExp(`${ABOUT_BEFORE}$`, 'u') },
  {
    comparator: '<=',
    sample: '占比不超过N%',
    before: /(?:[≤<]|不得?(?:超过?|[高大多]于)|控制在|(?<!不得?)[低少]于)$/u,
  },
  { comparator: '<=', sample: '办理时间压缩到N天以内', after: /(?:以[内下]|内)$/u },
  {
    comparator: '>',
    sample: '高新技术企业突破N家',
    before: /(?:[>逾]|突破|超过?|[高大多]于)$/u,
  },
  { comparator: '>=', sample: '培训经纪人N人以上', after: /以上$/u },
  {
    comparator: '>=',
    sample: '发明专利拥有量达N件',
    before:
      /(?:达|达到|至少|不得?少于|不得?低于|不得?小于|[高增升加展长大][到至]|提[高升][^,;。\d]{2,20}[到至]|保持在|稳定在|达至|[≥])(?:与|对|为)?$|至少\p{Script=Han}{1,4}$/u,
  },
];

const LEAD =
  /(?:(?:均|分别|累计|总计|共|力争|争取|确保|努力|冲刺|要|再|将|能|可)*(?:达到|达至|达|突破|(?:不得?)?(?:超过?|[高大多低少]于)|至少|不得?小于|逾|保持在|稳定在|控制在|增至|(?:增长|提升|提高|增加|扩大|上升|[发拓]展|压[缩减]|缩[短减]|减少|下降|降低|精简)(?:到|至)|巩固在|维持在|(?<=[率度例重比])(?:实现|在)|年均增长|年均递增|年递增|年增长|逐年递增|逐年增长|增长|递增|提高|提升|增加|上升|约|大约|大概|大致|近|将近|接近|各|为|≥|>|≤|<)+)$/u;

const DASH = '(?:[-—–―−~～]{1,2}|至|到)';
/** Parts: 百分之 20; tenths: 三成, 六成五. */
const PART = '[十百千万]分之';
const TENTHS =
  '成(?:(?<tenth>[一二三四五六七八九])(?![成十百千万]))?(?![为立果本功员效长熟分就绩套品年人型交])';
const QUANTITY = new RegExp(
  `(?<part>${PART})?(?<sign>[¥￥] ?)?(?<brim>${ABOUT_BRIM}|(?<![超通经])过(?=[百千万]))?(?<a>${RUN})(?:[余多来几]?(?: ?(?<am>${MULTIPLE}))?(?: ?(?<au>${UNIT}))? ?${DASH} ?(?:${PART}|[¥￥] ?)?(?<b>${RUN}))?(?<more>[余多来几]|\\+(?!\\d))?(?: ?(?<multiple>${MULTIPLE}))?(?<more2>[余多]|\\+(?!\\d))?(?:${TENTHS}(?<few>)| ?(?<unit>${UNIT})(?<half>半(?![导数径成年]))?(?<plus>\\+(?!\\d))?)?`,
  'gu',
);
const SHARES: Readonly<Record<string, string>> = { 十分之: '%', 百分之: '%', 千分之: '‰', 万分之: '‱' };
const TAIL =
  /^ ?(?:\([^()\d]{1,12}\)(?=(?:及|或)?以上))?(?:(?:及|或)?以上|左右|上下|以内|以下|内(?=[,;。、)]|$))/u;

/** The quantities of a masked text, from left to right. Numbers without unit count only after 达到 and the like. */
export function quantitiesIn(masked: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of masked.matchAll(QUANTITY)) {
    const [i, j] = [match.index, match.index + match[0].length];
    const quantity = read(masked, match, i, j);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

function read(masked: string, match: RegExpExecArray, i: number, j: number): Quantity | null {
  const groups = match.groups ?? {};
  const blank = masked.charAt(i - 1) === ' ' ? 1 : 0;
  const far = masked.slice(Math.max(0, i - blank - 24), i - blank);
  const bound = SHARE_OF.exec(far);
  const before = bound === null ? far.slice(-16) : far.slice(0, bound.index) + (bound[1] ?? '');
  const lead = bound?.[0] ?? LEAD.exec(before)?.[0] ?? '';
  const own = longerUnit(masked, j, unitOf(groups) ?? sharedUnit(masked, i, j));
  const tail = TAIL.exec(masked.slice(j, j + 8))?.[0].length ?? 0;
  if (own === null && !isBare(lead, match[0], masked.slice(j + tail))) return null;
  if (before.endsWith('前')) return null;
  const numbers = valuesOf(groups);
  if (numbers === null) return null;
  const { value, max, multiple } = numbers;
  const unit = `${multiple}${own ?? ''}`;
  const context = { before, after: (own ?? masked.slice(i, j)) + masked.slice(j, j + tail) };
  const comparator = max === null ? (bySuffix(groups) ?? comparatorOf(context)) : 'range';
  return {
    lead: i - blank - lead.length,
    named: i - blank - lead.length + (comparator === 'growth' ? 0 : (CHANGE.exec(lead)?.[0].length ?? 0)),
    i,
    j,
    tail: j + tail,
    value,
    max,
    unit: unit === '' ? null : unit,
    base: unit === '' ? null : baseOf(value, multiple, own ?? ''),
    comparator,
    about: aboutAt(masked, i, j),
    stretch: /力争|争取|努力|冲刺/u.test(lead + before.slice(0, before.length - lead.length).slice(-4)),
    yearly:
      (comparator === 'growth' && /年均?[^,;。]{0,2}(?:递增|增长|提高|提升|增加)/u.test(before)) ||
      /年均[^,;。]{0,2}(?:增速|增幅|增长率)/u.test(before),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** How a number is meant by a word that belongs to it: 百余, 30+, 二十来, 上千, 过百; `null` where none does. */
function bySuffix(groups: Groups): Comparator | null {
  const more = ['more', 'more2', 'plus'].map((name) => groups[name] ?? '').join('');
  if (more.includes('+')) return '>=';
  if (more !== '') return more === '来' ? '~' : '>';
  const { brim } = groups;
  return brim === undefined ? null : brim === '过' ? '>' : '>=';
}

/** The unit as printed, or what 百分之, 成 and ￥ say instead; `null` where there is none. */
function unitOf(groups: Groups): string | null {
  if (groups['part'] !== undefined) return SHARES[groups['part']] ?? null;
  if (groups['few'] !== undefined) return '%';
  return groups['unit'] ?? (groups['sign'] === undefined ? null : '元');
}

/** Up to the words that say by how much something changes, and not what it comes to. */
const CHANGE = /^.*(?:增长|递增|提[高升]|增加|上升)(?![到至])/u;

/** A bound before what something is a share of: 不低于|合同金额的|40%. */
const SHARE_OF = /(不得?[低少高超大多][于过]|≥|≤)[^,;。、\d%不]{2,18}的$/u;

/** 6个、22个、32个工作日 are all working days. */
const longerUnit = (masked: string, j: number, unit: string | null): string | null =>
  unit === '个'
    ? (new RegExp(`^(?:[、和及] ?${RUN} ?个)*[、和及] ?${RUN} ?(个工作日|个百分点|个小时|个月)`, 'u').exec(
        masked.slice(j, j + 60),
      )?.[1] ?? unit)
    : unit;

/** The unit that a list of numbers has at its end: 分别达到10、20、30家. */
function sharedUnit(masked: string, i: number, j: number): string | null {
  if (!masked.slice(0, i).includes('分别')) return null;
  return LIST.exec(masked.slice(j, j + 60))?.groups?.['unit'] ?? null;
}
const LIST = new RegExp(`^(?:(?:、|和|及|以及) ?${RUN})+ ?(?<unit>(?:${MULTIPLE})?${UNIT})`, 'u');

/** Whether a number without unit counts: after 达到 and the like, and a written one only where its clause ends. */
const isBare = (lead: string, number: string, after: string): boolean =>
  /达到|达|突破|超过|不低于|提[高升][到至]/u.test(lead) &&
  (/\d/u.test(number) || /^(?:[,;。!?:)]|$)/u.test(after));

/** Value, upper value and the 万 or 亿 of the unit; `null` where a number cannot be read or a range goes down. */
function valuesOf(groups: Groups): { value: number; max: number | null; multiple: string } | null {
  const a = written(groups['a'] ?? '');
  const b = groups['b'] === undefined ? undefined : written(groups['b']);
  if (a === null || b === null) return null;
  const own = `${(b ?? a).multiple}${groups['multiple'] ?? ''}`;
  const factor = groups['part'] === '十分之' || groups['few'] !== undefined ? 10 : 1;
  const extra =
    (groups['tenth'] === undefined ? 0 : (written(groups['tenth'])?.value ?? 0)) +
    (groups['half'] === undefined ? 0 : 0.5);
  const value = round(a.value * factor + extra);
  if (b === undefined) return { value, max: a.max === null ? null : round(a.max * factor), multiple: own };
  if (a.max !== null || b.max !== null) return null;
  const first = `${a.multiple}${groups['am'] ?? ''}`;
  const low = first === '' && a.value <= b.value ? value : round((value * timesOf(first)) / timesOf(own));
  const high = round(b.value * factor + extra);
  return low > high ? null : { value: low, max: high, multiple: own };
}

const round = (n: number): number => Number(n.toPrecision(12));

const comparatorOf = ({ before, after }: { before: string; after: string }): Comparator =>
  comparatorRules.find((r) => (r.before?.test(before) ?? true) && (r.after?.test(after) ?? true))
    ?.comparator ?? '=';
