/** Loaded when a reader chooses a passage: its citation, in all formats, in the panel of the page. */
import { passageCitable, keyOf, type Citable } from '../../cite/citable.ts';
import { citationFiles, citationTexts } from '../../cite/formats.ts';
import { fileFormats, mediaTypes, textFormats } from '../../cite/names.ts';
import { zh } from '../../text/cite.ts';
import { today } from './copying.ts';

/** What the passage with this anchor is cited as; the page itself for its own heading, null for anything else. */
export async function citableAt(page: Citable, anchor: string): Promise<Citable | null> {
  if (page.part !== '') {
    const known = /^(?:m|n|r)\d[\da-z-]*$/u.test(anchor) && document.getElementById(anchor) !== null;
    return known ? passageCitable(page, anchor) : null;
  }
  if (!/^[sag]\d/u.test(anchor)) return null;
  const { rowsOfPlan, citableIn, idAt } = await import('./plan-rows.ts');
  const rows = await rowsOfPlan(new URL('plan.json', location.href).href);
  const id = idAt(rows, anchor);
  return id === null ? null : citableIn(rows, id, page);
}

/** Shows it in the panel: texts, files to download, and the way back to the passage. */
export function showCitable(panel: HTMLElement, citable: Citable, anchor: string): void {
  const day = today();
  for (const format of textFormats) {
    const place = panel.querySelector(`[data-citation="${format}"]`);
    if (place) place.textContent = citationTexts[format](citable, day);
  }
  for (const format of fileFormats) {
    const link = panel.querySelector<HTMLAnchorElement>(`[data-file="${format}"]`);
    if (!link) continue;
    if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
    const file = new Blob([citationFiles[format]([citable], day)], { type: mediaTypes[format] });
    link.href = URL.createObjectURL(file);
    link.download = `${keyOf(citable.id)}.${format}`;
  }
  const words = citable.part + citable.pinpoint;
  const of = panel.querySelector('[data-of]');
  if (of) of.textContent = words;
  const back = panel.querySelector<HTMLAnchorElement>('[data-back]');
  if (back) {
    back.href = `#${anchor}`;
    back.textContent = zh.back;
    back.hidden = false;
  }
}
