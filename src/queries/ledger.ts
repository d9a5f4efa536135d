import { getCollection } from 'astro:content';
import { labelOfVersion } from '../corpus.ts';
import {
  formerAddressesOf,
  formerOf,
  type Former,
  type FormerAddress,
  type FormerText,
  type Past,
} from '../edition/former.ts';
import type { LedgerRow } from '../model/ledger.ts';

let known: Promise<Former> | undefined;

/** Which rows has the ledger? In its order, with the versions as they are printed. */
export async function ledgerRowsInOrder(): Promise<readonly LedgerRow[]> {
  const entries = await getCollection('addresses');
  return entries
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map(({ data }) => ({ ...data, version: labelOfVersion(data.version) }));
}

/** Which published addresses moved, were withdrawn, or have another text now? */
export const former = (): Promise<Former> => (known ??= ledgerRowsInOrder().then(formerOf));

/** What has the page at `path` to say of its past? */
export const pastOf = async (path: string): Promise<Past | null> => (await former()).past.get(path) ?? null;

/** Which words of which addresses were changed? The latest first. */
export const changedTexts = async (): Promise<readonly FormerText[]> =>
  [...(await former()).past.values()].flatMap(({ texts }) => texts).reverse();

/** Which addresses moved or were withdrawn: pages, files, and parts of pages? */
export const formerAddresses = async (): Promise<readonly FormerAddress[]> =>
  formerAddressesOf(await former());
