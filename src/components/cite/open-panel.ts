/** Loaded when the citation of a page comes into view or another one is wanted: formats, buttons, and what they do. */
import type { Citable } from '../../cite/citable.ts';
import { toggled } from '../../cite/list-ids.ts';
import { textFormats, type TextFormat } from '../../cite/names.ts';
import { citationList } from '../../routes.ts';
import { zh } from '../../text/cite-said.ts';
import { href } from '../href.ts';
import { element } from '../search/element.ts';
import { citableAt, drawCitable, offerRange, offerReport } from './chosen.ts';
import { copyText } from './copying.ts';
import { rememberedFormat, rememberFormat } from './format.ts';
import { keepIds, keptIds, onKept } from './kept.ts';

/** A panel with everything that a script adds to it. */
export class OpenPanel {
  readonly #panel: HTMLElement;
  readonly #citation: HTMLElement;
  readonly #said = element('span', { role: 'status', 'data-said': '' });
  readonly #add = element('button', { type: 'button', 'data-add': '' });
  readonly #list = element('a', { href: href(citationList), 'data-list': '' });
  #anchor = '';
  /** Id of what can be added to the list: the page itself, or a passage of it. */
  #shown: string;
  /** What is cited; null while the citation is the one that the page came with. */
  #cited: Citable | null = null;

  constructor(panel: HTMLElement) {
    const citation = panel.querySelector<HTMLElement>('[data-citation]');
    if (!citation) throw new Error('The panel has no citation');
    this.#panel = panel;
    this.#citation = citation;
    this.#shown = panel.dataset['id'] ?? '';
    const copy = element('button', { type: 'button', 'data-copy': '' }, zh.copy);
    copy.addEventListener('click', () => void this.#copy());
    this.#add.addEventListener('click', () => {
      const ids = toggled(keptIds(), this.#shown);
      this.#say(keepIds(ids) ? zh.kept(ids.includes(this.#shown), ids.length) : zh.notKept);
      this.#showList();
    });
    onKept(() => {
      this.#showList();
    });
    panel.querySelector('.of')?.append(...this.#ways());
    panel
      .querySelector('.form')
      ?.after(element('p', { class: 'acts' }, copy, ' ', this.#add, ' ', this.#list, ' ', this.#said));
    this.#offerFormats();
    this.#showList();
  }

  /** Cites the passage with this anchor, by default the one that is cited; an anchor of anything else leaves everything as it is. */
  async choose(anchor = this.#anchor): Promise<void> {
    const own = await citableAt(this.#panel, anchor);
    if (!own) return;
    this.#shown = own.id;
    this.#anchor = anchor;
    this.#cite(own);
    offerRange(this.#panel, own, anchor, (cited) => {
      this.#cite(cited);
      this.#add.hidden = cited !== own;
    });
    this.#add.hidden = false;
    offerReport(this.#panel, anchor);
    this.#say('');
    this.#showList();
  }

  #cite(citable: Citable): void {
    this.#cited = citable;
    drawCitable(this.#panel, citable, this.#anchor);
  }

  /** From the citation of a passage back to it, and to that of the page. */
  #ways(): Node[] {
    const isTask = this.#panel.dataset['id']?.includes('/') === true;
    return [
      element('a', { href: '#cite', 'data-back': '', hidden: '' }, zh.back),
      element(
        'a',
        { href: '#cite', 'data-cite': '', 'data-whole': '', hidden: '' },
        isTask ? zh.wholeTask : zh.whole,
      ),
    ];
  }

  #offerFormats(): void {
    const inputs = textFormats.map((value) =>
      element('input', { type: 'radio', name: 'citation-format', value }),
    );
    const labels = inputs.map((input, k) =>
      element('label', {}, input, element('span', {}, zh.formats[textFormats[k] ?? 'apa'])),
    );
    const field = element('fieldset', { class: 'readings', 'data-formats': '' }, ...labels);
    field.prepend(element('legend', {}, zh.legend));
    this.#panel.querySelector('.form')?.before(field);
    field.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#show(rememberFormat(target.value));
    });
    this.#show(rememberedFormat(inputs));
  }

  /** The page came with the first format; of the others its facts are asked for. */
  #show(format: TextFormat): void {
    if (this.#citation.dataset['citation'] === format) return;
    this.#citation.dataset['citation'] = format;
    this.#say('');
    if (this.#cited) this.#cite(this.#cited);
    else this.choose().catch(console.warn);
  }

  async #copy(): Promise<void> {
    if (await copyText(this.#citation.textContent)) {
      this.#say(zh.copied);
      return;
    }
    getSelection()?.selectAllChildren(this.#citation);
    this.#say(zh.notCopied);
  }

  #say(words: string): void {
    this.#said.textContent = words;
  }

  #showList(): void {
    const ids = keptIds();
    this.#list.textContent = zh.toList(ids.length);
    this.#add.textContent = ids.includes(this.#shown) ? zh.takeOut : zh.add;
  }
}
