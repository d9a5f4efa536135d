import { z } from 'astro/zod';
import { codingRowsOf } from './coding.ts';
import { correctionSchema } from './correction.ts';
import type { Edition } from './edition.ts';
import { passageOf } from './ids.ts';
import { planSchema } from './plan.ts';
import { responsibilitySchema } from './responsibility.ts';
import {
  areaSchema,
  passageSchema,
  safeguardSchema,
  sectionSchema,
  taskSchema,
  type Passage,
} from './structure.ts';
import { fundingSchema, targetSchema } from './target.ts';

/**
 * The published rows: what `/data/<table>.json` holds. Where a row says more than its record (a task's text, a
 * URL), it is derived here and nowhere else. `url` is the path from the site's root, without `BASE_PATH`.
 */
const url = z.string().startsWith('/');

export const planRowSchema = planSchema.extend({ url });
export const sectionRowSchema = sectionSchema.extend({ url });
export const areaRowSchema = areaSchema.extend({ url });
export const taskRowSchema = taskSchema.extend({
  text: z.string().describe('The body: all measures joined, without title and responsibility note'),
  responsibility_note: z
    .string()
    .nullable()
    .describe('The note or notes as written; null where the task has none'),
  url,
});
export const passageRowSchema = passageSchema.extend({ url });
export const measureRowSchema = passageRowSchema
  .omit({ kind: true, parent: true })
  .extend({ task: z.string(), number: z.int().positive() });
export const safeguardRowSchema = safeguardSchema.extend({ text: z.string(), url });
export const responsibilityRowSchema = responsibilitySchema.extend({ url });
export const targetRowSchema = targetSchema.extend({ url });
export const fundingRowSchema = fundingSchema.extend({ url });
export const correctionRowSchema = correctionSchema.extend({ url });

export type PlanRow = z.infer<typeof planRowSchema>;
export type SectionRow = z.infer<typeof sectionRowSchema>;
export type AreaRow = z.infer<typeof areaRowSchema>;
export type TaskRow = z.infer<typeof taskRowSchema>;
export type PassageRow = z.infer<typeof passageRowSchema>;
export type MeasureRow = z.infer<typeof measureRowSchema>;
export type SafeguardRow = z.infer<typeof safeguardRowSchema>;
export type ResponsibilityRow = z.infer<typeof responsibilityRowSchema>;
export type TargetRow = z.infer<typeof targetRowSchema>;
export type FundingRow = z.infer<typeof fundingRowSchema>;
export type CorrectionRow = z.infer<typeof correctionRowSchema>;

const textOf = (passages: readonly Passage[]): string => passages.map((p) => p.text).join('');

/** How addresses are made; `src/routes.ts` gives it. */
export interface Addresses {
  readonly of: (id: string) => string;
  readonly source: (plan: string, line?: number) => string;
}

/** All rows of one edition, table by table. Pure: the same edition gives the same rows. */
export function rowsOf(edition: Edition, addresses: Addresses) {
  const at = (id: string): string => addresses.of(id);
  const below = new Map<string, Passage[]>();
  for (const p of edition.passages) {
    const siblings = below.get(p.parent);
    if (siblings) siblings.push(p);
    else below.set(p.parent, [p]);
  }
  const children = (id: string, ...kinds: Passage['kind'][]): Passage[] =>
    (below.get(id) ?? []).filter((p) => kinds.includes(p.kind));
  return {
    plans: [{ ...edition.plan, url: at(edition.plan.id) }] satisfies PlanRow[],
    sections: edition.sections.map((s): SectionRow => ({ ...s, url: at(s.id) })),
    areas: edition.areas.map((a): AreaRow => ({ ...a, url: at(a.id) })),
    tasks: edition.tasks.map((t): TaskRow => {
      const notes = children(t.id, 'note');
      return {
        ...t,
        text: textOf(children(t.id, 'measure')),
        responsibility_note: notes.length === 0 ? null : textOf(notes),
        url: at(t.id),
      };
    }),
    measures: edition.passages.flatMap((p): MeasureRow[] => {
      if (p.kind !== 'measure' || p.number === null) return [];
      const { kind: _kind, parent, number, ...rest } = p;
      return [{ ...rest, task: parent, number, url: at(p.id) }];
    }),
    passages: edition.passages.map((p): PassageRow => ({ ...p, url: at(p.id) })),
    safeguards: edition.safeguards.map((g): SafeguardRow => ({
      ...g,
      text: textOf(children(g.id, 'safeguard')),
      url: at(g.id),
    })),
    responsibilities: edition.responsibilities.map((r): ResponsibilityRow => ({ ...r, url: at(r.task) })),
    targets: edition.targets.map((t): TargetRow => ({ ...t, url: at(passageOf(t.id)) })),
    funding: edition.funding.map((f): FundingRow => ({ ...f, url: at(passageOf(f.id)) })),
    codings: codingRowsOf(edition.codings),
    corrections: edition.corrections.map((c): CorrectionRow => ({
      ...c,
      url: `${at(c.plan)}#${c.id.split('/')[1] ?? ''}`,
    })),
  };
}

/** Rows of all tables of one edition. */
export type EditionRows = ReturnType<typeof rowsOf>;
