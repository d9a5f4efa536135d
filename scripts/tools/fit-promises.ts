import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Erratum } from '../../src/model/seed.ts';
import { parsePlan } from '../parse/plan.ts';
import { promiseFeatures } from '../parse/targets/promise-features.ts';
import type { Stated } from '../parse/targets/draft.ts';
import { promisesOf } from '../parse/targets/targets.ts';
import { decode } from '../read/decode.ts';

/**
 * `node scripts/tools/fit-promises.ts FOLDER [--write]`: fits what each feature of `scripts/parse/targets/promise-features.ts`
 * weighs on the seed documents, whose targets were read by hand, and on FOLDER (`plans/<slug>.txt` with `gold/<slug>.json`, whose
 * `targets` are all that the document promises); prints precision and recall of all, and of each source when it was left out.
 * `--write` writes `scripts/parse/targets/promise-weights.ts`. Logistic regression towards a prior; deterministic.
 */
type Weights = Record<string, number>;

interface Example {
  /** How far each feature of the table holds. */
  readonly holds: readonly number[];
  readonly words: string;
  readonly promise: boolean;
  /** How much it counts: a long document does not outvote the others. */
  readonly counts: number;
}

interface Document {
  readonly name: string;
  readonly family: string;
  readonly examples: readonly Example[];
  /** Promises that no number of the importer could be matched with. */
  readonly missed: number;
}

interface Gold {
  readonly value: number | string | null;
  readonly unit: string | null;
}

const ROUNDS = 4000;
const STEP = 0.5;
/** How strongly a weight is held at its prior. */
const HELD = 0.003;

const keyOf = (t: Gold): string =>
  `${Number(t.value)} ${(t.unit ?? '').normalize('NFKC').replace(/\s/gu, '')}`;

function documentOf(
  name: string,
  family: string,
  file: string,
  errata: readonly Erratum[],
  gold: readonly Gold[] | null,
): Document[] {
  const decoded = decode(readFileSync(file), file);
  if (!('text' in decoded)) return [];
  const period = { start: null, end: null };
  const files = { source: name, errata: name };
  const plan = parsePlan({
    id: 'draft',
    source: decoded.text,
    errata: [...errata],
    units: [],
    jurisdiction: null,
    period,
    files,
  });
  const stated: Stated[] = [];
  const { targets } = promisesOf(plan, [...decoded.text], period, null, (s) => {
    stated.push(s);
    return { score: 1, evidence: [] };
  });
  const left = gold === null ? null : new Map<string, number>();
  for (const t of gold ?? []) left?.set(keyOf(t), (left.get(keyOf(t)) ?? 0) + 1);
  const labels = targets
    .filter((t) => t.place !== 'table' && t.value !== null)
    .map((t) => {
      if (left === null) return true;
      const n = left.get(keyOf(t)) ?? 0;
      left.set(keyOf(t), n - 1);
      return n > 0;
    });
  const numbers = stated.filter((s) => s.draft.value !== null);
  if (numbers.length !== labels.length)
    throw new Error(`${name}: ${numbers.length} numbers, ${labels.length} targets`);
  const counts = 1 / Math.sqrt(Math.max(1, numbers.length));
  return [
    {
      name,
      family,
      examples: numbers.map((s, k) => ({
        holds: promiseFeatures.map(({ of }) => Number(of(s))),
        words: `${s.text.slice(Math.max(0, s.draft.at - 40), s.draft.at)}[${s.text.slice(s.draft.at, s.draft.j)}]${s.text.slice(s.draft.j, s.draft.j + 20)}`,
        promise: labels[k] === true,
        counts,
      })),
      missed: left === null ? 0 : [...left.values()].filter((n) => n > 0).reduce((a, b) => a + b, 0),
    },
  ];
}

function seedDocuments(root: string): Document[] {
  return readdirSync(join(root, 'seeds/plans')).flatMap((id) => {
    const errata = (parse(readFileSync(join(root, 'seeds/plans', id, 'errata.yaml'), 'utf8')) ??
      []) as Erratum[];
    return documentOf(id, 'seeds', join(root, 'seeds/plans', id, 'source.txt'), errata, null);
  });
}

