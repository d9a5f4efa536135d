import { decodedHtml, htmlTokens } from '../../src/model/html.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { punctuated } from '../../src/model/punctuation.ts';
import { escapeHidden } from '../../src/model/steering.ts';
import { addressOf } from '../../src/routes.ts';
import type { PlanContent } from './content.ts';
import type { Site } from './read-site.ts';

/** What is within a sentence but is not its words: numbers, marks, notes, struck words of the source. */
const APART = / class="(?:number|mark|quote|margin|gloss[^"]*|line)"| data-codes/u;
const NOTES = /^(?:del|small|details)$/u;

/**
 * Every sentence and note of an edition is on its page as the edition has it, with its signs as the rule for
 * punctuation sets them, character by character; blanks between characters may differ as HTML allows.
 */
export function checkTexts(site: Site, { edition }: PlanContent): Issue[] {
  const pages = new Map<string, ReadonlyMap<string, string>>();
  return edition.passages.flatMap((passage) => {
    if (passage.kind === 'heading' || passage.kind === 'table-row') return [];
    const [page = '', fragment = ''] = addressOf(passage.id).split('#');
    const file = `${page.slice(1)}index.html`;
    const texts = pages.get(file) ?? textsOf(site.files.get(file)?.toString() ?? '');
    pages.set(file, texts);
    const [shown, expected] = [texts.get(fragment), punctuated(escapeHidden(passage.text))].map((text) =>
      text?.replace(/\s+/gu, ''),
    );
    // Where it is missing altogether, the check of addresses says so; a caption may be in a table.
    if (shown === undefined || shown === expected) return [];
    return [
      issue('site/text', `${passage.id}: the page has other words than the edition`, {
        file: `dist/${file}`,
        excerpt: shown,
      }),
    ];
  });
}

/** The words of every element with an id, without what stands apart. */
function textsOf(html: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: { readonly tag: string; readonly id: string | null; readonly apart: boolean }[] = [];
  for (const { kind, written, name, attributes, leaf } of htmlTokens(html)) {
    if (kind === 'text') {
      if (open.at(-1)?.apart !== false) continue;
      for (const { id } of open) if (id !== null) texts.set(id, (texts.get(id) ?? '') + decodedHtml(written));
    } else if (kind === 'close') {
      if (open.at(-1)?.tag === name) open.pop();
    } else if (kind === 'open' && !leaf) {
      const apart = open.at(-1)?.apart === true || NOTES.test(name) || APART.test(attributes);
      open.push({ tag: name, id: / id="([^"]*)"/u.exec(attributes)?.[1] ?? null, apart });
    }
  }
  return texts;
}
