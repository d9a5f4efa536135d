import type { Coding, SafeguardCoding } from '../model/coding.ts';
import type { Edition } from '../model/edition.ts';
import { passageOf } from '../model/ids.ts';
import { contains, type Span } from '../model/provenance.ts';
import type { Passage } from '../model/structure.ts';
import type { Table } from '../model/table.ts';
import type { Funding, Target } from '../model/target.ts';
import { annotated } from './tei-spans.ts';
import {
  nameOf,
  pointers,
  secondValue,
  tei,
  wordOf,
  wordsOf,
  xmlIdOf,
  type Annotation,
} from './tei-names.ts';
import { tokensOf, tokensXml, type Token, type Written } from './tei-text.ts';

/** Writes passages as elements. */
export interface PassageWriter {
  /** The words of a passage with what is annotated in them. */
  readonly content: (passage: Passage) => string;
  /** A sentence or a note, an element of a paragraph. */
  readonly sentence: (passage: Passage) => string;
  /** A row of a table, cell by cell; what is between cells is `<pc>`. */
  readonly row: (passage: Passage, cells: Table['rows'][number]['cells'], spans: readonly number[]) => string;
  /** Pointers to the codes in force of a passage or a record; null where it has none. */
  readonly codes: (id: string) => string | null;
}

/** `points` is the source, one code point each; `codings` are those in force. */
export function passageWriter(
  edition: Edition,
  points: readonly string[],
  codings: readonly (Coding | SafeguardCoding)[],
  written: Written,
): PassageWriter {
  const annotations = annotationsOf(edition);
  const codesOf = Map.groupBy(codings, codedOf);
  const codes: PassageWriter['codes'] = (id) =>
    pointers((codesOf.get(id) ?? []).map(({ scheme, code }) => nameOf[scheme](code)));
  const ordinals = new Map(
    [...edition.sections, ...edition.areas, ...edition.tasks, ...edition.safeguards].map((r) => [r.start, r]),
  );
  const breaks = [...edition.plan.page_starts].map((start, k) => ({ start, page: k + 1 }));
  const pagesTo = (to: number): string => {
    let out = '';
    for (let next = breaks[0]; next !== undefined && next.start < to; next = breaks[0]) {
      out += tei('pb', { n: next.page });
      breaks.shift();
    }
    return out;
  };
  const tokens = (passage: Passage): readonly Token[] =>
    tokensOf(passage, edition.corrections, points.slice(passage.start, passage.end));
  const content: PassageWriter['content'] = (passage) => {
    const own = tokens(passage);
    const number = passage.kind === 'heading' ? numberOf(passage, ordinals.get(passage.start)) : [];
    const within = [...number, ...(annotations.get(passage.id) ?? [])];
    const whole = [{ from: 0, to: own.length }];
    return pagesTo(passage.end) + annotated(own, within, whole, xmlIdOf(passage.id), written).join('');
  };
  return {
    content,
    codes,
    sentence: (passage) => {
      const { id, kind, number } = passage;
      const note = kind === 'note';
      return tei(
        note ? 'seg' : 's',
        {
          'xml:id': xmlIdOf(id),
          n: number,
          type: note ? 'responsibility' : kind,
          ana: codes(id),
        },
        [content(passage)],
      );
    },
    row: (passage, cells, spans) => {
      const own = tokens(passage);
      const pieces = piecesOf(own, cells);
      const within = annotations.get(passage.id) ?? [];
      const contents = annotated(own, within, pieces, xmlIdOf(passage.id), written);
      const between = (from: number, to: number): string =>
        from === to ? '' : tei('pc', {}, [tokensXml(own.slice(from, to), written)]);
      const last = pieces.length - 1;
      return (
        tei(
          'row',
          { 'xml:id': xmlIdOf(passage.id), n: passage.number },
          pieces.map(({ from, to }, k) => {
            const before = k === 0 ? pagesTo(passage.end) + between(0, from) : '';
            const after = between(to, k === last ? own.length : (pieces[k + 1]?.from ?? to));
            const { column } = cells[k] ?? {};
            const rows = spans[k] ?? 1;
            return tei(
              'cell',
              { n: column === undefined ? null : column + 1, rows: rows > 1 ? rows : null },
              [before + (contents[k] ?? '') + after],
            );
          }),
        ) + '\n'
      );
    },
  };
}

/** The passage or record that a coding is of. */
export const codedOf = (c: Coding | SafeguardCoding): string =>
  c.measure ?? ('task' in c ? c.task : c.safeguard);

