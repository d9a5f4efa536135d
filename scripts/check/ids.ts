import { issue } from '../../src/model/issue.ts';
import type { Rule } from './rule.ts';

/** Ids are unique, every reference resolves, and the passages are in the order of the document without overlap. */
export const ids: Rule = ({ edition, vocabulary, file }) => {
  const place = { plan: edition.plan.id, file };
  const issues = [];
  const owners = [...edition.sections, ...edition.areas, ...edition.tasks, ...edition.safeguards].map(
    (r) => r.id,
  );
  const sentences = edition.passages.filter((p) => p.kind !== 'heading').map((p) => p.id);
  const headings = edition.passages.filter((p) => p.kind === 'heading').map((p) => p.id);
  for (const list of [[...owners, ...sentences], headings, edition.corrections.map((c) => c.id)]) {
    const seen = new Set<string>();
    for (const id of list) {
      if (seen.has(id)) issues.push(issue('id/duplicate', id, place));
      seen.add(id);
    }
  }
  const known = new Set([...owners, `${edition.plan.id}/s0`]);
  const units = new Set(vocabulary.units.map((u) => u.code));
  const areas = new Set(edition.areas.map((a) => a.id));
  const tasks = new Set(edition.tasks.map((t) => t.id));
  const missing = [
    ...edition.passages.filter((p) => !known.has(p.parent)).map((p) => `${p.id}: parent ${p.parent}`),
    ...edition.tasks
      .filter((t) => t.area !== null && !areas.has(t.area))
      .map((t) => `${t.id}: area ${t.area ?? ''}`),
    ...edition.responsibilities.filter((r) => !tasks.has(r.task)).map((r) => `task ${r.task}`),
    ...edition.responsibilities.flatMap((r) =>
      r.unit !== null && !units.has(r.unit) ? [`unit ${r.unit}`] : [],
    ),
  ];
  for (const what of missing) issues.push(issue('id/dangling', what, place));
  edition.passages.forEach((p, k) => {
    const before = edition.passages[k - 1];
    // Where a correction lies in both, that is what is wrong, and `quotes` says so.
    const shared = edition.corrections.some(
      (c) => c.start >= p.start && before !== undefined && c.end <= before.end && c.sic !== '',
    );
    if (before !== undefined && before.end > p.start && !shared)
      issues.push(issue('text/mismatch', `${before.id} and ${p.id} overlap`, { ...place, excerpt: p.text }));
  });
  return issues;
};
