/** A page of the built site in the shared browser, with a record of what went wrong in it. */
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

export interface OpenPage {
  page: Page;
  /** HTTP status of the page itself. */
  status: number | undefined;
  /** Errors of scripts and of the console, and answers of 400 and above, in order. */
  errors: string[];
  /** Requests to any host but the site's own: there shall be none. */
  foreignRequests: string[];
}

/** One connection for all files that a worker runs; it ends with the worker. */
let browser: Browser | undefined;

/** Opens `path` (such as `plans/`, without a leading slash) in a context of its own, closed when the test ends. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  browser ??= await chromium.connect(inject('browserEndpoint'));
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  onTestFinished(() => context.close());

  const page = await context.newPage();
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  const site = new URL(inject('siteUrl'));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== site.host) foreignRequests.push(request.url());
  });

  const response = await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
  return { page, status: response?.status(), errors, foreignRequests };
}

/**
 * Clicks a link to another page and waits until that page is there. A click by itself ends as soon as the address has
 * changed, when the new page may still be empty. Not for links within a page.
 */
export async function follow(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent('domcontentloaded'), link.click()]);
}
