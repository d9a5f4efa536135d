import { meanings, type TableName } from '../model/published.ts';
import { jsonOf } from '../model/steering.ts';
import { columnsOf, rowShape } from './columns.ts';

/**
 * The JSON Schema (2020-12) of `/data/<table>.json`, made of the schema that the importer and the site validate with.
 * Descriptions are those of the data dictionary.
 */
export function tableSchemaJson(table: TableName): string {
  const { $schema, properties = {}, ...row } = rowShape(table);
  const described = Object.fromEntries(
    columnsOf(table).map(({ name, meaning }) => [
      name,
      { ...(properties[name] as object), description: meaning },
    ]),
  );
  const schema = {
    $schema,
    title: table,
    description: meanings[table].about,
    type: 'array',
    items: { ...row, properties: described },
  };
  return `${jsonOf(schema, 2)}\n`;
}
