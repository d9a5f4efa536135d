import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { structureYamlSchema, type Decision } from '../../src/model/decision.ts';
import { readYaml } from '../../scripts/read/yaml.ts';
import { decode } from '../../scripts/read/decode.ts';
import { broken, parsed } from '../property/invariants.ts';
import { projectionOf } from './projection.ts';

/**
 * Each `<case>.txt` of this folder is a document with one difficulty, `<case>.json` what a person reads in it. A new
 * case is a new .txt: `UPDATE_GOLDEN=1 npx vitest run --project unit tests/golden` writes its .json, and whoever adds it
 * compares that with the data contract, word by word. `kinds.json` says which case shows which kind of difficulty.
 */
const folder = import.meta.dirname;
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();
const update = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

/** JSON with one list item or field a line, and short lists on one. */
function written(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || (line.length <= 60 && Array.isArray(value))) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((v) => inner + written(v, inner))
    : Object.entries(value).map(([key, v]) => `${inner}${JSON.stringify(key)}: ${written(v, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** The decisions of `<case>.structure.yaml`, where there is one. */
function structureOf(name: string): Decision[] {
  const file = join(folder, `${name}.structure.yaml`);
  if (!existsSync(file)) return [];
  const read = readYaml(readFileSync(file, 'utf8'), structureYamlSchema, file);
  if ('issues' in read) throw new Error(read.issues.map((i) => i.message).join('; '));
  return read.value.map((d, k) => ({ ...d, at: read.lineOf([k]) }));
}

describe('golden cases', () => {
  it.each(cases)('%s', (name) => {
    const read = decode(readFileSync(join(folder, `${name}.txt`)), `${name}.txt`);
    if ('issue' in read) throw new Error(read.issue.message);
    const edition = parsed(read.text, [], [], structureOf(name));
    expect(edition.issues.filter((i) => i.severity === 'error')).toEqual([]);
    expect(broken(edition, read.text)).toEqual([]);
    const projection = projectionOf(edition);
    const file = join(folder, `${name}.json`);
    if (update) writeFileSync(file, `${written(projection)}\n`);
    if (!existsSync(file))
      throw new Error(`${name}.json is missing; write it with UPDATE_GOLDEN=1 and read it`);
    expect(projection).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('have a text for every reading', () => {
    const readings = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'kinds.json');
    expect(readings.map((name) => name.slice(0, -5)).sort()).toEqual(cases);
  });

  it('show every kind of kinds.json, each in a case of its own', () => {
    const kinds = Object.entries(
      JSON.parse(readFileSync(join(folder, 'kinds.json'), 'utf8')) as Record<string, string>,
    );
    expect(kinds.filter(([, name]) => !cases.includes(name))).toEqual([]);
    expect(new Set(kinds.map(([, name]) => name)).size).toBe(kinds.length);
  });
});
