import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { evidenceOf, type DocumentFacts, type Judge } from '../parse/evidence.ts';
import { features } from '../parse/features.ts';
import type { Option } from '../parse/feature.ts';
import { outlinedPlan } from '../parse/plan.ts';
import { choose, holding, levelsFrom, optionsOf, type Weights } from '../parse/reading.ts';
import { titleKey } from '../parse/title-words.ts';
import { folded } from '../parse/folded.ts';
import { decode } from '../read/decode.ts';
import type { Erratum } from '../../src/model/seed.ts';

/**
 * `node scripts/tools/fit-reading.ts [FOLDER] [--write]`: fits what each feature of `scripts/parse/features.ts` weighs on the golden
 * cases, the seed documents, and FOLDER (`plans/<slug>.txt` with `gold/<slug>.json`), and prints how many tasks are found, in all
 * documents and in each family when it was left out. `--write` writes `scripts/parse/weights.ts`, `--record` what was measured, with
 * the sources of FOLDER numbered, to `docs/reading-figures.json`, which docs/features.md and the page on method quote (a test compares them). An
 * averaged perceptron with a margin; deterministic.
 */
interface Expected {
  /** Titles of tasks, as {@link titleKey} gives them; several lists where several readings are right. */
  readonly tasks: readonly (readonly string[])[];
  /** Roles of sections by title; empty where nobody annotated them. */
  readonly roles: ReadonlyMap<string, string>;
}

interface Document {
  readonly name: string;
  readonly family: string;
  readonly judge: Judge;
  readonly facts: DocumentFacts;
  readonly expected: Expected;
}

const EPOCHS = 40;
/** What a feature weighs before anything is seen; it keeps at least half of it, so that evidence keeps its direction. */
const PRIOR = 0.5;
const key = (title: string): string => titleKey(folded(title));

interface Record_ {
  readonly title: string;
  readonly role?: string;
}

function documentOf(
  name: string,
  family: string,
  file: string,
  errata: readonly Erratum[],
  expected: Expected,
): Document[] {
  const read = decode(readFileSync(file), name);
  return 'issue' in read ? [] : [outlinedDocument(name, family, read.text, errata, expected)];
}

function outlinedDocument(
  name: string,
  family: string,
  source: string,
  errata: readonly Erratum[],
  expected: Expected,
): Document {
  const files = { source: name, errata: name };
  const { judge, outline } = outlinedPlan({ id: 'draft', source, errata, files });
  return { name, family, judge, facts: evidenceOf(judge, outline.roots), expected };
}

/** Small documents, each with one difficulty, as the unit tests of the parser hold them. */
function lessons(root: string): Document[] {
  const all = JSON.parse(readFileSync(join(root, 'scripts/tools/lessons.json'), 'utf8')) as {
    lines: string[];
    tasks: string[];
    sections: Record_[];
  }[];
  return all.map(({ lines, tasks, sections }, k) =>
    outlinedDocument(`lesson ${k}`, 'lessons', lines.join('\n'), [], {
      tasks: [tasks.map(key)],
      roles: rolesIn(sections),
    }),
  );
}

const rolesIn = (sections: readonly Record_[]): Map<string, string> =>
  new Map(sections.map((s) => [key(s.title), s.role ?? '']));

/** The golden cases: each a family of its own, as each has its own layout. */
function goldenCases(root: string): Document[] {
  const folder = join(root, 'tests/golden');
  return (
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'kinds.json')
      // What an editor decided is not a reading of the text.
      .filter((name) => !existsSync(join(folder, name.replace('.json', '.structure.yaml'))))
      .sort()
      .flatMap((file) => {
        const name = file.slice(0, -5);
        const { tasks = [], sections = [] } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
          tasks?: Record_[];
          sections?: Record_[];
        };
        const expected = { tasks: [tasks.map((t) => key(t.title))], roles: rolesIn(sections) };
        return documentOf(name, 'golden', join(folder, `${name}.txt`), [], expected);
      })
  );
}

