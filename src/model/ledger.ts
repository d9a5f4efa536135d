import { z } from 'astro/zod';
import { HIDDEN_CHARACTERS } from './steering.ts';

/**
 * The ledger of published addresses, `content/addresses.tsv`: every address that was ever published, the text behind
 * it, and the version of the corpus that first published or last changed it. It only grows: what became of an address
 * later is a further row for it, and the last row of an address holds.
 */

/** What is at an address. `sentence` is a measure or any other sentence; `note` a responsibility note. */
const addressKinds = [
  'plan',
  'section',
  'area',
  'task',
  'safeguard',
  'sentence',
  'note',
  'row',
  'correction',
  'source',
  'theme',
  'indicator',
  'instrument',
  'unit',
  'page',
  'file',
  'version',
] as const;

/** What a row says of its address. */
const addressStatuses = ['new', 'changed', 'moved', 'withdrawn', 'back', 'closed'] as const;

const address = z.string().regex(/^\/\S*$/u, 'an address begins with / and holds no space');

/** One row. Columns are in this order, separated by tabs; an empty cell is null. */
export const ledgerRowSchema = z
  .strictObject({
    version: z.string().describe('Version of the corpus under which the row was written'),
    status: z.enum(addressStatuses),
    kind: z.enum(addressKinds),
    id: z.string().describe('Id of the data contract; of a page or file its address'),
    address,
    hash: z
      .string()
      .regex(/^[0-9a-f]{16}$/u)
      .nullable()
      .describe('First 16 hexadecimal digits of the SHA-256 of the text in UTF-8; null without text'),
    target: address.nullable().describe('Where a moved address leads'),
    text: z.string().nullable().describe('What stands there; null where only its presence is promised'),
    reason: z.string().min(1),
  })
  .refine(
    (r) => (r.status === 'moved') === (r.target !== null),
    'a moved address, and no other, has a target',
  )
  .refine((r) => (r.hash === null) === (r.text === null), 'text and hash stand together');

export type LedgerRow = z.infer<typeof ledgerRowSchema>;
export type AddressKind = (typeof addressKinds)[number];

/** A row with its 1-based line in the file. */
export interface PlacedRow extends LedgerRow {
  readonly line: number;
}

/** Columns in the order of the file. */
const ledgerColumns = [
  'version',
  'status',
  'kind',
  'id',
  'address',
  'hash',
  'target',
  'text',
  'reason',
] as const satisfies readonly (keyof LedgerRow)[];

/** The line that names the columns. */
export const ledgerHead = ledgerColumns.join('\t');

const SPECIAL = new RegExp(`[\\\\\\t\\n\\r\\v\\f\\u0085\\u2028\\u2029${HIDDEN_CHARACTERS}]`, 'gu');
const escaped = (text: string): string =>
  text.replace(SPECIAL, (c) => (c === '\\' ? '\\\\' : `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`));
const unescaped = (text: string): string =>
  text.replace(/\\(?:\\|u\{([0-9a-f]+)\})/gu, (_whole, hex: string | undefined) =>
    hex === undefined ? '\\' : String.fromCodePoint(Number.parseInt(hex, 16)),
  );

/** A row as a line, without line end. A backslash is doubled, tabs and hidden characters are written `\u{9}`. */
export const ledgerLine = (row: LedgerRow): string =>
  ledgerColumns.map((column) => escaped(row[column] ?? '')).join('\t');

/** All rows of a ledger, and what is wrong with its lines. Comments begin with `#`; the header occurs once. */
export function ledgerRows(text: string): {
  readonly rows: PlacedRow[];
  readonly problems: { readonly line: number; readonly why: string }[];
} {
  const rows: PlacedRow[] = [];
  const problems: { line: number; why: string }[] = [];
  for (const [k, content] of text.split('\n').entries()) {
    const line = k + 1;
    if (content === '' || content.startsWith('#') || content === ledgerHead) continue;
    const cells = content.split('\t');
    const record = Object.fromEntries(
      ledgerColumns.map((column, c) => [column, cells[c] === '' ? null : unescaped(cells[c] ?? '')]),
    );
    const parsed = ledgerRowSchema.safeParse(record);
    if (cells.length !== ledgerColumns.length)
      problems.push({ line, why: `${cells.length} columns, not ${ledgerColumns.length}` });
    else if (!parsed.success)
      problems.push({
        line,
        why: parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; '),
      });
    else rows.push({ ...parsed.data, line });
  }
  return { rows, problems };
}

/** The last row of every address, in the order in which the addresses were first published. */
export function currentRows<T extends LedgerRow>(rows: readonly T[]): Map<string, T> {
  const current = new Map<string, T>();
  for (const row of rows) current.set(row.address, row);
  return current;
}

/** Whether something is at the address of this row, its last one. */
export const isLive = (row: Pick<LedgerRow, 'status'>): boolean =>
  row.status !== 'moved' && row.status !== 'withdrawn';

/** The page of an address, and its fragment without `#`; '' for the page itself. */
export function partsOfAddress(whole: string): { readonly page: string; readonly fragment: string } {
  const at = whole.indexOf('#');
  return at < 0 ? { page: whole, fragment: '' } : { page: whole.slice(0, at), fragment: whole.slice(at + 1) };
}
