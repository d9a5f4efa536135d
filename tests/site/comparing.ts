import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { deploymentOf } from '../../scripts/publish/place.ts';

/** What tests of the comparison know of the published tables, and where they look on its page. */
/** The published tables, read without any code of the site. */
const data = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as Row[];
export const codings = data<{
  plan: string;
  task: string;
  measure: string | null;
  scheme: string;
  code: string;
  rank: number;
  in_force: boolean;
  is_safeguard: boolean;
}>('codings').filter((c) => c.in_force && !c.is_safeguard);
export const measures = data<{ id: string; plan: string; task: string; text: string; url: string }>(
  'measures',
);
export const tasks = data<{ id: string; plan: string; title: string }>('tasks');
export const targets = data<{ id: string; plan: string; indicator: string | null; quote: string }>('targets');
export const { site } = deploymentOf(process.env);
export const plans = data<{
  id: string;
  is_interpretation: boolean;
  jurisdiction: string;
  document_number: string | null;
}>('plans');
export const themes = data<{ code: string }>('themes');

/** Waits for what a script does; machines are slow at times. */
export const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000 });

export const THREE = ['lianshui-2024', 'linze-2022', 'horinger-2025'];

/** Sentences of a plan under a theme: by their own themes, or by the primary one of their task. */
export const under = (plan: string, theme: string): typeof measures =>
  measures.filter((m) => {
    if (m.plan !== plan) return false;
    const own = codings.filter((c) => c.measure === m.id && c.scheme === 'theme');
    const primary = codings.filter(
      (c) => c.task === m.task && c.measure === null && c.scheme === 'theme' && c.rank === 1,
    );
    return (own.length > 0 ? own : primary).some((c) => c.code === theme);
  });

export const ready = (page: Page): Promise<void> => page.locator('compare-plans[data-state=ready]').waitFor();
export const heads = (page: Page): Promise<(string | null)[]> =>
  page.locator('thead th[data-column]').evaluateAll((all) => all.map((th) => th.getAttribute('data-column')));
export const rows = (page: Page): Promise<(string | null)[]> =>
  page.locator('tr[data-row]').evaluateAll((all) => all.map((tr) => tr.getAttribute('data-row')));
export const cell = (page: Page, plan: string, row: string) => page.locator(`[data-cell="${plan}|${row}"]`);
export const sentences = (page: Page, plan: string, row: string): Promise<string[]> =>
  cell(page, plan, row).locator('li.document a').allTextContents();
