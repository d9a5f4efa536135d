/** Values with their units in English: what a Chinese unit or counter is called, and numbers in 万 and 亿 written out. */

const powers: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Counters, which English leaves to the name of what is counted. */
const counters = new Set([
  '家',
  '个',
  '件',
  '项',
  '名',
  '人',
  '位',
  '场',
  '次',
  '场次',
  '场(次)',
  '期',
  '套',
  '条',
  '种',
  '所',
  '支',
  '批',
  '处',
  '座',
  '台',
  '户',
  '份',
  '部',
  '篇',
  '对',
  '轮',
  '类',
  '只',
  '头',
  '株',
  '门',
  '款',
  '张',
  '本',
  '张次',
]);

const names: Readonly<Record<string, string>> = {
  元: 'yuan',
  美元: 'US dollars',
  亩: 'mu',
  斤: 'jin',
  公斤: 'kg',
  吨: 'tonnes',
  标准煤: 'tonnes of standard coal',
  吨标准煤: 'tonnes of standard coal',
  公里: 'km',
  千米: 'km',
  米: 'm',
  平方米: 'm²',
  平方公里: 'km²',
  公顷: 'hectares',
  千瓦: 'kW',
  千瓦时: 'kWh',
  度: 'kWh',
  天: 'days',
  日: 'days',
  个月: 'months',
  月: 'months',
  年: 'years',
  人次: 'attendances',
  人年: 'person-years',
  个百分点: 'percentage points',
  百分点: 'percentage points',
  倍: 'times',
  位次: 'places',
};

/** The number that a unit multiplies with, and what is left of it: 万亩 is 10,000 mu. */
function taken(unit: string): { times: number; rest: string } {
  if (unit in names || counters.has(unit)) return { times: 1, rest: unit };
  const [, power = '', rest = ''] = /^([百千万亿]+)(.*)$/u.exec(unit) ?? [];
  return power === ''
    ? { times: 1, rest: unit }
    : { times: [...power].reduce((product, sign) => product * (powers[sign] ?? 1), 1), rest };
}

/** What is after a number of this unit; nothing for counters; a unit without an English name stays as printed. */
export const unitName = (unit: string | null): string => {
  if (unit === null || unit === '' || counters.has(unit)) return '';
  return names[unit] ?? unit;
};

/** What the values of an indicator are counted or measured in, for heads: `number`, `%`, `yuan`, `100 million yuan`. */
export const unitLabel = (unit: string): string => {
  const { times, rest } = taken(unit);
  const name = unitName(rest);
  if (times === 1) return name || 'number';
  return name === '' ? `number, in ${grouped(times)}s` : quantity([1], unit);
};

/** Without the traces of binary fractions. */
const exact = (n: number): number => Number(n.toPrecision(12));

/** Digits in groups from 10,000 on; smaller numbers as documents print them. */
const grouped = (n: number): string =>
  Math.abs(n) < 1e4 ? String(n) : new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(n);

const scales = [
  { least: 1e9, name: 'billion' },
  { least: 1e6, name: 'million' },
] as const;

/** One or two values of one unit: `65%`, `30 billion yuan`, `2–3`, `50,000 mu`. */
export function quantity(values: readonly number[], unit: string | null, between = '–'): string {
  const { times, rest } = taken(unit ?? '');
  const all = values.map((value) => exact(value * times));
  const scale = times === 1 ? undefined : scales.find(({ least }) => Math.max(...all.map(Math.abs)) >= least);
  const said = all.map((n) => grouped(scale === undefined ? n : exact(n / scale.least))).join(between);
  const name = unitName(rest);
  const sign = /^[%‰]/u.test(name);
  return [`${said}${sign ? name : ''}`, scale?.name ?? '', sign ? '' : name]
    .filter((part) => part !== '')
    .join(' ');
}
