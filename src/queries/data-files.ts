import { getCollection } from 'astro:content';
import { citableOf, type CitedRows, type SiteAccess } from '../cite/citable.ts';
import { citationTexts } from '../cite/formats.ts';
import { datasetFiles, datasetTexts, type CitedDataset } from '../cite/dataset.ts';
import { mediaTypes } from '../cite/media-types.ts';
import { fileFormats } from '../cite/names.ts';
import { labelOf } from '../cite/version.ts';
import { corpusDate, corpusDoi, corpusReleases, corpusVersion } from '../corpus.ts';
import { DATABASE, TEI, writeDataFiles, type Corpus } from '../exports/data-files.ts';
import { archivePath } from '../exports/version-archive.ts';
import { wideTable, type WideTable } from '../exports/wide.ts';
import { PLAIN_CSV, type MeasuredFile } from '../exports/data-package.ts';
import type { Row } from '../exports/columns.ts';
import python from '../exports/examples/read.py?raw';
import r from '../exports/examples/read.R?raw';
import tablePy from '../exports/examples/table.py?raw';
import tableR from '../exports/examples/table.R?raw';
import sql from '../exports/examples/read.sql?raw';
import { coverageOf } from '../model/coverage.ts';
import { describedDataset } from '../model/dataset.ts';
import { publishedTables, type TableName } from '../model/published.ts';
import type { ConceptRow } from '../model/coding.ts';
import { plansAndDocuments, unitsAndTasks } from '../compare/networks.ts';
import type { EditionRows, PlanRow, ResponsibilityRow, TaskRow } from '../model/tables.ts';
import { addressOf, dataIndex, withBase } from '../routes.ts';
import { t } from '../text/index.ts';
import { versionArchives } from './archives.ts';
import { archiveAccess, listAccess } from './citations.ts';
import { allEditions } from './editions.ts';
import { codeNames } from './code-names.ts';
import { lexicon } from './lexicon.ts';
import { lineage } from './lineage.ts';
import { once } from './once.ts';
import { rowsFor } from './rows.ts';
import { tableRows, unitNames } from './tables.ts';
import { teiDocuments } from './tei.ts';
import type { Kept } from '../exports/stretch.ts';
import { writerInto, writtenIn } from '../written/data-files.ts';
import { databasePieces } from '../written/database.ts';
import { keptIn } from '../written/kept.ts';

const folder = `${import.meta.env.DEV ? import.meta.env.KEPT : import.meta.env.SITE_FOLDER}${dataIndex}`;

/**
 * Which files can be taken away, how long are they, and what are their checksums? Made once for the whole site, one after the
 * other, each straight to where it is served from.
 */
export const allDataFiles = once(makeFiles);

/** What are the bytes of a file of {@link allDataFiles}? */
export const dataFileBytes = (path: string): Uint8Array<ArrayBuffer> => writtenIn(folder, path);

async function makeFiles(): Promise<readonly MeasuredFile[]> {
  const tables = await allTables();
  const { kept, close } = keptIn(import.meta.env.DEV ? null : import.meta.env.KEPT, import.meta.env.PROGRAM);
  const archives = await versionArchives(() => corpusFor(tables, archiveAccess(), null, kept));
  const corpus = { ...(await corpusFor(tables, listAccess(), siteAddress(), kept)), archives };
  const files = await writeDataFiles(corpus, writerInto(folder, kept));
  close();
  return files;
}

type Tables = Readonly<Record<TableName, readonly Row[]>>;

/** Which rows has every table? */
async function allTables(): Promise<Tables> {
  const rows = await Promise.all(
    publishedTables.map(async (table) => [table, (await tableRows(table)) as readonly Row[]] as const),
  );
  return Object.fromEntries(rows) as Record<TableName, readonly Row[]>;
}

/** What is published, with addresses as `access` has them? */
async function corpusFor(
  tables: Tables,
  access: SiteAccess,
  homepage: string | null,
  kept: Kept,
): Promise<Omit<Corpus, 'archives'>> {
  const cited = citedData(access);
  const citation = datasetTexts['gbt7714-2025'](cited, null);
  const about = t.dataFiles.about({ title: t.site.name, version: corpusVersion, url: homepage, citation });
  const tableName = (table: TableName): string => t.tables[table].name;
  const { head, meaning, types, workbook } = t.dataFiles;
  const editions = (await allEditions()).map(rowsFor);
  return {
    facts: {
      title: describedDataset.title.zh,
      description: `${describedDataset.description.zh}\n\n${describedDataset.description.en}`,
      version: corpusVersion,
      created: corpusDate,
      doi: corpusDoi,
      coverage: coverageOf(tables.plans as unknown as readonly PlanRow[]),
      homepage,
      citation,
      sources: (tables.plans as unknown as readonly PlanRow[]).map(t.dataFiles.source),
      head,
    },
    tables,
    wide: await analysisTable(access),
    workbook: {
      ...workbook,
      title: t.site.name,
      site: homepage === null ? null : homepage.slice(0, -dataIndex.length),
      lines: [...about, workbook.reading, workbook.printing],
      ...{ types, tableName, meaning, head, analysis: t.dataFiles.analysis },
      tableAbout: (table) => t.tables[table].about,
      namesIn: codeNames(tables),
    },
    editions,
    kept,
    codebook: {
      themes: { name: t.tables.themes.name, rows: tables.themes as unknown as readonly ConceptRow[] },
      instruments: {
        name: t.tables.instruments.name,
        rows: tables.instruments as unknown as readonly ConceptRow[],
      },
    },
    project: t.dataFiles.project(t.site.name, corpusVersion, citation),
    lexicon: await lexicon(),
    networks: await networks(tables, citation),
    tei: await teiDocuments(),
    references: Object.fromEntries(
      fileFormats.map((format) => [format, { text: datasetFiles[format](cited), type: mediaTypes[format] }]),
    ),
    examples: { 'read.py': python, 'read.R': r, 'read.sql': sql, 'table.py': tablePy, 'table.R': tableR },
    database: { version: corpusVersion, about, tableName, meaning },
    sqlite: (fill) => databasePieces(`${folder}${DATABASE}.part`, fill),
    datasette: {
      title: t.site.name,
      description: t.site.description,
      licence: t.dataFiles.licence,
      homepage,
      tableName,
      meaning,
      queries: t.dataFiles.questions,
    },
  };
}

