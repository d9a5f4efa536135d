/**
 * Every correction of the corpus, and of an invented plan with one of each kind, through every surface that prints
 * sentences: the corrected reading stands there, never the struck words, and on pages the mark of the correction.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type RunningSite } from '../../scripts/serve-site.ts';
import { planOfFragment, type PlanFragment } from '../../src/compare/fragment.ts';
import { readCsv } from '../../src/exports/csv-reader.ts';
import { correctionKinds, readingOf } from '../../src/model/correction.ts';
import { punctuated } from '../../src/model/punctuation.ts';
import type { CorrectionRow, PassageRow } from '../../src/model/tables.ts';
import { addressOf } from '../../src/routes.ts';
import { invented } from './invented.ts';
import { openPage } from './page.ts';
import { halfWidth } from './pages.ts';
import { expectNoPeople, expectPeopleAgreement, writeCoders } from './second-coders.ts';
import { answered } from './searching.ts';
import { buildTree, copyTree, type Tree } from './tree.ts';

/** Characters around a correction by which its place is found again. */
const AROUND = 5;

/** A correction within a sentence, and the words around it as source and edition have them. */
interface Case {
  readonly correction: CorrectionRow;
  readonly passage: PassageRow;
  readonly before: string;
  readonly reading: string;
  readonly after: string;
  /** The source's words with those around them; null where the edition keeps them or where there are none. */
  readonly struck: string | null;
  /** Whether the same words stand in another passage, too, so that they alone do not tell the place. */
  readonly shared: boolean;
}

