import { codedPlan, counting, type CodedPlan, type Reading } from '../compare/coded.ts';
import {
  frequencyRows,
  percentOf,
  tallyOf,
  type CountedUnit,
  type FrequencyRow,
  type Tally,
} from '../compare/frequency.ts';
import { groupings } from '../compare/groups.ts';
import { IN_COLUMNS } from '../compare/many.ts';
import { namesOf } from '../compare/plan-names.ts';
import { corpusVersion } from '../corpus.ts';
import { matrixAsCsv } from '../exports/matrix-rows.ts';
import { printedCsv } from '../exports/printed-csv.ts';
import { printedLatex } from '../exports/printed-latex.ts';
import type { PrintedColumn, PrintedPart, PrintedTable } from '../exports/printed-table.ts';
import { printedXlsx } from '../exports/printed-xlsx.ts';
import { frequencyPath } from '../routes.ts';
import { zh as w } from '../text/frequency.ts';
import { groupName } from '../text/group-name.ts';
import { manyWords } from '../text/many.ts';
import { codedPlans, concepts, countedPaths } from './codings.ts';
import { allEditions } from './editions.ts';
import { names, plansById } from './concepts.ts';
import { allGroups, allPlanRows, groupsByKey } from './groups.ts';
import { once } from './once.ts';
import { drawnFrom } from './drawn.ts';
import { rowsFor } from './rows.ts';
import { marksOf, notesOf, weakIn } from './frequency-notes.ts';
import {
  frequencyAddress,
  frequencyIndexes,
  frequencyTables,
  schemeOf,
  type FrequencyTable,
} from './frequency-tables.ts';

/** What can be taken of a table: the table as it is printed, and a row for each plan. */
const frequencyFiles = ['table.csv', 'table.xlsx', 'table.tex', 'plans.csv'] as const;
export type FrequencyFile = (typeof frequencyFiles)[number];

const frequencyPaths = () =>
  frequencyTables.map((table) => ({
    params: {
      ...countedPaths().find(({ props }) => props.safeguards === table.safeguards)?.params,
      scheme: table.scheme,
      way: frequencyAddress({ ...table, safeguards: false })
        .replace(frequencyPath(frequencyIndexes[table.scheme]), '')
        .slice(0, -1),
    },
    props: { table },
  }));

const keyOf = ({ scheme, unit, reading, safeguards }: FrequencyTable): string =>
  `${scheme} ${unit} ${reading} ${safeguards}`;

/** What is counted of every plan in every way? Plans as the rule alone codes them are not kept. */
const tallies = once(async (): Promise<ReadonlyMap<string, readonly Tally[]>> => {
  const found = new Map<string, Tally[]>(frequencyTables.map((table) => [keyOf(table), []]));
  const vocabulary = { instruments: await concepts('instruments'), themes: await concepts('themes') };
  const count = (plan: CodedPlan, reading: Reading, safeguards: boolean): void => {
    for (const table of frequencyTables)
      if (table.reading === reading && table.safeguards === safeguards)
        found.get(keyOf(table))?.push(tallyOf(plan, vocabulary[table.scheme], schemeOf(table), table.unit));
  };
  for (const safeguards of [false, true]) {
    for (const plan of await codedPlans(safeguards)) count(plan, 'in-force', safeguards);
    for (const edition of await allEditions())
      count(counting(codedPlan(rowsFor(edition), new Map(), 'rule'), safeguards), 'rule', safeguards);
  }
  return found;
});

/** What does a table say, in words and numbers? */
async function frequencyTable(table: FrequencyTable): Promise<PrintedTable> {
  const { unit } = table;
  const parts = await partsOf(table);
  return {
    name: nameOf(table),
    title: w.caption[schemeOf(table)][unit],
    notes: await notesOf(table, (await allPlanRows()).length, parts.length > 1),
    corner: w.corner[schemeOf(table)],
    groups: parts[0]?.rows.some(({ sort }) => sort === 'kind') === true ? w.group : null,
    heads: w.heads,
    parts,
    words: { code: w.code, caption: w.note, continued: w.continued },
  };
}

const nameOf = ({ scheme, unit, reading, safeguards }: FrequencyTable): string =>
  [scheme, unit, ...(reading === 'rule' ? ['by-rule'] : []), ...(safeguards ? ['with-safeguards'] : [])].join(
    '-',
  );

