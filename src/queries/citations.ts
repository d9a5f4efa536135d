import { citableOf, type Access, type Citable, type SiteAccess } from '../cite/citable.ts';
import { datasetLd, planLd, taskLd, type Linked } from '../cite/json-ld.ts';
import { corpusDate, corpusDoi, corpusVersion } from '../corpus.ts';
import type { MeasuredFile } from '../exports/data-package.ts';
import type { Coverage } from '../model/coverage.ts';
import { describedDataset } from '../model/dataset.ts';
import { excerptOf } from '../edition/excerpt.ts';
import { planOf } from '../model/ids.ts';
import { punctuated } from '../model/punctuation.ts';
import { addressOf, dataFilePath, dataIndex, withBase } from '../routes.ts';
import { t } from '../text/index.ts';
import { editionOf, readerFor } from './editions.ts';
import { joints } from '../text/joints.ts';

/** How is this page, task or plan of the site to be cited? */
export async function citationOf(id: string): Promise<Citable> {
  const edition = await editionOf(planOf(id));
  const citable = citableOf(edition, id, accessTo(id));
  if (!citable) throw new Error(`${id}: nothing to cite`);
  return citable;
}

/** Where is this id read? At its whole address, or at its path where `SITE_URL` is not set. */
export function accessTo(id: string): Access {
  const { prefix, ...access } = listAccess();
  return { ...access, address: prefix + addressOf(id) };
}

/** The same for what is read away from any site: its addresses are paths, wherever the site stands. */
export const archiveAccess = (): SiteAccess => ({
  ...listAccess(),
  prefix: '',
  addressNote: t.cite.pathOnly,
});

/** What is every address of the site to be cited with? `prefix` goes before a path of `src/routes.ts`. */
export function listAccess(): SiteAccess {
  const site = import.meta.env.SITE as string | undefined;
  const base = withBase('', import.meta.env.BASE_ADDRESS);
  return {
    prefix: site === undefined ? base : new URL(site).origin + base,
    site: t.site.name,
    addressNote: site === undefined ? t.cite.noAddress : '',
    titleByEditor: t.cite.titleByEditor,
    edition: t.publishing.version(corpusVersion) + (corpusDate === null ? t.publishing.preparing : ''),
  };
}

/** How do search engines read the page of this plan or task? schema.org, as JSON-LD. */
export async function describedAs(id: string): Promise<object> {
  const { plan: own, tasks } = (await readerFor(planOf(id))).edition;
  const plan = { ...own, title: punctuated(own.title) };
  const at = (task: (typeof tasks)[number]): Linked => ({
    name: punctuated(t.task.title(task.ordinal, task.title)),
    url: accessTo(task.id).address,
  });
  const url = accessTo(plan.id).address;
  const task = tasks.find((other) => other.id === id);
  return task ? taskLd(plan, url, at(task)) : planLd(plan, url, tasks.map(at));
}

/** How does the text of this task begin? One line; `otherwise` where it has no sentence. */
export async function beginningOf(task: string, otherwise: string): Promise<string> {
  const { passages } = (await readerFor(planOf(task))).edition;
  const own = passages.filter(({ kind, parent }) => kind === 'measure' && parent === task);
  return excerptOf(own.map(({ text }) => text).join(''), otherwise);
}

/** How do search engines read the page of the data? `files`: what can be taken away. */
export function dataDescribed(files: readonly MeasuredFile[], coverage: Coverage): object {
  const { prefix } = listAccess();
  const { creator, licenseUrl, ...described } = describedDataset;
  const language = import.meta.env.LANGUAGE;
  const taken = files.filter(({ path }) => !/^(?:schema|examples|tei)\/|^cite\.|-draft\//u.test(path));
  return datasetLd(
    {
      name: joints.pair(t.site.name, t.data.title),
      url: prefix + dataIndex,
      description: described.description[language],
      keywords: described.keywords[language],
      creator,
      version: corpusVersion,
      issued: corpusDate,
      doi: corpusDoi,
      license: licenseUrl,
      places: coverage.places.map(({ name }) => name),
      years: coverage.years,
    },
    taken.map(({ path, mediatype, bytes }) => ({
      name: path,
      url: prefix + dataFilePath(path),
      type: mediatype,
      bytes,
    })),
  );
}
