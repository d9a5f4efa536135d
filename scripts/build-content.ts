import { issue } from '../src/model/issue.ts';
import type { Unit } from '../src/model/responsibility.ts';
import { jsonOf } from '../src/model/steering.ts';
import { editionOf, sourceOf } from './edition.ts';
import { citedPlans, withCitedPlans } from './cited/resolve.ts';
import { derivedAgain } from './read/derive.ts';
import { readReleases, readSeeds, readVocabulary } from './read/seeds.ts';
import { annotations, printed, summary } from './report/terminal.ts';
import { mdxOf } from './write/mdx.ts';
import { instrumentRows, themeRows, unitRows } from './write/vocabulary.ts';
import { staleContent, writeContent } from './write/files.ts';

/** seeds → content: read, parse, check, write. `--check` writes nothing and fails where content/ is stale. */
const started = performance.now();
const root = process.cwd();
const { seeds, issues } = readSeeds(root);
const { vocabulary, issues: vocabularyIssues } = readVocabulary(root);
const { releases, issues: releaseIssues } = readReleases(root);
issues.push(...vocabularyIssues, ...releaseIssues);

const files = new Map<string, string>();
const byRule: Unit[] = [];
if (!issues.some((i) => i.severity === 'error')) {
  const cited = citedPlans(seeds.map(({ id, facts }) => ({ id, ...facts })));
  for (const seed of seeds) {
    const read = editionOf(seed, vocabulary);
    issues.push(...derivedAgain(root, seed));
    issues.push(...read.issues);
    byRule.push(...read.units);
    files.set(`plans/${seed.id}.mdx`, mdxOf(withCitedPlans(read.edition, cited), seed.introduction));
    files.set(`sources/${seed.id}.json`, `${jsonOf(sourceOf(seed), 1)}\n`);
    const { tasks, passages, targets, corrections } = read.edition;
    console.log(
      `  ${seed.id}: ${tasks.length} tasks, ${passages.length} passages, ${targets.length} targets, ${corrections.length} corrections`,
    );
  }
}
for (const [name, rows] of Object.entries({
  units: unitRows(vocabulary.units, byRule),
  indicators: vocabulary.indicators,
  themes: themeRows(vocabulary.themes),
  instruments: instrumentRows(vocabulary.instruments),
}))
  files.set(`vocabulary/${name}.json`, `${jsonOf(rows, 1)}\n`);
files.set('corpus.json', `${jsonOf(releases, 1)}\n`);
for (const [first, second] of duplicates(seeds))
  issues.push(
    issue('plan/duplicate', `the same bytes as ${first}`, {
      plan: second,
      file: `seeds/plans/${second}/source.txt`,
    }),
  );

const failed = issues.some((i) => i.severity === 'error');
if (!failed) {
  if (process.argv.includes('--check')) issues.push(...staleContent(root, files));
  else console.log(`  ${writeContent(root, files).length} of ${files.size} files written`);
}
const shown = issues.filter((i) => i.severity !== 'note');
if (shown.length > 0)
  console.error(process.env['GITHUB_ACTIONS'] === 'true' ? annotations(shown) : printed(shown, 3));
console.log(`  ${seeds.length} plans, ${summary(issues)}, ${Math.round(performance.now() - started)} ms`);
process.exitCode = issues.some((i) => i.severity === 'error') ? 1 : 0;

function duplicates(all: readonly { id: string; sha256: string }[]): [string, string][] {
  return all.flatMap((s, k) => {
    const twin = all.slice(0, k).find((t) => t.sha256 === s.sha256);
    return twin === undefined ? [] : [[twin.id, s.id] as [string, string]];
  });
}
