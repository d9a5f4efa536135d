/** Loaded when a reader chooses a passage: its citation, in all formats, in the panel of the page. */
import { passageCitable, keyOf, throughSentence, type Citable } from '../../cite/citable.ts';
import { citationFiles, citationTexts } from '../../cite/formats.ts';
import { fileFormats, mediaTypes, textFormats } from '../../cite/names.ts';
import { citePlace } from '../../text/cite-place.ts';
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

/** Shows it in the panel: texts, files to download, the way back to the passage, and which sentences may be cited with it. */
export function showCitable(panel: HTMLElement, own: Citable, anchor: string): void {
  drawCitable(panel, own, anchor);
  offerRange(panel, own, anchor);
}

function drawCitable(panel: HTMLElement, own: Citable, anchor: string): void {
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
  const words = citePlace.cited(asShown(own)) || zh.wholePlan;
  const of = panel.querySelector('[data-of]');
  if (of) of.textContent = words;
  for (const link of panel.querySelectorAll<HTMLAnchorElement>('[data-back], [data-whole]')) {
    link.hidden = anchor === '';
    if (link.matches('[data-back]')) link.href = `#${anchor}`;
  }
  offerMark(anchor, words);
}

/** Where sentences of the same part follow, the last to be cited can be chosen. */
function offerRange(panel: HTMLElement, own: Citable, anchor: string): void {
  panel.querySelector('[data-through]')?.remove();
  const [, part = '', number] = /^(m|[sag][\d-]*-)(\d+)$/u.exec(anchor) ?? [];
  const from = Number(number);
  let last = from;
  while (document.getElementById(`${part}${last + 1}`)) last += 1;
  if (number === undefined || last === from) return;
  const select = element(
    'select',
    {},
    ...Array.from({ length: last - from + 1 }, (_, k) =>
      element('option', { value: String(from + k) }, citePlace.sentence(from + k)),
    ),
  );
  select.addEventListener('change', () => {
    const to = Number(select.value);
    drawCitable(panel, to === from ? own : throughSentence(own, to), anchor);
  });
  panel
    .querySelector('[data-of]')
    ?.after(element('label', { 'data-through': '' }, `${citePlace.through} `, select));
}

/** 引 beside the number of a sentence that has none in its margin, as in the text of a plan. */
function offerMark(anchor: string, words: string): void {
  const number = document.getElementById(anchor)?.querySelector('.number');
  if (!number || number.parentElement?.querySelector('[data-cite]')) return;
  const attributes = { class: 'quote', href: '#cite', 'data-cite': anchor, 'aria-label': zh.quote(words) };
  number.after(element('a', attributes, zh.mark));
}
