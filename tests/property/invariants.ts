import { claimsOn } from '../../scripts/check/coverage.ts';
import { proofFor } from '../../scripts/check/proof.ts';
import { parsePlan, type Parsed } from '../../scripts/parse/plan.ts';
import type { Decision } from '../../src/model/decision.ts';
import { contains } from '../../src/model/provenance.ts';
import type { Erratum } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

/** Parses `source` as the document of a place that is in no vocabulary. */
export const parsed = (
  source: string,
  errata: readonly Erratum[] = [],
  units: Vocabulary['units'] = [],
  structure: readonly Decision[] = [],
): Parsed =>
  parsePlan({
    id: 'jia-2024',
    source,
    errata,
    units,
    structure,
    jurisdiction: '甲县',
    files: { source: 'source.txt', errata: 'errata.yaml' },
  });

const repeated = (ids: readonly string[]): string[] => ids.filter((id, k) => ids.indexOf(id) !== k);

/**
 * Everything that the data contract promises of any text whatever, as a list of what is broken: each character claimed,
 * ids unique and resolved, passages in order and disjoint, slice + corrections = text, spans within the source and within
 * their owners.
 */
export function broken(edition: Parsed, source: string): string[] {
  const points = [...source];
  const { sections, areas, tasks, safeguards, passages, tables, responsibilities, corrections } = edition;
  const proof = proofFor(points, corrections);
  const found: string[] = [];
  const owners = [...sections, ...areas, ...tasks, ...safeguards];
  const headings = passages.filter((p) => p.kind === 'heading');
  const others = passages.filter((p) => p.kind !== 'heading');

  const claims = claimsOn(edition, source);
  const unclaimed = points.filter((_, k) => claims[k] === 'nothing').join('');
  if (unclaimed !== '') found.push(`claimed by nothing: ${unclaimed}`);

  for (const id of repeated([...owners, ...others].map((r) => r.id))) found.push(`id twice: ${id}`);
  for (const id of repeated(headings.map((p) => p.id))) found.push(`heading twice: ${id}`);
  for (const id of repeated(tables.map((t) => t.id))) found.push(`table twice: ${id}`);

  const known = new Set([...owners.map((r) => r.id), 'jia-2024/s0']);
  const named = new Set(owners.map((r) => r.id));
  for (const p of passages) if (!known.has(p.parent)) found.push(`${p.id}: dangling parent ${p.parent}`);
  for (const p of headings) if (!named.has(p.id)) found.push(`${p.id}: a heading of nothing`);
  for (const r of owners) if (!headings.some((p) => p.start === r.start)) found.push(`${r.id}: no heading`);
  for (const t of tasks)
    if (t.area !== null && !areas.some((a) => a.id === t.area))
      found.push(`${t.id}: dangling area ${t.area}`);
  for (const r of responsibilities)
    if (!tasks.some((t) => t.id === r.task)) found.push(`dangling task ${r.task}`);
  for (const t of tables)
    for (const row of t.rows)
      if (!passages.some((p) => p.id === row.passage && p.kind === 'table-row'))
        found.push(`${t.id}: dangling row ${row.passage}`);

  passages.forEach((p, k) => {
    if (p.text === '') found.push(`${p.id}: empty`);
    if (p.text !== p.text.trim()) found.push(`${p.id}: white space around ${JSON.stringify(p.text)}`);
    if (/[\r\n\u000b\u000c\u0085\u2028\u2029]/u.test(p.text)) found.push(`${p.id}: a line end in the text`);
    if (p.start < 0 || p.end > points.length || p.end < p.start) found.push(`${p.id}: ${p.start}–${p.end}`);
    if (proof.of(p, p.text) === null) found.push(`${p.id}: slice is not ${p.text}`);
    const before = passages[k - 1];
    if (before !== undefined && before.end > p.start) found.push(`${before.id} and ${p.id} overlap`);
    const owner = owners.find((r) => r.id === p.parent);
    if (owner !== undefined && !contains(owner, p)) found.push(`${p.id} lies outside ${owner.id}`);
  });

  for (const r of [...owners, ...corrections]) {
    if (r.start < 0 || r.end > points.length || r.end < r.start) found.push(`${r.id}: ${r.start}–${r.end}`);
  }
  for (const list of [sections, areas, tasks, safeguards])
    list.forEach((r, k) => {
      const before = list[k - 1];
      if (before !== undefined && before.end > r.start) found.push(`${before.id} and ${r.id} overlap`);
    });
  for (const r of owners) {
    // A section that is the area of its tasks has one heading with it.
    const heading = headings.find((p) => p.start === r.start);
    if (heading !== undefined && !heading.text.startsWith(r.ordinal))
      found.push(`${r.id}: ${heading.text} does not begin with ${r.ordinal}`);
    // A task that prints no title is called by the opening of its first sentence; its heading is the number alone.
    const first = passages.find((p) => p.parent === r.id && p.kind === 'measure')?.text;
    const opens = heading?.text === r.ordinal && first?.startsWith(r.title) === true;
    if (heading?.text.includes(r.title) !== true && !opens)
      found.push(`${r.id}: title ${r.title} not in its heading`);
  }
  for (const c of corrections)
    if (points.slice(c.start, c.end).join('') !== c.sic) found.push(`${c.id}: sic is not the source`);
  for (const r of responsibilities) {
    if (proof.of(r, r.unit_text) === null)
      found.push(`${r.task}: unit ${r.unit_text} is not so in the source`);
    if (r.unit_text === '' || r.unit_text !== r.unit_text.trim())
      found.push(`${r.task}: unit ${JSON.stringify(r.unit_text)}`);
    const task = tasks.find((t) => t.id === r.task);
    if (r.basis === 'stated' && task !== undefined && !contains(task, r))
      found.push(`${r.task}: unit ${r.unit_text} stands outside its task`);
  }
  for (const t of tables)
    for (const row of t.rows)
      for (const cell of row.cells) {
        if (cell.column >= t.columns.length) found.push(`${row.passage}: cell in column ${cell.column}`);
        if (proof.of(cell, cell.text) === null) found.push(`${row.passage}: cell ${cell.text}`);
      }
  return found;
}

/** What a reader sees of an edition, without its places in the source. */
export const seen = ({
  sections,
  areas,
  tasks,
  safeguards,
  passages,
  responsibilities,
}: Parsed): unknown => ({
  headings: [...sections, ...areas, ...tasks, ...safeguards].map((r) => [r.id, r.ordinal, r.title]),
  passages: passages.map((p) => [p.id, p.kind, p.text]),
  units: responsibilities.map((r) => [r.task, r.unit_text, r.role, r.basis]),
});
