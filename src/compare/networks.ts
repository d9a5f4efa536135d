import type { PlanRow, ResponsibilityRow, TaskRow } from '../model/tables.ts';
import type { CitedDocument } from './lineage.ts';

/** What ties and things of a network are, before any file format; see `Network` of the exports. */
interface Ties {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly attributes: Readonly<Record<string, string | number | boolean | null>>;
  }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly weight: number;
    readonly attributes: Readonly<Record<string, string | number | boolean | null>>;
  }[];
}

/** The same unit in all its notes: its code; where it has none, its words, which are its own in each plan. */
const unitId = ({ unit, plan, unit_text }: ResponsibilityRow): string =>
  unit === null ? `unit:${plan}:${unit_text}` : `unit:${unit}`;

/**
 * Units and tasks, a tie from each unit to each task for every role that it has there; `weight`: rows of
 * `responsibilities`. `basis`: `stated` where one of them is in the task's own note.
 */
export function unitsAndTasks(
  rows: readonly ResponsibilityRow[],
  tasks: readonly TaskRow[],
  nameOf: (code: string) => string | undefined,
): Ties {
  const units = new Map(rows.map((row) => [unitId(row), row]));
  const tied = Map.groupBy(rows, (row) => `${unitId(row)}\n${row.task}\n${row.role}`);
  const named = new Set(rows.map((row) => row.task));
  return {
    nodes: [
      ...[...units].map(([id, row]) => ({
        id,
        label: (row.unit === null ? undefined : nameOf(row.unit)) ?? row.unit_text,
        attributes: { kind: 'unit', plan: null, function: row.function, is_safeguard: null },
      })),
      ...tasks
        .filter(({ id }) => named.has(id))
        .map(({ id, title, plan, is_safeguard }) => ({
          id,
          label: title,
          attributes: { kind: 'task', plan, function: null, is_safeguard },
        })),
    ],
    edges: [...tied.values()].flatMap((of) => {
      const [row] = of;
      if (row === undefined) return [];
      const basis = of.some((other) => other.basis === 'stated') ? 'stated' : row.basis;
      return [
        { source: unitId(row), target: row.task, weight: of.length, attributes: { role: row.role, basis } },
      ];
    }),
  };
}

/** Plans and the documents that they cite, a tie for every relation; `weight`: rows of `citations`. A document that is a plan of the corpus is that plan. */
export function plansAndDocuments(documents: readonly CitedDocument[], plans: readonly PlanRow[]): Ties {
  const idOf = (d: CitedDocument): string => d.plan ?? `document:${d.number ?? d.name}|${firstOf(d)}`;
  return {
    nodes: [
      ...plans.map(({ id, title, level, issued_date }) => ({
        id,
        label: title,
        attributes: { kind: 'plan', level, issuer: null, number: null, year: yearOfDate(issued_date) },
      })),
      ...documents
        .filter((d) => d.plan === null)
        .map((d) => ({
          id: idOf(d),
          label: d.name,
          attributes: { kind: 'document', level: d.level, issuer: d.issuer, number: d.number, year: d.year },
        })),
    ],
    edges: documents.flatMap((d) =>
      d.by.flatMap(({ plan, rows }) =>
        [...Map.groupBy(rows, (row) => row.relation)].map(([relation, of]) => ({
          source: plan,
          target: idOf(d),
          weight: of.length,
          attributes: { relation },
        })),
      ),
    ),
  };
}

/** Two documents of one name are told apart by the first plan that cites them. */
const firstOf = (d: CitedDocument): string => d.by[0]?.plan ?? '';
const yearOfDate = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));