function seedDocuments(root: string): Document[] {
  return readdirSync(join(root, 'seeds/plans'))
    .sort()
    .flatMap((id) => {
      const front = readFileSync(join(root, 'content/plans', `${id}.mdx`), 'utf8').split('\n---')[0] ?? '';
      const edition = parse(front.replace(/^---\n/u, '')) as { tasks: Record_[]; sections: Record_[] };
      const errata = (parse(readFileSync(join(root, 'seeds/plans', id, 'errata.yaml'), 'utf8')) ??
        []) as Erratum[];
      const expected = {
        tasks: [edition.tasks.map((t) => key(t.title))],
        roles: rolesIn(edition.sections),
      };
      return documentOf(id, 'seeds', join(root, 'seeds/plans', id, 'source.txt'), errata, expected);
    });
}

/** Real documents: those of one source are a family. */
function realDocuments(folder: string): Document[] {
  return readdirSync(join(folder, 'gold'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -5);
      const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as {
        graded?: boolean;
        tasks: Record_[];
        alternatives?: Record_[][];
      };
      if (gold.graded === false) return [];
      const tasks = [gold.tasks, ...(gold.alternatives ?? [])].map((list) => list.map((t) => key(t.title)));
      return documentOf(name, name.split('-')[0] ?? '', join(folder, 'plans', `${name}.txt`), [], {
        tasks,
        roles: new Map(),
      });
    });
}

const isTitle = (x: string, y: string): boolean =>
  x === y || (Math.min(x.length, y.length) >= 6 && (x.startsWith(y) || y.startsWith(x)));

