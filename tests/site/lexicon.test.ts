/** The lexicon: the rule done again from it, and the dictionaries in their formats. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCsv } from '../../src/exports/csv-reader.ts';
import { codedByRule, type Given, type Item, type Wording } from './lexicon-rule.ts';
import { datasets } from './pages.ts';

const read = (name: string): string => readFileSync(`dist/data/lexicon/${name}`, 'utf8');
const [header = [], ...lines] = readCsv(read('wordings.csv'));
const wordings = lines.map((line): Wording => {
  const cell = (name: string): string => line[header.indexOf(name)] ?? '';
  const [scheme, code, kind, wording] = ['scheme', 'code', 'kind', 'wording'].map(cell);
  return {
    scheme: scheme ?? '',
    code: code ?? '',
    kind: kind ?? '',
    wording: wording ?? '',
    weight: Number(cell('weight')),
  };
});

const text = (value: unknown): string => String(value);
const places = new Map(datasets('plans').map((plan) => [plan['id'], plan['jurisdiction'] as string | null]));

/** What is coded, from the tables: tasks, and safeguards that are none; where these have no items, their section. */
function items(): Item[] {
  const sentencesOf = (kind: string) =>
    Map.groupBy(
      datasets('passages').filter((passage) => passage['kind'] === kind),
      (passage) => text(passage['parent']),
    );
  const [measures, safeguards] = [sentencesOf('measure'), sentencesOf('safeguard')];
  const itemOf = (row: Readonly<Record<string, unknown>>, sentences: typeof measures): Item => ({
    id: text(row['id']),
    title: text(row['title']),
    place: places.get(row['plan']) ?? null,
    sentences: (sentences.get(text(row['id'])) ?? []).map((p) => ({
      id: text(p['id']),
      text: text(p['text']),
    })),
  });
  return [
    ...datasets('tasks').map((task) => itemOf(task, measures)),
    ...[...datasets('safeguards'), ...datasets('sections')]
      .filter(({ id }) => safeguards.has(text(id)))
      .map((row) => itemOf(row, safeguards)),
  ];
}

const key = (given: Given): string => given.join(' | ');
const published = (): string[] =>
  [
    ...datasets('codings').map((row) => [row['measure'] ?? row['task'], row] as const),
    ...datasets('safeguard_codings').map((row) => [row['measure'] ?? row['safeguard'], row] as const),
  ]
    .filter(([, row]) => row['basis'] === 'rule')
    .map(([of, row]) =>
      key([
        text(of),
        text(row['scheme']),
        text(row['code']),
        Number(row['rank']),
        text(row['reason']).split(': ')[0] ?? '',
        text(row['evidence']),
      ]),
    );

describe('wordings.csv', () => {
  it('gives every code of the rule again, with its rank and its evidence, and no other', () => {
    const made = items().flatMap((item) => codedByRule(item, wordings).map(key));
    const [again, said] = [new Set(made), new Set(published())];
    expect(said.size).toBeGreaterThan(1500);
    expect([...said].filter((one) => !again.has(one))).toEqual([]);
    expect([...again].filter((one) => !said.has(one))).toEqual([]);
  });

  it('names codes of the vocabularies, each wording once to a code', () => {
    const codes = new Set([...datasets('themes'), ...datasets('instruments')].map((row) => row['code']));
    expect(wordings.filter(({ code }) => !codes.has(code))).toEqual([]);
    const keys = wordings.map((w) => `${w.scheme} ${w.code} ${w.kind} ${w.wording}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('jieba.txt', () => {
  const entries = read('jieba.txt').trimEnd().split('\n');

  it('has a word, a frequency and a tag to a line, and every unit that a plan names', () => {
    for (const line of entries) expect(line).toMatch(/^[\p{Script=Han}A-Za-z0-9]{2,16} \d+ (?:nt|ns|n)$/u);
    const words = new Set(entries.map((line) => line.split(' ')[0]));
    expect(words.size).toBe(entries.length);
    const named = datasets('responsibilities').map((row) => text(row['unit_text']));
    expect(named.filter((name) => name.length <= 16 && !words.has(name))).toEqual([]);
  });
});

describe('quanteda.yml', () => {
  const groups = parse(read('quanteda.yml')) as Record<string, Record<string, unknown>>;

  it('has every theme, tool, indicator and function of units with its words', () => {
    const codes = (table: 'themes' | 'indicators'): unknown[] => datasets(table).map((row) => row['code']);
    expect(Object.keys(groups)).toEqual(['theme', 'instrument', 'unit', 'indicator']);
    expect(Object.keys(groups['theme'] ?? {})).toEqual(codes('themes'));
    expect(Object.keys(groups['indicator'] ?? {})).toEqual(codes('indicators'));
    expect(groups['theme']?.['talent']).toMatchObject({
      wording: expect.arrayContaining(['科技特派员']) as unknown,
    });
    expect(Object.values(groups['unit'] ?? {}).flat()).toContain('县科技局');
  });
});
