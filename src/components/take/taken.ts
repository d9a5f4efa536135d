/** What is taken away of a page, and the files that it becomes; the same whatever page it comes from. */
import { citableOf, type Citable, type SiteAccess } from '../../cite/citable.ts';
import { citationFiles, citationTexts } from '../../cite/formats.ts';
import { asShown } from '../cite/as-shown.ts';
import { textFormats } from '../../cite/names.ts';
import type { Parcel } from '../../exports/parcel.ts';
import type { Row } from '../../exports/columns.ts';
import { rowsAsCsv } from '../../exports/csv.ts';
import type { PlanRow } from '../../model/tables.ts';
import { isDraft } from '../../cite/version.ts';
import { addressOf, dataIndex } from '../../routes.ts';
import { joints } from '../../text/joints.ts';
import { zh } from '../../text/taken.ts';

/** A result of a page: a comparison, what a search found, the targets of an indicator. */
export interface Taken {
  /** Stem of the file's name: `compare-areas`. */
  readonly name: string;
  /** What it is: 搜索结果. */
  readonly title: string;
  /** How it was asked for: name and value, as the page says them. */
  readonly asked: readonly (readonly [name: string, value: string])[];
  /** Path from the site's root that gives the same result again. */
  readonly path: string;
  /** The columns, each with its meaning. */
  readonly columns: Readonly<Record<string, string>>;
  /** Each row names its plan in the column `plan`. */
  readonly rows: readonly Row[];
  /** The rows as a published file has them, where they are one. */
  readonly csv?: string;
  /** What columns and values of a published table are called; results of a page have their own words. */
  readonly words?: TakenWords;
}

/** What a column is called, and a value of it; null where the value says itself what it is. */
interface TakenWords {
  readonly head: (column: string) => string;
  readonly label: (column: string, value: string) => string | null;
}

const ofPages: TakenWords = {
  head: (column) => (zh.heads as Readonly<Record<string, string>>)[column] ?? column,
  label: (column, value) =>
    column === 'silence' ? ((zh.silences as Readonly<Record<string, string>>)[value] ?? null) : null,
};

/** The table of a result: formulas made safe as in every table of the site. */
export const csvOf = ({ csv, columns, rows }: Taken): string => csv ?? rowsAsCsv(Object.keys(columns), rows);

/** The same rows for people: heads, codes and truth in the words of the page, and several values as a list of words. */
export function labelledCsvOf({ columns, rows, words = ofPages }: Taken): string {
  const names = Object.keys(columns);
  const heads = names.map(words.head);
  return rowsAsCsv(
    heads,
    rows.map((row) =>
      Object.fromEntries(
        names.map((name, k) => [heads[k] ?? name, labelled(row[name], (v) => words.label(name, v))]),
      ),
    ),
  );
}

function labelled(value: unknown, label: (value: string) => string | null): unknown {
  if (value === true || value === 'true') return zh.yes;
  if (value === false || value === 'false') return zh.no;
  if (typeof value === 'string') return label(value) ?? value;
  if (!Array.isArray(value)) return value;
  return joints.names((value as readonly unknown[]).map(String).map((one) => label(one) ?? one));
}

/** Where and when it was taken. */
export interface Circumstances {
  /** What every address of the site is cited with; `prefix` goes before a path. */
  readonly access: SiteAccess;
  /** Version of the corpus, see `labelOf`. */
  readonly version: string;
  /** The day of access, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A result as a parcel; `plans` are the rows of the table `plans`, of which those are cited that a row names. */
export function parcelOf(taken: Taken, plans: readonly PlanRow[], at: Circumstances): Parcel {
  const named = new Set(taken.rows.map((row) => row['plan']));
  const sources = plans.filter(({ id }) => named.has(id));
  const cited = sources.map((plan) => citedAt(plan, at));
  const texts = cited.map((citable) => citationTexts[textFormats[0]](citable, at.day));
  return {
    csv: csvOf(taken),
    labelled: labelledCsvOf(taken),
    readme: readmeOf(taken, sources, texts, at),
    sources: { texts, ris: citationFiles.ris(cited, at.day), bib: citationFiles.bib(cited, at.day) },
  };
}

function citedAt(plan: PlanRow, { access }: Circumstances): Citable {
  const whole = { plan, sections: [], areas: [], tasks: [], safeguards: [], passages: [] };
  const { prefix, ...rest } = access;
  const citable = citableOf(whole, plan.id, { ...rest, address: prefix + addressOf(plan.id) });
  if (!citable) throw new Error(`${plan.id}: nothing to cite`);
  return asShown(citable);
}

function readmeOf(
  { title, asked, path, columns, rows }: Taken,
  sources: readonly PlanRow[],
  texts: readonly string[],
  { access, version, day }: Circumstances,
): string[] {
  const address = (to: string): string => access.prefix + to + access.addressNote;
  const rowsOf = (plan: string): number => rows.filter((row) => row['plan'] === plan).length;
  const pairs = (list: readonly (readonly [string, string])[]): string[] =>
    list.map(([name, value]) => zh.pair(name, value));
  const interpretations = sources.filter((plan) => plan.is_interpretation).map((plan) => plan.title);
  return [
    zh.head(access.site, title),
    '',
    zh.parts.what,
    ...pairs([...asked, ...zh.count(rows.length, sources.length)]),
    '',
    zh.parts.where,
    ...pairs(zh.from({ address: address(path), version, day, data: address(dataIndex) })),
    '',
    zh.parts.sources,
    ...texts.map((text, k) => zh.source(k + 1, text, sources[k]?.id ?? '', rowsOf(sources[k]?.id ?? ''))),
    '',
    zh.parts.files,
    ...pairs(Object.entries(zh.files)),
    '',
    zh.parts.columns,
    ...pairs(Object.entries(columns)),
    '',
    zh.parts.remarks,
    ...zh.remarks({ interpretations, open: isDraft(version) }),
    zh.licence,
  ];
}
