/** What the programs `table.py` and `table.R` print and draw, letter by letter; tests run both and compare. */
import type { CodingRow } from '../model/tables.ts';
import { IN_COLUMNS, IN_ROWS } from './many.ts';
import { cohensKappa, confusionOf, percentAgreement } from './reliability.ts';

/** What the programs are given. */
interface NotebookData {
  readonly plans: readonly { readonly id: string; readonly name: string }[];
  readonly tools: readonly { readonly code: string; readonly name: string; readonly parent: string | null }[];
  readonly codings: readonly CodingRow[];
}

/** What they give; of many plans the page has the first, in the order of the programs. */
export interface NotebookOutput {
  readonly plans: number;
  /** How many plans the table and the figure have. */
  readonly inTable: number;
  readonly inFigure: number;
  /** Lines of cells: the heads, at most {@link IN_COLUMNS} plans; a line to each tool; the number of sentences. */
  readonly table: readonly (readonly string[])[];
  /** Of each plan, at most {@link IN_ROWS}, the shares of the kinds of tools. */
  readonly figure: Figure;
  readonly agreement: string;
}

/** A bar of an SVG image, or words in it. */
type Shape =
  | { readonly x: number; readonly y: number; readonly words: string }
  | {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    };

/** An SVG image as its shapes, in their order. */
interface Figure {
  readonly viewBox: string;
  readonly shapes: readonly Shape[];
}

/** n of base in tenths of a percent, rounded half up. */
const tenths = (n: number, base: number): number =>
  base === 0 ? 0 : Math.floor((2000 * n + base) / (2 * base));
const percent = (n: number, base: number): string => {
  const share = tenths(n, base);
  return `${Math.floor(share / 10)}.${share % 10}`;
};

/** Table, figure and agreement of rule and editor, as the programs give them. */
export function notebookOutput({ plans: all, tools, codings }: NotebookData): NotebookOutput {
  const [plans, columns] = [all.slice(0, IN_ROWS), all.slice(0, IN_COLUMNS)];
  const byPlan = Map.groupBy(codings, (c) => c.plan);
  const kindOf = new Map(tools.map(({ code, parent }) => [code, parent]));
  const used = plans.map(({ id }) => {
    const sentences = new Map<string, Set<string>>();
    for (const c of byPlan.get(id) ?? []) {
      if (c.scheme !== 'instrument' || !c.in_force || c.measure === null || c.is_safeguard) continue;
      const own = sentences.get(c.measure) ?? new Set();
      sentences.set(c.measure, own.add(c.code).add(kindOf.get(c.code) ?? c.code));
    }
    return [...sentences.values()];
  });
  const count = (code: string, plan: number): number =>
    used[plan]?.filter((codes) => codes.has(code)).length ?? 0;
  const base = used.slice(0, columns.length).map((sentences) => sentences.length);
  return {
    plans: all.length,
    inTable: columns.length,
    inFigure: plans.length,
    table: [
      ['', ...columns.map(({ name }) => name)],
      ...tools.map(({ code, name }) => [
        name,
        ...base.map((n, k) => `${count(code, k)} (${percent(count(code, k), n)}%)`),
      ]),
      ['n', ...base.map(String)],
    ],
    figure: figureOf(
      plans.map(({ name }) => name),
      tools.filter(({ parent }) => parent === null).map(({ name }) => name),
      plans.map((_, k) => tools.filter(({ parent }) => parent === null).map(({ code }) => count(code, k))),
    ),
    agreement: agreementOf(codings),
  };
}

const SHADES = ['#1c1b19', '#8c8577', '#d9d3c7'];

function figureOf(
  places: readonly string[],
  kinds: readonly string[],
  uses: readonly (readonly number[])[],
): Figure {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const rect = (x: number, y: number, [width, height]: readonly [number, number], k: number): Shape => ({
    ...{ x, y, width, height, fill: SHADES[k % SHADES.length] ?? '' },
  });
  const bars = places.flatMap((place, p): Shape[] => {
    const [own, y] = [uses[p] ?? [], 44 + 40 * p];
    const ends = own.map((_, k) => tenths(sum(own.slice(0, k + 1)), sum(own)));
    return [
      { x: 0, y: y + 21, words: place },
      ...ends.map((to, k) => rect(220 + (ends[k - 1] ?? 0), y, [to - (ends[k - 1] ?? 0), 28], k)),
    ];
  });
  const legend = kinds.flatMap((words, k): Shape[] => [
    rect(220 + 180 * k, 6, [20, 20], k),
    { x: 248 + 180 * k, y: 23, words },
  ]);
  return { viewBox: `0 0 1260 ${40 * places.length + 50}`, shapes: [...legend, ...bars] };
}

function agreementOf(codings: readonly CodingRow[]): string {
  const first = (basis: string): Map<string, string> =>
    new Map(
      codings.flatMap((c): [string, string][] =>
        c.scheme === 'theme' && c.rank === 1 && c.basis === basis && c.measure !== null && !c.is_safeguard
          ? [[c.measure, c.code]]
          : [],
      ),
    );
  const rule = first('rule');
  const pairs = [...first('editor')].flatMap(([measure, code]): [string, string][] => {
    const other = rule.get(measure);
    return other === undefined ? [] : [[code, other]];
  });
  const said = confusionOf(pairs);
  const [agreed, kappa] = [percentAgreement(said), cohensKappa(said) ?? NaN];
  return `n = ${pairs.length}, agreement = ${agreed.toFixed(3)}, kappa = ${kappa.toFixed(3)}`;
}

/** A program in its cells, as `# %%` parts them: the code of each without that line. */
export const cellsOf = (program: string): readonly string[] =>
  program
    .split(/^# %% .*\n/mu)
    .slice(1)
    .map((code) => code.trim());
