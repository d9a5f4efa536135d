import { citationFile } from '../cite/citation-file.ts';
import { corpusDate, corpusReleases, corpusVersion } from '../corpus.ts';
import {
  codebookText,
  dictionaryText,
  filled,
  statusOf,
  type FurtherTable,
} from '../exports/archive-texts.ts';
import codebookHead from '../exports/archive/CODEBOOK.md?raw';
import dictionaryHead from '../exports/archive/DICTIONARY.md?raw';
import readme from '../exports/archive/README.md?raw';
import { utf8 } from '../exports/checksum.ts';
import { fileOf, type Corpus } from '../exports/data-files.ts';
import type { DataFile } from '../exports/data-file.ts';
import { ANALYSIS } from '../exports/data-package.ts';
import { wordingColumns, WORDINGS, WORDINGS_FILE } from '../exports/lexicon.ts';
import { archivePath, keptFile, versionArchive } from '../exports/version-archive.ts';
import { WIDE } from '../exports/wide.ts';
import { corpusDigest, givenText, keptArchive, licenceText, originalFile } from '../loaders/bytes.ts';
import { describedDataset } from '../model/dataset.ts';
import { t } from '../text/index.ts';
import { allEditions, planTexts } from './editions.ts';

/**
 * Which versions can be taken away whole? The newest first: that of this build, and every closed one as it was kept. What
 * was kept is never written again, whatever the program has become. `corpus`: what is published, as an archive says it.
 */
export async function versionArchives(
  corpus: () => Promise<Omit<Corpus, 'archives'>>,
): Promise<readonly DataFile[]> {
  const kept = corpusReleases.flatMap(({ version, date }) => {
    const bytes = date === null ? null : keptArchive(version);
    return bytes === null ? [] : [keptFile(version, bytes)];
  });
  return kept[0]?.path === archivePath(corpusVersion) ? kept : [await newArchive(await corpus()), ...kept];
}

/** What is the archive of the version that this build shows? */
async function newArchive(corpus: Omit<Corpus, 'archives'>): Promise<DataFile> {
  return versionArchive({
    label: corpusVersion,
    digest: corpusDigest(),
    corpus,
    texts: [...archiveTexts(corpus), ...(await planFiles())],
  });
}

/** What is written for readers who open it without the site? */
function archiveTexts(corpus: Omit<Corpus, 'archives'>): DataFile[] {
  const { facts, database, codebook, tables } = corpus;
  const [now] = corpusReleases;
  if (now === undefined) throw new Error('content/corpus.json names no version');
  const status = statusOf(corpusDate);
  const years = facts.coverage.years?.join('—');
  const texts: Readonly<Record<string, string>> = {
    'README.md': filled(readme, {
      title: t.site.name,
      title_en: describedDataset.title.en,
      version: corpusVersion,
      status: status.zh,
      status_en: status.en,
      description: describedDataset.description.zh,
      description_en: describedDataset.description.en,
      plans: String(tables.plans.length),
      years: years === undefined ? '' : `，所涉年份 ${years}`,
      years_en: years === undefined ? '' : `, for the years ${years.replace('—', ' to ')}`,
      citation: facts.citation,
    }),
    'DICTIONARY.md': filled(dictionaryHead, {
      tables: dictionaryText(
        { ...database, tableAbout: (table) => t.tables[table].about },
        furtherTables(corpus),
      ).trimEnd(),
    }),
    'CODEBOOK.md': filled(codebookHead, {
      codes: codebookText([codebook.themes, codebook.instruments]).trimEnd(),
    }),
    LICENSE: licenceText(),
    'CITATION.cff': citationFile(now),
  };
  return Object.entries(texts).map(([path, text]) =>
    fileOf(path, path.endsWith('.md') ? 'text/markdown' : 'text/plain', () => [text]),
  );
}

/** Which tables have columns that no schema describes? */
const furtherTables = ({ wide, lexicon }: Omit<Corpus, 'archives'>): readonly FurtherTable[] => [
  {
    ...ANALYSIS,
    file: WIDE,
    name: t.dataFiles.analysis.name,
    aboutChinese: `${t.dataFiles.analysis.about}。${t.dataFiles.analysis.format}`,
    columns: wide.columns,
  },
  {
    ...WORDINGS,
    file: WORDINGS_FILE,
    name: t.dataFiles.lexicon.name,
    aboutChinese: t.dataFiles.lexicon.about,
    columns: wordingColumns(lexicon),
  },
];

/** Which texts and files has every plan? The source, in which places are counted, the edition, and what was given. */
async function planFiles(): Promise<DataFile[]> {
  const files = await Promise.all(
    (await allEditions()).map(async ({ plan }) => {
      const { source, edition } = await planTexts(plan.id);
      const text = (name: string, content: string) =>
        fileOf(`plans/${plan.id}/${name}`, 'text/plain', () => [content]);
      const original = plan.original_file;
      const given = givenText(plan.id);
      return [
        text('source.txt', source),
        ...(sameBytes(given, utf8(source))
          ? []
          : [fileOf(`plans/${plan.id}/given.txt`, 'application/octet-stream', () => [given])]),
        text('edition.txt', edition),
        ...(original === null
          ? []
          : [
              fileOf(`plans/${plan.id}/${original}`, 'application/octet-stream', () => [
                originalFile(plan.id, original),
              ]),
            ]),
      ];
    }),
  );
  return files.flat();
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, k) => byte === b[k]);
