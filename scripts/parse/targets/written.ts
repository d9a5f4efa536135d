import { MULTIPLE } from './numeral.ts';

/**
 * Numbers as plans write them: 1,200, 1万2千, 一万五千, 三四十, 二点五, 叁拾. A number is read whole or not at all; its piece never
 * is. Input is folded text.
 */

/** A number that was read. */
interface Written {
  readonly value: number;
  /** Upper value of 三四十. */
  readonly max: number | null;
  /** 万 or 亿 that it ends with, which belongs to the unit: 三百万 is 300 and 万. */
  readonly multiple: string;
}

const DIGITS = '一二三四五六七八九';

/**
 * A whole number in whatever numerals, the longest run of them, as a pattern. 统一, 百分点 and 千瓦 begin none; 几十 and 数百 are
 * runs that no value belongs to.
 */
export const RUN = `(?:\\d|[二两三四五六七八九十廿卅]|(?<![统唯单专同逐划如归合不]|(?<!分)之)一|百(?!分[点之比])|千(?![瓦克米])|零(?=点)|几(?=[十百千万亿])|数(?=[十百千万亿]+(?![${DIGITS}])))(?:[\\d'${DIGITS}零〇十廿卅亿]|百(?!分[点之比])|千(?![瓦克米])|万(?!分之)|两(?=[百千万])|\\.(?=\\d)|点(?=[\\d${DIGITS}零〇]))*`;

/** Thousands apart by comma or blank, and nothing else that looks like it: not 1,2,3 nor 2021,2022. */
const GROUPED =
  /(?<![\d.,'/]|\d |[第表图栏]|附件)(?:\d{1,3}(?:, ?\d{3})+|(?:(?<! )|(?<=[到破过于少低超约近≥>成增引育建] ))\d{1,3}(?: \d{3})+)(?!\d|,? ?\d)/gu;
/** Numerals of cheques before a unit; 队伍 and 大陆 are words. */
const FORMAL =
  /(?<![队退入大内着登收])(?!陆家)(?:[壹贰貳叁叄肆伍陆柒捌玖](?:[壹贰貳叁叄肆伍陆柒捌玖拾佰仟零〇]|[万亿](?=[壹贰叁肆伍陆柒捌玖零]))*|[拾佰仟])(?:(?=[万亿元家个项件名人位亩所台套场次种成])|(?<=..)(?=[,;。]|$))/gu;
const PLAIN: ReadonlyMap<string, string> = new Map(
  [...'壹一贰二貳二叁三叄三肆四伍五陆六柒七捌八玖九拾十佰百仟千']
    .map((c, k, all): [string, string] => [c, all[k + 1] ?? c])
    .filter((_, k) => k % 2 === 0),
);

/**
 * Folded text with what is within numbers made alike, index for index: the commas and blanks of thousands are `'`, so that no
 * clause ends there; 叁拾 is 三十, 一百○五 一百〇五, 2·5% 2.5%, ≧ ≥.
 */
export const withNumbers = (text: string): string =>
  text
    .replace(GROUPED, (number) => number.replace(/[, ]/gu, "'"))
    .replace(FORMAL, (number) => number.replace(/./gu, (c) => PLAIN.get(c) ?? c))
    .replace(/(?<=[百千万亿])[○◯](?=[一二三四五六七八九])/gu, '〇')
    .replace(/(?<=\d)[·•∙](?=\d+ ?(?:%|‰|万|亿|倍|个百分点))/gu, '.')
    .replace(/[≧⩾]/gu, '≥')
    .replace(/[≦⩽]/gu, '≤');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...`零${DIGITS}`].map((c, k): [string, number] => [c, k]),
  ['〇', 0],
  ['两', 2],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['廿', 10],
  ['卅', 10],
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
]);

