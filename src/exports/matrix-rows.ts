import type { PlanRow } from '../model/tables.ts';
import { rowsAsCsv } from './csv.ts';

/** A row of a matrix: a code, and a value for each plan, in the order of the plans; null where there is none. */
interface MatrixLine {
  readonly code: string;
  readonly values: readonly (number | string | null)[];
}

const ABOUT = ['id', 'jurisdiction', 'province', 'prefecture', 'level', 'title'] as const;

/**
 * A whole matrix as CSV, as spreadsheets want it: a row for each plan, with what it is (columns of the table `plans`), and
 * a column to each code.
 */
export const matrixAsCsv = (plans: readonly PlanRow[], lines: readonly MatrixLine[]): string =>
  rowsAsCsv(
    [...ABOUT, ...lines.map(({ code }) => code)],
    plans.map((plan, k) => ({
      ...Object.fromEntries(ABOUT.map((name) => [name, plan[name]])),
      ...Object.fromEntries(lines.map(({ code, values }) => [code, values[k] ?? null])),
    })),
  );
