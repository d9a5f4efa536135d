import { planOfFragment, type PlanFragment } from '../../src/compare/fragment.ts';
import { expect, it } from 'vitest';
import { punctuated } from '../../src/model/punctuation.ts';
import {
  dataTexts,
  onPages,
  placeOf,
  read,
  references,
  rowsOf,
  textOf,
  type Case,
} from './correction-places.ts';
import { openPage } from './page.ts';
import { answered } from './searching.ts';

/** A built site whose corrections are asked about. */
export interface CorrectedSite {
  /** The folder above its `dist/`. */
  readonly root: string;
  /** Its address where it is not the site that all tests share. */
  readonly url: string;
  /** Corrections within sentences. */
  readonly cases: readonly Case[];
  /** Folders of pages on which some of them stand. */
  readonly places: readonly string[];
}

/**
 * Every correction of a site, through every surface that prints sentences: the corrected reading stands there, never the struck
 * words, and on pages the mark of the correction. `of` gives the site when it is there.
 */
export function correctionsStand(site: () => CorrectedSite): void {
  it('are marked wherever a page prints their words, and no page prints the struck ones', () => {
    const of = site();
    const { cases } = of;
    const { seen, wrong } = onPages(of.root, cases);
    expect(wrong).toEqual([]);
    for (const { correction } of cases)
      expect([correction.id, ...(seen.get(correction.id) ?? [])]).toContain('own');
    const codings = rowsOf<{ measure: string | null; scheme: string; in_force: boolean }>(of.root, 'codings');
    for (const { correction, passage } of cases)
      for (const [scheme, folder] of [
        ['theme', 'themes'],
        ['instrument', 'instruments'],
      ])
        if (codings.some((c) => c.in_force && c.measure === passage.id && c.scheme === scheme))
          expect([...(seen.get(correction.id) ?? [])], `${correction.id} on ${folder ?? ''}`).toContain(
            folder,
          );
    const seenOn = new Set([...seen.values()].flatMap((s) => [...s]));
    // Nearest measures and borrowed words stand on the pages of tasks, quotes of targets on those of indicators.
    for (const place of of.places) expect([...seenOn]).toContain(place);
  });

  it('are read as the edition has them in every data file, and the struck words in none', () => {
    const of = site();
    const { cases } = of;
    const texts = dataTexts(of.root);
    const kinds = new Set<string>();
    for (const { passage, struck, before, reading, after } of cases) {
      for (const name of [
        'passages.csv',
        'passages.json',
        `${passage.plan}/edition.txt`,
        `${passage.plan}/plan.json`,
      ])
        expect(texts.get(name), name).toContain(before + reading + after);
      for (const [name, text] of texts) {
        // A row's `quote` is the source's own words (data contract); nothing else is.
        if (struck !== null && !text.includes('>quote<'))
          expect(text.includes(struck), `${name}: ${struck}`).toBe(false);
        if (text.includes(before + reading + after))
          kinds.add(name.replace(/\/.*$/u, '').replace(/^.*\./u, ''));
      }
      for (const path of references(of.root))
        if (struck !== null) expect(read(of.root, path), path).not.toContain(struck);
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['csv', 'json', 'qdpx', 'xlsx']));
  });

  it('are in what the comparison reads', () => {
    const of = site();
    const { cases } = of;
    let some = 0;
    for (const plan of new Set(cases.map(({ passage }) => passage.plan))) {
      const fragment = JSON.parse(read(of.root, `compare/data/${plan}.json`)) as PlanFragment;
      const measures = planOfFragment(fragment).tasks.flatMap((t) => t.measures);
      for (const { correction, passage, reading } of cases) {
        const own = measures.find((m) => m.row.id === passage.id);
        if (!own) continue;
        some += 1;
        const mark = own.marks.find(([, , , , id]) => id === correction.id);
        expect(mark && own.row.text.slice(mark[0], mark[1]), correction.id).toBe(reading);
      }
    }
    expect(some).toBeGreaterThan(0);
  });

  it('are marked in what the search finds, and so are the words that were looked for', async () => {
    const of = site();
    const { cases } = of;
    const { page, errors } = await openPage(`${of.url}search/`);
    const at = page.url().replace(/\?.*$/u, '');
    let plan = '';
    for (const one of cases) {
      const { correction, passage, before, reading, after } = one;
      const q = `"${(before + reading + after).replaceAll(/[\s"“”-]/gu, '')}"`;
      // A plan is chosen by the address; within it the form asks, which takes a tenth of the time of a page.
      if (passage.plan === plan)
        await page.locator('[data-search-box] input').evaluate((input: HTMLInputElement, asked) => {
          input.value = asked;
          input.form?.requestSubmit();
        }, q);
      else await page.goto(`${at}?${new URLSearchParams({ q, plan: passage.plan }).toString()}`);
      plan = passage.plan;
      await answered(page);
      expect(new URL(page.url()).searchParams.getAll('plan')).toEqual([plan]);
      const hit = page.locator(`[data-hit="${passage.id}"]`);
      const text = textOf(await hit.innerHTML());
      const [found] = placeOf(one).exec(text) ?? [];
      expect(found, `${correction.id} in ${text}`).toContain(`\u0001${correction.id}\u0002`);
      expect(await hit.locator('mark').count()).toBeGreaterThan(0);
      expect(await hit.locator('.document').textContent()).toBe(punctuated(passage.text));
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are marked in the list of citations', async () => {
    const of = site();
    const { cases } = of;
    const ids = cases.map(({ passage }) => passage.id);
    const { page } = await openPage(`${of.url}cite/#ids=${ids.join('~')}`);
    for (const one of cases) {
      const item = page.locator(`[data-id="${one.passage.id}"]`).first();
      await item.locator('.document').waitFor();
      const text = textOf(await item.innerHTML());
      expect(text).toContain(`\u0001${one.correction.id}\u0002`);
      expect(await item.locator('.document').textContent()).toBe(punctuated(one.passage.text));
    }
    await page.close();
  });
}
