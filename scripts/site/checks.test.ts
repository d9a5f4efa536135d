import { describe, expect, it, vi } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { checkBudgets, checkLimit, LIMIT } from './budgets.ts';
import { readContent, type PlanContent } from './content.ts';
import { countsOf } from './counts.ts';
import { pageOf } from './page.ts';
import { checkLinks } from './links.ts';
import { checkPolicy } from './policy.ts';
import { checkTwins } from './twins.ts';
import { checkPlanPromises, checkSitePromises } from './promises.ts';
import type { Site } from './read-site.ts';

const head = `<html lang="zh-CN"><meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
const siteOf = (pages: Record<string, string>, files: Record<string, string> = {}, base = '/'): Site => ({
  base,
  pages: new Map(Object.entries(pages).map(([address, html]) => [address, pageOf(head + html)])),
  files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
});
const messages = (issues: Issue[]) => issues.map((i) => i.message);

describe('codes', () => {
  it.each<[string, readonly Issue[]]>([
    ['site/link', checkLinks(siteOf({ '/': '<a href="/x/">' }))],
    ['site/policy', checkPolicy(siteOf({ '/': '<p onclick="x()">' }))],
  ])('%s is an error with a place', (code, issues) => {
    expect(issues).toMatchObject([{ code, severity: 'error' }]);
    expect(issues[0]?.file).toMatch(/index\.html$/u);
    expect(issues[0]?.fix).not.toBe('');
  });
});

describe('links', () => {
  it.each([
    ['<a href="/x/">', /no such page/u],
    ['<a href="#x">', /no #x/u],
    ['<a href="/#x">', /no #x/u],
    ['<link href="/style.css">', /no such page/u],
    ['<p id=a></p><p id="a"></p>', /stands twice/u],
  ])('%s is an issue', (html, message) => {
    expect(messages(checkLinks(siteOf({ '/': html })))).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    '<a href="/a/#b">',
    '<a href="https://example.org/x">',
    '<script src="/s.js"></script>',
    '<a href="a/#b">',
  ])('%s is none', (html) => {
    expect(checkLinks(siteOf({ '/': html, '/a/': '<p id="b">' }, { 's.js': '' }))).toEqual([]);
  });

  it('knows the base path', () => {
    expect(checkLinks(siteOf({ '/': '<a href="/sub/a/">', '/a/': '' }, {}, '/sub/'))).toEqual([]);
    expect(messages(checkLinks(siteOf({ '/': '<a href="/a/">', '/a/': '' }, {}, '/sub/')))).toEqual([
      expect.stringMatching(/leaves the base path/u),
    ]);
  });
});

describe('policy', () => {
  it.each([
    ['<script>alert(1)</script>', /inline script/u],
    ['<style>a{}</style>', /inline style/u],
    ['<p style="color:red">', /style=/u],
    ['<p onclick="x()">', /onclick/u],
    ['<a href="javascript:x()">', /javascript/u],
    ['<img src="https://example.org/x.png">', /another host/u],
    ['<script src="//example.org/x.js"></script>', /another host/u],
  ])('%s is an issue', (html, message) => {
    expect(messages(checkPolicy(siteOf({ '/': html })))).toEqual([expect.stringMatching(message)]);
  });

  it('asks for a policy and a language', () => {
    const bare: Site = { ...siteOf({}), pages: new Map([['/', pageOf('<html>')]]) };
    expect(checkPolicy(bare)).toHaveLength(2);
    const lax = pageOf(head.replace("'self'", "'self' 'unsafe-inline'"));
    expect(checkPolicy({ ...bare, pages: new Map([['/', lax]]) })).toHaveLength(1);
  });

  it('lets a page link to other hosts', () => {
    expect(checkPolicy(siteOf({ '/': '<a href="https://example.org/">' }))).toEqual([]);
  });
});

describe('budgets', () => {
  const noise = (length: number) =>
    Array.from({ length }, (_, i) => ((i * 7919) % 9973).toString(36)).join('');

  const irregular = (length: number) =>
    Array.from({ length }, (_, i) => ((i * i * 7919) % 1_000_003).toString(36)).join('');

  it('are kept by small files and broken by large ones', () => {
    const task = 'plans/jia-2024/tasks/1/index.html';
    expect(checkBudgets(siteOf({}, { [task]: 'x', 'a.css': 'x', 'a.js': 'x' }))).toEqual([]);
    expect(messages(checkBudgets(siteOf({}, { [task]: noise(20_000) })))).toEqual([
      expect.stringMatching(/task page: \d+ bytes brotli/u),
      expect.stringMatching(/task page: \d+ bytes gzip/u),
    ]);
  });

  it('let one task page of ten be long, and not two', () => {
    const page = (k: number) => `plans/jia-2024/tasks/${k}/index.html`;
    const pages = (long: number) =>
      Object.fromEntries(Array.from({ length: 10 }, (_, k) => [page(k), k < long ? noise(20_000) : 'x']));
    expect(checkBudgets(siteOf({}, pages(1)))).toEqual([]);
    expect(checkBudgets(siteOf({}, pages(2)))).toHaveLength(2);
  });

  it('give a task page what its words cost, and not what stands around them', () => {
    const page = (main: string, around = '') => ({
      'plans/jia-2024/tasks/1/index.html': `<main><p>${main}</p></main>${around}`,
    });
    const [words, links] = [irregular(20_000), `<a href="${irregular(20_000)}">x</a>`];
    expect(checkBudgets(siteOf({}, page(words)))).toEqual([]);
    expect(checkBudgets(siteOf({}, page('x', words)))).toHaveLength(2);
    expect(checkBudgets(siteOf({}, page(links)))).toHaveLength(2);
  });

  it('of very many task pages look at a thousand, from all plans', () => {
    const pages = (long: (plan: number) => boolean) =>
      siteOf(
        {},
        Object.fromEntries(
          Array.from({ length: 1500 }, (_, k) => {
            const plan = Math.floor(k / 15);
            return [`plans/p${plan}-2024/tasks/${k % 15}/index.html`, long(plan) ? irregular(6_000) : 'x'];
          }),
        ),
      );
    const site = pages(() => false);
    const get = vi.spyOn(site.files, 'get');
    expect(checkBudgets(site)).toEqual([]);
    const read = new Set(get.mock.calls.map(([file]) => file).filter((file) => file.includes('/tasks/')));
    expect(read.size).toBe(1000);
    expect(new Set([...read].map((file) => file.split('/')[1])).size).toBe(100);
    expect(checkBudgets(pages((plan) => plan % 8 === 0))).toHaveLength(2);
  });

  it('count addresses of a task page as they are at the root of a host', () => {
    const base = `/${irregular(6_000)}/`;
    const page = { 'plans/jia-2024/tasks/1/index.html': `<main><a href="${base}plans/">x</a></main>` };
    expect(checkBudgets(siteOf({}, page))).toHaveLength(2);
    expect(checkBudgets({ ...siteOf({}, page), base })).toEqual([]);
  });

  it('add up style sheets', () => {
    const half = noise(8_000);
    expect(checkBudgets(siteOf({}, { '_astro/Page.a.css': half, '_astro/Page.b.css': half }))).toHaveLength(
      1,
    );
  });

  it('grow with the corpus where the thing itself must', () => {
    const index = { 'search/data/abc/texts-0.json': irregular(90_000) };
    const pages = (n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, k) => [`plans/jia-2024/tasks/${k}/index.html`, 'x']));
    const found = messages(checkBudgets(siteOf({}, { ...index, ...pages(100) })));
    expect(found).toEqual([expect.stringMatching(/first search: \d+ bytes gzip, at most 204000$/u)]);
    expect(checkBudgets(siteOf({}, { ...index, ...pages(400) }))).toEqual([]);
  });

  it('count of an index in parts only what one visit reads', () => {
    const part = (k: number) => `search/data/abc/engine/0/index/und_${k}.pf_index`;
    const parts = (n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, k) => [part(k), irregular(20_000)]));
    expect(checkBudgets(siteOf({}, parts(3)))).toEqual([]);
    expect(checkBudgets(siteOf({}, parts(9)))).toEqual([]);
    expect(checkBudgets(siteOf({}, { ...parts(9), [part(9)]: irregular(80_000) }))).toHaveLength(1);
  });

  it('hold for every page of a site of any size, and not for what is as long as its document', () => {
    const long = 'x'.repeat(LIMIT.bytes + 1);
    const found = (file: string, text: string) => messages(checkLimit(siteOf({}, { [file]: text })));
    expect(found('themes/talent/index.html', long)).toEqual([
      expect.stringMatching(/300001 bytes, at most/u),
    ]);
    expect(found('plans/in/62/index.html', long)).toHaveLength(1);
    expect(found('plans/jia-2024/source/index.html', long)).toHaveLength(1);
    expect(found('plans/jia-2024/profile/index.html', long)).toEqual([]);
    expect(found('data/targets.csv', long)).toEqual([]);
    expect(found('units/index.html', irregular(35_000))).toEqual([
      expect.stringMatching(/bytes gzip, at most 60000/u),
    ]);
    expect(found('index.html', 'x'.repeat(LIMIT.bytes))).toEqual([]);
  });

  it('add up the scripts of a page, with what they import at once', () => {
    const half = noise(1_900);
    const files = { 'index.html': '', 'a.js': `import{x}from"./b.js";//${half}`, 'b.js': half };
    const page = { '/': '<script src="/a.js"></script>' };
    expect(messages(checkBudgets(siteOf(page, files)))).toEqual([
      expect.stringMatching(/scripts of a page/u),
    ]);
    const later = { ...files, 'a.js': `import("./b.js");//${half}` };
    expect(checkBudgets(siteOf(page, later))).toEqual([]);
  });
});