/** How many of `have` are in `want`, each once. */
function found(want: readonly string[], have: readonly string[]): number {
  const left = [...have];
  return want.filter((title) => {
    const at = left.findIndex((other) => isTitle(title, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

const titlesOf = ({ judge }: Document, headings: Iterable<{ readonly title: readonly [number, number] }>) =>
  [...headings].map((h) => key(judge.layout.flow.text.slice(...h.title)));

/** For every outer heading how well each of its options agrees with what is expected, the best 0. */
function costs(document: Document): Map<string, number> {
  const { facts, expected } = document;
  const out = new Map<string, number>();
  const lists = expected.tasks.map((want) =>
    facts.roots.map((root) =>
      optionsOf(facts, root).map((option) => {
        const { tasks } = levelsFrom(document.judge, [{ heading: root.heading, option }]);
        const have = titlesOf(document, tasks.keys());
        const right = found(want, have);
        const told = expected.roles.get(titlesOf(document, [root.heading])[0] ?? '');
        const role = option.kind === 'task' ? undefined : (option.role ?? undefined);
        const wrongRole = expected.roles.size > 0 && (told ?? '') !== (role ?? '') ? 1 : 0;
        return { option, value: 2 * right - have.length - wrongRole };
      }),
    ),
  );
  const total = (list: (typeof lists)[number]): number =>
    list.reduce((sum, options) => sum + Math.max(...options.map((o) => o.value)), 0);
  const best = lists.reduce((a, b) => (total(b) > total(a) ? b : a));
  best.forEach((options, k) => {
    const most = Math.max(...options.map((o) => o.value));
    for (const { option, value } of options) out.set(nameOf(k, option), Math.min(1, most - value));
  });
  return out;
}

const nameOf = (index: number, o: Option): string =>
  `${index} ${o.kind} ${String(o.role)} ${String(o.depth)}`;

/** One pass after another over `documents`; the mean of the weights on the way. */
function fit(documents: readonly Document[]): Weights {
  const now: Record<string, number> = Object.fromEntries(
    features.map(({ name, speaks }) => [name, speaks === 'for' ? PRIOR : -PRIOR]),
  );
  const sum: Record<string, number> = {};
  const all = documents.map((d) => ({ d, cost: costs(d) }));
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { d, cost } of all) {
      const of = (index: number, option: Option): number => cost.get(nameOf(index, option)) ?? 0;
      const guess = choose(d.facts, { weights: now, bonus: (root, option) => of(root.index, option) });
      const right = choose(d.facts, { weights: now, allowed: (r, o) => of(r.index, o) === 0 });
      const step = 1 / Math.max(1, d.facts.roots.length);
      const add = ({ choices, common }: typeof guess, sign: number): void => {
        choices.forEach(({ option }, k) => {
          const root = d.facts.roots[k];
          if (root === undefined) return;
          for (const [f, value] of holding({ document: d.facts, root, option, common })) {
            const name = features[f]?.name ?? '';
            now[name] = (now[name] ?? 0) + sign * step * value;
          }
        });
      };
      add(right, 1);
      add(guess, -1);
      for (const { name, speaks } of features) {
        const sign = speaks === 'for' ? 1 : -1;
        now[name] = sign * Math.max(PRIOR / 2, sign * (now[name] ?? 0));
      }
      for (const { name } of features) sum[name] = (sum[name] ?? 0) + (now[name] ?? 0);
    }
  const passes = EPOCHS * Math.max(1, all.length);
  return Object.fromEntries(
    features.map(({ name }) => [name, Math.round(((sum[name] ?? 0) / passes) * 100) / 100]),
  );
}

/** Tasks found, falsely found and missed with `weights`. */
function counted(documents: readonly Document[], weights: Weights, tell: boolean) {
  const n = { right: 0, false: 0, missed: 0, whole: 0 };
  for (const d of documents) {
    const { choices } = choose(d.facts, { weights });
    const have = titlesOf(d, levelsFrom(d.judge, choices).tasks.keys());
    const best = d.expected.tasks
      .map((want) => ({ want, right: found(want, have) }))
      .reduce((a, b) =>
        b.right * (a.want.length + have.length) > a.right * (b.want.length + have.length) ? b : a,
      );
    n.right += best.right;
    n.false += have.length - best.right;
    n.missed += best.want.length - best.right;
    const whole = best.right === have.length && best.right === best.want.length;
    if (whole) n.whole += 1;
    else if (tell)
      console.log(`  ${d.name}: ${best.right} of ${best.want.length}, ${have.length - best.right} falsely`);
  }
  return n;
}

const f1 = (n: { right: number; false: number; missed: number }): string =>
  ((2 * n.right) / Math.max(1, 2 * n.right + n.false + n.missed)).toFixed(3);

const root = process.cwd();
const write = process.argv.includes('--write');
const folder = process.argv.slice(2).find((a) => !a.startsWith('--'));
const documents = [
  ...goldenCases(root),
  ...seedDocuments(root),
  ...lessons(root),
  ...(folder === undefined ? [] : realDocuments(folder)),
];
const weights = fit(documents);
const whole = counted(documents, weights, true);
console.log(`${documents.length} documents: F1 of tasks ${f1(whole)}, ${whole.whole} whole`);
if (write)
  writeFileSync(
    join(root, 'scripts/parse/weights.ts'),
    `/**\n * What each feature of \`features.ts\` weighs, by its name. Written by \`scripts/tools/fit-reading.ts\`; never by hand.\n */\nexport const weights: Readonly<Record<string, number>> = {\n${features.map(({ name }) => `  '${name}': ${String(weights[name] ?? 0)},\n`).join('')}};\n`,
  );
if (process.argv.includes('--quick')) process.exit(write ? 0 : 0);
const families = [...new Set(documents.map((d) => d.family))];
const left = { right: 0, false: 0, missed: 0, whole: 0 };
const OWN = ['golden', 'seeds', 'lessons'];
const record = families.map((family) => {
  const own = documents.filter((d) => d.family === family);
  const n = counted(own, fit(documents.filter((d) => d.family !== family)), false);
  console.log(`  ${family} left out: F1 ${f1(n)}, ${n.whole} of ${own.length} whole`);
  if (!OWN.includes(family)) for (const k of ['right', 'false', 'missed', 'whole'] as const) left[k] += n[k];
  return { family, documents: own.length, ...n, f1: f1(n) };
});
if (folder !== undefined) console.log(`real documents, each family left out: F1 ${f1(left)}`);
if (process.argv.includes('--record')) {
  const real = record.filter((r) => !OWN.includes(r.family));
  const numbered = real.map((r, k) => ({ ...r, family: `source ${k + 1}` }));
  const all = { documents: real.reduce((sum, r) => sum + r.documents, 0), ...left, f1: f1(left) };
  const own = record.filter((r) => OWN.includes(r.family));
  const figures = { real: all, sources: numbered, invented: own };
  writeFileSync(join(root, 'docs/reading-figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
}
