import { LACUNA } from '../../src/model/lacuna.ts';
import { LOOKALIKES } from '../../src/model/lookalikes.ts';

/**
 * One-to-one folding for matching. Reads any text, writes a text of the same length in UTF-16 units, so that an
 * index into one is an index into the other. The document's own characters are never replaced by it.
 *
 * Full-width and small ASCII becomes ASCII, every kind of round, square and shell bracket becomes `(` or `)`, white space
 * becomes a blank, characters that only look like another one become that one, the traditional forms of the characters
 * that rules look for become simplified, a year in any numerals becomes Arabic, and the mark of a lacuna becomes three
 * times {@link HOLE}.
 */
const SINGLE: ReadonlyMap<string, string> = new Map(
  [
    ['【〔［〖﹝﹙⟮[', '('],
    ['】〕］〗﹞﹚⟯]', ')'],
    ['﹒．', '.'],
    ['︰﹕∶', ':'],
    ['﹔', ';'],
    ['﹐', ','],
    ['﹑', '、'],
    ['﹪٪', '%'],
    ['﹢', '+'],
    ['﹣', '-'],
    ['〜', '~'],
    ['﹤', '<'],
    ['﹥', '>'],
    ['\u00a0\u3000\t\u2002\u2003\u2009\u202f', ' '],
    ['｜│┃', '|'],
  ].flatMap(([from = '', to = '']) => [...from].map((c): [string, string] => [c, to])),
);

/** Pairs traditional → simplified of the characters that occur in rules; not a general conversion. */
const TRADITIONAL =
  '責责單单牽牵頭头務务標标體体個个開开發发點点總总領领導导組组織织關关於于實实業业區区縣县鎮镇鄉乡處处廳厅' +
  '衛卫農农財财稅税監监會会黨党團团聯联協协進进與与參参負负辦办壓压現现狀状況况歷历礎础經经濟济劃划戰战設设' +
  '訊讯質质強强極极圍围該该條条節节則则項项圖图規规資资創创應应產产機机構构環环護护國国義义話话說说學学' +
  '園园醫医藥药電电視视聞闻號号報报總总錄录階阶時时間间驟骤舉举懲惩獎奖勵励備备審审計计統统' +
  '達达萬万億亿內内佔占畝亩種种噸吨臺台爭争長长數数遞递穩稳續续擴扩獲获過过於于從从較较歲岁補补貼贴給给額额' +
  '佈布來来貸贷餘余約约連连輛辆戶户兩两漲涨認认優优績绩稱称簽签據据況况';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i): [string, string] => [
    TRADITIONAL.charAt(2 * i),
    TRADITIONAL.charAt(2 * i + 1),
  ]),
);

const FOLD: ReadonlyMap<string, string> = new Map([
  ...[...LOOKALIKES].map(([from, to]): [string, string] => [from, SIMPLIFIED.get(to) ?? to]),
  ...SINGLE,
  ...SIMPLIFIED,
]);

const FOLDABLE =
  /[\t\u00a0\u066a\u2236\u2002\u2003\u2009\u202f\u2502\u2503\u27ee\u27ef\u2e80-\u2fdf\u3000-\uffef[\]]/gu;

/**
 * What stands for lost words in folded text: no bracket, mark or letter that a rule of structure looks for. Readers of
 * values, units and codings end what they quote at it.
 */
export const HOLE = '\ue001';

/** Whether all words of a folded line are lost; then it is not a title, whatever stands around it. */
export const isLost = (line: string): boolean =>
  line.includes(HOLE) && line.replaceAll(HOLE, '').trim() === '';

/** The numerals of years, each with its digit: 〇 in every shape that copies give it, and those of cheques. */
const YEAR_DIGITS: ReadonlyMap<string, string> = new Map(
  ['〇零○◯⭕OoОоΟο', '一壹', '二贰貳', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (forms, digit) => [...forms].map((form): [string, string] => [form, String(digit)]),
  ),
);
const ANY = `[\\d${[...YEAR_DIGITS.keys()].join('')}]`;
const ZERO = '[0〇零○◯⭕OoОоΟο]';
const YEAR = `(?:[2二贰貳]${ZERO}|[1一壹][9九玖])${ANY}{2}`;
const LIST = `${YEAR}(?: ?(?:[-—–―~～至到、,和及]|以及){1,2} ?${YEAR}){0,12}`;
/** A year, or a list of years, that 年 follows or that is alone in brackets: (二〇二五—二〇二七年), (二〇二五). */
const YEARS = new RegExp(`(?<!${ANY}|[A-Za-z.十百千万])${LIST}(?= ?年)|(?<=\\( ?)${LIST}(?= ?\\))`, 'gu');

/** Years as Arabic numerals, digit for digit: 二○二五年, 2O25年 and 二О二五年 are 2025年. */
const withYears = (text: string): string =>
  text.replace(YEARS, (years) => years.replace(/[^\d]/gu, (c) => YEAR_DIGITS.get(c) ?? c));

/** `text` folded for matching; the same length, index for index. */
export const folded = (text: string): string =>
  withYears(
    text.replaceAll(LACUNA, HOLE.repeat(LACUNA.length)).replace(FOLDABLE, (c) => {
      const known = FOLD.get(c);
      if (known !== undefined) return known;
      const code = c.charCodeAt(0);
      return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
    }),
  );

/** Chinese digits and what they are. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((c, i): [string, number] => [c, i])
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
);

/**
 * The value of a Chinese or Arabic whole number up to 999 as headings print it (三, 十二, 二十, 百零五, 12), or
 * `null` where it is not one. Input is folded text.
 */
export function headingNumber(text: string): number | null {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  let total = 0;
  let digit: number | null = null;
  for (const c of text) {
    const value = DIGITS.get(c);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (c === '十' || c === '百') {
      total += (digit ?? 1) * (c === '十' ? 10 : 100);
      digit = null;
    } else return null;
  }
  return text === '' ? null : total + (digit ?? 0);
}
