import type { Attachment } from '../../src/model/plan.ts';
import { contentsEnd } from './contents.ts';
import { isEndMatter } from './end-matter.ts';
import type { Layout } from './layout.ts';
import type { Bounds } from './heading.ts';

/**
 * What is before and after the plan proper: letter head, notice, signature, annexes. Reads: the layout. Writes:
 * the paragraphs in which headings count, and where the end matter begins.
 */
const ANNEX_HEAD = /^附\s?(?:件|表)\s?(?:[\d一二三四五六七八九十]{1,2})?\s?:?$/u;
const ANNEX_HEAD_WITH_TITLE = /^附\s?(?:件|表)\s?[\d一二三四五六七八九十]{1,2}(?: |:)?\S.{3,50}$/u;
const ANNEX_LIST = /^附\s?(?:件|表)?\s?\d?\s?:\s?.*\S/u;
const at = (layout: Layout, k: number): string => {
  const p = layout.paragraphs[k];
  return p === undefined ? '' : layout.folded.slice(p.i, Math.min(p.j, p.i + 200));
};

/**
 * Where the annexes begin: paragraph index, or the number of paragraphs where there are none. An annex is the plan itself
 * where no note of responsibility comes before it and it has more of them than there are numbered items before it. `notes[k]` is the
 * number of paragraphs before `k` that hold a note. A table of contents names annexes but is not one.
 */
export function annexStart(layout: Layout, notes: readonly number[]): number {
  let sections = 0;
  let items = 0;
  for (
    let k = contentsEnd(layout.paragraphs.map((_, k) => at(layout, k)));
    k < layout.paragraphs.length;
    k++
  ) {
    const line = at(layout, k);
    const marker = layout.facts[k]?.marker ?? null;
    if (marker?.style === 'section' || marker?.style === 'chapter') sections += 1;
    else if (marker !== null) items += 1;
    const alone = ANNEX_HEAD.test(line) || (ANNEX_HEAD_WITH_TITLE.test(line) && !line.includes('。'));
    const within = (notes.at(-1) ?? 0) - (notes[k] ?? 0);
    const isPlan = (notes[k] ?? 0) === 0 && within >= 5 && within > items;
    if (alone && !isPlan && (sections >= 2 || items >= 5) && k + 1 < layout.paragraphs.length) return k;
  }
  return layout.paragraphs.length;
}

/**
 * The index of the first paragraph of the end matter: the unbroken run of annex lists, signatures, dates and closing
 * formulae before the annexes. `floor` is the last paragraph that cannot belong to it (the last heading).
 */
export function endMatterStart(layout: Layout, annexes: number, floor: number): number {
  let start = annexes;
  while (start - 1 > floor && isEndMatter(at(layout, start - 1))) start -= 1;
  let short = start;
  while (short - 1 > floor && at(layout, short - 1).length < 80) short -= 1;
  for (let k = short; k < start; k++) if (ANNEX_LIST.test(at(layout, k))) return k;
  return start;
}

/**
 * The annexes that the text announces (`附件:1.… 2.…`), and which came with it: all where annexes are below the plan, else those whose
 * title stands again alone on its lines; such an annex is often the plan itself.
 */
export function attachmentsOf(layout: Layout, annexes: number): Attachment[] {
  const found: Attachment[] = [];
  for (let k = 0; k < annexes; k++) {
    const line = at(layout, k);
    if (!ANNEX_LIST.test(line) || line.length > 160) continue;
    const p = layout.paragraphs[k];
    if (p === undefined) continue;
    const head = /^附\s?(?:件|表)?\s?\d?\s?:\s?/u.exec(line)?.[0].length ?? 0;
    const rest = [layout.flow.text.slice(p.i + head, p.j)];
    let n = k + 1;
    for (; n < annexes; n++) {
      const q = layout.paragraphs[n];
      if (q === undefined || layout.facts[n]?.marker?.style !== 'arabic' || q.j - q.i > 80) break;
      rest.push(layout.flow.text.slice(q.i, q.j));
    }
    for (const part of rest.flatMap((r) => r.split(/(?=(?<!\d)\d[.．、](?!\d))/u))) {
      const title = part.replace(/^\s*(?:\d{1,2}(?![\d年月]))?[.．、]?\s*/u, '').trim();
      const present = annexes < layout.paragraphs.length || standsAlone(layout, title, n);
      if (title !== '') found.push({ title, present });
    }
  }
  return found;
}

/** A title may break over so many paragraphs where lines are hard. */
const TITLE_LINES = 3;

/** Whether a title stands alone on its lines at or after a paragraph; punctuation and blanks do not count. */
function standsAlone(layout: Layout, title: string, from: number): boolean {
  const wanted = lettersIn(title);
  for (let k = from; k < layout.paragraphs.length; k++) {
    let letters = '';
    for (let n = k; n < k + TITLE_LINES && letters.length < wanted.length; n++)
      letters += lettersIn(at(layout, n));
    if (letters === wanted) return true;
  }
  return false;
}

const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The paragraphs in which headings are looked for: after a table of contents, before the annexes. */
export const boundsOf = (layout: Layout, annexes: number): Bounds => ({
  start: contentsEnd(layout.paragraphs.map((_, k) => at(layout, k))),
  end: annexes,
});
