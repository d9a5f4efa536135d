import type { Page } from 'playwright-core';

/** What the search page says it has found. */
export interface Found {
  readonly total: number;
  readonly ids: readonly string[];
  /** Those that are marked as found across words. */
  readonly across: readonly string[];
  /** Whether these come after all others. */
  readonly last: boolean;
}

/** Waits until the present question is answered. */
export async function answered(page: Page): Promise<void> {
  await page.locator('[data-search-state=ready]').waitFor();
}

/** Asks, one after another, by the form of the page, and brings all hits into the page. */
export const askAll = (page: Page, queries: readonly string[]): Promise<Found[]> =>
  page.evaluate(async (all) => {
    const results = document.querySelector<HTMLElement>('[data-search-state]');
    const input = document.querySelector<HTMLInputElement>('[data-search-box] input');
    if (!results || !input) throw new Error('There is nothing to search with');
    const ready = async (): Promise<void> => {
      while (results.dataset['searchState'] !== 'ready') {
        if (results.dataset['searchState'] === 'error') throw new Error('The search has failed');
        await new Promise((done) => setTimeout(done));
      }
    };
    const answers = [];
    for (const query of all) {
      input.value = query;
      input.form?.requestSubmit();
      await ready();
      const more = document.querySelector<HTMLButtonElement>('[data-more]');
      while (more && !more.hidden) more.click();
      const total = Number(results.dataset['total']);
      // What comes by the control comes in later turns, from the network where the corpus is large.
      for (let turn = 0; turn < 2000 && document.querySelectorAll('[data-hit]').length < total; turn += 1)
        await new Promise((done) => setTimeout(done));
      const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
      const ids = hits.map((hit) => hit.dataset['hit'] ?? '');
      const marked = hits.map((hit) => 'across' in hit.dataset);
      answers.push({
        total,
        across: ids.filter((_, i) => marked[i]).sort(),
        last: !marked.slice(0, marked.lastIndexOf(false) + 1).includes(true),
        ids: ids.sort(),
      });
    }
    return answers;
  }, queries);
