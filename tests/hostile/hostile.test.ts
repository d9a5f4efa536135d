import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { additionOf } from '../../scripts/add/addition.ts';
import { editionOf } from '../../scripts/edition.ts';
import { inspectFile } from '../../scripts/inspect/inspection.ts';
import { asJson, asText } from '../../scripts/inspect/show.ts';
import { readSeeds, type Seed } from '../../scripts/read/seeds.ts';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';
import { mdxOf } from '../../scripts/write/mdx.ts';
import { writeSeedFolder } from '../../scripts/write/seed-folder.ts';
import { problemsOf } from '../../src/loaders/integrity.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Issue } from '../../src/model/issue.ts';
import { partOf, readDoc, rowsIn } from '../docs/markdown.ts';
import { long } from '../runs.ts';
import { copyTree } from '../builds/tree.ts';
import { filler, hostile, outcomes, plan, type Hostile } from './files.ts';
import { RAW } from './words.ts';

const vocabularies = readVocabulary(process.cwd());
const { seeds } = readSeeds(process.cwd());
const five = seeds.map((s) => s.id);

const base = mkdtempSync(join(tmpdir(), 'hostile-'));
const { root, remove } = copyTree();
afterAll(() => {
  remove();
  rmSync(base, { recursive: true, force: true });
});

/** A free id for the `k`-th file. */
const idOf = (k: number): string =>
  `jia-${[...String(k)].map((d) => 'abcdefghij'.charAt(Number(d))).join('')}-2024`;
const pathOf = (k: number, h: Hostile): string => join(base, String(k), h.name ?? 'x.txt');
const errorsOf = (issues: readonly Issue[]): string[] =>
  issues.filter((i) => i.severity === 'error').map((i) => i.code);
const frontOf = (mdx: string): Edition => parse(/^---\n([^]*?)\n---\n/u.exec(mdx)?.[1] ?? '') as Edition;

beforeAll(() => {
  hostile.forEach((h, k) => {
    mkdirSync(join(base, String(k)));
    h.make(pathOf(k, h));
  });
});

const filed = new Map<string, Hostile>();

describe('one at a time', () => {
  const tried = hostile.map((h, k) => [h.what, h, k] as const).filter(([, h]) => long || h.slow !== true);
  it.each(tried)('%s', (_what, h, k) => {
    const path = pathOf(k, h);
    // None takes more than some seconds; one that grows with the square would run into the limit of the test.
    const inspection = inspectFile(path, process.cwd(), vocabularies);
    const [json, text] = [asJson(inspection), asText(inspection)];

    expect(errorsOf(inspection.issues)).toEqual(h.inspect === 'imported' ? [] : [h.inspect]);
    expect(inspection.readable).toBe(h.inspect === 'imported');
    expect(json).not.toMatch(RAW);
    expect(json.split('\n')).toHaveLength(2);
    expect(text).not.toMatch(RAW);
    for (const said of [json, text]) expect(said).not.toContain(base);
    expect(text).not.toMatch(/^\s+at .*:\d+:\d+/mu);
    if (inspection.readable) {
      const words = inspection.edition.passages.map((p) => p.text).join('\n');
      for (const word of h.words ?? []) expect(words).toContain(word);
      expect(inspection.claims).not.toContain('nothing');
    }

    const addition = additionOf(path, h.id ?? idOf(k), seeds, vocabularies.vocabulary);
    expect(errorsOf(addition.issues)).toEqual(h.add === 'imported' ? [] : [h.add]);
    expect(JSON.stringify(addition.issues)).not.toMatch(RAW);
    expect(addition.id === null).toBe(h.add !== 'imported');
    if (addition.id === null) return;
    expect([...addition.files.keys()].sort()).toEqual(
      ['errata.yaml', 'introduction.md', 'plan.yaml', 'source.txt'].sort(),
    );
    expect(addition.files.get('source.txt')).toEqual(new Uint8Array(readFileSync(path)));
    expect(String(addition.files.get('plan.yaml'))).not.toMatch(RAW);
    writeSeedFolder(root, addition.id, addition.files);
    filed.set(addition.id, h);
  });
});

