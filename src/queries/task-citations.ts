import { punctuatedCitable } from '../cite/citable.ts';
import { citationFiles } from '../cite/formats.ts';
import { fileFormats, type FileFormat } from '../cite/names.ts';
import { citationPath } from '../routes.ts';
import { textInto } from '../written/data-files.ts';
import { citationOf } from './citations.ts';
import { allEditions } from './editions.ts';

/** What has the file that cites a task, or a plan, in this format? */
export const citationFileOf = async (id: string, format: FileFormat): Promise<string> =>
  citationFiles[format]([punctuatedCitable(await citationOf(id))], null);

/**
 * Writes the files that cite tasks to where they are served from; in development, and in English, where they are one, it does nothing.
 * They are half of all files of a site and a few lines each: made as pages are, they took an eighth of the time of a build.
 */
export async function writeTaskCitations(): Promise<void> {
  if (import.meta.env.DEV || import.meta.env.LANGUAGE !== 'zh') return;
  const write = textInto(import.meta.env.SITE_FOLDER);
  for (const { tasks } of await allEditions())
    for (const { id } of tasks)
      for (const format of fileFormats) write(citationPath(id, format), await citationFileOf(id, format));
}