const ARABIC = /^\d+(?:'{1,2}\d{3})*(?:\.\d+)?$/u;
/** The most digits that a JSON number keeps; a longer number has no value. */
const MOST_DIGITS = 15;
const arabic = (text: string): number | null => {
  const digits = text.replaceAll("'", '');
  return ARABIC.test(text) && digits.replace('.', '').length <= MOST_DIGITS ? Number(digits) : null;
};

/** The value of a {@link RUN}; `null` where the number cannot be known: 几十, 数百, 一二五, 1.2.3. */
export function written(run: string): Written | null {
  const [, coefficient = '', times = ''] = new RegExp(`^([\\d'.]+)(${MULTIPLE})?$`, 'u').exec(run) ?? [];
  if (coefficient !== '') {
    const value = arabic(coefficient);
    return value === null ? null : { value, max: null, multiple: times };
  }
  const multiple = /(?:万亿|[万亿])$/u.exec(run)?.[0] ?? '';
  const body = run.slice(0, run.length - multiple.length);
  const between = twoOf(body);
  if (between !== null) return { ...between, multiple };
  const value = /[万亿]/u.test(body) ? scaled(total(run), TIMES.get(multiple) ?? 1) : plain(body);
  return value === null ? null : { value, max: null, multiple };
}

const scaled = (value: number | null, by: number): number | null =>
  value === null ? null : Number((value / by).toPrecision(12));

/** 三四十 is 30 to 40, 十七八 17 to 18, 三五 3 to 5: two digits that follow one another. */
function twoOf(body: string): { value: number; max: number } | null {
  const match = new RegExp(
    `^(?<tens>[${DIGITS}]?十)?(?<low>[${DIGITS}两])(?<high>[${DIGITS}])(?<times>[十百千]?)$`,
    'u',
  ).exec(body);
  const { tens = '', low = '', high = '', times = '' } = match?.groups ?? {};
  const [a, b] = [VALUES.get(low), VALUES.get(high)];
  if (a === undefined || b === undefined || (tens !== '' && times !== '')) return null;
  if (b !== a + 1 && low + high !== '三五') return null;
  const ten = tens === '' ? 0 : (total(tens) ?? 0);
  const by = TIMES.get(times) ?? 1;
  return { value: (ten + a) * by, max: (ten + b) * by };
}

/** A number below 万: 一百零五, 十二点五, and digit by digit 一五〇〇. */
function plain(body: string): number | null {
  if (new RegExp(`^[${DIGITS}][${DIGITS}零〇]{2,}$`, 'u').test(body) && /[零〇]/u.test(body))
    return Number([...body].map((c) => VALUES.get(c)).join(''));
  const [whole = '', decimals, ...more] = body.split('点');
  const sum = total(whole);
  if (decimals === undefined || sum === null || more.length > 0) return decimals === undefined ? sum : null;
  const digits = [...decimals].map((c) => (/\d/u.test(c) ? c : VALUES.get(c)));
  return digits.includes(undefined) ? null : Number(`${sum}.${digits.join('')}`);
}

/** The sum of coefficients and their powers, each smaller than the one before; a last digit alone counts the next lower one. */
function total(text: string): number | null {
  let [sum, section, small, large, last] = [0, 0, Infinity, Infinity, 1];
  let digit: number | null = null;
  let zero = false;
  let shown = '';
  for (const [token] of text.matchAll(/[\d'.]+|万亿|./gu)) {
    const times = TIMES.get(token);
    if (times === undefined) {
      const value = VALUES.get(token) ?? arabic(token);
      if (value === null || digit !== null || (token.includes('.') && token !== text)) return null;
      if (value === 0 && text.length > 1) zero = true;
      else [digit, shown] = [value, token];
      continue;
    }
    if (times >= 1e4) {
      if (times >= large || section + (digit ?? 0) === 0) return null;
      sum += (section + (digit ?? 0)) * times;
      [section, small, large] = [0, Infinity, times];
    } else {
      if (times >= small) return null;
      section += (token === '廿' ? 2 : token === '卅' ? 3 : (digit ?? 1)) * times;
      small = times;
    }
    [digit, last, zero] = [null, times, false];
  }
  if (digit === null) return zero && text.length > 1 ? null : sum + section;
  if (last < 100 || zero || text.length === shown.length) return sum + section + digit;
  if (shown.length === 1) return sum + section + digit * (last / 10);
  return shown.length === String(last).length - 1 ? sum + section + digit : null;
}

/** What is between digits of a number that is torn or malformed. */
const TORN_BEFORE = /\d(?:[.,/:×*+'’·eE]|, )$|\d $/u;
const TORN_AFTER = /^(?:[.,/:×*+'’·eE]|, | )\d/u;

/** Very many, in a word that is not a number. */
const IDIOM = /成[百千]上[千万]/u;

/** The numbers of a masked text that nobody can read whole, so that no piece of one becomes a value. */
export function unreadableIn(masked: string): { i: number; j: number }[] {
  return [...masked.matchAll(new RegExp(RUN, 'gu'))].flatMap(({ index, 0: run }) => {
    const end = index + run.length;
    const torn =
      /^\d/u.test(run) && TORN_BEFORE.test(masked.slice(Math.max(0, index - 3), index))
        ? true
        : /\d$/u.test(run) && TORN_AFTER.test(masked.slice(end, end + 3));
    return torn || written(run) === null || IDIOM.test(masked.slice(Math.max(0, index - 3), end + 2))
      ? [{ i: index, j: end }]
      : [];
  });
}
