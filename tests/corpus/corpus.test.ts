import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planYamlSchema, type Erratum } from '../../src/model/seed.ts';
import { claimsOn } from '../../scripts/check/coverage.ts';
import { citedPlans, withCitedPlans } from '../../scripts/cited/resolve.ts';
import { editionOf } from '../../scripts/edition.ts';
import { locateErrata } from '../../scripts/parse/errata.ts';
import { proofFor } from '../../scripts/check/proof.ts';
import { readSeeds, sha256 } from '../../scripts/read/seeds.ts';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';
import { mdxOf } from '../../scripts/write/mdx.ts';
import { cases } from '../runs.ts';

/** The five documents as they came, and what a person counted in them. */
const DOCUMENTS = {
  'hezuo-2022': ['f9b4b280904636ee56d811173988cf165ac987215e219460d1b2e1ae43850e3f', 10, 0],
  'horinger-2025': ['04a5546d1016e508fea0bedc9c5fed427692eee4fb5d36bba0d7e4a719209814', 19, 0],
  'lianshui-2024': ['2bb0401884b9ec097c19c827e5f3ac5e817b3cc8aeb5255a7325c137a2813ca1', 15, 5],
  'linyi-2023': ['a2200b778683a154ecfffa4f6ef9908b39c0a7dfbfa133575fcd44c00d034d56', 24, 9],
  'linze-2022': ['9ce0bbb56093c1f02f79fe5fcd3f8a1e5ff40ee06c1813cdbf82aaf00c8dbfe2', 24, 5],
} as const;

const root = process.cwd();
const { seeds, issues } = readSeeds(root);
const { vocabulary, issues: vocabularyIssues } = readVocabulary(root);
/** Which plan of the corpus a citation names. */
const cited = citedPlans(seeds.map(({ id, facts }) => ({ id, ...facts })));
const read = seeds.map((seed) => ({ id: seed.id, seed, ...editionOf(seed, vocabulary) }));

