import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { table } from './pages.ts';

const plans = table('plans') as unknown as {
  readonly id: string;
  readonly province: string | null;
  readonly jurisdiction: string;
}[];
const shown = '[data-plan]:visible';
const idsOf = (all: Element[]): string[] => all.map((e) => e.getAttribute('data-plan') ?? '');

describe('the list of plans', () => {
  it('lists every plan without script, with a link, and no form that does nothing', async () => {
    const { page } = await openPage('plans/', { javaScriptEnabled: false });
    const ids = await page.locator(shown).evaluateAll(idsOf);
    expect(ids.toSorted()).toEqual(plans.map((p) => p.id).toSorted());
    for (const id of ids)
      expect(await page.locator(`a[href$="/plans/${id}/"]`).first().isVisible()).toBe(true);
    expect(await page.locator('.finder').isVisible()).toBe(false);
  });

  it('is searched by name, and the address says so', async () => {
    const { page, errors } = await openPage('plans/');
    const [plan] = plans;
    if (plan === undefined) throw new Error('There is no plan');
    await page.locator('.finder [name=q]').fill(plan.jurisdiction);
    const expected = plans.filter((p) => p.jurisdiction === plan.jurisdiction).map((p) => p.id);
    await expect.poll(() => page.locator(shown).evaluateAll(idsOf)).toEqual(expected);
    expect(new URL(page.url()).searchParams.get('q')).toBe(plan.jurisdiction);
    expect(await page.locator('[role=status]').first().textContent()).toContain(String(expected.length));
    await page.reload();
    await expect.poll(() => page.locator(shown).evaluateAll(idsOf)).toEqual(expected);
    await page.locator('.finder button[type=reset]').click();
    await expect.poll(() => page.locator(shown).count()).toBe(plans.length);
    expect(new URL(page.url()).search).toBe('');
    expect(errors).toEqual([]);
  });

  it('counts what each province would leave, and leaves that', async () => {
    const { page } = await openPage('plans/');
    const provinces = Map.groupBy(plans, (p) => p.province ?? '-');
    for (const [province, of] of provinces) {
      const option = page.locator(`.finder [name=province] option[value="${province}"]`);
      expect(await option.textContent()).toMatch(new RegExp(` ${of.length}\\s*$`, 'u'));
      await page.locator('.finder [name=province]').selectOption(province);
      await expect
        .poll(async () => (await page.locator(shown).evaluateAll(idsOf)).toSorted())
        .toEqual(of.map((p) => p.id).toSorted());
    }
  });

  it('opens an address as it was sent, also where nothing fits', async () => {
    const { page } = await openPage('plans/?q=没有这样的地方&sort=name');
    await expect.poll(() => page.locator(shown).count()).toBe(0);
    expect(await page.locator('[role=status]').first().textContent()).toContain('没有');
    expect(await page.locator('.finder [name=sort]').inputValue()).toBe('name');
  });
});
