import { describe, expect, it } from 'vitest';
import { follow, openPage } from './page.ts';
import { pathOf, table } from './pages.ts';

describe('addresses of the contract', () => {
  it.each([
    ['plans/linze-2022/tasks/3/#m2', 'linze-2022/3/2'],
    ['plans/hezuo-2022/tasks/10/#m2', 'hezuo-2022/10/2'],
    ['plans/horinger-2025/tasks/19/#m1', 'horinger-2025/19/1'],
  ])('%s is the measure %s, word for word', async (address, id) => {
    const { page } = await openPage(address);
    expect(await page.locator(':target').getAttribute('data-measure')).toBe(id);
    const text = table('measures').find((m) => m.id === id)?.text ?? '';
    expect(await page.locator(':target p').textContent()).toContain(text.slice(-6));
  });

  it.each([
    ['plans/linze-2022/#s2-r5', /全县规模以上工业企业研发经费支出/u],
    ['plans/linze-2022/#a1', /聚焦创新主体/u],
    ['plans/linze-2022/#g1', /加强组织领导/u],
    ['plans/linyi-2023/#s2', /搭建高水平科技创新平台|^$/u],
    ['plans/linyi-2023/#a2', /搭建高水平科技创新平台|^$/u],
    ['plans/hezuo-2022/#c10', /三升体育平台/u],
    ['plans/hezuo-2022/#s0-1', /合政办发/u],
    ['plans/linze-2022/source/#L12', /\S/u],
    ['plans/lianshui-2024/tasks/1/#n1', /下同/u],
  ])('%s is there', async (address, words) => {
    const { page } = await openPage(address);
    expect(await page.locator(':target').textContent()).toMatch(words);
  });
});

describe('the table of indicators', () => {
  it('has its values in the columns of their heads', async () => {
    const { page } = await openPage('plans/linze-2022/');
    const heads = await page.locator('table thead th').allTextContents();
    expect(heads.map((h) => h.trim())).toEqual(
      expect.arrayContaining(['2025年', '约束值', '预期值', '2021年实际值', '指标名称']),
    );
    const row = page.locator('#s2-r11');
    expect(await row.locator('th[scope=row]').textContent()).toBe('高新技术企业');
    expect(await row.locator('td').allTextContents()).toEqual(['11', '家', '28', '40', '50']);
    expect(await page.locator('table tbody tr').count()).toBe(15);
  });
});

describe('units', () => {
  it('says from which note a rule comes', async () => {
    const ruled = table('responsibilities').find((r) => r.basis === 'rule');
    const { page } = await openPage(`plans/${(ruled?.task ?? '').replace('/', '/tasks/')}/`);
    expect(await page.locator('.units').textContent()).toContain(ruled?.unit_text);
    const link = page.locator('.units .ruled a');
    const target = await link.getAttribute('href');
    await link.click();
    expect(page.url()).toContain(target);
    expect(await page.locator(':target').textContent()).toContain('下同');
  });

  it('says that the document names none', async () => {
    const silent = table('tasks').find((t) => t.responsibility_note === null);
    const { page } = await openPage(pathOf(silent?.url ?? ''));
    expect(await page.locator('.units').textContent()).toContain('文件未载责任单位');
  });
});

describe('the way through a plan', () => {
  it('leads from task to task in the order of the document', async () => {
    const tasks = table('tasks').filter((t) => t.plan === 'linze-2022');
    const { page } = await openPage('plans/linze-2022/tasks/1/');
    for (const task of tasks.slice(1, 4)) {
      await follow(page.locator('[rel=next]'));
      expect(page.url()).toContain(task.url);
    }
    expect(await page.locator('[rel=prev]').count()).toBe(1);
  });
});