const read = (root: string, path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
const rowsOf = <Row>(root: string, table: string): Row[] =>
  JSON.parse(read(root, `data/${table}.json`)) as Row[];

/** All corrections that stand in a sentence, row or note; or those that stand in a title. */
function casesOf(root: string, where: 'sentences' | 'titles' = 'sentences'): Case[] {
  const sources = new Map<string, string[]>();
  const corrections = rowsOf<CorrectionRow>(root, 'corrections');
  const passages = rowsOf<PassageRow>(root, 'passages').filter(
    ({ kind }) => (kind === 'heading') === (where === 'titles'),
  );
  return corrections.flatMap((correction): Case[] => {
    const { plan, start, end, sic } = correction;
    const source = sources.get(plan) ?? [...read(root, `plans/${plan}/source.txt`)];
    sources.set(plan, source);
    const passage = passages.find((p) => p.plan === plan && p.start <= start && end <= p.end);
    if (!passage) return [];
    // The words around it, with the corrections there: the place is told by the source, not by what drew the pages.
    const within = (from: number, to: number): string => {
      const out: string[] = [];
      for (let k = from; k < to;) {
        const other = corrections.find((c) => c.plan === plan && c.id !== correction.id && c.start === k);
        if (other) out.push(readingOf(other));
        if (other && other.end > k) k = other.end;
        else out.push(source[k++] ?? '');
      }
      return out.join('').replaceAll(/[\r\n]/gu, '');
    };
    const before = [...within(passage.start, start)].slice(-AROUND).join('');
    const after = [...within(end, passage.end)].slice(0, AROUND).join('');
    const reading = readingOf(correction);
    const struck = sic === '' || reading === sic ? null : before + sic + after;
    const shared = passages.some((p) => p !== passage && p.text.includes(before + reading + after));
    return [{ correction, passage, before, reading, after, struck, shared }];
  });
}

const MARK = '(?:\u0001[^\u0002]*\u0002|\u0003)*';
const escaped = (words: string): string[] =>
  [...words].map((c) => c.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
/** The words of a case wherever they stand in a page, with the marks among them. */
const placeOf = ({ before, reading, after }: Case): RegExp =>
  new RegExp(MARK + escaped(halfWidth(before + reading + after)).join(MARK) + MARK, 'gu');

/** The text of a page, its signs half-width, with every mark of a correction as `\u0001<id>\u0002`, and \u0003 where both readings are shown. */
const textOf = (html: string): string =>
  halfWidth(html)
    // What the ledger says of former words and what the editor says of a correction are no text of the edition.
    .replaceAll(/<ol class="former">[\s\S]*?<\/ol>|<p class="why"[^>]*>[\s\S]*?<\/p>/gu, '')
    .replaceAll(/<small class="gloss"[^>]*>[\s\S]*?<\/small>/gu, '')
    // A reference is copied into a paper as it stands: it has the reading, and no marks.
    .replaceAll(/<p class="form"[\s\S]*?<\/p>/gu, '')
    .replaceAll(/<(head|script|style|del)\b[\s\S]*?<\/\1>/gu, '')
    .replaceAll(/<span class="mark"[^>]*data-correction="([^"]+)"[^>]*><\/span>/gu, '\u0001$1\u0002')
    .replaceAll(/<a class="mark" href="[^"]*?([^"/]+)\/#(c\d+)"[^>]*>[^<]*<\/a>/gu, '\u0001$1/$2\u0002')
    .replaceAll(/<span class="change" /gu, '\u0003$&')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const pagesOf = (root: string): (readonly [path: string, html: string])[] =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && !path.endsWith('/source/index.html'))
    .map((path) => [path, read(root, path)] as const);

/** Where a correction stands on pages, by the first folders of their addresses; and what is wrong there. */
function onPages(root: string, cases: readonly Case[]) {
  const seen = new Map<string, Set<string>>();
  const wrong: string[] = [];
  for (const [path, html] of pagesOf(root)) {
    const text = textOf(html);
    for (const one of cases) {
      const { id } = one.correction;
      if (one.struck !== null && halfWidth(html).includes(halfWidth(one.struck)))
        wrong.push(`${path}: ${one.struck}`);
      const elements = new RegExp(`<li[^>]* data-(?:measure|near)="${one.passage.id}"[\\s\\S]*?</li>`, 'gu');
      const own = one.shared ? textOf((html.match(elements) ?? []).join('')) : text;
      for (const [found] of own.matchAll(placeOf(one))) {
        if (!found.includes(`\u0001${id}\u0002`) && !found.includes('\u0003'))
          wrong.push(`${path}: no mark of ${id} at ${found}`);
        const isOwn = `/${path.replace('index.html', '')}` === addressOf(one.passage.id).replace(/#.*$/u, '');
        const kind = isOwn ? 'own' : (path.split('/')[path.includes('/tasks/') ? 2 : 0] ?? '');
        seen.set(id, (seen.get(id) ?? new Set()).add(kind));
      }
    }
  }
  return { seen, wrong };
}

/** Every text of every data file that quotes sentences, by the name of the file. */
function dataTexts(root: string): Map<string, string> {
  const texts = new Map<string, string>();
  const unquoted = (csv: string): string => readCsv(csv).flat().join('\n');
  texts.set('passages.csv', unquoted(read(root, 'data/passages.csv')));
  texts.set(
    'passages.json',
    rowsOf<PassageRow>(root, 'passages')
      .map((p) => p.text)
      .join('\n'),
  );
  for (const plan of readdirSync(join(root, 'dist/plans'), { withFileTypes: true })) {
    if (!plan.isDirectory()) continue;
    const own = (name: string): string => read(root, `plans/${plan.name}/${name}`);
    texts.set(`${plan.name}/edition.txt`, own('edition.txt'));
    const { passages } = JSON.parse(own('plan.json')) as { passages: PassageRow[] };
    texts.set(`${plan.name}/plan.json`, passages.map((p) => p.text).join('\n'));
  }
  for (const name of readdirSync(join(root, 'dist/data')).filter((n) => /\.(?:qdpx|xlsx)$/u.test(n))) {
    const files = unzipSync(readFileSync(join(root, 'dist/data', name)));
    for (const [path, bytes] of Object.entries(files))
      texts.set(
        `${name}/${path}`,
        new TextDecoder().decode(bytes).replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      );
  }
  return texts;
}

/** References of plans and tasks, in every format. */
const references = (root: string): string[] =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((p) =>
    /\/cite\.[^/]+$/u.test(p),
  );

const PLAN = 'jia-2026';
let tree: Tree | undefined;
let site: RunningSite | undefined;

/** A copy of the project with the invented plan, built and served. */
async function buildInvented(): Promise<void> {
  tree = copyTree();
  const { source, errata, structure } = invented(rowsOf<PassageRow>('.', 'measures').map(({ text }) => text));
  const folder = join(tree.root, 'seeds/plans', PLAN);
  const file = join(tree.root, 'jia.txt');
  writeFileSync(file, source);
  const added = await tree.run(['scripts/add-plan.ts', file, '--id', PLAN]);
  expect(added.code, added.text).toBe(0);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'errata.yaml'), errata);
  writeFileSync(join(folder, 'structure.yaml'), structure);
  expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toContain(
    createHash('sha256').update(source).digest('hex'),
  );
  writeCoders(tree.root, rowsOf('.', 'measures'));
  const content = await tree.run(['scripts/build-content.ts']);
  expect(content.code, content.text).toBe(0);
  await buildTree(tree, {}, 'zh');
  site = await serveSite({ root: join(tree.root, 'dist'), port: 0 });
}
afterAll(async () => {
  await site?.close();
  tree?.remove();
});

