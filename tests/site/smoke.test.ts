import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';

describe('home page', () => {
  it('answers in Chinese, without errors, and asks no other host for anything', async () => {
    const { page, status, errors, foreignRequests } = await openPage('');
    expect(status).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    expect(await page.title()).not.toBe('');
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });
});

describe('an address that does not exist', () => {
  it('answers 404 with a page of the site', async () => {
    const { page, status } = await openPage('no-such-page/');
    expect(status).toBe(404);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  });
});
