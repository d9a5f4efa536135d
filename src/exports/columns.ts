import { z } from 'astro/zod';
import { meaningOf, rowSchemas, type TableName } from '../model/published.ts';

/** The kinds of values that a column holds; a list stands as a JSON array where a cell holds one value. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'list';

/** One column of a published table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** All values that it may have; empty where any may be. */
  readonly values: readonly string[];
  /** What it means, in English. */
  readonly meaning: string;
}

/** A row of any published table. */
export type Row = Readonly<Record<string, unknown>>;

/** The part of a JSON Schema that this project reads. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
}

const known = new Map<TableName, readonly Column[]>();

/** The columns of a table, in the order of its rows' keys. */
export function columnsOf(table: TableName): readonly Column[] {
  const columns = known.get(table) ?? readColumns(table);
  known.set(table, columns);
  return columns;
}

function readColumns(table: TableName): readonly Column[] {
  const { properties = {} } = rowShape(table) as Shape;
  return Object.entries(properties).map(([name, property]) => {
    const options = property.anyOf ?? [property];
    const types = options.flatMap(({ type = 'string' }) => type);
    return {
      name,
      type: typeFor(types.find((type) => type !== 'null')),
      nullable: types.includes('null'),
      values: options.flatMap((option) => option.enum ?? []).filter((value) => value !== null),
      meaning: meaningOf(table, name).en,
    };
  });
}

/** The JSON Schema of a row as it is published: what has a default is always there. */
export const rowShape = (table: TableName): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(rowSchemas[table] as z.ZodType, { io: 'output' });

function typeFor(type = 'string'): ColumnType {
  if (type === 'array') return 'list';
  if (type === 'integer' || type === 'number' || type === 'boolean' || type === 'string') return type;
  throw new Error(`no column holds a value of the type ${type}`);
}
