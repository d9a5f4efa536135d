import type { Setting } from '../../model/punctuation.ts';
import { isChinese, signsToSet } from './marks.ts';

/** Elements within a line of text, through which the text of a block continues. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite em i ins label mark q s span strong time u wbr'.split(' '),
);
/** Elements whose text does not come from a document, or is what the copy itself has. */
const OWN = new Set('code del kbd pre samp script style template textarea'.split(' '));

/** One stretch of text of a page with the signs in it that the reading sets. */
interface SetText<Key> {
  readonly key: Key;
  readonly settings: readonly Setting[];
}

/** Text that is read in one: that of a block, without what is in blocks within it. */
interface Block<Key> {
  readonly own: boolean;
  text: string;
  /** Null where there is no text yet: many blocks have none. */
  pieces: { readonly key: Key; readonly from: number; readonly length: number }[] | null;
}

/**
 * A page as it is read, element by element, so that its signs are set block by block: a sentence is judged as a whole
 * though words in it are marked, and never by what is in another block. `Key` tells one text of the page from
 * another; the server hands in places of its HTML, the browser text nodes.
 */
export class Blocks<Key> {
  readonly #done: Block<Key>[] = [];
  readonly #open: Block<Key>[] = [{ own: false, text: '', pieces: null }];

  /** An element begins; `own` where everything in it keeps the signs of the copy. */
  open(tag: string, own: boolean): void {
    const outer = this.#top();
    const keeps = outer.own || own || OWN.has(tag);
    if (INLINE.has(tag) && keeps === outer.own) {
      this.#open.push(outer);
      return;
    }
    // What follows a note within a sentence continues with it; what follows a paragraph does not.
    if (!ASIDE.has(tag)) outer.text += '\n';
    this.#open.push({ own: keeps, text: '', pieces: null });
  }

  /** The innermost element ends. */
  close(): void {
    const block = this.#open.pop();
    if (block && block !== this.#top()) this.#done.push(block);
  }

  /** Text of the innermost element, decoded. */
  text(key: Key, text: string): void {
    const block = this.#top();
    const piece = { key, from: block.text.length, length: text.length };
    if (block.pieces === null) block.pieces = [piece];
    else block.pieces.push(piece);
    block.text += text;
  }

  /** All texts in which a sign is set, once everything was read. */
  settings(): SetText<Key>[] {
    return [...this.#done, ...new Set(this.#open)].flatMap(({ own, text, pieces }) => {
      if (own || pieces === null || !isChinese(text)) return [];
      const settings = signsToSet(text);
      if (settings.length === 0) return [];
      // Pieces and signs are both in the order of the text.
      let next = 0;
      return pieces.flatMap(({ key, from, length }) => {
        const here: Setting[] = [];
        for (; next < settings.length; next += 1) {
          const setting = settings[next];
          if (setting === undefined || setting.at >= from + length) break;
          if (setting.at >= from) here.push({ ...setting, at: setting.at - from });
        }
        return here.length === 0 ? [] : [{ key, settings: here }];
      });
    });
  }

  #top(): Block<Key> {
    return this.#open.at(-1) ?? { own: true, text: '', pieces: null };
  }
}

/** Notes within a sentence, which continues after them. */
const ASIDE = new Set(['del', 'small', 'sup', 'details', 'code']);
