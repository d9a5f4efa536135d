/** Where the corrections of a built site stand, read from its files: its pages, its data, its references. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readCsv } from '../../src/exports/csv-reader.ts';
import { readingOf } from '../../src/model/correction.ts';
import type { CorrectionRow, PassageRow } from '../../src/model/tables.ts';
import { addressOf } from '../../src/routes.ts';
import { halfWidth } from './pages.ts';

/** Characters around a correction by which its place is found again. */
const AROUND = 5;

/** A correction within a sentence, and the words around it as source and edition have them. */
export interface Case {
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

/** The text of a file of the site that was built in `root`. */
export const read = (root: string, path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
/** The rows of a published table. */
export const rowsOf = <Row>(root: string, table: string): Row[] =>
  JSON.parse(read(root, `data/${table}.json`)) as Row[];

/** All corrections that stand in a sentence, row or note; or those that stand in a title. */
export function casesOf(root: string, where: 'sentences' | 'titles' = 'sentences'): Case[] {
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
export const placeOf = ({ before, reading, after }: Case): RegExp =>
  new RegExp(MARK + escaped(halfWidth(before + reading + after)).join(MARK) + MARK, 'gu');

/** HTML whose tags end where they seem to: what stands in an attribute holds no `<` and no `>`. */
const plainTags = (html: string): string =>
  html.replaceAll(/<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)+>/giu, (tag) =>
    tag.replaceAll(/"[^"]*"/gu, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  );

/** The text of a page, its signs half-width, with every mark of a correction as `\u0001<id>\u0002`, and \u0003 where both readings are shown. */
export const textOf = (html: string): string =>
  halfWidth(plainTags(html))
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
export function onPages(root: string, cases: readonly Case[]) {
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
export function dataTexts(root: string): Map<string, string> {
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
export const references = (root: string): string[] =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((p) =>
    /\/cite\.[^/]+$/u.test(p),
  );
