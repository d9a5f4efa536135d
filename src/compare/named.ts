/** Which passages of a plan name an indicator, and whether a number stands there that nobody has put under any. */
import type { Indicator } from '../model/indicator.ts';
import type { PassageRow, TargetRow } from '../model/tables.ts';

/** A passage that names an indicator. */
interface Named {
  readonly passage: PassageRow;
  /**
   * Whether it has a target that no indicator of the vocabulary was found for, or a number that may be one: of the same kind
   * (a count, a share, a sum), and not read as a target of some indicator.
   */
  readonly unplaced: boolean;
}

/**
 * Where a plan names an indicator: the first passage with a number that is not put under any, else the first at all. Most
 * plans name it nowhere, which their text in one piece shows at once.
 */
export function namedIn(
  { passages, targets }: { readonly passages: readonly PassageRow[]; readonly targets: readonly TargetRow[] },
  indicator: Indicator,
): Named | undefined {
  const each = bareTexts.get(passages)?.each ?? passages.map((p) => bare(p.text));
  const texts = bareTexts.get(passages) ?? { each, all: each.join('\n') };
  bareTexts.set(passages, texts);
  if (!namesOf(indicator).yes.some((name) => texts.all.includes(name))) return undefined;
  const named = passages.flatMap((passage, k): Named[] => {
    const text = texts.each[k] ?? '';
    if (!isNamedIn(text, indicator)) return [];
    const own = targets.filter((t) => t.passage === passage.id);
    return [{ passage, unplaced: own.some((t) => t.indicator === null) || hasNumber(text, own, indicator) }];
  });
  return named.find(({ unplaced }) => unplaced) ?? named[0];
}

/** A text as names are looked for in it: in one width and case, without blanks and quotation marks (省级“众创空间”). */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s“”‘’"'「」『』]/gu, '')
    .toLowerCase();
/** `新增:高新技术企业` asks for a verb beside the name; the name alone mentions the thing. */
const nameOf = (alias: string): string => bare(alias.slice(alias.indexOf(':') + 1));
/** The name of an indicator without the 数 that says that it is a count: a plan writes only the thing. */
const countless = ({ name }: Indicator): string => bare(name).replace(/(?<![指系])数$/u, '');
/** 省市级科技企业孵化器 are also 省级科技企业孵化器. */
const levels = (name: string): string[] =>
  name.startsWith('省级') ? [name, name.replace('省级', '省市级')] : [name];
const names = new WeakMap<Indicator, { readonly yes: readonly string[]; readonly not: readonly string[] }>();

/** Passages with their texts made bare, and all of these in one text; once for each plan. */
interface BareTexts {
  readonly each: readonly string[];
  readonly all: string;
}
const bareTexts = new WeakMap<readonly PassageRow[], BareTexts>();

function namesOf(indicator: Indicator): { readonly yes: readonly string[]; readonly not: readonly string[] } {
  const known = names.get(indicator) ?? {
    yes: [...new Set([countless(indicator), ...indicator.aliases.map(nameOf)].flatMap(levels))],
    not: indicator.not.map(bare),
  };
  names.set(indicator, known);
  return known;
}

/** Whether a bare text names the indicator, apart from names that only look like it. */
function isNamedIn(bareText: string, indicator: Indicator): boolean {
  const { yes, not } = namesOf(indicator);
  const rest = not.reduce((words, other) => words.replaceAll(other, '\n'), bareText);
  // 高企 in 提高企业 is no name.
  return yes.some((name) =>
    name.endsWith('企')
      ? rest
          .split(name)
          .slice(1)
          .some((after) => !after.startsWith('业'))
      : rest.includes(name),
  );
}

/**
 * Numbers by what they may be a value of. A number of a list (第3) is none, nor is the year of a period; in a row of a table of
 * which nothing was read a cell that holds only a number is one (its unit is in the head), but for the first, which counts the rows.
 */
const numbers = {
  share: /\d(?:%|‰|个百分点)|百分之/u,
  sum: /\d[万亿千百]*元/u,
  count:
    /(?<!第|\d)\d[\d,.]*(?:余|多|左右|以上)?[万亿千百]*(?:余|多)?[家个户所座名人件项场次位支处]|[二两三四五六七八九十百]+[余多]?[家户所座名件]/u,
};
const CELL = /\|[^\d|]{0,3}\d[\d,.]*(?=\||$)/u;

function hasNumber(bareText: string, own: readonly TargetRow[], { unit }: Indicator): boolean {
  const placed = own.filter((t) => t.indicator !== null).map((t) => bare(t.quote));
  const rest = placed.reduce((text, quote) => text.replaceAll(quote, '\n'), bareText);
  const kind = /[%‰]/u.test(unit) ? 'share' : unit.endsWith('元') ? 'sum' : 'count';
  return numbers[kind].test(rest) || (placed.length === 0 && CELL.test(rest));
}
