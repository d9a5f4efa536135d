import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectFile } from '../../scripts/inspect/inspection.ts';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';

const vocabularies = readVocabulary(process.cwd());

/** What is read of a file: facts, tasks with their units, targets; without the places where they stand. */
export function readingOf(bytes: Uint8Array | string, name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'formats-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const read = inspectFile(path, process.cwd(), vocabularies);
    if (!read.readable) return { refused: read.issues.map((i) => `${i.code} ${i.message}`) };
    const { plan, sections, areas, tasks, safeguards, responsibilities, targets, funding } = read.edition;
    const named = (rows: readonly { id: string; ordinal: string; title: string }[]) =>
      rows.map((r) => `${r.id} ${r.ordinal} ${r.title}`);
    return {
      facts: [
        plan.title,
        plan.jurisdiction,
        plan.issuer,
        plan.issued_date,
        plan.period_start,
        plan.period_end,
      ],
      sections: named(sections),
      areas: named(areas),
      tasks: named(tasks),
      safeguards: named(safeguards),
      units: responsibilities.map((r) => `${r.task} ${r.role} ${r.unit_text}`),
      targets: targets.map((t) => {
        const { start: _start, end: _end, ...rest } = t;
        return rest;
      }),
      funding: funding.map((f) => f.quote),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
