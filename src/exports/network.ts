import { inPieces } from './pieces.ts';
import { element, escapeXml, XML_DECLARATION } from './xml.ts';

/** What an attribute of a network may be; null: the thing has none. */
type Value = string | number | boolean | null;

/** A network of named things, directed from source to target. Ids of nodes are unique, edges name nodes that are there. */
export interface Network {
  readonly title: string;
  /** Where it comes from and under which licence, in a sentence. */
  readonly about: string;
  readonly creator: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}
/** A thing with its name and attributes; every node of a network has the same attributes. */
interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Readonly<Record<string, Value>>;
}
/** A tie; `weight`: how often it is written. Every edge of a network has the same attributes. */
interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly attributes: Readonly<Record<string, Value>>;
}

/** The columns of attributes with their types: what is never but a number or a truth is one, the rest are strings. */
function columnsOf(
  things: readonly { readonly attributes: Readonly<Record<string, Value>> }[],
): readonly { readonly name: string; readonly type: 'string' | 'long' | 'boolean' }[] {
  return Object.keys(things[0]?.attributes ?? {}).map((name) => {
    const values = things.flatMap(({ attributes }) => attributes[name] ?? []);
    const all = (type: 'number' | 'boolean'): boolean =>
      values.length > 0 && values.every((value) => typeof value === type);
    return { name, type: all('number') ? 'long' : all('boolean') ? 'boolean' : 'string' };
  });
}

/** A network as GEXF 1.2 (namespace `http://www.gexf.net/1.2draft`, which Gephi and networkx read; networkx knows no later one): without a date, so that the same network gives the same bytes. Piece by piece, as a long network is longer than a string. */
export const gexfPieces = (network: Network): Generator<string> => inPieces(gexfLines(network));

function* gexfLines({ title, about, creator, nodes, edges }: Network): Generator<string> {
  const declared = (of: 'node' | 'edge', columns: ReturnType<typeof columnsOf>): string =>
    element(
      'attributes',
      { class: of },
      columns.map(({ name, type }) => element('attribute', { id: name, title: name, type })),
    );
  const valuesOf = (attributes: Readonly<Record<string, Value>>): string[] => {
    const said = Object.entries(attributes).flatMap(([name, value]) =>
      value === null ? [] : [element('attvalue', { for: name, value })],
    );
    return said.length === 0 ? [] : [element('attvalues', {}, said)];
  };
  const meta = element('meta', {}, [
    element('creator', {}, [escapeXml(creator)]),
    element('description', {}, [escapeXml(`${title}. ${about}`)]),
  ]);
  yield XML_DECLARATION + opening('gexf', { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' }) + meta;
  yield opening('graph', { defaultedgetype: 'directed', mode: 'static' });
  yield declared('node', columnsOf(nodes)) + declared('edge', columnsOf(edges));
  yield nodes.length === 0 ? element('nodes') : opening('nodes', {});
  for (const { id, label, attributes } of nodes) yield element('node', { id, label }, valuesOf(attributes));
  if (nodes.length > 0) yield '</nodes>';
  yield edges.length === 0 ? element('edges') : opening('edges', {});
  for (const [k, { source, target, weight, attributes }] of edges.entries())
    yield element('edge', { id: `e${k + 1}`, source, target, weight }, valuesOf(attributes));
  if (edges.length > 0) yield '</edges>';
  yield '</graph></gexf>\n';
}

const opening = (name: string, attributes: Parameters<typeof element>[1]): string =>
  element(name, attributes).replace(/\/>$/u, '>');

/** The same as GraphML (`http://graphml.graphdrawing.org/xmlns`); labels and weights are the keys `label` and `weight`. */
export const graphmlPieces = (network: Network): Generator<string> => inPieces(graphmlLines(network));

function* graphmlLines({ title, about, nodes, edges }: Network): Generator<string> {
  const [ofNodes, ofEdges] = [columnsOf(nodes), columnsOf(edges)];
  const key = (of: 'node' | 'edge', name: string, type: string): string =>
    element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type });
  const dataOf = (of: 'node' | 'edge', values: Readonly<Record<string, Value>>): string[] =>
    Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [element('data', { key: `${of}-${name}` }, [escapeXml(String(value))])],
    );
  yield XML_DECLARATION + opening('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
  yield element('desc', {}, [escapeXml(`${title}. ${about}`)]);
  yield key('node', 'label', 'string');
  for (const { name, type } of ofNodes) yield key('node', name, type);
  yield key('edge', 'weight', 'long');
  for (const { name, type } of ofEdges) yield key('edge', name, type);
  if (nodes.length + edges.length === 0) yield element('graph', { edgedefault: 'directed' });
  else {
    yield opening('graph', { edgedefault: 'directed' });
    for (const { id, label, attributes } of nodes)
      yield element('node', { id }, dataOf('node', { label, ...attributes }));
    for (const [k, { source, target, weight, attributes }] of edges.entries())
      yield element('edge', { id: `e${k + 1}`, source, target }, dataOf('edge', { weight, ...attributes }));
    yield '</graph>';
  }
  yield '</graphml>\n';
}
