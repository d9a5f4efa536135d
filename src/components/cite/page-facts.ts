/** What a page is cited as, in the browser: what its plan's file says of it, and what the page says of where it is read. */
import type { Citable } from '../../cite/citable.ts';
import { citableFrom, type PageAccess, type PlanCitation } from '../../cite/plan-citation.ts';
import { planCitationPath, withBase } from '../../routes.ts';

const files = new Map<string, Promise<PlanCitation>>();

/** The page that has this panel, its plan's file fetched once; null where the file does not know it. Rejects where it cannot be had. */
export async function citableOfPage(panel: HTMLElement, id: string): Promise<Citable | null> {
  // The panel that the page came with, before anything else was cited in it.
  const access = accesses.get(panel) ?? accessOf(panel);
  accesses.set(panel, access);
  const address = withBase(planCitationPath(id.split('/', 1).join('')), import.meta.env.BASE_ADDRESS);
  const file = files.get(address) ?? fetched(address);
  files.set(address, file);
  file.catch(() => files.delete(address));
  return citableFrom(await file, id, access);
}

async function fetched(address: string): Promise<PlanCitation> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as PlanCitation;
}

const accesses = new WeakMap<HTMLElement, PageAccess>();

function accessOf(panel: HTMLElement): PageAccess {
  const textOf = (selector: string): string => panel.querySelector(selector)?.textContent.trim() ?? '';
  const address = document.querySelector('link[rel=cite-as]')?.getAttribute('href') ?? '';
  const citation = textOf('[data-citation]');
  return {
    site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
    address,
    // What follows the address, but for the full stop at the end.
    addressNote: citation.slice(citation.lastIndexOf(address) + address.length, -1),
    note: textOf('[data-note]'),
    edition: textOf('[data-edition]'),
  };
}
