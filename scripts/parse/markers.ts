import { headingNumber } from './folded.ts';

/**
 * The numbering styles of Chinese official documents (GB/T 9704—2012, 7.3.3: 一、 （一） 1. （1）) and the older and
 * freer ones met in practice. `rank` orders them from the outside in. Each rule carries a sample with an invented
 * text; a test runs every sample through its own rule and through no earlier one. Input is folded text.
 */
export const styles = [
  'chapter',
  'part',
  'decimal-1',
  'roman',
  'section',
  'article',
  'named',
  'paren',
  'letter',
  'arabic',
  'decimal-2',
  'decimal-3',
  'paren-arabic',
  'circled',
  'is',
] as const;

/** One of {@link styles}. */
export type Style = (typeof styles)[number];

/** A rule for one numbering style. */
interface MarkerRule {
  readonly style: Style;
  readonly sample: string;
  /** Sticky pattern; group `n` holds the number. */
  readonly pattern: RegExp;
}

const HAN = '[一二三四五六七八九十百零〇]';

export const markerRules: readonly MarkerRule[] = [
  {
    style: 'chapter',
    sample: '第三章 主要任务',
    pattern: new RegExp(`第(?<n>${HAN}{1,4}|\\d{1,2})(?:章|部分|篇)[ 、:]*`, 'uy'),
  },
  {
    style: 'part',
    sample: '第二节 建设平台',
    pattern: new RegExp(`第(?<n>${HAN}{1,4}|\\d{1,2})节[ 、:]*`, 'uy'),
  },
  {
    style: 'article',
    sample: '第十二条 支持企业。',
    pattern: new RegExp(`第 ?(?<n>${HAN}{1,5}|\\d(?: ?\\d){0,2}) ?条[ 、:]*`, 'uy'),
  },
  {
    style: 'named',
    sample: '任务一:建设平台',
    pattern: new RegExp(
      `(?:重点任务|任务|专项行动|重点专项|专项|行动|重点工程|工程|举措|攻坚)(?<n>${HAN}{1,3}|\\d{1,2})[ 、:.]+`,
      'uy',
    ),
  },
  {
    style: 'is',
    sample: '一是加强领导。',
    pattern: new RegExp(`(?<n>${HAN}{1,3})(?:是要?|要(?=\\p{Script=Han}))`, 'uy'),
  },
  {
    style: 'roman',
    sample: 'Ⅲ.重点任务',
    pattern: /(?<n>[Ⅰ-Ⅻ]|(?:I{1,3}|IV|VI{0,3}|IX|X)(?=[.、]))(?:[.、] ?| )(?=[\p{Script=Han}“《])/uy,
  },
  {
    style: 'letter',
    sample: 'C.建设平台。',
    pattern: /(?<n>[A-HJ-UWYZ])[.、] ?(?=[\p{Script=Han}“《])/uy,
  },
  {
    style: 'section',
    sample: '三、重点任务',
    pattern: new RegExp(
      `(?<n>${HAN}{1,4}|[—―](?= ?、))(?: ?、|\\. ?(?!\\d)|[ ](?=\\p{Script=Han}))[ ]*(?!${HAN}{1,3}[、,])`,
      'uy',
    ),
  },
  {
    style: 'paren',
    sample: '(十二)建设平台。',
    pattern: new RegExp(`\\( ?(?<n>${HAN}{1,4}) ?\\)[ 、.:]*`, 'uy'),
  },
  {
    style: 'arabic',
    sample: '12.建设平台。',
    pattern:
      /(?<n>\d{1,3}|\d[lI]) ?(?:[.、](?!\d)|\. (?=\d)|\.(?=\d+[GgDd]\p{Script=Han})|[.、](?=\d{2,4}(?![万亿元个家项件年月日名次亩份吨户所]|人(?!才))\p{Script=Han}))[ ]*/uy,
  },
  {
    style: 'decimal-3',
    sample: '3.1.2 建设平台',
    pattern: /\d{1,2}\.\d{1,2}\.(?<n>\d{1,2})[ 、.]*(?=[\p{Script=Han}“《])/uy,
  },
  {
    style: 'decimal-2',
    sample: '3.1 建设平台',
    pattern: /\d{1,2}\.(?<n>\d{1,2})[ 、.]*(?=[\p{Script=Han}“《])/uy,
  },
  { style: 'decimal-1', sample: '3 行动任务', pattern: /(?<n>\d{1,2}) +(?=\p{Script=Han})/uy },
  { style: 'arabic', sample: '⒓建设平台。', pattern: /(?<n>[⒈-⒛])[ ]*/uy },
  {
    style: 'paren-arabic',
    sample: '(3)建设平台。',
    pattern: /(?:\( ?(?<n>\d{1,3}) ?\)|(?<m>\d{1,2})\))[ 、.]*/uy,
  },
  { style: 'paren-arabic', sample: '⑶建设平台。', pattern: /(?<n>[⑴-⒇])[ ]*/uy },
  { style: 'circled', sample: '③建设平台。', pattern: /(?<n>[①-⑳])[ ]*/uy },
];

/** A marker that is at some place: its style, number, and length in UTF-16 units. */
export interface Marker {
  readonly style: Style;
  readonly number: number;
  readonly length: number;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function valueOf(text: string): number | null {
  if (text === '—' || text === '―') return 1;
  const code = text.codePointAt(0) ?? 0;
  if (code >= 0x2160 && code <= 0x216b) return code - 0x215f;
  if (ROMAN.indexOf(text) > 0) return ROMAN.indexOf(text);
  if (/^[A-Z]$/u.test(text)) return code - 0x40;
  for (const first of [0x2460, 0x2474, 0x2488])
    if (code >= first && code < first + 20) return code - first + 1;
  return headingNumber(text.replace(/[lI]$/u, '1').replaceAll(' ', ''));
}

/** The marker at index `at` of folded text, or `null`. Looks at most a few characters ahead; never throws. */
export function markerAt(folded: string, at: number): Marker | null {
  for (const rule of markerRules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(folded);
    if (match === null) continue;
    const number = valueOf(match.groups?.['n'] ?? match.groups?.['m'] ?? '');
    if (number === null || number === 0) continue;
    return { style: rule.style, number, length: match[0].length };
  }
  return null;
}

/** How far out a style stands: 0 is outermost. */
export const rankOf = (style: Style): number => styles.indexOf(style);
