/**
 * The one reader of HTML as Astro writes it: tags, text and what is neither, in order and without a gap. It reads no HTML of the web
 * (`scripts/convert/html.ts` does).
 */
interface HtmlToken {
  /** `raw` is the text of a script, a style or a text field; `other` a comment or a declaration. */
  readonly kind: 'open' | 'close' | 'text' | 'raw' | 'other';
  /** As it is written. */
  readonly written: string;
  /** Where it begins. */
  readonly at: number;
  /** Name of the element, in small letters; '' for what is not a tag. */
  readonly name: string;
  /** What a start tag says after the name, blanks and all. */
  readonly attributes: string;
  /** Whether a start tag opens nothing that holds elements: it is empty, or its text is raw. */
  readonly leaf: boolean;
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose text is not HTML, and what ends it. */
const ENDS: Readonly<Record<string, RegExp>> = {
  script: /<\/script/iu,
  style: /<\/style/iu,
  textarea: /<\/textarea/iu,
};
/** A comment, a declaration or a tag; anything else that begins so is text. */
const TAG = /<!(?:--[\s\S]*?--|[^>]*)>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|</iuy;

const token = (
  kind: HtmlToken['kind'],
  written: string,
  at: number,
  name = '',
  attributes = '',
  leaf = false,
): HtmlToken => ({ kind, written, at, name, attributes, leaf });

/** The tokens of a page; joined as they are written they are the page. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const pattern = new RegExp(TAG);
  const plain = (kind: HtmlToken['kind'], at: number, to: number): HtmlToken =>
    token(kind, html.slice(at, to), at);
  while (pattern.lastIndex < html.length) {
    const at = pattern.lastIndex;
    const next = html.indexOf('<', at);
    if (next !== at) {
      pattern.lastIndex = next < 0 ? html.length : next;
      yield plain('text', at, pattern.lastIndex);
      continue;
    }
    const [written = '<', end, tag, attributes = ''] = pattern.exec(html) ?? [];
    if (tag === undefined) {
      yield plain(written === '<' ? 'text' : 'other', at, at + written.length);
      continue;
    }
    const name = tag.toLowerCase();
    if (end === '/') {
      yield token('close', written, at, name);
      continue;
    }
    const ending = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined;
    const leaf = ending !== undefined || VOID.has(name) || attributes.endsWith('/');
    yield token('open', written, at, name, attributes, leaf);
    if (ending === undefined) continue;
    const from = pattern.lastIndex;
    const to = html.slice(from).search(ending);
    pattern.lastIndex = to < 0 ? html.length : from + to;
    if (pattern.lastIndex > from) yield plain('raw', from, pattern.lastIndex);
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
]);

/** The character of an entity, `&amp;` or `&#38;`; other names stay as they are written. */
export const decodedEntity = (written: string): string => {
  const name = written.slice(1, -1);
  const code = /^#(\d+)$/u.exec(name)?.[1] ?? /^#x([\da-f]+)$/iu.exec(name)?.[1];
  if (code === undefined) return ENTITIES.get(name) ?? written;
  return String.fromCodePoint(Number.parseInt(code, /^#x/iu.test(name) ? 16 : 10));
};

/** Text of HTML or of an attribute with its entities as characters. */
export const decodedHtml = (html: string): string =>
  html.includes('&') ? html.replace(/&#?\w+;/gu, decodedEntity) : html;
