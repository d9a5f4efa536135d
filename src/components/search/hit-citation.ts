/** Loaded when a reader cites what was found: the citation below the hit, to copy or to keep in the list. */
import type { Citable } from '../../cite/citable.ts';
import { citationTexts } from '../../cite/formats.ts';
import { toggled } from '../../cite/list-ids.ts';
import { textFormats, type TextFormat } from '../../cite/names.ts';
import { addressOf, citationList } from '../../routes.ts';
import { zh as said } from '../../text/cite-said.ts';
import { zh } from '../../text/cite.ts';
import { asShown } from '../cite/as-shown.ts';
import { href } from '../href.ts';
import { copyText } from '../cite/copying.ts';
import { rememberedFormat, rememberFormat } from '../cite/format.ts';
import { keepIds, keptIds } from '../cite/kept.ts';
import { entriesOf } from '../cite/list-entries.ts';
import { circumstances } from '../take/take.ts';
import type { Circumstances } from '../take/taken.ts';
import { reportAddress, shownWords } from '../site/report-address.ts';
import { element } from './element.ts';

const PANEL = 'hit-citation';

/** Opens the citation that the mark 引 stands for, below it, or closes it; one is open at a time. */
export async function toggleCitation(mark: HTMLElement, base: string): Promise<void> {
  const open = mark.getAttribute('aria-expanded') === 'true';
  document.getElementById(PANEL)?.remove();
  for (const other of document.querySelectorAll(`[aria-controls=${PANEL}]`)) {
    other.removeAttribute('aria-controls');
    other.setAttribute('aria-expanded', 'false');
  }
  if (open) return;
  const id = mark.dataset['cite'] ?? '';
  const label = mark.getAttribute('aria-label');
  const panel = element('div', { id: PANEL, class: 'cited', role: 'group', 'aria-label': label });
  mark.setAttribute('aria-expanded', 'true');
  mark.setAttribute('aria-controls', PANEL);
  mark.after(panel);
  const status = element('span', { role: 'status' }, zh.fetching);
  panel.append(status);
  const at = circumstances(document);
  const { entries } = await entriesOf([id], at.access, base);
  const citable = entries[0]?.citable;
  status.textContent = citable ? '' : zh.notFetched;
  if (!citable) return;
  const report = reportAddress(href(addressOf(id)), shownWords(mark.closest<HTMLElement>('.cite-line')));
  panel.prepend(
    ...partsOf(citable, at, status),
    element('a', { href: report, 'data-report-here': '' }, said.report),
  );
}

function partsOf(citable: Citable, { day }: Circumstances, status: HTMLElement): HTMLElement[] {
  const text = element('p', { class: 'form' });
  const inputs = textFormats.map((value, k) => {
    const input = element('input', { type: 'radio', name: 'citation-format', value });
    input.checked = k === 0;
    return input;
  });
  const show = (format: TextFormat): void => {
    text.dataset['citation'] = format;
    text.textContent = citationTexts[format](asShown(citable), day);
  };
  show(rememberedFormat(inputs));
  const formats = element(
    'fieldset',
    { class: 'readings' },
    element('legend', {}, zh.legend),
    ...inputs.map((input) =>
      element('label', {}, input, element('span', {}, zh.formats[input.value as TextFormat])),
    ),
  );
  formats.addEventListener('change', ({ target }) => {
    show(rememberFormat((target as HTMLInputElement).value));
  });
  const copy = element('button', { type: 'button', 'data-copy': '' }, zh.copy);
  copy.addEventListener('click', () => {
    void copyText(text.textContent).then((copied) => {
      if (!copied) getSelection()?.selectAllChildren(text);
      status.textContent = copied ? zh.copied : zh.notCopied;
    });
  });
  const add = element('button', { type: 'button', 'data-add': '' });
  const list = element('a', { href: href(citationList), 'data-list': '' });
  const showList = (): void => {
    const ids = keptIds();
    add.textContent = ids.includes(citable.id) ? zh.takeOut : zh.add;
    list.textContent = zh.toList(ids.length);
  };
  showList();
  add.addEventListener('click', () => {
    const ids = toggled(keptIds(), citable.id);
    status.textContent = keepIds(ids) ? zh.kept(ids.includes(citable.id), ids.length) : zh.notKept;
    showList();
  });
  return [formats, text, element('p', { class: 'acts' }, copy, add, list)];
}