describe.each(['corpus', 'invented'])('corrections of the %s plans', (which) => {
  let root = '.';
  let cases: Case[] = [];
  beforeAll(async () => {
    if (which === 'invented') await buildInvented();
    root = tree?.root ?? '.';
    cases = casesOf(root).filter(({ correction }) => which === 'corpus' || correction.plan === PLAN);
    expect(cases.length).toBeGreaterThan(which === 'corpus' ? 10 : 0);
    if (which === 'invented')
      expect(cases.map(({ correction }) => correction.kind).sort()).toEqual([...correctionKinds].sort());
  }, 900_000);

  it('are marked wherever a page prints their words, and no page prints the struck ones', () => {
    const { seen, wrong } = onPages(root, cases);
    expect(wrong).toEqual([]);
    for (const { correction } of cases)
      expect([correction.id, ...(seen.get(correction.id) ?? [])]).toContain('own');
    const codings = rowsOf<{ measure: string | null; scheme: string; in_force: boolean }>(root, 'codings');
    for (const { correction, passage } of cases)
      for (const [scheme, folder] of [
        ['theme', 'themes'],
        ['instrument', 'instruments'],
      ])
        if (codings.some((c) => c.in_force && c.measure === passage.id && c.scheme === scheme))
          expect([...(seen.get(correction.id) ?? [])], `${correction.id} on ${folder ?? ''}`).toContain(
            folder,
          );
    const places = new Set([...seen.values()].flatMap((s) => [...s]));
    // Nearest measures and borrowed words stand on the pages of tasks, quotes of targets on those of indicators.
    for (const place of which === 'corpus' ? ['tasks'] : ['tasks', 'indicators'])
      expect([...places]).toContain(place);
  });

  it.runIf(which === 'invented')('in titles are marked in every list of tasks', () => {
    const titles = casesOf(root, 'titles').filter(({ correction }) => correction.plan === PLAN);
    expect(titles.map(({ reading }) => reading)).toEqual(['引育科技']);
    // Without the number: lists print the title alone.
    const named = titles.map((one) => ({ ...one, before: '', after: one.after.replace(/。[^]*$/u, '') }));
    const { seen, wrong } = onPages(root, named);
    expect(wrong).toEqual([]);
    for (const { correction } of named)
      expect([...(seen.get(correction.id) ?? [])]).toEqual(
        expect.arrayContaining(['own', 'plans', 'tasks', 'themes', 'units']),
      );
  });

  it.runIf(which === 'invented')('stand beside what the editor decided on the structure', async () => {
    const { page, errors } = await openPage(`${site?.url ?? ''}plans/${PLAN}/`);
    const list = page.getByRole('region', { name: '结构校定' });
    await list.waitFor();
    const entries = await list.getByRole('listitem').allInnerTexts();
    expect(entries.map((entry) => entry.split(/\n+/u))).toEqual([
      [
        '(一)加强组织领导',
        '规则读作保障措施“加强组织领导”，编者定为正文。',
        '此处是段首的话，不是一项措施。',
        '第14行',
      ],
    ]);
    // The link leads to the words in the source.
    await list.getByRole('link').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#L14');
    expect(await page.locator('#L14').textContent()).toContain('(一)加强组织领导');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are read as the edition has them in every data file, and the struck words in none', () => {
    const texts = dataTexts(root);
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
      for (const path of references(root))
        if (struck !== null) expect(read(root, path), path).not.toContain(struck);
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['csv', 'json', 'qdpx', 'xlsx']));
  });

  it('are in what the comparison reads', () => {
    let some = 0;
    for (const plan of new Set(cases.map(({ passage }) => passage.plan))) {
      const fragment = JSON.parse(read(root, `compare/data/${plan}.json`)) as PlanFragment;
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
    const { page, errors } = await openPage(which === 'corpus' ? 'search/' : `${site?.url ?? ''}search/`);
    const at = page.url().replace(/\?.*$/u, '');
    for (const one of cases) {
      const { correction, passage, before, reading, after } = one;
      const query = (before + reading + after).replaceAll(/[\s"“”-]/gu, '');
      await page.goto(`${at}?${new URLSearchParams({ q: `"${query}"`, plan: passage.plan }).toString()}`);
      await answered(page);
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
    const ids = cases.map(({ passage }) => passage.id);
    const path = `cite/#ids=${ids.join('~')}`;
    const { page } = await openPage(which === 'corpus' ? path : `${site?.url ?? ''}${path}`);
    for (const one of cases) {
      const item = page.locator(`[data-id="${one.passage.id}"]`).first();
      await item.locator('.document').waitFor();
      const text = textOf(await item.innerHTML());
      expect(text).toContain(`\u0001${one.correction.id}\u0002`);
      expect(await item.locator('.document').textContent()).toBe(punctuated(one.passage.text));
    }
    await page.close();
  });

  it('stand beside files of second coders, whose agreement is published, or is said to be missing', () => {
    if (which === 'invented') expectPeopleAgreement(root);
    else expectNoPeople(root);
  });
});
