/** The words of a cited passage, with what was corrected in them. */
import { marksOf, type Corrected, type Mark } from '../model/marks.ts';
import { contains } from '../model/provenance.ts';
import type { EditionRows } from '../model/tables.ts';

/** What {@link citedText} reads of a plan. */
export type TextRows = Pick<EditionRows, 'tasks' | 'safeguards' | 'passages' | 'corrections'>;

/** The passages whose words a cited thing has: itself, or those of a task or a safeguard. */
const passagesOf = (rows: TextRows, id: string): TextRows['passages'] =>
  rows.passages.filter((p) => p.kind !== 'heading' && (p.id === id || p.parent === id));

/** Whether the words of a cited thing depart from the source, so that the source is needed to say where. */
export const isCorrected = (rows: TextRows, id: string): boolean =>
  passagesOf(rows, id).some((p) => rows.corrections.some((c) => contains(p, c)));

/**
 * The words of a passage, a task's body or a safeguard, with their corrections; '' for what is cited as a whole. `source` is
 * the text of the source, code point by code point; without it there are no marks.
 */
export function citedText(rows: TextRows, id: string, source: readonly string[] | null): Corrected {
  const whole = [...rows.tasks, ...rows.safeguards].find((part) => part.id === id);
  const text = whole?.text ?? rows.passages.find((p) => p.id === id && p.kind !== 'heading')?.text ?? '';
  if (source === null) return { text, marks: [] };
  const marks: Mark[] = [];
  let from = 0;
  for (const passage of passagesOf(rows, id)) {
    const at = text.indexOf(passage.text, from);
    if (at < 0) continue;
    from = at + passage.text.length;
    const slice = source.slice(passage.start, passage.end).join('');
    for (const [start, end, ...what] of marksOf(passage, rows.corrections, slice))
      marks.push([start + at, end + at, ...what]);
  }
  return { text, marks };
}
