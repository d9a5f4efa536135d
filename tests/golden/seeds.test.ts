import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { errataYamlSchema, planYamlSchema } from '../../src/model/seed.ts';
import { decode } from '../../scripts/read/decode.ts';
import { parsePlan, type Parsed } from '../../scripts/parse/plan.ts';
import { periodOf } from '../../scripts/parse/targets/time.ts';

/**
 * The seed documents as golden cases: what the parser gives is what `content/` holds, by ids, places, numbers and names
 * of values. The words follow from the places. `tests/corpus` compares every byte; this is quick enough to run
 * against every mutant.
 */
const root = process.cwd();
const TABLES = [
  'sections',
  'areas',
  'tasks',
  'safeguards',
  'passages',
  'responsibilities',
  'targets',
  'funding',
  'corrections',
] as const;
/** Decided after the parser, by `scripts/classify/` and with the vocabularies. */
const LATER = new Set([
  'unit',
  'function',
  'function_basis',
  'function_evidence',
  'indicator',
  'indicator_evidence',
  'indicator_basis',
  'indicator_by_rule',
  'indicator_reason',
  'restates',
]);
const PLAIN = /^(?:-?\d+(?:\.\d+)?|true|false|null|[A-Za-z][\w/.:-]*)$/u;

/** `id x/t1`, `start 120`, … of the records of one table, as the parser gives them. */
const given = (edition: Parsed, table: (typeof TABLES)[number]): string[] =>
  (edition[table] as readonly object[]).flatMap((record) =>
    (Object.entries(record) as [string, unknown][])
      .filter(([key, value]) => !LATER.has(key) && (value === null || typeof value !== 'object'))
      .filter(
        ([, value]) => PLAIN.test(String(value)) && !(typeof value === 'string' && /^-?\d/u.test(value)),
      )
      .map(([key, value]) => `${key} ${String(value)}`),
  );

/** The same, as the front matter of an edition prints them. */
const held = (front: string, table: string): string[] => {
  const from = front.indexOf(`\n${table}:`);
  const rest = front.slice(from + 1);
  const block = rest.slice(0, /\n(?=\w)/u.exec(rest)?.index ?? rest.length);
  return [...block.matchAll(/^ {2}[- ] (\w+): (.*)$/gmu)]
    .filter(([, key = '', value = '']) => !LATER.has(key) && PLAIN.test(value))
    .map(([, key = '', value = '']) => `${key} ${value}`);
};

describe('the seed documents', () => {
  it.each(readdirSync(join(root, 'seeds/plans')).sort())('%s', (id) => {
    const file = (name: string): Buffer => readFileSync(join(root, 'seeds/plans', id, name));
    const read = decode(file('source.txt'), 'source.txt');
    if ('issue' in read) throw new Error(read.issue.message);
    const facts = planYamlSchema.parse(parse(file('plan.yaml').toString()));
    const edition = parsePlan({
      id,
      source: read.text,
      errata: errataYamlSchema.parse(parse(file('errata.yaml').toString())),
      units: [],
      jurisdiction: null,
      period: periodOf({ id, ...facts }),
      files: { source: 'source.txt', errata: 'errata.yaml' },
    });
    const front = readFileSync(join(root, 'content/plans', `${id}.mdx`), 'utf8');
    for (const table of TABLES) expect(given(edition, table), table).toEqual(held(front, table));
  });
});
