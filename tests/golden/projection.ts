import { readingOf } from '../../src/model/correction.ts';
import type { Passage } from '../../src/model/structure.ts';
import type { Parsed } from '../../scripts/parse/plan.ts';

/** Leaves out what is empty, so that a golden case shows its one difficulty. */
const bare = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/**
 * An edition as a person would write it down: what each heading is, what it says, who answers for it. `jia-2024/` is left out of
 * ids; places in the source are no part of it.
 */
export function projectionOf(edition: Parsed): Record<string, unknown> {
  const local = (id: string): string => id.slice(id.indexOf('/') + 1);
  const below = (id: string, ...kinds: Passage['kind'][]): string[] =>
    edition.passages.filter((p) => p.parent === id && kinds.includes(p.kind)).map((p) => p.text);
  const sentences = (id: string): string[] => below(id, 'goal', 'other', 'measure', 'safeguard');
  return bare({
    before: sentences('jia-2024/s0'),
    sections: edition.sections.map((s) =>
      bare({
        id: local(s.id),
        ordinal: s.ordinal,
        title: s.title,
        role: s.role,
        sentences: sentences(s.id),
        goals: edition.passages.filter((p) => p.parent === s.id && p.kind === 'goal').length || null,
      }),
    ),
    areas: edition.areas.map((a) =>
      bare({
        id: local(a.id),
        ordinal: a.ordinal,
        title: a.title,
        sentences: sentences(a.id),
        notes: below(a.id, 'note'),
      }),
    ),
    tasks: edition.tasks.map((t) =>
      bare({
        id: local(t.id),
        number: t.number,
        ordinal: t.ordinal,
        title: t.title,
        area: t.area === null ? null : local(t.area),
        measures: sentences(t.id),
        notes: below(t.id, 'note'),
        units: edition.responsibilities
          .filter((r) => r.task === t.id)
          .map((r) => `${r.role} ${r.unit_text}${r.basis === 'rule' ? ' (by rule)' : ''}`),
      }),
    ),
    safeguards: edition.safeguards.map((g) =>
      bare({
        id: local(g.id),
        ordinal: g.ordinal,
        title: g.title,
        sentences: sentences(g.id),
        notes: below(g.id, 'note'),
      }),
    ),
    tables: edition.tables.map((t) =>
      bare({
        id: local(t.id),
        caption: t.caption,
        columns: t.columns.map((c) => (c.group === null ? c.label : `${c.group} / ${c.label}`)),
        rows: t.rows.map((row) => [
          `${local(row.passage)}${row.group === null ? '' : ` (${row.group})`}`,
          ...t.columns.map((_, k) => row.cells.find((c) => c.column === k)?.text ?? ''),
        ]),
      }),
    ),
    corrected: edition.corrections
      .filter((c) => readingOf(c) !== '')
      .map((c) => `${c.sic} → ${readingOf(c)}`),
    dropped: edition.corrections.filter((c) => readingOf(c) === '').map((c) => `${c.kind}: ${c.sic}`),
    decided: (edition.decisions ?? []).map(
      (d) =>
        `${d.words}: ${[d.rule.is, d.rule.title].join(' ')} → ${[d.editor.is, d.editor.title].join(' ')}`,
    ),
    annexes: edition.attachments.map((a) => `${a.title}${a.present ? '' : ' (absent)'}`),
    issues: edition.issues
      .map((i) => i.code)
      .filter((code) => code !== 'unit/unknown' && code !== 'text/dropped'),
  });
}
