/** The page of the citation list: shows it, changes it, takes it in and gives it out. Nothing leaves the browser. */
import type { SiteAccess } from '../../cite/citable.ts';
import '../punctuation/observe.ts';
import { idsOfLink, linkOf, MOST_BYTES, moved, readList, writeList } from '../../cite/list.ts';
import { MOST } from '../../cite/list-ids.ts';
import { textFormats, type FileFormat, type TextFormat } from '../../cite/names.ts';
import { zh as cite } from '../../text/cite-said.ts';
import { zh } from '../../text/cite-list.ts';
import { copyText, today } from './copying.ts';
import { rememberedFormat, rememberFormat } from './format.ts';
import { keepIds, keptIds, onKept } from './kept.ts';
import { entriesOf, type Entry } from './list-entries.ts';
import { cited, fileOfList } from './list-files.ts';
import { drawnItems, drawnReferences, type Act } from './list-view.ts';
import { save } from './save.ts';
import { joints } from '../../text/joints.ts';

class CitationList extends HTMLElement {
  readonly #access = JSON.parse(this.dataset['access'] ?? '{}') as SiteAccess;
  readonly #base = this.dataset['base'] ?? '/';
  #format: TextFormat = textFormats[0];
  /** The list of the page's address, which is shown and not kept; null where it is the reader's own. */
  #linked: string[] | null = null;
  #entries: readonly Entry[] = [];
  #before: readonly string[] = [];
  #drawing = 0;

  connectedCallback(): void {
    this.hidden = false;
    const inputs = [...this.querySelectorAll<HTMLInputElement>('[name=citation-format]')];
    this.#format = rememberedFormat(inputs);
    for (const input of inputs) {
      input.addEventListener('change', () => {
        this.#format = rememberFormat(input.value);
        this.#drawReferences();
      });
    }
    this.#on('[data-copy]', () => this.#copyAll());
    this.#on('[data-share]', () => this.#share());
    this.#on('[data-export]', () => {
      save('citations.json', writeList(this.#ids(), this.#access.site), 'application/json');
    });
    this.#on('[data-clear]', () => this.#change([], zh.cleared(keptIds().length), true));
    this.#on('[data-undo] button', () => this.#change(this.#before, zh.undone));
    this.#on('[data-take]', () => this.#add(this.#linked ?? []));
    this.#on('[data-leave]', () => {
      this.#leaveLink();
      return this.#draw();
    });
    this.#find('.items').addEventListener('click', (event) => void this.#act(event));
    this.#find('[data-import]').addEventListener('change', (event) => {
      void this.#import(event.currentTarget as HTMLInputElement);
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-file]'))
      button.addEventListener('click', () => {
        this.#download(button.dataset['file'] as FileFormat | 'csv');
      });
    onKept(() => void this.#draw());
    const read = (): void => {
      this.#linked = idsOfLink(location.hash);
      void this.#draw();
    };
    addEventListener('hashchange', read);
    read();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The citation list lacks ${selector}`);
    return found;
  }

  #on(selector: string, act: () => void | Promise<void>): void {
    this.#find(selector).addEventListener('click', () => void act());
  }

  readonly #ids = (): string[] => this.#linked ?? keptIds();

  #say(words: string): void {
    this.#find('[data-said]').textContent = words;
  }

  async #draw(): Promise<void> {
    const ids = this.#ids();
    const turn = ++this.#drawing;
    if (ids.length > 0 && this.#entries.length === 0) this.#say(zh.loading);
    const { entries, failed } = await entriesOf(ids, this.#access, this.#base);
    if (turn !== this.#drawing) return;
    this.#entries = entries;
    if (this.#find('[data-said]').textContent === zh.loading) this.#say('');
    if (failed.length > 0) this.#say(zh.failed(joints.names(failed)));
    const fixed = this.#linked !== null;
    this.#find('[data-empty]').hidden = ids.length > 0;
    this.#find('[data-full]').hidden = ids.length === 0;
    this.#find('[data-from-link]').hidden = !fixed;
    this.#find('[data-from-link] p').textContent = zh.fromLink(ids.length);
    for (const selector of ['[data-share]', '[data-export]']) this.#find(selector).hidden = ids.length === 0;
    this.#find('[data-clear]').hidden = ids.length === 0 || fixed;
    this.#find('[data-count]').textContent = zh.items(ids.length);
    this.#find('.items').replaceChildren(...drawnItems(entries, fixed));
    this.#drawReferences();
    this.dataset['state'] = 'ready';
  }

  #drawReferences(): void {
    this.#find('.references').replaceChildren(...drawnReferences(this.#entries, this.#format, today()));
  }

  /** Keeps another list and says what happened; `undo` offers the way back. */
  async #change(ids: readonly string[], words: string, undo = false): Promise<void> {
    const before = keptIds();
    const kept = keepIds(ids);
    this.#before = before;
    this.#find('[data-undo]').hidden = !undo || !kept;
    this.#say(kept ? words : zh.notKept);
    await this.#draw();
  }

  async #act({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const id = button?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const act = button?.dataset['act'] as Act | undefined;
    const ids = keptIds();
    const at = id === undefined ? -1 : ids.indexOf(id);
    if (!button || !act || at < 0 || button.ariaDisabled === 'true') return;
    if (act === 'remove') {
      const left = ids.filter((other) => other !== id);
      await this.#change(left, zh.removed(left.length), true);
      this.#focus(Math.min(at, left.length - 1), 'remove');
      return;
    }
    const to = at + (act === 'up' ? -1 : 1);
    await this.#change(moved(ids, at, to), zh.moved(at + 1, to + 1));
    this.#focus(to, act);
  }

  /** Keeps the keyboard where it was: at the same control of the entry that moved or came up. */
  #focus(at: number, act: Act): void {
    const item = this.querySelectorAll<HTMLElement>('.items > li')[at];
    const control = item?.querySelector<HTMLElement>(`[data-act=${act}]`);
    (control ?? this.#find('[data-undo] button')).focus();
  }

  async #add(ids: readonly string[]): Promise<void> {
    const own = keptIds();
    const all = [...new Set([...own, ...ids])];
    if (all.length > MOST) {
      this.#say(zh.refused({ why: 'many' }, MOST));
      return;
    }
    this.#leaveLink();
    const added = all.length - own.length;
    await this.#change(all, zh.imported(added, ids.length - added), true);
  }

  #leaveLink(): void {
    this.#linked = null;
    history.replaceState(null, '', location.pathname);
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = file.size > MOST_BYTES ? { why: 'size' as const } : readList(await file.text());
    input.value = '';
    if ('why' in read) this.#say(zh.refused(read, MOST));
    else await this.#add(read.ids);
  }

  #download(format: FileFormat | 'csv'): void {
    const version = this.dataset['version'] ?? '';
    const options = { style: this.#format, day: today(), version };
    const { text, type } = fileOfList(format, cited(this.#entries), options);
    save(`citations.${format}`, text, type);
  }

  async #copyAll(): Promise<void> {
    const lines = [...this.querySelectorAll('.references > li')].map((item) => item.textContent);
    if (await copyText(`${lines.join('\n')}\n`)) {
      this.#say(zh.copied(lines.length));
      return;
    }
    getSelection()?.selectAllChildren(this.#find('.references'));
    this.#say(cite.notCopied);
  }

  async #share(): Promise<void> {
    const link = new URL(`#${linkOf(this.#ids())}`, location.href).href;
    this.#say((await copyText(link)) ? zh.shared : link);
  }
}

customElements.define('citation-list', CitationList);
