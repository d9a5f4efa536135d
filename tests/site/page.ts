/** A page of the built site in the browser of this worker, with a record of what went wrong in it. */
import type {
  Browser,
  BrowserContextOptions,
  ConsoleMessage,
  Locator,
  Page,
  Request,
  Response,
} from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { startBrowser } from './browser.ts';

export interface OpenPage {
  page: Page;
  /** HTTP status of the page itself. */
  status: number | undefined;
  /** Errors of scripts and of the console, and answers of 400 and above, in order. */
  errors: string[];
  /** Requests to any host but the site's own: there shall be none. */
  foreignRequests: string[];
}

let browser: Promise<Browser> | undefined;

/** The browser of this worker: one for all files that it runs, which ends with it. */
export function sharedBrowser(): Promise<Browser> {
  return (browser ??= startBrowser(inject('browserProgram')));
}

/** Pages that a test has left as it found them, by the options of their context. */
const left = new Map<string, Page[]>();

/** What changes a page or its context for good: where a test does one of these, the page is not used again. */
const FOR_GOOD = [
  'context',
  'clock',
  'on',
  'once',
  'route',
  'addInitScript',
  'exposeFunction',
  'exposeBinding',
  'setExtraHTTPHeaders',
] as const;

/** A small file of the site that runs no script. */
const QUIET_FILE = 'robots.txt';

/** Calls `changed` when something of {@link FOR_GOOD} is used. The function it gives ends that. */
function watchUse(page: Page, changed: () => void): () => void {
  const before = FOR_GOOD.map((name) => [name, Object.getOwnPropertyDescriptor(page, name)] as const);
  for (const name of FOR_GOOD) {
    const own: unknown = Reflect.get(page, name);
    const get = (): unknown => {
      changed();
      return own;
    };
    Object.defineProperty(page, name, { configurable: true, get });
  }
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor === undefined) Reflect.deleteProperty(page, name);
      else Object.defineProperty(page, name, descriptor);
  };
}

/** Takes from a page whatever a test may have left in it. Says whether nothing is there. */
async function emptied(page: Page, scripts: boolean): Promise<boolean> {
  const site = new URL(inject('siteUrl'));
  if (page.isClosed() || page.context().pages().length > 1 || new URL(page.url()).host !== site.host)
    return false;
  await page.mouse.move(-1, -1);
  await page.goto(new URL(QUIET_FILE, site).href);
  if (!scripts) return true;
  return page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    const workers = await navigator.serviceWorker.getRegistrations();
    return workers.length + (await caches.keys()).length + (await indexedDB.databases()).length === 0;
  });
}

/**
 * Opens `path` (such as `plans/`, without a leading slash) in a page that no other test has. It is a new one, or one that an earlier
 * test of this worker has left, emptied of all that was stored: to start a page costs more than most tests do in it.
 */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const site = new URL(inject('siteUrl'));
  const address = new URL(path, site);
  const { viewport, colorScheme = 'light', reducedMotion = 'no-preference', ...kind } = options;
  const key = JSON.stringify(kind);
  const page =
    (address.host === site.host ? left.get(key)?.pop() : undefined) ??
    (await (await (await sharedBrowser()).newContext({ locale: 'zh-CN', ...kind })).newPage());

  const errors: string[] = [];
  const foreignRequests: string[] = [];
  const onError = (error: Error): void => void errors.push(error.message);
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') errors.push(message.text());
  };
  const onResponse = (response: Response): void => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  };
  const onRequest = (request: Request): void => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== site.host) foreignRequests.push(request.url());
  };
  page.on('pageerror', onError).on('console', onConsole).on('response', onResponse).on('request', onRequest);

  let changed = false;
  let unwatch = (): void => undefined;
  onTestFinished(async ({ task }) => {
    unwatch();
    page.off('pageerror', onError).off('console', onConsole).off('response', onResponse);
    page.off('request', onRequest);
    // Who failed may have stopped anywhere.
    const passed = task.result?.state !== 'fail';
    const again =
      passed && !changed && (await emptied(page, options.javaScriptEnabled !== false).catch(() => false));
    if (again) left.set(key, [...(left.get(key) ?? []), page]);
    else await page.context().close();
  });

  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors: 'none' });
  const settled = settling(page);
  const response = await page.goto(address.href, { waitUntil: 'load' });
  // Without scripts nothing comes behind it.
  if (options.javaScriptEnabled !== false) await settled();
  unwatch = watchUse(page, () => {
    changed = true;
  });
  return { page, status: response?.status(), errors, foreignRequests };
}

/** Turns of the page, one after another, in which it has nothing to do and asks for nothing. */
const QUIET_TURNS = 2;

/**
 * From now on counts what a page asks for. The function it gives ends when all of that has come and the page has nothing left to do:
 * what its scripts load at their start, and what that loads in turn, is there. It goes by what happens, and by no clock.
 */
function settling(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let asked = 0;
  let next = (): void => undefined;
  const begun = (request: Request): void => {
    asked += 1;
    open.add(request);
  };
  const ended = (request: Request): void => {
    open.delete(request);
    next();
  };
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  return async () => {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      const before = asked;
      while (open.size > 0) await new Promise<void>((done) => (next = done));
      if (!(await idle(page)) || asked !== before) quiet = -1;
    }
    page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
  };
}

/** Waits until the page has drawn and has nothing to do; says whether it is the same page still. */
const idle = (page: Page): Promise<boolean> =>
  page
    .evaluate(
      () =>
        new Promise<true>((done) => {
          requestAnimationFrame(() => {
            requestIdleCallback(() => {
              done(true);
            });
          });
        }),
    )
    .catch((error: unknown) => {
      if (String(error).includes('context was destroyed')) return false;
      throw error;
    });

/**
 * Clicks a link to another page and waits until that page is there. A click by itself ends as soon as the address has
 * changed, when the new page may still be empty. Not for links within a page.
 */
export async function follow(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent('domcontentloaded'), link.click()]);
}
