/** Asks axe about a page in windows of several widths and in both colour schemes: everything once, and of the rest what they change. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { long } from '../runs.ts';
import { misfits } from './misfits.ts';

const resolver = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(resolver.resolve('axe-core'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a narrower window changes about the elements that it shows like the wide one: size, place, order, overlap. */
const ofSize = [
  'target-size',
  'scrollable-region-focusable',
  'bypass',
  'skip-link',
  'region',
  'heading-order',
  'page-has-heading-one',
  'landmark-one-main',
];

/** A window, and what is asked in it about the whole page. */
export interface Window {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly about: 'everything' | 'size' | 'nothing';
  readonly contrast: boolean;
}

/**
 * The wide window in light colours is asked everything. Narrower ones are asked what size changes, and everything of
 * what the wide window does not show. The schemes differ in their colours and in nothing else, so the dark one is
 * asked for contrast only, without a change of size in between. What 320 pixels show well 375 do: the long run asks there, too.
 */
export const windows: readonly Window[] = [
  { width: 1280, scheme: 'light', about: 'everything', contrast: true },
  { width: 1280, scheme: 'dark', about: 'nothing', contrast: true },
  { width: 375, scheme: 'light', about: long ? 'size' : 'nothing', contrast: long },
  { width: 320, scheme: 'light', about: 'size', contrast: true },
  { width: 320, scheme: 'dark', about: 'nothing', contrast: true },
];

/** The wide window in both schemes: for what a page shows when something was done with it, whose type is asked in all windows elsewhere. */
export const wide: readonly Window[] = windows.filter(({ width }) => width === 1280);

/** Marks what is shown now and was not when this was last called: the outermost elements only. Says how many. */
const markNew = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen = ((globalThis as { seen?: WeakSet<Element> }).seen ??= new WeakSet());
    const shown = [...document.querySelectorAll('body *')].filter(
      (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('[aria-hidden=true], [inert]'),
    );
    const found = new Set(shown.filter((e) => !seen.has(e)));
    for (const e of document.querySelectorAll('[data-new]')) e.removeAttribute('data-new');
    const outermost = [...found].filter((e) => e.parentElement === null || !found.has(e.parentElement));
    for (const e of outermost) e.setAttribute('data-new', '');
    for (const e of shown) seen.add(e);
    return outermost.length;
  });

/** Looks whose colours were found good in this scheme, on whatever page: what looks the same in the same surroundings has them, too. */
const goodLooks: Readonly<Record<Window['scheme'], Set<string>>> = { light: new Set(), dark: new Set() };

/**
 * Marks the outermost elements that look, with all they hold, like earlier ones in the same surroundings, on this page or another: the
 * second item of a list has the colours of the first, and a footer those of the last page. Gives the looks that were not known.
 */
const markRepeated = (page: Page, known: ReadonlySet<string>): Promise<string[]> =>
  page.evaluate(
    (good) => {
      const looks = new Set(good);
      const added: string[] = [];
      /** A number of 53 bits for a string (cyrb53). */
      const hashOf = (text: string): string => {
        let [a, b] = [0xdeadbeef, 0x41c6ce57];
        for (let k = 0; k < text.length; k += 1) {
          a = Math.imul(a ^ text.charCodeAt(k), 2654435761);
          b = Math.imul(b ^ text.charCodeAt(k), 1597334677);
        }
        a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
        b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
        return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
      };
      /** Whether it is a repetition with all that it holds. */
      const walk = (e: Element, above: string): boolean => {
        const s = getComputedStyle(e);
        const look = hashOf(
          [
            above,
            e.localName,
            e.getAttribute('class'),
            e.checkVisibility({ visibilityProperty: true }),
            ...[
              s.color,
              s.backgroundColor,
              s.backgroundImage,
              s.opacity,
              s.fontSize,
              s.fontWeight,
              s.position,
            ],
          ].join(' '),
        );
        const before = looks.has(look);
        if (!before) added.push(look);
        looks.add(look);
        e.removeAttribute('data-repeated');
        const parts = [...e.children].filter((child) => walk(child, look));
        if (before && parts.length === e.children.length) return true;
        for (const part of parts) part.setAttribute('data-repeated', '');
        return false;
      };
      if (walk(document.body, '')) document.body.setAttribute('data-repeated', '');
      return added;
    },
    [...known],
  );

interface Asked {
  readonly runOnly: readonly string[] | { readonly type: 'tag'; readonly values: readonly string[] };
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
}
type Axe = typeof globalThis & {
  axe: {
    run: (
      of: unknown,
      asked: Asked & { readonly resultTypes: readonly string[] },
    ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
};

/** Asks the axe in the page, about parts of it or all of it. */
const ask = (page: Page, of: object | null, asked: Asked): Promise<string[]> =>
  page.evaluate(
    async ([within, options]) => {
      const about = { ...options, resultTypes: ['violations'] };
      const { violations } = await (globalThis as Axe).axe.run(within ?? document, about);
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
    },
    [of, asked] as const,
  );

/** Runs in the page: what the browser does not lay out while it is out of view would have the places of another width. */
function showSkipped(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const CONTRAST = 'color-contrast';
const everything = { type: 'tag', values: tags } as const;

/**
 * What is wrong with an open page in these windows, of which the first is the one that is asked everything. Nothing is asked about what
 * `covered` selects: what lies below an open list.
 */
export async function wrongWith(
  page: Page,
  asked: readonly Window[] = windows,
  covered?: string,
): Promise<string[]> {
  const found: string[] = [];
  const whole = covered === undefined ? null : { include: ['body'], exclude: [covered] };
  const without = covered === undefined ? [] : [covered];
  await page.evaluate(source);
  await page.evaluate(showSkipped);
  for (const { width, scheme, about, contrast } of asked) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) found.push(`${width} ${scheme} scrolls sideways: ${needed}`);
    // No phone in use is as narrow as 320 pixels: there it is enough that nothing lies outside of the page.
    if (width !== 320 && scheme === 'light')
      found.push(...(await misfits(page)).map((words) => `${width} ${words}`));
    const wrong: string[] = [];
    if (about === 'everything')
      wrong.push(
        ...(await ask(page, whole, { runOnly: everything, rules: { [CONTRAST]: { enabled: false } } })),
      );
    if (about === 'size') wrong.push(...(await ask(page, whole, { runOnly: ofSize })));
    if ((await markNew(page)) > 0 && about !== 'everything')
      wrong.push(
        ...(await ask(page, { include: ['[data-new]'], exclude: without }, { runOnly: everything })),
      );
    if (contrast && long) wrong.push(...(await ask(page, whole, { runOnly: [CONTRAST] })));
    if (contrast && !long) {
      const known = goodLooks[scheme];
      const looks = await markRepeated(page, known);
      const some = (await page.locator('body[data-repeated]').count()) === 0;
      const parts = { include: ['body'], exclude: ['[data-repeated]', ...without] };
      const pale = some ? await ask(page, parts, { runOnly: [CONTRAST] }) : [];
      // What was found wrong is asked again at the next try, and what was not asked at the next page.
      if (pale.length === 0 && covered === undefined) for (const look of looks) known.add(look);
      wrong.push(...pale);
    }
    found.push(...wrong.map((words) => `${width} ${scheme} ${words}`));
  }
  return found;
}
