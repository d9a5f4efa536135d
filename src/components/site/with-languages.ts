import { htmlTokens } from '../../model/html.ts';
import { langOf, writtenIn, type WrittenIn } from '../../model/written-in.ts';

/** An element while it is open: its own words, and what languages stand around it. */
interface Open {
  readonly name: string;
  readonly parent: Open | null;
  /** Where its start tag ends, before `>`. */
  readonly at: number;
  readonly declared: WrittenIn | null | undefined;
  /** What is said of a picture in place of its words. */
  readonly label: string | undefined;
  words: string;
}

/**
 * A page whose interface is not Chinese, with `lang` wherever its words change between Chinese and English, so that they are
 * spoken and drawn as what they are (WCAG 2.2, 3.1.2). `html`: a page as Astro writes it. What declares a language keeps it.
 */
export function withLanguages(html: string): string {
  const elements: Open[] = [];
  let open = null as Open | null;
  /** The title of the page is said in its language, whatever its words. */
  let title = false;
  for (const { kind, written, at, name, attributes, leaf } of htmlTokens(html)) {
    if (name === 'title') title = kind === 'open';
    else if (kind === 'text') {
      if (open && !title) open.words += written;
    } else if (kind === 'open' && !leaf) {
      open = {
        name,
        parent: open,
        at: at + written.length - 1,
        declared: declaredIn(attributes),
        label: labelIn(attributes),
        words: '',
      };
      elements.push(open);
    } else if (kind === 'close') {
      let ended: Open | null = open;
      while (ended && ended.name !== name) ended = ended.parent;
      if (ended) open = ended.parent;
    }
  }
  return inserted(html, elements);
}

function inserted(html: string, elements: readonly Open[]): string {
  const spoken = new Map<Open | null, WrittenIn | null>([[null, null]]);
  const parts: string[] = [];
  let from = 0;
  for (const element of elements) {
    const around = spoken.get(element.parent) ?? null;
    const own = element.declared === undefined ? writtenIn(element.label ?? element.words) : element.declared;
    spoken.set(element, own ?? around);
    if (element.declared !== undefined || own === null || own === around) continue;
    parts.push(html.slice(from, element.at), ` lang="${langOf[own]}"`);
    from = element.at;
  }
  return parts.join('') + html.slice(from);
}

/** The name of a picture: a seal is one. */
const labelIn = (attributes: string): string | undefined =>
  /\srole=["']?img\b/u.test(attributes) ? /\saria-label="([^"]*)"/u.exec(attributes)?.[1] : undefined;

/** Undefined where the tag says nothing of a language, null where it says another. */
function declaredIn(attributes: string): WrittenIn | null | undefined {
  const lang = /(?:^|\s)lang\s*=\s*["']?([\w-]*)/iu.exec(attributes)?.[1];
  if (lang === undefined) return undefined;
  return lang.startsWith('zh') ? 'zh' : lang.startsWith('en') ? 'en' : null;
}