describe('the seed documents', () => {
  it('are read without an issue', () => {
    expect([...issues, ...vocabularyIssues]).toEqual([]);
  });

  it.each(Object.entries(DOCUMENTS))('%s: is the document byte for byte', (id, [digest]) => {
    expect(sha256(readFileSync(join(root, 'seeds/plans', id, 'source.txt')))).toBe(digest);
  });

  it.each(Object.entries(DOCUMENTS))('%s: states no content by hand', (id) => {
    const facts = parse(readFileSync(join(root, 'seeds/plans', id, 'plan.yaml'), 'utf8')) as object;
    const known = Object.entries(planYamlSchema.shape);
    const needed = known.filter(([, schema]) => !schema.safeParse(undefined).success).map(([key]) => key);
    expect(needed.filter((key) => !(key in facts))).toEqual([]);
    expect(Object.keys(facts).filter((key) => !known.some(([name]) => name === key))).toEqual([]);
  });

  it('have no code that knows them by name', () => {
    const names = /hezuo|horinger|lianshui|linyi|linze|合作市|和林格尔|涟水|临沂|临泽|三升/u;
    const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(?:parse|classify|check|read|write)\b.*(?<!\.test)\.ts$/u.test(name),
    );
    expect(files.length).toBeGreaterThan(10);
    const code = (name: string): string =>
      readFileSync(join(root, 'scripts', name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
    expect(files.filter((name) => names.test(code(name)))).toEqual([]);
  });
});

describe.each(read)('$id', ({ id, seed, edition, issues: found }) => {
  const [, tasks = 0, areas = 0] = DOCUMENTS[id as keyof typeof DOCUMENTS];
  const points = [...seed.text];

  it('has no error', () => {
    expect(found.filter((i) => i.severity === 'error')).toEqual([]);
  });

  it(`has ${tasks} tasks in ${areas} areas`, () => {
    expect(edition.tasks.map((t) => t.number)).toEqual(Array.from({ length: tasks }, (_, k) => k + 1));
    expect(edition.areas).toHaveLength(areas);
    expect(edition.tasks.every((t) => (t.area === null) === (areas === 0))).toBe(true);
  });

  it('accounts for every character', () => {
    const claims = claimsOn(edition, seed.text);
    expect(points.filter((_, k) => claims[k] === 'nothing').join('')).toBe('');
  });

  it('gives every text as slice and corrections', () => {
    const proof = proofFor(points, edition.corrections);
    for (const p of edition.passages) expect([p.text, proof.of(p, p.text)]).not.toEqual([p.text, null]);
  });

  it('is the same text with other line ends', () => {
    // A span's `length` counts line ends too, so that spans of several lines are left out on both sides.
    const errata = seed.errata.filter((e) => !('to_line' in e) || e.to_line === e.line);
    const texts = (text: string) => {
      const { edition: other, issues: errors } = editionOf({ ...seed, text, errata }, vocabulary);
      expect(errors.filter((i) => i.code.startsWith('erratum/'))).toEqual([]);
      return other.passages.map((p) => [p.id, p.text]);
    };
    expect(texts(seed.text.replaceAll('\n', '\r\n'))).toEqual(texts(seed.text));
  });

  it('gives the same bytes twice', () => {
    const text = (): string => mdxOf(editionOf(seed, vocabulary).edition, seed.introduction);
    expect(text()).toBe(text());
  });

  it('is what content/ holds', () => {
    expect(mdxOf(withCitedPlans(edition, cited), seed.introduction)).toBe(
      readFileSync(join(root, 'content/plans', `${id}.mdx`), 'utf8'),
    );
  });

  it('names every correction that its guard no longer fits', () => {
    const place = { plan: id, file: seed.files.errata };
    const altered = (e: Erratum): Erratum[] => {
      const change = (text: string): string =>
        text === '' ? '龘' : `${text.slice(0, -1)}${text.endsWith('龘') ? '靐' : '龘'}`;
      return 'first' in e
        ? [
            { ...e, first: change(e.first) },
            { ...e, last: change(e.last) },
            { ...e, length: e.length + 1 },
            { ...e, length: e.length - 1 },
            { ...e, line: e.line + 1 },
            { ...e, to_line: e.to_line + 500 },
            ...(e.same_as === undefined
              ? []
              : [{ ...e, same_as: [e.same_as[0] + 1, e.same_as[1] + 1] as [number, number] }]),
          ]
        : [
            { ...e, before: change(e.before) },
            { ...e, sic: change(e.sic) },
            { ...e, after: change(e.after) },
            { ...e, line: e.line + 1 },
          ];
    };
    seed.errata.forEach((e, k) => {
      for (const wrong of altered(e)) {
        const errata = seed.errata.map((other, n) => (n === k ? wrong : other));
        const { issues: errors } = locateErrata(seed.text, errata, place);
        expect(errors, JSON.stringify(wrong)).not.toEqual([]);
        expect(errors[0]).toMatchObject({ severity: 'error', plan: id, file: seed.files.errata });
        expect(errors[0]?.message).toContain(`entry ${k + 1} `);
      }
    });
  });
});

describe('evidence that was touched', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'corpus-'));
    cpSync(join(root, 'seeds'), join(copy, 'seeds'), { recursive: true });
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it('fails wherever one character is replaced, and names the file', { timeout: 300_000 }, () => {
    const ids = Object.keys(DOCUMENTS);
    const places = fc.sample(
      fc.tuple(fc.constantFrom(...ids), fc.nat(1_000_000), fc.constantFrom('，', 'x', ' ', '一')),
      {
        numRuns: cases(200),
        seed: 20240301,
      },
    );
    for (const [id, where, other] of places) {
      const file = join(copy, 'seeds/plans', id, 'source.txt');
      const bytes = readFileSync(file);
      const points = [...bytes.toString('utf8')];
      const at = where % points.length;
      points[at] = points[at] === other ? '龘' : other;
      writeFileSync(file, points.join(''));
      const { seeds: rest, issues: errors } = readSeeds(copy);
      writeFileSync(file, bytes);
      expect(rest.map((s) => s.id)).toEqual(ids.filter((x) => x !== id));
      expect(errors).toContainEqual(
        expect.objectContaining({
          code: 'source/sha256',
          severity: 'error',
          plan: id,
          file: `seeds/plans/${id}/source.txt`,
        }),
      );
    }
    expect(readSeeds(copy).issues).toEqual([]);
  });
});