describe('all together', () => {
  let all: readonly Seed[] = [];

  it('are read back as they were filed', () => {
    const read = readSeeds(root);
    expect(read.issues).toEqual([]);
    expect(read.seeds.map((s) => s.id)).toEqual([...five, ...filed.keys()].sort());
    all = read.seeds;
  });

  it('come through YAML as they are', () => {
    for (const seed of all.filter((s) => filed.has(s.id))) {
      const { edition, issues } = editionOf(seed, vocabularies.vocabulary);
      expect(errorsOf(issues)).toEqual([]);
      expect(problemsOf(edition)).toEqual([]);
      if (seed.text.length > 20_000) continue;
      const mdx = mdxOf(edition, seed.introduction);
      expect(mdx).not.toMatch(RAW);
      expect(frontOf(mdx)).toEqual(edition);
    }
  });
});

describe('the commands', () => {
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [`scripts/${script}-plan.ts`, ...args], {
      cwd: root,
      encoding: 'utf8',
      timeout: 120_000,
    });
  const tree = (): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((f) => !f.parentPath.includes('node_modules'))
      .map((f) => join(f.parentPath, f.name))
      .sort();
  const pipe = hostile.findIndex((h) => h.what === 'a named pipe');
  const copy = hostile.findIndex((h) => h.what === 'a copy of a plan');
  const good = hostile.findIndex((h) => h.what === 'a name with line ends and escapes');
  const at = (k: number): string => join(base, String(k), hostile[k]?.name ?? 'x.txt');

  it.each<[string, number, string, string[]]>([
    ['inspect of a named pipe', 2, 'inspect', [at(pipe), '--json']],
    ['inspect of /dev/zero', 2, 'inspect', ['/dev/zero', '--json']],
    ['inspect of two files', 2, 'inspect', [at(copy), at(good)]],
    ['inspect of a name with escapes', 0, 'inspect', [at(good)]],
    ['add of /dev/zero', 1, 'add', ['/dev/zero']],
    ['add of a name that looks like an option', 2, 'add', ['-\u001b[2J.txt']],
    ['add with an id that leads out', 1, 'add', [at(good), '--id', '../../x-2024']],
  ])('%s ends with %i and changes nothing', (_what, status, script, args) => {
    const before = tree();
    const { status: ended, stdout, stderr } = run(script, ...args);
    expect(ended).toBe(status);
    expect(stdout + stderr).not.toMatch(RAW);
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+/mu);
    expect(stdout + stderr).not.toBe('');
    expect(tree()).toEqual(before);
  });

  it('add says why not where the folder is there already, and leaves nothing behind', () => {
    const path = join(base, 'taken.txt');
    writeFileSync(path, plan('taken'));
    mkdirSync(join(root, 'seeds/plans/jia-taken-2024'));
    const before = tree();
    const { status, stderr } = run('add', path, '--id', 'jia-taken-2024');
    expect(status).toBe(1);
    expect(stderr).toContain('error file/unwritable');
    expect(stderr).not.toContain(root);
    expect(tree()).toEqual(before);
    rmSync(join(root, 'seeds/plans/jia-taken-2024'), { recursive: true });
  });

  it('add twice files once', () => {
    const args = [at(good), '--id', 'jia-twice-2024'];
    if (filed.has(idOf(good)))
      rmSync(join(root, 'seeds/plans', idOf(good)), { recursive: true, force: true });
    expect(run('add', ...args).status).toBe(0);
    const before = tree();
    const second = run('add', ...args);
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('error plan/duplicate');
    expect(tree()).toEqual(before);
  });
});

describe('docs/issues.md', () => {
  it('tells what becomes of each file', () => {
    expect(rowsIn(partOf(readDoc('docs/issues.md'), 'Hostile input').text)).toEqual(outcomes);
  });

  it('tells each file once, and no two hold the same text', () => {
    expect(new Set(outcomes.map(([what]) => what)).size).toBe(outcomes.length);
    expect(plan('a')).not.toBe(plan('b'));
    expect(filler('a')).not.toBe(filler('b'));
  });
});
