/**
 * 规范标点: the reading in which half-width signs of a Chinese text stand as they are printed, full-width. It is a
 * reading, not a correction: data and source keep the signs of the copy. One sign becomes one sign, so that every
 * position in a text, in code points and in UTF-16 units, is one in the other too.
 *
 * What decides never changes: Han characters, digits, letters. Signs that the reading sets are looked through, whether
 * they are set already or not; so it does the same to its own result, and to a text as to the whole it is in.
 */

/** Why a sign was set: names of rules, explained on the page on method. */
export type SettingRule = 'beside-han' | 'between-values' | 'bracket-pair' | 'bracket-alone' | 'quotes';

/** One sign that the reading sets differently from the copy; `at` in UTF-16 units. */
export interface Setting {
  readonly at: number;
  readonly own: string;
  readonly set: string;
  readonly rule: SettingRule;
}

/** The signs of the copy and those of the reading, in pairs; straight quotes have two of the latter. */
const OWN = ',:;?!()""\'\'';
const SET = '，：；？！（）“”‘’';
const IS_HAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}〇々、。〈〉《》「」『』【】〔〕￥％＋－～０-９]/u;
/** What is looked through for a neighbour: blanks and all signs that the reading sets or that were set by the copy. */
const IS_THROUGH = /[\s,:;?!()"'，：；？！（）“”‘’]/u;
/** What stays as it is wherever it stands: addresses, times and ratios, document numbers, entities of HTML. */
const KEPT =
  /(?:https?|ftp):\/\/[!-~]*[\w/#=&-]|www\.[!-~]*[\w/]|[\w.+-]+@[\w-]+\.[\w.-]+|\d+(?:[:,]\d+)+|[([]\d{4}[)\]]\s*第?\s*\d+(?:-\d+)?\s*号|&#?\w{1,8};/gu;
const IS_OPERATOR = /[\w+*/=^<>±×÷√∑]/u;

/** Every sign of a passage that the reading sets, in its order. Pure; a text without half-width signs has none. */
export function settingsOf(text: string): readonly Setting[] {
  if (!/[,:;?!()"']/u.test(text) || !IS_HAN.test(text)) return [];
  const rules = new Map<number, SettingRule>();
  const kept = keptOf(text);
  const open = (at: number): boolean => !kept.has(at);
  setBrackets(text, open, rules);
  for (let at = 0; at < text.length; at += 1) {
    if (!',:;?!'.includes(text.charAt(at)) || !open(at)) continue;
    const rule = ruleOfStop(text, at);
    if (rule) rules.set(at, rule);
  }
  const quotes = setQuotes(text, open);
  for (const at of quotes.keys()) rules.set(at, 'quotes');
  return [...rules]
    .sort(([a], [b]) => a - b)
    .map(([at, rule]) => {
      const own = text.charAt(at);
      return { at, own, set: quotes.get(at) ?? SET.charAt(OWN.indexOf(own)), rule };
    });
}

/** The text as the reading sets it. As long as before in every unit; applied to its own result, it changes nothing. */
export function punctuated(text: string): string {
  let out = '';
  let from = 0;
  for (const { at, set } of settingsOf(text)) {
    out += text.slice(from, at) + set;
    from = at + 1;
  }
  return out + text.slice(from);
}

/** Positions that belong to something that is not Chinese text. */
function keptOf(text: string): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const { 0: words, index } of text.matchAll(KEPT))
    for (let at = index; at < index + words.length; at += 1) kept.add(at);
  return kept;
}

/** The nearest character in a direction that is neither a blank nor a sign, on the same line; '' where there is none. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  for (let k = at + step; k >= 0 && k < text.length; k += step) {
    const c = text.charAt(k);
    if (c === '\n') return '';
    if (!IS_THROUGH.test(c)) return c;
  }
  return '';
}

function ruleOfStop(text: string, at: number): SettingRule | null {
  const [left, right] = [neighbour(text, at, -1), neighbour(text, at, 1)];
  if (IS_HAN.test(left) || IS_HAN.test(right)) return 'beside-han';
  // Between two values (…达到30%,40%) it parts clauses; in a number it is between two digits.
  return /[%‰℃°]/u.test(left) && /\d/u.test(right) ? 'between-values' : null;
}

/** Brackets are judged in pairs: what is in them, before and after them. */
function setBrackets(text: string, open: (at: number) => boolean, rules: Map<number, SettingRule>): void {
  const stack: number[] = [];
  const alone = (at: number): void => {
    if (!open(at) || !'()'.includes(text.charAt(at))) return;
    const beside = [neighbour(text, at, -1), neighbour(text, at, 1)];
    if (beside.some((c) => IS_HAN.test(c))) rules.set(at, 'bracket-alone');
  };
  const pair = (from: number, to: number): void => {
    const half = [from, to].filter((at) => '()'.includes(text.charAt(at)));
    if (half.length === 0 || !open(from) || !open(to)) return;
    if (half.length === 1 || isChinese(text, from, to)) for (const at of half) rules.set(at, 'bracket-pair');
  };
  for (let at = 0; at < text.length; at += 1) {
    const c = text.charAt(at);
    if (c === '(' || c === '（') stack.push(at);
    else if (c === ')' || c === '）') {
      const from = stack.pop();
      if (from === undefined) alone(at);
      else pair(from, at);
    } else if (c === '\n') while (stack.length > 0) alone(stack.pop() ?? 0);
  }
  while (stack.length > 0) alone(stack.pop() ?? 0);
}

/** Whether a pair of brackets is one of the Chinese text: Han characters in it, or beside it and no formula before it. */
function isChinese(text: string, from: number, to: number): boolean {
  if (IS_HAN.test(text.slice(from, to))) return true;
  const before = text.charAt(from - 1);
  if (before !== '' && IS_OPERATOR.test(before)) return false;
  return IS_HAN.test(neighbour(text, from, -1)) || IS_HAN.test(neighbour(text, to, 1));
}

/** Straight quotes are set in pairs, within one line, where Han characters are in or beside them. */
function setQuotes(text: string, open: (at: number) => boolean): ReadonlyMap<number, string> {
  const set = new Map<number, string>();
  for (const [own, opening, closing] of ['"“”', "'‘’"].map((s) => [...s]) as [string, string, string][]) {
    let from: number | null = null;
    for (let at = 0; at < text.length; at += 1) {
      const c = text.charAt(at);
      if (c === '\n') from = null;
      else if (c === opening) from = at;
      else if (c === closing) {
        if (from !== null && text.charAt(from) === own) set.set(from, opening);
        from = null;
      } else if (c === own && open(at) && !isApostrophe(text, at)) {
        if (from === null) from = at;
        else {
          if (text.charAt(from) !== own || isQuotedChinese(text, from, at)) {
            if (text.charAt(from) === own) set.set(from, opening);
            set.set(at, closing);
          }
          from = null;
        }
      }
    }
  }
  return set;
}

/** Within a word, or after a digit where it says feet or inches. */
const isApostrophe = (text: string, at: number): boolean =>
  /[A-Za-z]/u.test(text.charAt(at - 1)) && /[A-Za-z]/u.test(text.charAt(at + 1));

const isQuotedChinese = (text: string, from: number, to: number): boolean =>
  IS_HAN.test(text.slice(from, to)) ||
  IS_HAN.test(neighbour(text, from, -1)) ||
  IS_HAN.test(neighbour(text, to, 1));
