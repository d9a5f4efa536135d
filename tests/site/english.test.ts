import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writtenIn } from '../../src/model/written-in.ts';
import { long } from '../runs.ts';
import { windows, wrongWith } from './axe.ts';
import { follow, openPage } from './page.ts';
import { correctedMeasure, pathOf, table } from './pages.ts';
import { answered } from './searching.ts';

const html = readdirSync('dist/en', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
const task = `en/${pathOf(correctedMeasure().measure.url)}`;

const attributeOf = (node: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
  node.attrs.find((attribute) => attribute.name === name)?.value;

/** Elements whose own words are in another language than `lang` says of them. */
function misspoken(page: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, lang: string): void => {
    if ('tagName' in node) {
      // A citation is in the language of its style, whatever the titles in it are written in.
      if (
        /^(?:script|style|title)$/u.test(node.tagName) ||
        node.attrs.some(({ name }) => name === 'data-citation')
      )
        return;
      const own = node.attrs.find(({ name }) => name === 'lang')?.value ?? lang;
      // Of a picture its name is said, and not what is drawn: a seal is one.
      const words =
        (attributeOf(node, 'role') === 'img' ? attributeOf(node, 'aria-label') : undefined) ??
        node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      const written = writtenIn(words);
      if (written !== null && !own.startsWith(written)) found.push(`<${node.tagName} lang=${own}> ${words}`);
      for (const child of node.childNodes) walk(child, own);
    } else if ('childNodes' in node) for (const child of node.childNodes) walk(child, lang);
  };
  walk(parse(page, { scriptingEnabled: false }), '');
  return found;
}

/** The places of the plans, and what lies above them, as the documents call them. */
const places = table('plans').flatMap(({ jurisdiction, province, prefecture }) =>
  [jurisdiction, province, prefecture].filter((place) => typeof place === 'string'),
);
/** Such a name by itself: not in a longer one (合作市科技局), nor in a row that tells where a place lies. */
const NAMED_ALONE = new RegExp(`(?<![《\\p{sc=Han}] ?)(?:${places.join('|')})(?! ?\\p{sc=Han})`, 'u');

/** Where a page calls a place by its Chinese name alone in words of its own, those that are only heard among them. */
function inChinese(page: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node && NAMED_ALONE.test(node.value)) found.push(node.value.trim());
    if ('tagName' in node) {
      if (
        /^(?:script|style|q|del|ins|code)$/u.test(node.tagName) ||
        /\b(?:document|quote|names|forms|doubt)\b/u.test(attributeOf(node, 'class') ?? '') ||
        attributeOf(node, 'data-citation') !== undefined
      )
        return;
      for (const { name, value } of node.attrs)
        if (/^(?:aria-label|title|content|data-name)$/u.test(name) && NAMED_ALONE.test(value))
          found.push(`${name}: ${value}`);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(page, { scriptingEnabled: false }));
  return found;
}

