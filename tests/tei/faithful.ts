import { secondValue, xmlIdOf } from '../../src/exports/tei-names.ts';
import { passageOf } from '../../src/model/ids.ts';
import { contains, type Span } from '../../src/model/provenance.ts';
import { readTei, type Held } from './reading.ts';
import type { Made } from './documents.ts';

/** The permanent id of an element of a plan: the inverse of {@link xmlIdOf}; null for a name of the file alone. */
export const idOfXml = (plan: string, xmlId: string): string | null =>
  xmlId.includes('_') ? null : `${plan}/${xmlId.replace(/^t(?=\d)/u, '').replaceAll('.', '/')}`;

const PASSAGES = new Set(['s', 'seg', 'head', 'row', 'ab']);
const isPassage = ({ name, within, attributes }: Held): boolean =>
  PASSAGES.has(name) && within.includes('text') && attributes['role'] !== 'label';

/** The id of the passage that an element holds. */
function passageIn(plan: string, { name, part, attributes }: Held): string | null {
  const own = name === 'head' ? part : (attributes['xml:id'] ?? attributes['corresp']?.slice(1));
  return own === undefined || own === null ? null : idOfXml(plan, own);
}

/**
 * What a document does not say as its edition does: words of either reading, cells, quotes, units, order, ids that are
 * missing, there twice or point nowhere. Empty where it is faithful.
 */
export function unfaithful({ edition, points, xml }: Made): string[] {
  const found: string[] = [];
  const plan = edition.plan.id;
  const all = readTei(xml);
  const expect = (what: string, is: unknown, wanted: unknown): void => {
    const [a, b] = [JSON.stringify(is), JSON.stringify(wanted)];
    if (a !== b) found.push(`${what}: ${a}, not ${b}`);
  };
  const slice = (start: number, end: number): string => points.slice(start, end).join('');

  const held = all.filter(isPassage);
  const ids = held.map((h) => passageIn(plan, h));
  expect(
    'passages in their order',
    ids,
    edition.passages.map(({ id }) => id),
  );
  const cells = Map.groupBy(
    all.filter(({ name, within }) => name === 'cell' && within.includes('text')),
    (cell) => all.find((row, k) => row.name === 'row' && k > all.indexOf(cell)),
  );
  for (const [k, p] of edition.passages.entries()) {
    const element = held[k];
    if (!element) continue;
    expect(`${p.id} in the edition`, element.edition, p.text);
    expect(`${p.id} in the source`, element.source, slice(p.start, p.end));
    const row = edition.tables.flatMap(({ rows }) => rows).find(({ passage }) => passage === p.id);
    if (!row || row.cells.length === 0) continue;
    const read = cells.get(element) ?? [];
    expect(
      `cells of ${p.id}`,
      read.map(({ bare }) => bare.edition),
      row.cells.map(({ text }) => text),
    );
    expect(
      `columns of ${p.id}`,
      read.map(({ attributes }) => attributes['n']),
      row.cells.map(({ column }) => String(column + 1)),
    );
  }

  const named = all.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  const names = new Set(named);
  if (names.size < named.length)
    found.push(`twice: ${named.filter((n, k) => named.indexOf(n) !== k).join(' ')}`);
  const records = [edition.sections, edition.areas, edition.tasks, edition.safeguards, edition.passages];
  const promised = [edition.targets, edition.funding, edition.citations, edition.corrections];
  for (const { id } of [...records, ...promised].flat())
    if (!names.has(xmlIdOf(id))) found.push(`${id} is missing`);
  for (const { attributes } of all)
    for (const key of ['ana', 'ref', 'resp', 'target', 'prev', 'next', 'active', 'passive', 'corresp'])
      for (const pointer of (attributes[key] ?? '').split(' '))
        if (pointer.startsWith('#') && !names.has(pointer.slice(1)))
          found.push(`${key}: ${pointer} is nowhere`);

  const partsOf = (id: string): Held[] => {
    const parts: Held[] = [];
    for (let next: string | undefined = id; next !== undefined;) {
      const part = all.find(({ attributes }) => attributes['xml:id'] === next);
      if (part) parts.push(part);
      next = part?.attributes['next']?.slice(1);
    }
    return parts;
  };
  const rows = new Map(
    edition.passages.filter(({ kind }) => kind === 'table-row').map((p) => [p.id, p.text]),
  );
  const bare = (words: string): string => words.replaceAll(/[|｜\s]/gu, '');
  // A correction that a quote or a unit begins or ends in is in it whole.
  const isCut = (said: Span): boolean =>
    edition.corrections.some((c) => !contains(said, c) && c.start < said.end && said.start < c.end);
  for (const said of [...edition.targets, ...edition.funding, ...edition.citations]) {
    const parts = partsOf(xmlIdOf(said.id));
    const words = parts.map((part) => part.source).join('');
    const row = rows.get(passageOf(said.id));
    if (row !== undefined) {
      const read = parts.map((part) => part.bare.edition).join('');
      if (read === '' || !bare(row).includes(bare(read))) found.push(`${said.id} in its row: ${read}`);
    } else if (!isCut(said)) expect(`${said.id} in the source`, words, slice(said.start, said.end));
    else if (!words.includes(slice(said.start, said.end))) found.push(`${said.id} in the source: ${words}`);
  }
  for (const t of edition.targets) {
    const [first, second] = [xmlIdOf(t.id), secondValue(t.id)].map((id) => partsOf(id)[0]?.attributes);
    const said = [first?.['quantity'], second?.['quantity']].map((text) =>
      text === undefined ? null : Number(text),
    );
    expect(`${t.id} in numbers`, said, [t.value, t.value_max]);
    if (second !== undefined) expect(`${t.id}, second value`, second['corresp'] ?? '', `#${xmlIdOf(t.id)}`);
  }
  const printed = new Map(edition.responsibilities.map((r) => [`${r.start} ${r.end}`, r]));
  const units = all
    .filter(({ name, within }) => name === 'orgName' && within.includes('text'))
    .filter(({ attributes }) => attributes['prev'] === undefined && attributes['next'] === undefined)
    .map((u) => u.edition);
  for (const { unit_text } of [...printed.values()].filter(isCut)) {
    const at = units.findIndex((words) => words.includes(unit_text));
    if (at < 0) found.push(`no unit has ${unit_text}`);
    else units.splice(at, 1);
  }
  const whole = [...printed.values()].filter((unit) => !isCut(unit)).map(({ unit_text }) => unit_text);
  expect('units', units.sort(), whole.sort());
  return found;
}