/** Who does what, and which plan cites what, as networks? */
async function networks(tables: Readonly<Record<TableName, readonly Row[]>>, citation: string) {
  const { title, creator } = { title: t.dataFiles.networks, creator: t.site.name };
  const names = await unitNames();
  const about = `${citation} ${t.dataFiles.licence}`;
  return {
    'units-tasks': {
      ...{ title: title.units, about, creator },
      ...unitsAndTasks(
        tables.responsibilities as unknown as readonly ResponsibilityRow[],
        tables.tasks as unknown as readonly TaskRow[],
        (code) => names.get(code),
      ),
    },
    'plans-documents': {
      ...{ title: title.documents, about, creator },
      ...plansAndDocuments((await lineage()).documents, tables.plans as unknown as readonly PlanRow[]),
    },
  };
}

const asCited = new WeakMap<EditionRows, CitedRows>();

/** Rows of an edition as citations read them; the same object every time, since places are looked up in it only once. */
function citedRows(rows: EditionRows): CitedRows | null {
  const [plan] = rows.plans;
  if (plan === undefined) return null;
  const known = asCited.get(rows) ?? { ...rows, plan };
  asCited.set(rows, known);
  return known;
}

/** What is the table for analysis? */
export async function analysisTable(access = listAccess()): Promise<WideTable> {
  const [themes, instruments] = await Promise.all([tableRows('themes'), tableRows('instruments')]);
  return wideTable(
    (await allEditions()).map(rowsFor),
    {
      themes: themes as unknown as readonly ConceptRow[],
      instruments: instruments as unknown as readonly ConceptRow[],
    },
    {
      ...t.dataFiles.analysis,
      citation: (rows, id) => {
        const known = citedRows(rows);
        const cited =
          known === null ? null : citableOf(known, id, { ...access, address: access.prefix + addressOf(id) });
        if (cited === null) throw new Error(`${id}: nothing to cite`);
        return citationTexts['gbt7714-2025'](cited, null);
      },
    },
  );
}

/** What does the page of the data list? Every file measured; those of a table, and those that hold the whole. */
export async function dataListing() {
  const files =
    import.meta.env.LANGUAGE === 'zh'
      ? await allDataFiles()
      : (await getCollection('files')).map(({ data: { rows, ...file } }) => ({
          ...file,
          ...(rows === undefined ? {} : { rows }),
        }));
  const named = (path: string): MeasuredFile => {
    const file = files.find((f) => f.path === path);
    if (!file) throw new Error(`/data/${path} is no published file`);
    return file;
  };
  return {
    files,
    tables: publishedTables.map((table) => {
      const [csv, json] = [named(`${table}.csv`), named(`${table}.json`)];
      return { table, rows: json.rows ?? 0, csv, json, plain: named(`${PLAIN_CSV}${table}.csv`) };
    }),
    archives: corpusReleases.flatMap((release) => {
      const label = labelOf(release);
      const file = files.find(({ path }) => path === archivePath(label));
      return file === undefined ? [] : [{ label, date: release.date, file }];
    }),
    tei: files.filter(({ mediatype }) => mediatype === TEI),
    whole: Object.entries(t.dataFiles.whole).map(([path, words]) => ({ file: named(path), ...words })),
    cited: citedData(),
    coverage: coverageOf((await allEditions()).map(({ plan }) => plan)),
  };
}

/** What are the data cited as, in every format? */
function citedData({ prefix, addressNote } = listAccess()): CitedDataset {
  return {
    ...t.dataFiles.cited(t.site.name, t.data.title, corpusVersion),
    key: 'county-st-plans',
    version: corpusVersion,
    issued: corpusDate,
    ...(corpusDoi === null
      ? { address: prefix + dataIndex, addressNote }
      : { address: `https://doi.org/${corpusDoi}`, addressNote: '' }),
  };
}

/** The address of the page of the data; null where the build does not know it. */
function siteAddress(): string | null {
  const site: string | undefined = import.meta.env.SITE;
  return site ? new URL(withBase(dataIndex, import.meta.env.BASE_ADDRESS), site).href : null;
}