/** Where the cells of a row stand among its tokens, in their order; a row without cells is one. */
function piecesOf(tokens: readonly Token[], cells: readonly { start: number; end: number }[]) {
  if (cells.length === 0) return [{ from: 0, to: tokens.length }];
  let before = 0;
  return cells.map((cell) => {
    const first = tokens.findIndex((t, k) => k >= before && t.kind !== 'layout' && t.start >= cell.start);
    const from = first < 0 ? tokens.length : first;
    let to = from;
    for (let k = from; k < tokens.length && (tokens[k]?.start ?? 0) < cell.end; k += 1)
      if (tokens[k]?.kind !== 'layout') to = k + 1;
    before = to;
    return { from, to };
  });
}

/** The printed number of a heading. */
function numberOf(
  { start, text }: Passage,
  record: { readonly ordinal: string; readonly number: number } | undefined,
): Annotation[] {
  if (!record || record.ordinal === '' || !text.startsWith(record.ordinal)) return [];
  const end = start + [...record.ordinal].length;
  return [{ element: 'num', id: null, attributes: { value: record.number }, start, end }];
}

/** What is annotated in each passage: targets, money, documents cited, units. */
function annotationsOf(edition: Edition): ReadonlyMap<string, Annotation[]> {
  const of = new Map<string, Annotation[]>();
  const add = (passage: string, annotation: Annotation): void => {
    const known = of.get(passage);
    if (known) known.push(annotation);
    else of.set(passage, [annotation]);
  };
  for (const t of edition.targets) for (const a of targetAnnotations(t)) add(passageOf(t.id), a);
  for (const f of edition.funding) add(passageOf(f.id), moneyAnnotation(f));
  for (const d of edition.citations) {
    const attributes = { type: 'document', subtype: wordOf(d.relation), key: wordsOf(d.document) };
    add(passageOf(d.id), { element: 'rs', id: xmlIdOf(d.id), attributes, start: d.start, end: d.end });
  }
  for (const unit of unitsPrinted(edition)) add(unit.passage, unit.annotation);
  return of;
}

/** A target over its words; where it states two values, a second element inside has the upper or better one. */
function targetAnnotations(t: Target): Annotation[] {
  const stated = targetAnnotation(t);
  if (t.value_max === null) return [stated];
  const upper = {
    ...{ type: 'target', subtype: 'max', quantity: t.value_max, unit: wordOf(t.unit) },
    ...{ corresp: pointers([xmlIdOf(t.id)]) },
    ana: t.value_max_strength === null ? null : pointers([nameOf.is(t.value_max_strength)]),
  };
  return [stated, { ...stated, id: secondValue(t.id), attributes: upper }];
}

const targetAnnotation = (t: Target): Annotation => ({
  element: 'measure',
  id: xmlIdOf(t.id),
  start: t.start,
  end: t.end,
  attributes: {
    type: 'target',
    quantity: t.value,
    unit: wordOf(t.unit),
    commodity: wordsOf(t.indicator_text),
    ana: pointers([
      ...(t.indicator === null ? [] : [nameOf.indicator(t.indicator)]),
      ...(t.target_year === null ? [] : [nameOf.year(t.target_year)]),
      nameOf.is(t.comparator),
      ...[t.kind, t.strength].flatMap((value) => (value === null ? [] : [nameOf.is(value)])),
    ]),
  },
});

/** Money: the sum, else the most that is paid, else the share. */
function moneyAnnotation(f: Funding): Annotation {
  const said = (
    [
      ['sum', f.amount, '万元'],
      ['cap', f.cap, '万元'],
      ['rate', f.rate, '%'],
    ] as const
  ).find(([, quantity]) => quantity !== null);
  const [subtype = null, quantity = null, unit = null] = said ?? [];
  return {
    element: 'measure',
    id: xmlIdOf(f.id),
    start: f.start,
    end: f.end,
    attributes: { type: 'money', subtype, quantity, unit, ana: pointers([nameOf.is(f.kind)]) },
  };
}

/** Each unit where it is printed, once, in the role that its own note gives it. */
function unitsPrinted(edition: Edition): { passage: string; annotation: Annotation }[] {
  const places = Map.groupBy(edition.responsibilities, ({ start, end }) => `${start} ${end}`);
  return [...places.values()].flatMap((rows) => {
    const row = rows.find(({ basis }) => basis === 'stated') ?? rows[0];
    const passage = row && edition.passages.find((p) => contains(p, row));
    if (!row || !passage) return [];
    const isNamed = rows.some(({ basis }) => basis === 'rule');
    const annotation = {
      element: 'orgName',
      id: isNamed ? printedUnit(row) : null,
      attributes: { ref: row.unit === null ? null : `#${nameOf.unit(row.unit)}`, role: row.role },
      start: row.start,
      end: row.end,
    };
    return [{ passage: passage.id, annotation }];
  });
}

/** The name of the place where a unit is printed that a clause names for further tasks. */
export const printedUnit = ({ start, end }: Span): string => `unit_at_${start}-${end}`;