/** Plans as columns while they fit; beyond, provinces, levels and years, each in a part of its own. */
async function partsOf(table: FrequencyTable): Promise<readonly PrintedPart[]> {
  const plans = await allPlanRows();
  const all = { key: 'all', name: w.whole, plans: plans.map(({ id }) => id) };
  const placeOf = namesOf(plans);
  const grouped = plans.length > IN_COLUMNS;
  const sets = grouped
    ? await groupSets()
    : [
        {
          key: 'plans',
          title: '',
          columns: plans.map((plan) => ({ key: plan.id, name: placeOf(plan), plans: [plan.id] })),
        },
      ];
  const [vocabulary, own, called, weak] = [
    await concepts(table.scheme, table.safeguards),
    (await tallies()).get(keyOf(table)) ?? [],
    await names(),
    await weakIn(table),
  ];
  return sets.map(({ key, title, columns }) => {
    const shown = [...columns, grouped ? { ...all, name: w.of(all.name, plans.length) } : all];
    const rows = frequencyRows(
      vocabulary,
      own,
      shown.map((column) => column.plans),
    );
    return {
      key,
      title,
      columns: shown.map(({ key: id, name }): PrintedColumn => ({ key: id, name })),
      rows: rows.map((row) => ({
        sort: row.sort,
        code: row.concept?.code ?? null,
        label: labelOf(row, table.unit),
        marks: marksOf(row, weak),
        group: groupOf(row, called),
        cells: row.cells,
      })),
    };
  });
}

async function groupSets() {
  const groups = await allGroups();
  return groupings.map((by) => ({
    key: by,
    title: w.by(manyWords.by[by]),
    columns: groups[by].map((group) => ({
      key: `${by}:${group.key}`,
      name: w.of(groupName(group), group.plans.length),
      plans: group.plans,
    })),
  }));
}

function labelOf({ sort, concept }: FrequencyRow, unit: CountedUnit): string {
  if (sort === 'subtotal') return w.subtotal(unit);
  if (sort === 'total') return w.total(unit);
  return sort === 'all' ? w.all(unit) : (concept?.name ?? '');
}

function groupOf({ sort, concept }: FrequencyRow, called: ReadonlyMap<string, string>): string | null {
  if (concept === null) return null;
  if (sort === 'kind' || sort === 'subtotal') return concept.name;
  return concept.parent === null ? null : (called.get(concept.parent) ?? concept.parent);
}

/** Which pages of tables are there, each with the table, the plans and their groups? */
export const frequencyPages = () =>
  drawnFrom(frequencyPaths(), async ({ props: { table } }) => ({
    printed: await frequencyTable(table),
    plans: await plansById(),
    groups: await groupsByKey(),
  }));

/** Which files of tables are there, each with what it is made of: the table as it is printed, or a row for each plan? */
export const frequencyFilePaths = () =>
  drawnFrom(
    frequencyPaths().flatMap(({ params, props }) =>
      frequencyFiles.map((file) => ({ params: { ...params, file }, props: { ...props, file } })),
    ),
    async ({ props: { table, file } }): Promise<FrequencySaid> =>
      file === 'plans.csv' ? { plans: await plansAsCsv(table) } : { printed: await frequencyTable(table) },
  );

/** See {@link frequencyFilePaths}. */
type FrequencySaid = { readonly plans: string } | { readonly printed: PrintedTable };

/** What are the bytes of a file of a table that says this? */
export function frequencyFile(said: FrequencySaid, file: FrequencyFile): string | Uint8Array {
  if ('plans' in said) return said.plans;
  if (file === 'table.xlsx') return printedXlsx(said.printed);
  return file === 'table.csv' ? printedCsv(said.printed) : printedLatex(said.printed);
}

/** A row to each plan: how it is counted, count and share of every code, the whole, and all that could have a code. */
async function plansAsCsv(table: FrequencyTable): Promise<string> {
  const { unit, reading, safeguards } = table;
  const [plans, own] = [await allPlanRows(), (await tallies()).get(keyOf(table)) ?? []];
  const constant = Object.entries({
    unit,
    codes: reading,
    safeguards: String(safeguards),
    version: corpusVersion,
  });
  return matrixAsCsv(plans, [
    ...constant.map(([code, value]) => ({ code, values: plans.map(() => value) })),
    ...(await concepts(table.scheme)).flatMap(({ code }) => {
      const counts = own.map((tally) => tally.counts.get(code) ?? 0);
      return [
        { code, values: counts },
        { code: `${code}_percent`, values: own.map(({ base }, k) => percentOf(counts[k] ?? 0, base)) },
      ];
    }),
    { code: 'base', values: own.map(({ base }) => base) },
    { code: 'all', values: own.map(({ all }) => all) },
  ]);
}
