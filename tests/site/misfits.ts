/** Asks a page, in the window that it has, whether its words stand where they should: nothing of them beside their box, none broken. */
import type { Page } from 'playwright-core';

/**
 * What a reader would see at once and no rule of axe does: words that leave the cell, item or paragraph they belong to and so lie over
 * others; English words and numbers that break in the middle, without a hyphen; and a name of `places` printed twice in a row. A few of
 * each. What hangs in the margin by design is left out, and what is cut or scrolled by its own box.
 */
export const misfits = (page: Page, places: readonly string[] = []): Promise<string[]> =>
  page.evaluate((names) => {
    const BOXES =
      'td, th, li, p, dt, dd, button, summary, figcaption, caption, h1, h2, h3, h4, label, legend';
    const ELSEWHERE = 'script, style, select, svg, .number, .gloss, .margin, .visually-hidden';
    const UNSPOKEN = 'code, kbd, pre, .sha';
    const MOST = 4;
    const found = new Map<string, string[]>();
    const say = (what: string, words: string): void => {
      const known = found.get(what) ?? [];
      if (known.length < MOST) found.set(what, [...known, `${what}: ${words.slice(0, 60)}`]);
    };
    const range = document.createRange();
    /** Whether something between the words and the outside of their box cuts them off. */
    const isCut = (from: Element, box: Element): boolean => {
      for (let e: Element | null = from; e !== null && e !== box.parentElement; e = e.parentElement)
        if (getComputedStyle(e).overflowX !== 'visible') return true;
      return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const around = node.parentElement;
      const box = around?.closest(BOXES);
      const words = node.textContent ?? '';
      if (!around || !box || words.trim() === '' || around.closest(ELSEWHERE)) continue;
      if (!around.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      const room = box.getBoundingClientRect();
      const leaves = [...range.getClientRects()].some(
        ({ left, right, width }) => width > 1 && (right > room.right + 1.5 || left < room.left - 1.5),
      );
      if (leaves && !isCut(around, box)) say('beside its box', words.trim());
      if (around.closest(UNSPOKEN) || getComputedStyle(around).hyphens === 'auto') continue;
      for (const { 0: word, index } of words.matchAll(/[A-Za-z]{4,}|\d{2,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set(
          [...range.getClientRects()].filter((r) => r.width > 0).map((r) => Math.round(r.top)),
        );
        if (lines.size > 1) say('broken', `${word} of ${words.trim()}`);
      }
    }
    for (const line of document.body.innerText.split('\n'))
      for (const name of names)
        if (line.includes(`${name}${name}`) || line.includes(`${name} ${name}`)) say('twice', line);
    return [...found.values()].flat();
  }, places);