describe('promises and counts', () => {
  const content: PlanContent[] = readContent('.').slice(0, 1);
  const checkPromises = (site: Site): Issue[] => [
    ...checkSitePromises(site),
    ...content.flatMap((plan) => checkPlanPromises(site, plan)),
  ];
  const checkCounts = (site: Site): Issue[] => {
    const counts = countsOf(site);
    return [...content.flatMap((plan) => counts.add(plan)), ...counts.end()];
  };

  it('miss everything in an empty site', () => {
    const records = content.flatMap(({ edition }) => [...edition.tasks, ...edition.passages]);
    const found = messages(checkPromises(siteOf({}))).join('\n');
    for (const { id } of records.slice(0, 50)) expect(found).toContain(`/plans/${id.split('/')[0] ?? ''}/`);
    expect(checkCounts(siteOf({})).length).toBeGreaterThan(content.length * 9);
  });

  it('find a row that was changed', () => {
    const plans = content.map(({ edition }) => ({ ...edition.plan, url: `/plans/${edition.plan.id}/` }));
    const wrong = plans.map((plan) => ({ ...plan, seal: '错' }));
    const issuesOf = (rows: object[]) =>
      messages(checkCounts(siteOf({}, { 'data/plans.json': JSON.stringify(rows) }))).filter((m) =>
        m.includes('/data/plans.json'),
      );
    expect(issuesOf(plans)).toEqual([]);
    expect(issuesOf(wrong)).toHaveLength(1);
    expect(issuesOf([])).toHaveLength(1);
  });
});

describe('languages', () => {
  it('a page with its twin and the same fragments is none', () => {
    expect(checkTwins(siteOf({ '/a/': '<p id="b">', '/en/a/': '<p id="b">', '/404.html': '' }))).toEqual([]);
  });

  it.each([
    [{ '/a/': '' }, '/a/ has no twin at /en/a/'],
    [{ '/en/a/': '' }, '/en/a/ has no twin at /a/'],
    [{ '/a/': '<p id="b">', '/en/a/': '' }, '#b of /a/ is not in /en/a/'],
    [{ '/a/': '', '/en/a/': '<p id="b">' }, '#b of /en/a/ is not in /a/'],
  ])('%o is an issue', (pages, message) => {
    expect(messages(checkTwins(siteOf(pages as Record<string, string>)))).toEqual([
      expect.stringContaining(message),
    ]);
  });
});
