/** Two files of second coders for a site of its own, and what its codebook and data have to say of them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { SESSION_FORMAT, sessionText, type Given, type Session } from '../../src/coding/session.ts';
import type { CodingRow, MeasureRow } from '../../src/model/tables.ts';

const PLAN = 'linze-2022';
const MISSING = '还没有，所以不报人与人之间的一致程度';
type Row = Readonly<Record<string, unknown>>;
const rows = (root: string, table: string): Row[] =>
  JSON.parse(readFileSync(join(root, `dist/data/${table}.json`), 'utf8')) as Row[];

/** What 甲 says: the editor's codes, but every fourth sentence is about governance. 乙: all sentences are about industry. */
export function writeCoders(root: string, measures: readonly MeasureRow[]): void {
  const own = measures.filter((m) => m.plan === PLAN).slice(0, 24);
  const editor = rows('.', 'codings') as unknown as readonly CodingRow[];
  const codesOf = (id: string, scheme: string): [string, string][] =>
    editor
      .filter((c) => c.measure === id && c.scheme === scheme && c.basis === 'editor')
      .sort((a, b) => a.rank - b.rank)
      .map((c) => [c.code, c.evidence]);
  const session = (coder: string, given: (m: MeasureRow, k: number) => Given, of = own): Session => ({
    format: SESSION_FORMAT,
    corpus: '1.0.0',
    coder,
    sample: { plans: [PLAN], theme: null, unit: 'sentence', size: null, seed: '1' },
    sentences: of.map(({ id, text }) => ({ id, text })),
    given: Object.fromEntries(of.map((m, k) => [m.id, given(m, k)])),
    revealed: false,
  });
  const first = session('甲', ({ id, text }, k) => ({
    theme: k % 4 === 3 ? [['governance', text.slice(0, 2)]] : codesOf(id, 'theme'),
    instrument: codesOf(id, 'instrument'),
    seen: k >= 20,
  }));
  const second = session('乙', ({ text }) => ({ theme: [['industry', text]], instrument: [], seen: false }));
  // One sentence was another when it was coded.
  const changed = {
    ...second,
    sentences: second.sentences.map((s, k) => (k === 0 ? { ...s, text: `${s.text}。` } : s)),
  };
  mkdirSync(join(root, 'seeds/coders'), { recursive: true });
  writeFileSync(join(root, 'seeds/coders/first-reader.json'), sessionText(first));
  writeFileSync(join(root, 'seeds/coders/second-reader.json'), sessionText(changed));
}

/** The table has every code; the page has the agreement of each pair, counted here anew from the table. */
export function expectPeopleAgreement(root: string): void {
  const given = rows(root, 'second_codings');
  expect(new Set(given.map((r) => r['measure'])).size).toBe(24);
  expect(given.filter((r) => r['file'] === 'second-reader')).toHaveLength(23);
  const primary = (reader: readonly Row[]): Map<unknown, unknown> =>
    new Map(
      reader.filter((r) => r['scheme'] === 'theme' && r['rank'] === 1).map((r) => [r['measure'], r['code']]),
    );
  const blind = (coder: string) => primary(given.filter((r) => r['coder'] === coder && r['blind'] === true));
  const editor = primary(
    rows(root, 'codings').filter((r) => r['basis'] === 'editor' && r['measure'] !== null),
  );
  const page = readFileSync(join(root, 'dist/codebook/index.html'), 'utf8');
  for (const [pair, a, b] of [
    ['|甲', editor, blind('甲')],
    ['|乙', editor, blind('乙')],
    ['甲|乙', blind('甲'), blind('乙')],
  ] as const) {
    const [, row = ''] =
      new RegExp(`data-pair="${pair.replace('|', '\\|')}"[^>]*>([\\s\\S]*?)</tr>`, 'u').exec(page) ?? [];
    const both = [...a.keys()].filter((id) => b.has(id));
    const same = both.filter((id) => a.get(id) === b.get(id)).length;
    expect(both.length, pair).toBeGreaterThan(15);
    expect(row, pair).toContain(`>${both.length}<`);
    expect(row, pair).toContain(`${((100 * same) / both.length).toFixed(1)}% ·`);
  }
  expect(page).toContain('乙所编的 1 句文字已改，未计入');
  expect(page).not.toContain(MISSING);
}

/** Where nobody but the editor has coded, the page says so, and the table has no row. */
export function expectNoPeople(root: string): void {
  expect(rows(root, 'second_codings')).toEqual([]);
  const page = readFileSync(join(root, 'dist/codebook/index.html'), 'utf8');
  expect(page).toContain(MISSING);
  expect(page).not.toContain('data-pair');
}