function annotated(folder: string): Document[] {
  return readdirSync(join(folder, 'gold'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -5);
      const text = join(folder, 'plans', `${name}.txt`);
      const { targets } = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as {
        targets?: Gold[];
      };
      if (targets === undefined || !existsSync(text)) return [];
      return documentOf(
        name,
        name.split('-')[0] ?? '',
        text,
        [],
        targets.filter((t) => t.value !== null),
      );
    });
}

const scoreOf = (e: Example, weights: readonly number[]): number =>
  e.holds.reduce((sum, h, k) => sum + h * (weights[k] ?? 0), 0);

function fit(documents: readonly Document[]): Weights {
  const weights = promiseFeatures.map(({ prior }) => prior);
  const examples = documents.flatMap((d) => d.examples);
  const total = examples.reduce((sum, e) => sum + e.counts, 0);
  const holds = examples.map(({ holds }) => holds.flatMap((h, k) => (h === 0 ? [] : [[k, h] as const])));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((w, k) => HELD * (w - (promiseFeatures[k]?.prior ?? 0)));
    examples.forEach((e, n) => {
      const score = (holds[n] ?? []).reduce((sum, [k, h]) => sum + h * (weights[k] ?? 0), 0);
      const off = ((1 / (1 + Math.exp(-score)) - (e.promise ? 1 : 0)) * e.counts) / total;
      for (const [k, h] of holds[n] ?? []) slope[k] = (slope[k] ?? 0) + off * h;
    });
    slope.forEach((s, k) => {
      const sign = Math.sign(promiseFeatures[k]?.prior ?? 1);
      weights[k] = sign * Math.max(0, sign * ((weights[k] ?? 0) - STEP * s));
    });
  }
  return Object.fromEntries(
    promiseFeatures.map(({ name }, k) => [name, Math.round((weights[k] ?? 0) * 100) / 100]),
  );
}

function counted(documents: readonly Document[], weights: Weights, tell: boolean) {
  const list = promiseFeatures.map(({ name }) => weights[name] ?? 0);
  const n = { right: 0, false: 0, missed: 0 };
  for (const d of documents) {
    const own = { right: 0, false: 0, missed: d.missed };
    for (const e of d.examples) {
      const is = scoreOf(e, list) > 0;
      if (tell && is !== e.promise)
        console.log(
          `    ${is ? 'falsely' : 'missed'} ${d.name} ${scoreOf(e, list).toFixed(2)}: ${e.words} | ${promiseFeatures.flatMap(({ name }, k) => ((e.holds[k] ?? 0) === 0 ? [] : name)).join('; ')}`,
        );
      if (is && e.promise) own.right += 1;
      else if (is) own.false += 1;
      else if (e.promise) own.missed += 1;
    }
    if (tell && own.false + own.missed > 0)
      console.log(`  ${d.name}: ${own.right} right, ${own.false} falsely, ${own.missed} missed`);
    n.right += own.right;
    n.false += own.false;
    n.missed += own.missed;
  }
  return n;
}

const figures = (n: { right: number; false: number; missed: number }): string =>
  `precision ${(n.right / Math.max(1, n.right + n.false)).toFixed(3)}, recall ${(n.right / Math.max(1, n.right + n.missed)).toFixed(3)}`;

const root = process.cwd();
const write = process.argv.includes('--write');
const folders = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const documents = [...seedDocuments(root), ...folders.flatMap(annotated)];
const weights = fit(documents);
console.log(`${documents.length} documents: ${figures(counted(documents, weights, true))}`);
if (write)
  writeFileSync(
    join(root, 'scripts/parse/targets/promise-weights.ts'),
    `/**\n * What each feature of \`promise-features.ts\` weighs, by its name. Written by \`scripts/tools/fit-promises.ts\`; never by hand.\n */\nexport const promiseWeights: Readonly<Record<string, number>> = {\n${promiseFeatures.map(({ name }) => `  '${name}': ${String(weights[name] ?? 0)},\n`).join('')}};\n`,
  );
const left = { right: 0, false: 0, missed: 0 };
for (const family of new Set(documents.map((d) => d.family))) {
  const own = documents.filter((d) => d.family === family);
  const n = counted(own, fit(documents.filter((d) => d.family !== family)), process.argv.includes('--tell'));
  console.log(`  ${family} left out: ${figures(n)}`);
  for (const k of ['right', 'false', 'missed'] as const) left[k] += n[k];
}
console.log(`each source left out: ${figures(left)}`);
if (process.argv.includes('--weights')) console.log(weights);
