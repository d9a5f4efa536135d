/** The notebook: its programs are run, in every language that is here, and give what the page shows. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/compare/notebook.ts';
import { datasets } from './pages.ts';
import { openPage } from './page.ts';

const has = (command: string): boolean => spawnSync(command, ['--version'], { timeout: 30_000 }).status === 0;
const languages = [
  { name: 'python', command: 'python3', program: 'table.py', drawn: 'tools.svg' },
  { name: 'r', command: 'Rscript', program: 'table.R', drawn: 'tools.pdf' },
].map((language) => ({ ...language, here: has(language.command) }));
for (const { command, program, here } of languages)
  if (!here) console.log(`${program} was not run: ${command} is not installed here`);

/** Runs a program in an empty folder: what it prints, and the file that it draws. */
function run(command: string, program: string, drawn: string): { printed: string; image: string } {
  const folder = mkdtempSync(join(tmpdir(), 'notebook-'));
  try {
    const { status, stdout, stderr } = spawnSync(command, [resolve('dist/data/examples', program)], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' },
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(join(folder, drawn))).toBe(true);
    return { printed: stdout, image: readFileSync(join(folder, drawn), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function shown(path = 'data/notebook/') {
  const { page } = await openPage(path);
  const texts = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((e) => e.textContent.trim()));
  const lines = await page
    .locator('[data-output=table] tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join('\t')),
    );
  return {
    page,
    codes: { python: await texts('[data-code=python]'), r: await texts('[data-code=r]') },
    printed: [...lines, ...(await texts('[data-output=agreement]'))].join('\n') + '\n',
    shapes: await page
      .locator('[data-output=figure] svg > *')
      .evaluateAll((all) =>
        all.map((e) => [
          e.tagName,
          ...e.getAttributeNames().map((name) => `${name}=${e.getAttribute(name) ?? ''}`),
          e.textContent.trim(),
        ]),
      ),
  };
}

describe.each(languages)('$program', ({ name, command, program, drawn, here }) => {
  it('is the code of the page', async () => {
    const { codes } = await shown();
    expect(codes[name as 'python' | 'r']).toEqual(
      cellsOf(readFileSync(join('dist/data/examples', program), 'utf8')),
    );
  });

  it(
    here ? 'gives what the page shows, from any folder' : `was not run: ${command} is not installed here`,
    async () => {
      if (!here) return;
      const { printed, shapes, page } = await shown();
      const given = run(command, program, drawn);
      expect(given.printed).toBe(printed);
      if (name !== 'python') return;
      const drawnShapes = await page.evaluate((svg) => {
        const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
        return [...root.children].map((e) => [
          e.tagName,
          ...e.getAttributeNames().map((attribute) => `${attribute}=${e.getAttribute(attribute) ?? ''}`),
          e.textContent.trim(),
        ]);
      }, given.image);
      expect(shapes).toEqual(drawnShapes);
    },
  );
});

describe('the page', () => {
  it('counts as the codings do', async () => {
    const { printed } = await shown();
    const plans = datasets('plans').map((plan) => plan['id']);
    const used = datasets('codings').filter(
      (c) =>
        c['scheme'] === 'instrument' &&
        c['in_force'] === true &&
        c['measure'] !== null &&
        c['is_safeguard'] === false,
    );
    const last = printed.split('\n').find((line) => line.startsWith('n\t'));
    expect(last?.split('\t').slice(1).map(Number)).toEqual(
      plans.map((plan) => new Set(used.filter((c) => c['plan'] === plan).map((c) => c['measure'])).size),
    );
  });

  it('is the same in English, with English words', async () => {
    const [chinese, english] = [await shown(), await shown('en/data/notebook/')];
    expect(english.printed).toBe(chinese.printed);
    // The words of the figure are those of the code; an English page says of them that they are Chinese.
    const inChinese = english.shapes.map((shape) => shape.filter((said) => said !== 'lang=zh-CN'));
    expect(inChinese).toEqual(chinese.shapes);
    expect(await english.page.locator('h1').textContent()).toBe('From download to table');
  });
});
