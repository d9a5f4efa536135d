import { citationLevels, type Citation, type CitationLevel } from '../model/citation.ts';
import type { Plan } from '../model/plan.ts';
import type { CitationRow } from '../model/tables.ts';

/** What {@link citedDocuments} reads of a plan. */
export type CitingPlan = Pick<Plan, 'id' | 'jurisdiction' | 'prefecture' | 'province'>;

/** A document that plans cite, and the plans that cite it in the order given, each with its citations in the order of the document. */
export interface CitedDocument {
  readonly name: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly level: CitationLevel | null;
  /** Year of its number, else of the first year in its name that is not that of a vision; null where neither is printed. */
  readonly year: number | null;
  /** The plan of the corpus that it is. */
  readonly plan: string | null;
  readonly by: readonly { readonly plan: string; readonly rows: readonly CitationRow[] }[];
}

/** Kinds whose name without a place is one document all over the country. */
const WITHOUT_PLACE = /^(?:法|法典|宪法|(?:实施)?条例|(?:国家|行业|技术)?标准|规范|(?:技术)?规程)$/u;

/** Whether a citation names another document, and which is told: no notice of the plan itself, no form, no bare 《通知》. */
export const namesAnother = (c: Citation): boolean =>
  c.relation !== 'promulgate' &&
  c.cited_plan !== c.plan &&
  (c.document_number !== null || (c.document_type !== null && c.document !== c.document_type));

/**
 * The documents that plans cite, those of most plans first, then by level from the centre down, then in the order of the rows. Two
 * citations are of one document where plan of the corpus or number are the same, or the name is, and that one name is one document:
 * 市政府《创新办法》 of two prefectures are two.
 */
export function citedDocuments(rows: readonly CitationRow[], plans: readonly CitingPlan[]): CitedDocument[] {
  const planOf = new Map(plans.map((p) => [p.id, p]));
  const order = new Map(plans.map((p, k) => [p.id, k]));
  const groups = new Map<string, CitationRow[]>();
  const keys = new Map<string, string>();
  for (const row of rows.filter(namesAnother)) {
    const names = keysOf(row, planOf.get(row.plan));
    const known = names.flatMap((name) => keys.get(name) ?? [])[0] ?? names[0] ?? row.id;
    for (const name of names) if (!keys.has(name)) keys.set(name, known);
    const own = groups.get(known);
    if (own) own.push(row);
    else groups.set(known, [row]);
  }
  const documents = [...groups.values()].map((members): CitedDocument => {
    const by = Map.groupBy(members, (row) => row.plan);
    const most = (read: (row: CitationRow) => string | null): string | null =>
      members.map(read).find((value) => value !== null) ?? null;
    const named = members.find((row) => row.title !== null) ?? members[0];
    const number = most((row) => row.document_number);
    const name = named?.document ?? '';
    return {
      name,
      number: number === name ? null : number,
      issuer: most((row) => row.issuer),
      level: most((row) => row.level) as CitationLevel | null,
      year: yearOf(number) ?? yearOf(name),
      plan: most((row) => row.cited_plan),
      by: [...by]
        .map(([plan, rows]) => ({ plan, rows }))
        .sort((a, b) => (order.get(a.plan) ?? 0) - (order.get(b.plan) ?? 0)),
    };
  });
  const rank = (d: CitedDocument): number =>
    d.level === null ? citationLevels.length : citationLevels.indexOf(d.level);
  return documents.sort((a, b) => b.by.length - a.by.length || rank(a) - rank(b));
}

/** What a citation may be found again by, the surest first. */
function keysOf(row: CitationRow, plan: CitingPlan | undefined): string[] {
  const { document, document_type: type } = row;
  const national =
    row.level === 'national' || (row.level === null && type !== null && WITHOUT_PLACE.test(type));
  const where =
    national || row.level_basis === 'title'
      ? ''
      : row.level === 'province'
        ? (plan?.province ?? row.plan)
        : row.level === 'prefecture'
          ? (plan?.prefecture ?? plan?.jurisdiction ?? row.plan)
          : row.level === 'county'
            ? (plan?.jurisdiction ?? row.plan)
            : row.plan;
  return [
    ...(row.cited_plan === null ? [] : [`plan ${row.cited_plan}`]),
    ...(row.document_number === null ? [] : [`number ${row.document_number.replace(/[^\p{L}\p{N}]/gu, '')}`]),
    ...(row.title === null ? [] : [`name ${document} ${where}`]),
  ];
}

/** The first year that is not the one of a vision (2035年远景目标): a document is not of the year that it looks to. */
const yearOf = (words: string | null): number | null => {
  const year = /(?:19|20)\d{2}(?!\s*年远景)/u.exec(words ?? '')?.[0];
  return year === undefined ? null : Number(year);
};
