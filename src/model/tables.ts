import { z } from 'astro/zod';
import { citationSchema } from './citation.ts';
import { codingRowsOf, codingSchema, safeguardCodingRowsOf, safeguardCodingSchema } from './coding.ts';
import { correctionSchema } from './correction.ts';
import type { Edition } from './edition.ts';
import { passageOf } from './ids.ts';
import { comparisonSchema, type Comparison, meantSchema, type Meant } from './indicator.ts';
import { pageAt, planSchema } from './plan.ts';
import { contains, spanShape, type Span } from './provenance.ts';
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
const url = z.string().regex(/^\//u);
/** Page of the original that a row begins on. */
const page = z.int().positive().nullable().describe('Page of the original; null where it has no pages');
/** Id of the passage that a row is in. */
const passage = z.string();

export const planRowSchema = planSchema.extend({ url });
export const sectionRowSchema = sectionSchema.extend({ url });
export const areaRowSchema = areaSchema.extend({ url });
export const taskRowSchema = taskSchema.extend({
  text: z.string().describe('The body: all measures joined, without title and responsibility note'),
  responsibility_note: z
    .string()
    .nullable()
    .describe('The note or notes as written; null where the task has none'),
  page,
  url,
});
export const passageRowSchema = passageSchema.extend({ page, url });
export const measureRowSchema = z.strictObject({
  id: passageSchema.shape.id,
  plan: passageSchema.shape.plan,
  task: z.string(),
  number: z.int().positive(),
  text: z.string(),
  is_safeguard: taskSchema.shape.is_safeguard,
  ...spanShape,
  url,
});
export const safeguardRowSchema = safeguardSchema.extend({ text: z.string(), url });
export const responsibilityRowSchema = responsibilitySchema.extend({ passage, url });
export const targetRowSchema = targetSchema.extend({ passage, url });
export const fundingRowSchema = fundingSchema.extend({ passage, url });
export const citationRowSchema = citationSchema.extend({ passage, url });
export const correctionRowSchema = correctionSchema.extend({ passage: passage.nullable(), url });
export const codingRowSchema = codingSchema.extend({
  passage,
  url,
  is_safeguard: taskSchema.shape.is_safeguard,
});
export const safeguardCodingRowSchema = safeguardCodingSchema.extend({ passage, url });
export const meantRowSchema = meantSchema.extend({ url });
export const comparisonRowSchema = comparisonSchema.extend({ url_a: url, url_b: url });

export type PlanRow = z.infer<typeof planRowSchema>;
type SectionRow = z.infer<typeof sectionRowSchema>;
export type AreaRow = z.infer<typeof areaRowSchema>;
export type TaskRow = z.infer<typeof taskRowSchema>;
export type PassageRow = z.infer<typeof passageRowSchema>;
export type MeasureRow = z.infer<typeof measureRowSchema>;
type SafeguardRow = z.infer<typeof safeguardRowSchema>;
export type ResponsibilityRow = z.infer<typeof responsibilityRowSchema>;
export type TargetRow = z.infer<typeof targetRowSchema>;
export type FundingRow = z.infer<typeof fundingRowSchema>;
export type CitationRow = z.infer<typeof citationRowSchema>;
export type CorrectionRow = z.infer<typeof correctionRowSchema>;
export type CodingRow = z.infer<typeof codingRowSchema>;
export type SafeguardCodingRow = z.infer<typeof safeguardCodingRowSchema>;
type MeantRow = z.infer<typeof meantRowSchema>;
type ComparisonRow = z.infer<typeof comparisonRowSchema>;

const textOf = (passages: readonly Passage[]): string => passages.map((p) => p.text).join('');

/** A sentence as a row of `measures`, wherever it is counted as one: a column that follows from the sentence is made here alone. */
export const measureRowOf = (
  { id, plan, text, start, end }: Pick<Passage, 'id' | 'plan' | 'text' | 'start' | 'end'>,
  { task, number, is_safeguard, url }: Pick<MeasureRow, 'task' | 'number' | 'is_safeguard' | 'url'>,
): MeasureRow => ({ id, plan, task, number, text, is_safeguard, start, end, url });

/** How addresses are made; `src/routes.ts` gives it. */
interface Addresses {
  readonly of: (id: string) => string;
  readonly source: (plan: string, line?: number) => string;
}

/** All rows of one edition, table by table. Pure: the same edition gives the same rows. */
export function rowsOf(edition: Edition, addresses: Addresses) {
  const known = new Map<string, string>();
  const at = (id: string): string => {
    const address = known.get(id) ?? addresses.of(id);
    known.set(id, address);
    return address;
  };
  const below = new Map<string, Passage[]>();
  for (const p of edition.passages) {
    const siblings = below.get(p.parent);
    if (siblings) siblings.push(p);
    else below.set(p.parent, [p]);
  }
  const children = (id: string, ...kinds: Passage['kind'][]): Passage[] =>
    (below.get(id) ?? []).filter((p) => kinds.includes(p.kind));
  const safeguards = new Set(edition.tasks.filter((t) => t.is_safeguard).map((t) => t.id));
  return {
    plans: [{ ...edition.plan, url: at(edition.plan.id) }] satisfies PlanRow[],
    sections: edition.sections.map((s): SectionRow => ({ ...s, url: at(s.id) })),
    areas: edition.areas.map((a): AreaRow => ({ ...a, url: at(a.id) })),
    tasks: edition.tasks.map((t): TaskRow => {
      const notes = children(t.id, 'note');
      return {
        ...t,
        text: textOf(children(t.id, 'measure')),
        responsibility_note: notes.length === 0 ? null : notes.map((n) => n.text).join('\n'),
        page: pageAt(edition.plan.page_starts, t.start),
        url: at(t.id),
      };
    }),
    measures: edition.passages.flatMap((p): MeasureRow[] => {
      if (p.kind !== 'measure' || p.number === null) return [];
      const { parent: task, number } = p;
      return [measureRowOf(p, { task, number, is_safeguard: safeguards.has(task), url: at(p.id) })];
    }),
    passages: edition.passages.map((p): PassageRow => {
      const page = pageAt(edition.plan.page_starts, p.start);
      return { ...p, page, url: at(p.id) };
    }),
    safeguards: edition.safeguards.map((g): SafeguardRow => ({
      ...g,
      text: textOf(children(g.id, 'safeguard')),
      url: at(g.id),
    })),
    responsibilities: edition.responsibilities.map((r): ResponsibilityRow => {
      const passage = holding(edition.passages, r) ?? r.task;
      return { ...r, passage, url: at(passage) };
    }),
    targets: edition.targets.map((t): TargetRow => {
      const passage = passageOf(t.id);
      return { ...t, passage, url: at(passage) };
    }),
    funding: edition.funding.map((f): FundingRow => {
      const passage = passageOf(f.id);
      return { ...f, passage, url: at(passage) };
    }),
    citations: edition.citations.map((d): CitationRow => {
      const passage = passageOf(d.id);
      return { ...d, passage, url: at(passage) };
    }),
    codings: codingRowsOf(edition.codings).map((c): CodingRow => {
      const passage = c.measure ?? c.task;
      return { ...c, passage, url: at(passage), is_safeguard: safeguards.has(c.task) };
    }),
    safeguard_codings: safeguardCodingRowsOf(edition.safeguard_codings).map((c): SafeguardCodingRow => {
      const passage = c.measure ?? c.safeguard;
      return { ...c, passage, url: at(passage) };
    }),
    corrections: edition.corrections.map((c): CorrectionRow => ({
      ...c,
      passage: holding(edition.passages, c),
      url: `${at(c.plan)}#${c.id.split('/')[1] ?? ''}`,
    })),
  };
}

/** The first passage that a span lies in; null where none holds it. */
const holding = (passages: readonly Passage[], span: Span): string | null =>
  passages.find((p) => contains(p, span))?.id ?? null;

/** The verdicts with the addresses of what they compare. */
export const comparisonRowsOf = (
  verdicts: readonly Comparison[],
  addresses: Pick<Addresses, 'of'>,
): ComparisonRow[] =>
  verdicts.map((v) => ({
    ...v,
    url_a: addresses.of(passageOf(v.target_a)),
    url_b: addresses.of(passageOf(v.target_b)),
  }));

/** How targets are meant, with the addresses of their sentences. */
export const meantRowsOf = (meant: readonly Meant[], addresses: Pick<Addresses, 'of'>): MeantRow[] =>
  meant.map((m) => ({ ...m, url: addresses.of(passageOf(m.target)) }));

/** Rows of all tables of one edition. */
export type EditionRows = ReturnType<typeof rowsOf>;
