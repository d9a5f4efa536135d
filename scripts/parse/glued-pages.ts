/**
 * Page numbers that a copy glued to the first or last word of a page: 15三、强化…, …引领作用39. Alone none of them can be told from
 * a number of the text; many that count on by one, a page of lines apart, can. Reads a text of lines; linear but for its pages.
 */
import { folded } from './folded.ts';
import { lineRanges } from './printed-lines.ts';

/** A number where a page number may be glued, in UTF-16 units of the text. */
interface Candidate {
  readonly n: number;
  readonly line: number;
  readonly i: number;
  readonly j: number;
}

/** Fewest page numbers that prove each other, and how much of the pages from the first to the last they must be. */
const FEWEST = 8;
const MOST_OF = 0.6;
/** Fewest lines of a page, and most; a page may be a picture without a number, or several. */
const LINES = [8, 90] as const;
const MOST_SKIPPED = 3;

const AT_START = /^(\d{1,3})(?=[\p{Script=Han}“(《])/u;
const AT_END =
  /(?<=[\p{Script=Han},。;、])(?<!(?:专栏|附件|附表|[图表第]|任务|行动|工程|项目|专题))(\d{1,3})$/u;
/** A heading with its own number glued to it: 1总则. */
const HEADING = /^\d{1,3}[^。;,、]{1,16}$/u;

/** Where such page numbers are, `[i, j)` of the text, in order. */
export function gluedPages(text: string): { readonly i: number; readonly j: number }[] {
  const lines = [...lineRanges(text)].map(({ i, j }, line) => ({ line, i, fold: folded(text.slice(i, j)) }));
  const start = lines.flatMap(({ line, i, fold }): Candidate[] => {
    const digits = AT_START.exec(fold)?.[1];
    return digits === undefined || HEADING.test(fold)
      ? []
      : [{ n: Number(digits), line, i, j: i + digits.length }];
  });
  const end = lines.flatMap(({ line, i, fold }): Candidate[] => {
    const match = AT_END.exec(fold);
    if (match === null) return [];
    return [{ n: Number(match[1]), line, i: i + match.index, j: i + fold.length }];
  });
  return [...chainOf(start), ...chainOf(end)].sort((a, b) => a.i - b.i);
}

/** The longest of the runs of candidates that count on, a page apart; none where it proves nothing. */
function chainOf(all: readonly Candidate[]): Candidate[] {
  const best = all.map(() => 1);
  const from = all.map(() => -1);
  all.forEach((c, k) => {
    for (let p = k - 1; p >= 0; p--) {
      const before = all[p];
      if (before === undefined || c.line - before.line > LINES[1] * MOST_SKIPPED) break;
      const [pages, apart] = [c.n - before.n, c.line - before.line];
      if (pages < 1 || pages > MOST_SKIPPED || apart < LINES[0] * pages || apart > LINES[1] * pages) continue;
      if ((best[p] ?? 0) + 1 > (best[k] ?? 0)) [best[k], from[k]] = [(best[p] ?? 0) + 1, p];
    }
  });
  const length = Math.max(0, ...best);
  const chain: Candidate[] = [];
  for (let k = best.indexOf(length); k >= 0; k = from[k] ?? -1) {
    const c = all[k];
    if (c !== undefined) chain.unshift(c);
  }
  const [first, last] = [chain[0], chain.at(-1)];
  const isProof =
    first !== undefined &&
    last !== undefined &&
    chain.length >= FEWEST &&
    chain.length >= (last.n - first.n + 1) * MOST_OF;
  return isProof ? chain : [];
}
