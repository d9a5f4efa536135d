import type { Edition } from '../model/edition.ts';
import { planOf, sectionId } from '../model/ids.ts';
import { overlaps } from '../model/provenance.ts';

/** Throws where an edition has two records of one id, or a record that points to one that is not there. */
export function checkIntegrity(edition: Edition): void {
  const problems = problemsOf(edition);
  if (problems.length > 0) throw new Error(`${edition.plan.id}:\n  ${problems.join('\n  ')}`);
}

/** Every break of integrity, in words. */
export function problemsOf(edition: Edition): string[] {
  const {
    plan,
    sections,
    areas,
    tasks,
    safeguards,
    passages,
    tables,
    responsibilities,
    corrections,
    targets,
    funding,
    codings,
    safeguard_codings,
  } = edition;
  const parents = new Set([...sections, ...areas, ...tasks, ...safeguards].map((r) => r.id));
  parents.add(sectionId(plan.id, '0'));
  const passageIds = new Set(passages.map((p) => p.id));
  const taskIds = new Set(tasks.map((t) => t.id));
  const areaIds = new Set(areas.map((a) => a.id));
  return [
    ...[sections, areas, tasks, safeguards, passages, tables, targets, funding, corrections].flatMap(
      (records) => doubles(records),
    ),
    ...[...parents, ...passageIds]
      .filter((id) => planOf(id) !== plan.id)
      .map((id) => `${id} is of another plan`),
    ...passages
      .filter((p) => !parents.has(p.parent))
      .map((p) => `${p.id} belongs to ${p.parent}, which is not there`),
    ...tasks.flatMap((t) =>
      t.area === null || areaIds.has(t.area) ? [] : [`${t.id} names the area ${t.area}`],
    ),
    ...tables.flatMap((t) =>
      t.rows.filter((r) => !passageIds.has(r.passage)).map((r) => `${t.id} names the row ${r.passage}`),
    ),
    ...responsibilities
      .filter((r) => !taskIds.has(r.task))
      .map((r) => `${r.unit_text} is named for ${r.task}`),
    ...codings.filter((c) => !taskIds.has(c.of) && !passageIds.has(c.of)).map((c) => `${c.of} is coded`),
    ...safeguard_codings.filter((c) => !passageIds.has(c.of)).map((c) => `${c.of} is coded`),
    ...doubles([...codings, ...safeguard_codings].map((c) => ({ id: `${c.of} ${c.scheme} ${c.basis}` }))),
    ...[...codings, ...safeguard_codings].flatMap(({ of, scheme, basis, codes }) =>
      doubles(codes.map(([code]) => ({ id: `${of} ${scheme} ${basis} ${code}` }))),
    ),
    ...doubles(responsibilities.map((r) => ({ id: `${r.task} ${r.start} ${r.unit_text}` }))),
    ...corrections.flatMap((c, i) => {
      const next = corrections[i + 1];
      return next && overlaps(c, next) ? [`${c.id} and ${next.id} overlap`] : [];
    }),
  ];
}

function doubles(records: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [`the id ${id} is there twice`] : [];
  });
}
