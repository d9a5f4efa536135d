/** Loaded when a reader chooses a passage: its citation, in all formats, in the panel of the page. */
import { passageCitable, keyOf, throughSentence, type Citable } from '../../cite/citable.ts';
import { citationFiles, citationTexts } from '../../cite/formats.ts';
import { unpacked } from '../../cite/packed.ts';
import { mediaTypes } from '../../cite/media-types.ts';
import { fileFormats, textFormats } from '../../cite/names.ts';
import { planDataPath, withBase } from '../../routes.ts';
import { citePlace } from '../../text/cite-place.ts';
import { zh } from '../../text/cite-said.ts';
import { element } from '../search/element.ts';
import { loaded } from '../site/missing-part.ts';
import { reportAddress, shownWords } from '../site/report-address.ts';
import { asShown } from './as-shown.ts';
import { today } from './copying.ts';

/** What the passage with this anchor is cited as, on the page whose panel says these things of it: the page itself where it is empty, null where it is no passage. */
export async function citableAt(
  { id: whole = '', citable = '{}' }: DOMStringMap,
  anchor: string,
): Promise<Citable | null> {
  const page = unpacked(whole, citable);
  if (anchor === '') return page;
  if (page.part !== '') {
    const there = /^(?:[mn]\d+|r\d[\da-z-]*)$/u.test(anchor) ? document.getElementById(anchor) : null;
    if (there === null) return null;
    // Which table a row stands in, the plan's rows tell.
    if (!anchor.startsWith('r'))
      return passageCitable(
        page,
        anchor,
        there.dataset['page'] === undefined ? null : Number(there.dataset['page']),
      );
  } else if (!/^[sag]\d/u.test(anchor)) return null;
  const { rowsOfPlan, citableIn, idAt } = await loaded(import('./plan-rows.ts'));
  const data = withBase(planDataPath(page.id.split('/', 1).join('')), import.meta.env.BASE_ADDRESS);
  const rows = await loaded(rowsOfPlan(data));
  const id = page.part === '' ? idAt(rows, anchor) : `${page.id}/${anchor}`;
  return id === null ? null : citableIn(rows, id, page);
}

/** Shows it in the panel: texts, files to download, the way back to the passage, and which sentences may be cited with it. */
export function showCitable(panel: HTMLElement, own: Citable, anchor: string): void {
  drawCitable(panel, own, anchor);
  offerRange(panel, own, anchor);
  offerReport(panel, anchor);
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

/**
 * The numbers of the sentences that can be cited together from this one on: its own and those that follow in the same part; [] where
 * none follows, and where it is no sentence. `isThere` says whether the page has an anchor.
 */
export function followingSentences(
  { within }: Pick<Citable, 'within'>,
  anchor: string,
  isThere: (anchor: string) => boolean,
): number[] {
  if (within?.kind !== 'sentence') return [];
  const part = anchor.slice(0, -String(within.from).length);
  const numbers = [within.from];
  for (let next = within.from + 1; isThere(part + String(next)); next += 1) numbers.push(next);
  return numbers.length > 1 ? numbers : [];
}

/** Where sentences of the same part follow, the last to be cited can be chosen. The list keeps single places, so that several are not added. */
function offerRange(panel: HTMLElement, own: Citable, anchor: string): void {
  panel.querySelector('[data-through]')?.remove();
  const add = panel.querySelector<HTMLElement>('[data-add]');
  const said = panel.querySelector('[data-said]');
  if (add) add.hidden = false;
  const numbers = followingSentences(own, anchor, (id) => document.getElementById(id) !== null);
  if (numbers.length === 0) return;
  const select = element(
    'select',
    {},
    ...numbers.map((n) => element('option', { value: String(n) }, citePlace.sentence(n))),
  );
  select.addEventListener('change', () => {
    const cited = throughSentence(own, Number(select.value));
    drawCitable(panel, cited, anchor);
    if (add) add.hidden = cited !== own;
    if (said) said.textContent = cited === own ? '' : citePlace.notListed;
  });
  panel
    .querySelector('[data-of]')
    ?.after(element('label', { 'data-through': '' }, `${citePlace.through} `, select));
}

/** The way to report an error in the passage: with its address and its words. The page as a whole has that in its footer. */
function offerReport(panel: HTMLElement, anchor: string): void {
  panel.querySelector('[data-report-here]')?.remove();
  if (anchor === '') return;
  const at = `${location.pathname}#${anchor}`;
  const to = reportAddress(at, shownWords(document.getElementById(anchor)));
  panel
    .querySelector('[data-list]')
    ?.after(' ', element('a', { href: to, 'data-report-here': '' }, zh.report));
}

/** 引 beside the number of a sentence that has none in its margin, as in the text of a plan. */
function offerMark(anchor: string, words: string): void {
  const number = document.getElementById(anchor)?.querySelector('.number');
  if (!number || number.parentElement?.querySelector('[data-cite]')) return;
  const attributes = { class: 'quote', href: '#cite', 'data-cite': anchor, 'aria-label': zh.quote(words) };
  number.after(element('a', attributes, zh.mark));
}
