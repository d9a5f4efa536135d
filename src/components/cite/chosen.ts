/** What the panel of a page cites when it is not what it came with: a passage, another format, other signs. */
import { passageCitable, keyOf, throughSentence, type Citable } from '../../cite/citable.ts';
import { citationFiles, citationTexts } from '../../cite/formats.ts';
import { mediaTypes } from '../../cite/media-types.ts';
import { fileFormats, type TextFormat } from '../../cite/names.ts';
import { planDataPath, withBase } from '../../routes.ts';
import { citePlace } from '../../text/cite-place.ts';
import { zh } from '../../text/cite-said.ts';
import { element } from '../search/element.ts';
import { loaded } from '../site/missing-part.ts';
import { reportAddress, shownWords } from '../site/report-address.ts';
import { asShown } from './as-shown.ts';
import { today } from './copying.ts';
import { citableOfPage } from './page-facts.ts';

/** What the passage with this anchor is cited as, on the page that has this panel: the page itself where it is empty, null where it is not a passage. */
export async function citableAt(panel: HTMLElement, anchor: string): Promise<Citable | null> {
  const id = panel.dataset['id'] ?? '';
  const isTask = id.includes('/');
  const pattern = isTask ? /^(?:[mn]\d+|r\d[\da-z-]*)$/u : /^[sag]\d/u;
  const there = anchor === '' ? null : document.getElementById(anchor);
  if (anchor !== '' && (!pattern.test(anchor) || (isTask && there === null))) return null;
  const page = await loaded(citableOfPage(panel, id));
  if (page === null || anchor === '') return page;
  // Which table a row is in, the plan's rows tell, and what an anchor of its page is.
  if (isTask && !anchor.startsWith('r')) {
    const { page: at } = there?.dataset ?? {};
    return passageCitable(page, anchor, at === undefined ? null : Number(at));
  }
  const { rowsOfPlan, citableIn, idAt } = await loaded(import('./plan-rows.ts'));
  const data = withBase(planDataPath(id.split('/', 1).join('')), import.meta.env.BASE_ADDRESS);
  const rows = await loaded(rowsOfPlan(data));
  const passage = isTask ? `${id}/${anchor}` : idAt(rows, anchor);
  return passage === null ? null : citableIn(rows, passage, page);
}

/** Shows it in the panel: its text in the format that is shown, files to download, and the way back to the passage. */
export function drawCitable(panel: HTMLElement, own: Citable, anchor: string): void {
  const citable = asShown(own);
  const day = today();
  const citation = panel.querySelector<HTMLElement>('[data-citation]');
  if (citation)
    citation.textContent = citationTexts[citation.dataset['citation'] as TextFormat](citable, day);
  for (const [k, link] of panel.querySelectorAll<HTMLAnchorElement>('.files a').entries()) {
    const format = fileFormats[k];
    if (!format) continue;
    if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
    const file = new Blob([citationFiles[format]([citable], day)], { type: mediaTypes[format] });
    link.href = URL.createObjectURL(file);
    link.download = `${keyOf(citable.id)}.${format}`;
  }
  const words = citePlace.cited(citable) || zh.wholePlan;
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
 * none follows, and where it is not a sentence. `isThere` says whether the page has an anchor.
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

/**
 * Where sentences of the same part follow, the last to be cited can be chosen, and `cite` is told what is cited then: `own` itself
 * for one sentence. The list keeps single places.
 */
export function offerRange(
  panel: HTMLElement,
  own: Citable,
  anchor: string,
  cite: (cited: Citable) => void,
): void {
  panel.querySelector('[data-through]')?.remove();
  const said = panel.querySelector('[data-said]');
  const numbers = followingSentences(own, anchor, (id) => document.getElementById(id) !== null);
  if (numbers.length === 0) return;
  const select = element(
    'select',
    {},
    ...numbers.map((n) => element('option', { value: String(n) }, citePlace.sentence(n))),
  );
  select.addEventListener('change', () => {
    const cited = throughSentence(own, Number(select.value));
    cite(cited);
    if (said) said.textContent = cited === own ? '' : citePlace.notListed;
  });
  panel
    .querySelector('[data-of]')
    ?.after(element('label', { 'data-through': '' }, `${citePlace.through} `, select));
}

/** The way to report an error in the passage: with its address and its words. The page as a whole has that in its footer. */
export function offerReport(panel: HTMLElement, anchor: string): void {
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
