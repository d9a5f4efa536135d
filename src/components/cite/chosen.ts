/** Loaded when a reader chooses a passage: its citation, in all formats, in the panel of the page. */
import { passageCitable, keyOf, type Citable } from '../../cite/citable.ts';
import { citationFiles, citationTexts } from '../../cite/formats.ts';
import { fileFormats, mediaTypes, textFormats } from '../../cite/names.ts';
import { zh } from '../../text/cite-said.ts';
import { element } from '../search/element.ts';
import { loaded } from '../site/missing-part.ts';
import { asShown } from './as-shown.ts';
import { today } from './copying.ts';

/** What the passage with this anchor is cited as: the page itself where it is empty, null where it is no passage. */
export async function citableAt(page: Citable, anchor: string): Promise<Citable | null> {
  if (anchor === '') return page;
  if (page.part !== '') {
    const there = /^(?:m|n|r)\d[\da-z-]*$/u.test(anchor) ? document.getElementById(anchor) : null;
    if (there === null) return null;
    return passageCitable(
      page,
      anchor,
      there.dataset['page'] === undefined ? null : Number(there.dataset['page']),
    );
  }
  if (!/^[sag]\d/u.test(anchor)) return null;
  const { rowsOfPlan, citableIn, idAt } = await loaded(import('./plan-rows.ts'));
  const rows = await loaded(rowsOfPlan(new URL('plan.json', location.href).href));
  const id = idAt(rows, anchor);
  return id === null ? null : citableIn(rows, id, page);
}

/** Shows it in the panel: texts, files to download, and the way back to the passage. */
export function showCitable(panel: HTMLElement, own: Citable, anchor: string): void {
  const citable = asShown(own);
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
  const words = citable.part + citable.pinpoint || zh.wholePlan;
  const of = panel.querySelector('[data-of]');
  if (of) of.textContent = words;
  for (const link of panel.querySelectorAll<HTMLAnchorElement>('[data-back], [data-whole]')) {
    link.hidden = anchor === '';
    if (link.matches('[data-back]')) link.href = `#${anchor}`;
  }
  offerMark(anchor, words);
}

/** 引 beside the number of a sentence that has none in its margin, as in the text of a plan. */
function offerMark(anchor: string, words: string): void {
  const number = document.getElementById(anchor)?.querySelector('.number');
  if (!number || number.parentElement?.querySelector('[data-cite]')) return;
  const attributes = { class: 'quote', href: '#cite', 'data-cite': anchor, 'aria-label': zh.quote(words) };
  number.after(element('a', attributes, zh.mark));
}
