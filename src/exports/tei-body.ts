import type { Edition } from '../model/edition.ts';
import { readingOf } from '../model/correction.ts';
import { bySpan, contains, type Span } from '../model/provenance.ts';
import type { Passage } from '../model/structure.ts';
import type { Table } from '../model/table.ts';
import type { PassageWriter } from './tei-passages.ts';
import { certaintyOf, pointers, respOf, tei, xmlIdOf } from './tei-names.ts';
import { textXml, type Written } from './tei-text.ts';

/** A part of the document: a section, an area, a task, a safeguard. */
interface Node extends Span {
  readonly id: string;
  readonly type: string;
  readonly subtype: string | null;
  readonly number: number | null;
  /** From the outermost to itself. */
  path: readonly Node[];
}

/** An open element of the text: a part, or a division of running text after parts. */
interface Open {
  readonly node: Node | null;
  hasParts: boolean;
  isEmpty: boolean;
}

/**
 * `<front>` and `<body>`: every passage once, in the order of the document, in the part that it belongs to. Sentences are in
 * paragraphs, which white space of the source separates. Text of a part that follows the parts below it is in a `<div
 * type="text">`, as TEI has no paragraph after a division; a part that continues after another one is a `<div>` with `@prev`.
 */
export function textXmlOf(
  edition: Edition,
  points: readonly string[],
  passages: PassageWriter,
  written: Written,
): string {
  const nodes = nodesOf(edition);
  const rows = new Map(
    edition.tables.flatMap((t) => t.rows.map((row) => [row.passage, { t, row }] as const)),
  );
  const dropped = droppedOf(edition);
  const seen = new Set<string>();
  const stack: Open[] = [];
  let out = '';
  const front: string[] = [];
  let paragraph: Passage | null = null;
  let table: Table | null = null;

  const endBlock = (): void => {
    if (paragraph) out += '</p>\n';
    if (table) out += '</table>\n';
    paragraph = table = null;
  };
  const close = (): void => {
    endBlock();
    stack.pop();
    out += '</div>\n';
  };
  const open = (node: Node | null): void => {
    endBlock();
    const above = stack.at(-1);
    if (above) {
      above.hasParts = true;
      above.isEmpty = false;
    }
    stack.push({ node, hasParts: false, isEmpty: true });
    const isFirst = node !== null && !seen.has(node.id);
    if (node) seen.add(node.id);
    const { type = 'text', subtype = null, number = null } = node ?? {};
    const id = node && xmlIdOf(node.id);
    out += tei('div', {
      'xml:id': isFirst ? id : null,
      prev: isFirst || id === null ? null : pointers([id]),
      type,
      subtype,
      n: isFirst ? number : null,
      ana: isFirst ? passages.codes(node.id) : null,
    }).replace(/\/>$/u, '>\n');
  };
  /** Opens and closes elements until `path` is open; what is open and shared stays. */
  const goTo = (path: readonly Node[]): void => {
    const parts = (): Open[] => stack.filter(({ node }) => node !== null);
    while (stack.some(({ node }, k) => node !== null && node !== path[k])) close();
    if (stack.at(-1)?.node === null && path.length > parts().length) close();
    for (const node of path.slice(parts().length)) {
      if (
        front.length === 0 &&
        stack.length === 0 &&
        node.type !== 'opening' &&
        seen.size > 0 &&
        out !== ''
      ) {
        front.push(out);
        out = '';
      }
      open(node);
    }
  };
  const startBlock = (): void => {
    if (stack.at(-1)?.hasParts === true) open(null);
    const top = stack.at(-1);
    if (top) top.isEmpty = false;
  };
  /** What was left out before `to`. */
  const gapsTo = (to: number): string => {
    let gaps = '';
    for (let c = dropped[0]; c !== undefined && c.start < to; c = dropped[0]) {
      written.corrections.add(c.id);
      const quantity = [...c.sic].length;
      const about = { quantity, unit: 'char', cert: certaintyOf[c.certainty], resp: respOf(c.basis) };
      gaps += tei('gap', { 'xml:id': xmlIdOf(c.id), reason: c.kind, ...about });
      dropped.shift();
    }
    return gaps;
  };

  for (const passage of edition.passages) {
    const node = nodes.get(passage.parent) ?? openingNode(passage.parent, nodes);
    const before: Passage | null = paragraph;
    const gaps = gapsTo(passage.start);
    goTo(node.path);
    const held = rows.get(passage.id);
    if (held) {
      if (table?.id !== held.t.id) {
        endBlock();
        startBlock();
        const isFirst = !seen.has(held.t.id);
        seen.add(held.t.id);
        out += `${gaps}<table${isFirst ? ` xml:id="${tableName(held.t)}"` : ''}>\n${isFirst ? labelRows(held.t, written) : ''}`;
        table = held.t;
      } else out += gaps;
      out += passages.row(passage, held.row.cells, spansOf(held.t, held.row));
      continue;
    }
    if (passage.kind === 'heading') {
      const top = stack.at(-1);
      endBlock();
      out += gaps;
      if (top?.isEmpty === true) {
        top.isEmpty = false;
        out += `${tei('head', {}, [passages.content(passage)])}\n`;
      } else {
        startBlock();
        out += `${tei('ab', { type: 'heading', corresp: pointers([xmlIdOf(passage.id)]) }, [passages.content(passage)])}\n`;
      }
      continue;
    }
    const goesOn =
      paragraph !== null &&
      before === paragraph &&
      before.kind === passage.kind &&
      before.parent === passage.parent &&
      !/\s/u.test(points.slice(before.end, passage.start).join(''));
    if (goesOn) out += gaps;
    else {
      endBlock();
      startBlock();
      out += `${gaps}${gaps === '' ? '' : '\n'}<p>`;
    }
    out += passages.sentence(passage);
    paragraph = passage;
  }
  endBlock();
  const rest = gapsTo(Infinity);
  while (stack.length > 0) close();
  if (out === '') out = '<p/>\n';
  return `${front.map((words) => `<front>\n${words}</front>\n`).join('')}<body>\n${out}${rest}</body>`;
}

