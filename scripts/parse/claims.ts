import { spanIn } from './flow.ts';
import type { Located } from './errata.ts';
import type { Layout } from './layout.ts';
import type { Heading } from './heading.ts';
import type { Records } from './record-writer.ts';

/** Where each rule spoke: numbering styles, notes with and without a label, tables, reasons for drops. */
export function claimsByRule(
  { flow, facts }: Layout,
  roots: readonly Heading[],
  records: Records,
  drops: readonly Located[],
): Map<string, number[]> {
  const claims = new Map<string, number[]>();
  const claim = (rule: string, start: number): void => {
    const starts = claims.get(rule);
    if (starts === undefined) claims.set(rule, [start]);
    else starts.push(start);
  };
  const walk = (headings: readonly Heading[]): void => {
    for (const h of headings) {
      claim(`heading ${h.style}`, spanIn(flow, ...h.ordinal).start);
      walk(h.children);
    }
  };
  walk(roots);
  for (const { notes } of facts)
    for (const n of notes)
      claim(n.labelled ? 'note with label' : 'note without label', spanIn(flow, n.i, n.j).start);
  for (const t of records.tables) claim('table', t.header[0]?.start ?? rowStart(records, t.rows[0]?.passage));
  for (const d of drops) if (d.basis === 'rule') claim(`dropped: ${d.reason}`, d.start);
  return claims;
}

const rowStart = (records: Records, passage: string | undefined): number =>
  records.passages.find((p) => p.id === passage)?.start ?? 0;
