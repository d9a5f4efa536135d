/** A table of a comparison as rows of CSV. */
import { citedAddress } from '../href.ts';
import type { MatrixPart, MatrixView } from './matrix-view.ts';
import { joints } from '../../text/joints.ts';

/** Columns of the CSV of a view. */
export const viewColumns = [
  'row',
  'row_name',
  'plan',
  'plan_name',
  'conclusion',
  'silence',
  'within',
  'id',
  'value',
  'quote',
  'facts',
  'remarks',
  'url',
] as const;
type ViewRow = Readonly<Record<(typeof viewColumns)[number], string | null>>;

/** A view as rows: one to each sentence, task or target of a cell; a silent cell is a row too, and of a table of figures every number with its share. `site` makes addresses whole; '' leaves them paths. */
export const viewRows = (view: MatrixView, site: string): ViewRow[] =>
  view.rows.flatMap((row) =>
    row.cells.flatMap((cell, k): ViewRow[] => {
      const column = view.columns[k];
      const isNumber = view.form === 'figures';
      const whole = (url: string | null | undefined): string | null =>
        url === undefined || url === null
          ? null
          : site === ''
            ? citedAddress(url)
            : new URL(citedAddress(url), site).href;
      const base: ViewRow = {
        row: row.code,
        row_name: row.name,
        plan: column?.key ?? null,
        plan_name: column?.name ?? null,
        conclusion: cell.value === undefined ? null : `${cell.value}${cell.unit ?? ''}`,
        silence: cell.silence ?? null,
        within: null,
        id: null,
        value: isNumber && cell.value !== undefined ? String(cell.value) : null,
        quote: null,
        facts: isNumber && typeof cell.profile === 'string' ? cell.profile : null,
        remarks: null,
        url: whole(cell.mention ?? (isNumber ? cell.href : null)),
      };
      const leaves = leavesOf(cell.parts ?? [], null);
      if (leaves.length === 0) return [base];
      return leaves.map(([part, within]) => ({
        ...base,
        within,
        id: part.id ?? null,
        value: part.value ?? null,
        quote: part.text,
        facts: part.facts ? joints.clauses(part.facts) : null,
        remarks: part.remarks ? joints.clauses(part.remarks) : null,
        url: whole(part.href),
      }));
    }),
  );

/** The lines that hold no further ones, each with the text of the line that holds it. */
const leavesOf = (
  parts: readonly MatrixPart[],
  within: string | null,
): [part: MatrixPart, within: string | null][] =>
  parts.flatMap((part): [MatrixPart, string | null][] =>
    part.parts === undefined || part.parts.length === 0 ? [[part, within]] : leavesOf(part.parts, part.text),
  );