describe('English pages', () => {
  it('call places by their English names', () => {
    expect(NAMED_ALONE.test('Units of 临泽县')).toBe(true);
    expect(NAMED_ALONE.test('临泽县科学技术局')).toBe(false);
    // The programs of the notebook read the Chinese names.
    const pages = html.filter((file) => !file.startsWith('data/'));
    const said = pages.flatMap((file) =>
      inChinese(readFileSync(join('dist/en', file), 'utf8')).map((words) => `${file}: ${words}`),
    );
    expect(said.slice(0, 20)).toEqual([]);
  });

  it('name the five plans in the heads of matrices, and their provinces in the list', () => {
    const names = table('plans').map(({ jurisdiction_en: name }) => name);
    expect(names).not.toContain(null);
    for (const file of ['index.html', 'themes/index.html', 'indicators/index.html', 'compare/index.html']) {
      const page = readFileSync(join('dist/en', file), 'utf8');
      const heads = [...page.matchAll(/<th scope="col"[^>]*>.*?<\/th>/gu)].map(([head]) => head);
      for (const name of names) expect(heads.join(' '), file).toContain(`>${name ?? ''}<`);
    }
    const list = readFileSync('dist/en/plans/index.html', 'utf8');
    for (const name of ['Gansu', 'Inner Mongolia', 'Zhangye City', 'Gannan Tibetan Autonomous Prefecture'])
      expect(list).toContain(`data-name="${name}"`);
    expect(list).toContain('Linze County, Zhangye City, Gansu');
  });

  it('say of every word whether it is Chinese', () => {
    expect(html.length).toBeGreaterThan(200);
    expect(
      html.flatMap((file) => misspoken(readFileSync(join('dist/en', file), 'utf8')).slice(0, 2)),
    ).toEqual([]);
  });

  it('have no words of the Chinese interface', () => {
    const chinese = ['举措', '责任单位', '政策工具', '下载', '引用', '本方案', '各方案'];
    // Their own words alone: documents and codings say such things, too.
    const words = /<(?:h1|h2|th|button|label|summary|caption|nav)\b[^>]*lang="zh-CN"[^>]*>([^<]*)/gu;
    const found = [
      'index.html',
      'compare/index.html',
      'search/index.html',
      'data/index.html',
      'units/index.html',
    ].flatMap((file) =>
      [...readFileSync(join('dist/en', file), 'utf8').matchAll(words)].map(([, said = '']) => said.trim()),
    );
    expect(found.filter((said) => chinese.some((word) => said.includes(word)))).toEqual([]);
  });

  it('lead to English pages, and to files where they are', () => {
    for (const file of html) {
      const page = readFileSync(join('dist/en', file), 'utf8');
      for (const [, target = ''] of page.matchAll(/<a [^>]*?href="(\/[^"#?]*)/gu))
        if (target.endsWith('/') && !page.includes(`href="${target}" hreflang="zh-CN"`))
          expect(target, file).toMatch(/^\/en\//u);
        else if (!target.endsWith('/')) expect(target, file).not.toMatch(/^\/en\//u);
    }
  });

  it('cite the address of the Chinese page, which is the one that is promised', async () => {
    const { page } = await openPage(task);
    const cited = await page
      .locator('cite-panel [data-citation="apa"], cite-panel [data-citation] ')
      .first()
      .textContent();
    expect(cited).toContain(`/${pathOf(correctedMeasure().measure.url)}`);
    expect(cited).not.toContain('/en/');
  });
});

describe('the English comparison', () => {
  it('says in its title what it shows, and prints the address of the page that the reader has', async () => {
    const [one, two] = table('plans');
    const ids = [one?.id ?? '', two?.id ?? ''];
    const { page, errors } = await openPage(`en/compare/?plans=${ids.join('~')}&by=measures&theme=talent`);
    await page.locator('compare-plans[data-state=ready]').waitFor();
    const short = (name = ''): string => name.replace(/ (?:County|City)$/u, '');
    const title = `${short(one?.jurisdiction_en ?? '')}–${short(two?.jurisdiction_en ?? '')} · `;
    expect(await page.title()).toMatch(new RegExp(`^${title}.* \\| County S&T Plans$`, 'u'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = (await page.locator('[data-printed]').textContent()) ?? '';
    expect(printed.startsWith(title)).toBe(true);
    expect(printed).toContain(`/en/compare/?plans=${ids.join('~')}`);
    expect(await page.title()).toContain('S&T talent');
    expect(errors).toEqual([]);
  });

  it('has heads in English, too, where a script draws it', async () => {
    const { page } = await openPage(`en/compare/?plans=${table('plans')[0]?.id ?? ''}&by=goals`);
    await page.locator('compare-plans[data-state=ready]').waitFor();
    const heads = await page.locator('.matrix tbody th[scope=row] a').allTextContents();
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.filter((head) => /\p{Script=Han}/u.test(head.replace(/\(.*\)/u, '')))).toEqual([]);
  });
});

describe('the switch', () => {
  it('keeps question and place, there and back', async () => {
    const { page, errors } = await openPage(`${task}?mark=%E4%BC%81%E4%B8%9A#m1`);
    const other = page.locator('.other-language');
    await follow(other);
    expect(page.url()).toContain(`/${task.slice(3)}?mark=%E4%BC%81%E4%B8%9A#m1`);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await follow(page.locator('.other-language'));
    expect(page.url()).toContain(`/${task}?mark=%E4%BC%81%E4%B8%9A#m1`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(errors).toEqual([]);
  });

  it('works without script', async () => {
    const { page } = await openPage('en/plans/', { javaScriptEnabled: false });
    await follow(page.locator('.other-language'));
    expect(new URL(page.url()).pathname).toBe('/plans/');
  });
});

describe('the English search', () => {
  it('names its facets in English, and its hits are Chinese and lead to English pages', async () => {
    const { page, errors } = await openPage('en/search/?q=%E7%A7%91%E6%8A%80');
    await answered(page);
    const hit = page.locator('[data-hit] a').first();
    await hit.waitFor();
    expect(await hit.getAttribute('href')).toMatch(/^\/en\/plans\//u);
    const spoken = await hit.evaluate(
      (e) => e.closest('[lang]')?.getAttribute('lang') ?? e.querySelector('[lang]')?.getAttribute('lang'),
    );
    expect(spoken).toBe('zh-CN');
    const values = await page.locator('[data-search-values]').textContent();
    const themes = JSON.parse(readFileSync('dist/data/themes.json', 'utf8')) as {
      name: string;
      name_en: string;
    }[];
    expect(themes.some(({ name_en: name }) => values?.includes(name))).toBe(true);
    expect(themes.filter(({ name }) => values?.includes(name))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('axe', () => {
  const pages = [
    'en/',
    task,
    'en/compare/',
    'en/search/?q=%E7%A7%91%E6%8A%80',
    'en/codebook/',
    'en/indicators/rd-gdp-share/',
    `en/plans/${table('plans')[0]?.id ?? ''}/`,
  ];
  it.each(pages)('finds nothing on %s, which never scrolls sideways', async (path) => {
    const { page } = await openPage(path, { viewport: { width: 1280, height: 900 } });
    // In the short run the colours are taken to be those of the Chinese pages.
    const light = windows.filter(({ width, scheme }) => scheme === 'light' && width !== 375);
    expect(await wrongWith(page, long ? windows : light)).toEqual([]);
  });
});

it('on a phone scrolls tables of figures in their region, and breaks no word of a silence', async () => {
  for (const path of ['en/', 'en/compare/?by=tools']) {
    const { page } = await openPage(path, { viewport: { width: 375, height: 800 } });
    await page.locator('.matrix[data-form=figures] td').first().waitFor();
    const { over, inner, lines } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth,
      inner: [...document.querySelectorAll('.matrix[data-form=figures]')].some(
        (e) => e.scrollWidth > e.clientWidth,
      ),
      lines: [...document.querySelectorAll('.matrix .blank')].map(({ textContent, firstChild }) => {
        const words = document.createRange();
        if (firstChild) words.selectNodeContents(firstChild);
        return (
          new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size /
          textContent.trim().split(/\s+/u).length
        );
      }),
    }));
    expect(over, path).toBeLessThanOrEqual(375);
    expect(inner, path).toBe(true);
    expect(lines.length, path).toBeGreaterThan(1);
    expect(Math.max(...lines), path).toBeLessThanOrEqual(1);
    await page.close();
  }
});

it('says what kind of document a plan is in English', () => {
  expect(readFileSync('dist/en/plans/linze-2022/index.html', 'utf8')).toContain('Implementation plan');
});
