/** Loaded when a reader takes a result away: gives the browser its table, or the archive with all that belongs to it. */
import type { PlanRow } from '../../model/tables.ts';
import { savedName } from '../../cite/version.ts';
import { dataPath } from '../../routes.ts';
import { today } from '../cite/copying.ts';
import { save } from '../cite/save.ts';
import { href } from '../href.ts';
import { loaded } from '../site/missing-part.ts';
import { csvOf, parcelOf, type Circumstances, type Taken } from './taken.ts';

/** The table alone, or with README and citations. */
export type Form = 'csv' | 'zip';

/** Where a result is taken, as `TakeButtons.astro` wrote it into the page. */
export const circumstances = (page: ParentNode): Circumstances => {
  const { access = '{}', version = '' } = page.querySelector<HTMLElement>('[data-access]')?.dataset ?? {};
  return { access: JSON.parse(access) as Circumstances['access'], version, day: today() };
};

/** What makes an address that has the base path whole, in a table; '' where the site's own address is not set: a path, as in every published table. */
export const hostOf = ({ access: { addressNote, prefix } }: Circumstances): string =>
  addressNote === '' ? new URL(prefix).origin : '';

/** Saves the result. Rejects where the table of the plans, which the citations need, cannot be had. */
export async function takeAway(taken: Taken, form: Form, at: Circumstances): Promise<void> {
  if (form === 'csv') {
    save(savedName(`${taken.name}.csv`, at.version), csvOf(taken), 'text/csv;charset=utf-8');
    return;
  }
  const [{ parcelArchive }, plans] = await Promise.all([
    loaded(import('../../exports/parcel.ts')),
    fetch(href(dataPath('plans'))).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response.json() as Promise<PlanRow[]>;
    }),
  ]);
  const archive = parcelArchive(parcelOf(taken, plans, at));
  save(savedName(`${taken.name}.zip`, at.version), new Uint8Array(archive), 'application/zip');
}
