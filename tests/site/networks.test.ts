/** The networks against the published tables. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SaxesParser } from 'saxes';
import { datasets } from './pages.ts';

/** Elements of a well-formed XML file, by name with their attributes; throws on anything else. */
function elementsOf(file: string): Map<string, Record<string, string>[]> {
  const found = new Map<string, Record<string, string>[]>();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.set(name, [...(found.get(name) ?? []), attributes]);
  });
  parser.write(readFileSync(`dist/data/${file}`, 'utf8')).close();
  return found;
}
const distinct = (values: readonly string[]): number => new Set(values).size;

it.each(['units-tasks', 'plans-documents'])(
  '%s says the same in both formats, every edge between its nodes',
  (name) => {
    const [gexf, graphml] = [elementsOf(`${name}.gexf`), elementsOf(`${name}.graphml`)];
    const ids = (of: typeof gexf) => (of.get('node') ?? []).map((node) => node['id']);
    expect(ids(gexf)).toEqual(ids(graphml));
    expect(new Set(ids(gexf)).size).toBe(ids(gexf).length);
    const edges = (of: typeof gexf) => (of.get('edge') ?? []).map((e) => [e['id'], e['source'], e['target']]);
    expect(edges(gexf)).toEqual(edges(graphml));
    for (const [, source, target] of edges(gexf)) {
      expect(ids(gexf)).toContain(source);
      expect(ids(gexf)).toContain(target);
    }
    const declared = new Set((gexf.get('attribute') ?? []).map((a) => a['id']));
    for (const value of gexf.get('attvalue') ?? []) expect(declared).toContain(value['for']);
    const keys = new Set((graphml.get('key') ?? []).map((k) => k['id']));
    for (const value of graphml.get('data') ?? []) expect(keys).toContain(value['key']);
  },
);

it('has an edge for every unit, task and role, and their weights add up to the rows', () => {
  const rows = datasets('responsibilities');
  const edges = elementsOf('units-tasks.gexf').get('edge') ?? [];
  const roles = rows.map((r) =>
    [r['unit'] ?? `${String(r['plan'])}:${String(r['unit_text'])}`, r['task'], r['role']].join('|'),
  );
  expect(edges).toHaveLength(distinct(roles));
  expect(edges.reduce((sum, e) => sum + Number(e['weight']), 0)).toBe(rows.length);
});

it('ties every plan to each document by relation', () => {
  const edges = elementsOf('plans-documents.gexf').get('edge') ?? [];
  const others = datasets('citations').filter(
    (c) => c['relation'] !== 'promulgate' && c['cited_plan'] !== c['plan'] && c['document_type'] !== null,
  );
  expect(edges.reduce((sum, e) => sum + Number(e['weight']), 0)).toBe(others.length);
  expect(distinct(edges.map((e) => e['source'] ?? ''))).toBe(distinct(others.map((c) => String(c['plan']))));
});
