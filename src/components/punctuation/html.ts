import { decodedEntity, decodedHtml, htmlTokens } from '../../model/html.ts';
import type { Setting } from '../../model/punctuation.ts';
import { Blocks } from './blocks.ts';
import { isChinese, keepsOwn, signsToSet, standsApart } from './marks.ts';
import { SET_MARK, SIGN } from './reading.ts';

/** Attributes that a reader reads or hears. */
const READ = / (aria-label|title|alt)="([^"]*)"/gu;
/** What machines read of a page in its head. */
const HEAD = /^ (?:name|property)="(?:description|DC\.title|citation_title|og:title|og:description)"/u;
const CONTENT = / content="([^"]*)"/u;
const ENTITY = /&#?\w+;/gu;

/** One text of the page, and the element that it is in. */
interface Place {
  readonly part: number;
  readonly parent: Element | null;
}

/** An element while it is open; many hold no text themselves. */
interface Element {
  readonly part: number;
  readonly tag: string;
  readonly own: boolean;
  texts: number[] | null;
}

/**
 * HTML of a page in which half-width signs of Chinese text stand as they are printed. An element in whose own text signs
 * were set says so (`data-set`), with the numbers of those signs that stand so in the copy, so that the browser can show
 * the signs of the copy again: `ownSigns` of `reading.ts`.
 */
export function setPage(html: string): string {
  const parts: string[] = [];
  const blocks = new Blocks<Place>();
  const open: Element[] = [];
  for (const { kind, written: token, name, attributes, leaf } of htmlTokens(html)) {
    const part = parts.push(token) - 1;
    if (kind === 'text') {
      const parent = open.at(-1) ?? null;
      if (parent?.texts) parent.texts.push(part);
      else if (parent) parent.texts = [part];
      blocks.text({ part, parent }, decodedHtml(token));
    } else if (kind === 'close') {
      if (open.at(-1)?.tag !== name) continue;
      open.pop();
      blocks.close();
    } else if (kind === 'open') {
      const own = open.at(-1)?.own === true || keepsOwn(attributes);
      if (!own) parts[part] = withAttributes(token, name, attributes);
      if (leaf) continue;
      open.push({ part, texts: null, tag: name, own });
      blocks.open(standsApart(attributes) ? 'small' : name, own);
    }
  }
  return written(parts, blocks);
}

function written(parts: string[], blocks: Blocks<Place>): string {
  const set = new Map(blocks.settings().map(({ key, settings }) => [key.part, { key, settings }]));
  const done = new Set<object>();
  const marks = new Map<number, string>();
  for (const { key } of set.values()) {
    if (key.parent === null || done.has(key.parent)) continue;
    done.add(key.parent);
    let signs = 0;
    const others: number[] = [];
    for (const part of key.parent.texts ?? []) {
      const settings = set.get(part)?.settings ?? [];
      const text = withSigns(parts[part] ?? '', settings);
      const places = new Set(settings.map(({ at }) => at));
      for (const { index } of decodedHtml(text).matchAll(SIGN)) {
        if (!places.has(index)) others.push(signs);
        signs += 1;
      }
      parts[part] = text;
    }
    const value = others.length === 0 ? '' : `="${others.join(' ')}"`;
    marks.set(key.parent.part, ` ${SET_MARK}${value}`);
  }
  for (const [part, mark] of marks) parts[part] = (parts[part] ?? '').replace(/\/?>$/u, (end) => mark + end);
  return parts.join('');
}

const withAttributes = (token: string, tag: string, attributes: string): string => {
  const all = (text: string): string =>
    isChinese(decodedHtml(text)) ? withSigns(text, settingsIn(text)) : text;
  if (tag === 'meta')
    return HEAD.test(attributes)
      ? token.replace(CONTENT, (_, content: string) => ` content="${all(content)}"`)
      : token;
  return token.replace(READ, (_, name: string, value: string) => ` ${name}="${all(value)}"`);
};

/** The signs to be set in HTML text or in the value of an attribute, as places in its decoded text. */
const settingsIn = (html: string): readonly Setting[] => signsToSet(decodedHtml(html));

/** HTML text with signs set at places of its decoded text, in their order. */
function withSigns(html: string, settings: readonly Setting[]): string {
  let [out, from, behind] = ['', 0, 0];
  const entities = html.includes('&') ? [...html.matchAll(ENTITY)] : [];
  let next = 0;
  for (const { at, set } of settings) {
    let length = 1;
    for (; next < entities.length; next += 1) {
      const { index, 0: written } = entities[next] ?? { index: 0, 0: '' };
      if (index - behind > at) break;
      // A sign that is written as an entity goes whole; where it is before the sign, the sign is further on in the HTML.
      if (index - behind === at) {
        length = written.length;
        break;
      }
      behind += written.length - decodedEntity(written).length;
    }
    out += html.slice(from, at + behind) + set;
    from = at + behind + length;
  }
  return out + html.slice(from);
}