/** The parts of the document, each with the parts that it lies in. */
function nodesOf(edition: Edition): Map<string, Node> {
  const part =
    (type: string) => (r: Span & { id: string; number: number; role?: string; is_safeguard?: boolean }) => ({
      ...{ id: r.id, start: r.start, end: r.end, type, number: r.number, path: [] as readonly Node[] },
      subtype: r.role ?? (r.is_safeguard === true ? 'safeguard' : null),
    });
  const all: Node[] = [
    ...edition.sections.map(part('section')),
    ...edition.areas.map(part('area')),
    ...edition.tasks.map(part('task')),
    ...edition.safeguards.map(part('safeguard')),
  ].sort(bySpan);
  const stack: Node[] = [];
  for (const node of all) {
    for (let top = stack.at(-1); top !== undefined && !contains(top, node); top = stack.at(-1)) stack.pop();
    stack.push(node);
    node.path = [...stack];
  }
  return new Map(all.map((node) => [node.id, node]));
}

/** What is before the first section. */
function openingNode(id: string, nodes: Map<string, Node>): Node {
  const node: Node = { id, start: 0, end: 0, type: 'opening', subtype: null, number: null, path: [] };
  node.path = [node];
  nodes.set(id, node);
  return node;
}

/** Text that the edition leaves out between passages, in its order. */
const droppedOf = ({ corrections, passages }: Edition) =>
  corrections
    .filter((c) => readingOf(c) === '' && !passages.some((p) => contains(p, c)))
    .sort((a, b) => a.start - b.start);

/** The name of a table, used only in this file. */
export const tableName = (table: Table): string =>
  `${xmlIdOf(table.parent)}_table${table.id.slice(table.id.lastIndexOf('/t') + 2)}`;

/** The printed labels of the columns: those of groups of columns, where there are any, above the others. */
function labelRows({ columns }: Table, written: Written): string {
  const cell = (label: string, cols: number, rows: number, n: number): string =>
    tei('cell', { n, cols: cols > 1 ? cols : null, rows: rows > 1 ? rows : null }, [textXml(label, written)]);
  const isDeep = columns.some(({ group }) => group !== null);
  const top: string[] = [];
  columns.forEach(({ label, group }, k) => {
    if (group === null) top.push(cell(label, 1, isDeep ? 2 : 1, k + 1));
    else if (columns[k - 1]?.group !== group) {
      const after = columns.slice(k).findIndex((c) => c.group !== group);
      top.push(cell(group, after < 0 ? columns.length - k : after, 1, k + 1));
    }
  });
  const below = columns.flatMap(({ label, group }, k) => (group === null ? [] : [cell(label, 1, 1, k + 1)]));
  const row = (cells: readonly string[]): string =>
    cells.length === 0 ? '' : `${tei('row', { role: 'label' }, cells)}\n`;
  return row(top) + row(below);
}

/** Over how many rows each cell of a row goes: a cell that names a group of rows is in the first of them. */
function spansOf({ rows }: Table, row: Table['rows'][number]): readonly number[] {
  const at = rows.indexOf(row);
  return row.cells.map(({ text, column }) => {
    if (row.group === null || text !== row.group) return 1;
    let to = at + 1;
    while (rows[to]?.group === row.group && !rows[to]?.cells.some((c) => c.column === column)) to += 1;
    return to - at;
  });
}
