import type { Setting } from '../../model/punctuation.ts';
import { Blocks } from './blocks.ts';
import { isChinese, keepsOwn, signsToSet, standsApart } from './marks.ts';
import { SET_MARK, SIGN } from './reading.ts';

/** Elements without an end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their text is no HTML. */
const RAW = /^(?:script|style|textarea)$/u;
/** Tags, comments and declarations, and the text between them. */
const TOKEN = /<!(?:--[\s\S]*?--|[^>]*)>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</giu;
/** Attributes that a reader reads or hears. */
const READ = / (aria-label|title|alt)="([^"]*)"/gu;
/** What machines read of a page in its head. */
const HEAD = /^ (?:name|property)="(?:description|DC\.title|citation_title|og:title|og:description)"/u;
const CONTENT = / content="([^"]*)"/u;
const CHARACTER = /&#?\w+;|[\s\S]/gu;

/** One text of the page, and the element that it stands in. */
interface Place {
  readonly part: number;
  readonly parent: { readonly part: number; texts: number[] } | null;
}

/**
 * HTML of a page in which half-width signs of Chinese text stand as they are printed. An element in whose own text signs
 * were set says so (`data-set`), with the numbers of those signs that stand so in the copy, so that the browser can show
 * the signs of the copy again: `ownSigns` of `reading.ts`.
 */
export function setPage(html: string): string {
  const parts: string[] = [];
  const blocks = new Blocks<Place>();
  const open: { readonly part: number; texts: number[]; readonly tag: string; readonly own: boolean }[] = [];
  let raw = '';
  for (const [token, end, name, attributes = ''] of html.matchAll(TOKEN)) {
    const part = parts.push(token) - 1;
    const tag = name?.toLowerCase();
    if (raw !== '') {
      if (end === '/' && tag === raw) raw = '';
    } else if (tag === undefined) {
      if (token.startsWith('<!')) continue;
      const parent = open.at(-1) ?? null;
      parent?.texts.push(part);
      blocks.text({ part, parent }, decoded(token));
    } else if (end === '/') {
      if (open.at(-1)?.tag !== tag) continue;
      open.pop();
      blocks.close();
    } else {
      const own = open.at(-1)?.own === true || keepsOwn(attributes);
      if (!own) parts[part] = withAttributes(token, tag, attributes);
      if (RAW.test(tag)) raw = tag;
      else if (!VOID.has(tag) && !attributes.endsWith('/')) {
        open.push({ part, texts: [], tag, own });
        blocks.open(standsApart(attributes) ? 'small' : tag, own);
      }
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
    for (const part of key.parent.texts) {
      const settings = set.get(part)?.settings ?? [];
      const text = withSigns(parts[part] ?? '', settings);
      const places = new Set(settings.map(({ at }) => at));
      [...decoded(text)].join('').replace(SIGN, (sign, at: number) => {
        if (!places.has(at)) others.push(signs);
        signs += 1;
        return sign;
      });
      parts[part] = text;
    }
    const value = others.length === 0 ? '' : `="${others.join(' ')}"`;
    marks.set(key.parent.part, ` ${SET_MARK}${value}`);
  }
  for (const [part, mark] of marks) parts[part] = (parts[part] ?? '').replace(/\/?>$/u, (end) => mark + end);
  return parts.join('');
}

const withAttributes = (token: string, tag: string, attributes: string): string => {
  const all = (text: string): string => (isChinese(decoded(text)) ? withSigns(text, settingsIn(text)) : text);
  if (tag === 'meta')
    return HEAD.test(attributes)
      ? token.replace(CONTENT, (_, content: string) => ` content="${all(content)}"`)
      : token;
  return token.replace(READ, (_, name: string, value: string) => ` ${name}="${all(value)}"`);
};

/** The signs to be set in HTML text or in the value of an attribute, as places in its decoded text. */
const settingsIn = (html: string): readonly Setting[] => signsToSet(decoded(html));

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

/** One UTF-16 unit for every entity but those of other characters, which stay as they are written. */
const decodedOne = (written: string): string => {
  if (written.length === 1) return written;
  const name = written.slice(1, -1);
  const code = /^#(\d+)$/u.exec(name)?.[1] ?? /^#x([\da-f]+)$/iu.exec(name)?.[1];
  if (code === undefined) return ENTITIES[name] ?? written;
  return String.fromCodePoint(Number.parseInt(code, /^#x/iu.test(name) ? 16 : 10));
};

const decoded = (html: string): string =>
  html.includes('&') ? html.replace(CHARACTER, (one) => decodedOne(one)) : html;

/** HTML text with signs set at places of its decoded text. */
function withSigns(html: string, settings: readonly Setting[]): string {
  if (settings.length === 0) return html;
  const set = new Map(settings.map(({ at, set }) => [at, set]));
  let at = 0;
  return html.replace(CHARACTER, (one) => {
    const sign = set.get(at);
    at += decodedOne(one).length;
    return sign ?? one;
  });
}
