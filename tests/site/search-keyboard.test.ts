import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { answered } from './searching.ts';

describe('with the keyboard alone', () => {
  it('finds from any page: slash, words, Enter, down, Enter', async () => {
    const { page } = await openPage('plans/linze-2022/tasks/1/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('科技特派员');
    await page.keyboard.press('Enter');
    await answered(page);
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    const second = page.locator('[data-hit] a').nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    const address = (await second.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === address);
    await page.locator('main mark.found').first().waitFor();
    expect(await page.locator(':target').count()).toBe(1);
    expect(await page.locator(':target').isVisible()).toBe(true);
    expect(new Set(await page.locator('main mark.found').allTextContents())).toEqual(new Set(['科技特派员']));
  });

  it('chooses a suggestion by initials, and closes them with Escape', async () => {
    const { page } = await openPage('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('kjtpy');
    const option = page.getByRole('option', { name: '科技特派员' }).first();
    await option.waitFor();
    await page.keyboard.press('Escape');
    expect(await option.isVisible()).toBe(false);
    await page.keyboard.press('Backspace');
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBe(
      await option.getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await answered(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('科技特派员');
  });

  it('lets a slash be typed', async () => {
    const { page } = await openPage('search/');
    await page.locator('#q').focus();
    await page.keyboard.type('1/2');
    expect(await page.locator('#q').inputValue()).toBe('1/2');
  });
});

describe('an input method', () => {
  it('is left alone where it begins before the suggestions have come', async () => {
    const { page } = await openPage('search/');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/suggestions[^/]*\.js$/u, async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('#q').focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'keji', selectionStart: 4, selectionEnd: 4 });
    release();
    await page.locator('[role=listbox]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    await session.send('Input.insertText', { text: '科技' });
    await page.getByRole('option').first().waitFor();
  });

  it('is left alone until it has composed', async () => {
    const { page } = await openPage('search/');
    await page.locator('#q').focus();
    const session = await page.context().newCDPSession(page);
    // What the box loads at focus has come.
    await page.waitForLoadState('networkidle');
    await session.send('Input.imeSetComposition', { text: 'keji', selectionStart: 4, selectionEnd: 4 });
    await page.waitForTimeout(100);
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('idle');
    await session.send('Input.insertText', { text: '科技' });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await answered(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('科技');
  });
});
