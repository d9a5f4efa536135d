import { issue } from '../src/model/issue.ts';
import type { Unit } from '../src/model/responsibility.ts';
import { jsonOf } from '../src/model/steering.ts';
import { citedPlans } from './cited/resolve.ts';
import { furtherFunctionsBy } from './classify/further-functions.ts';
import { derived, findsTheSame, keysOf, type Derived } from './derived.ts';
import { checkedCoders } from './check/coders.ts';
import { readCoders } from './read/coders.ts';
import { readSeeds } from './read/seeds.ts';
import { readReleases, readVocabulary } from './read/vocabulary.ts';
import { sentencesIn } from './read/sentences.ts';
import { readWordings } from './read/wordings.ts';
import { progressOf } from './report/progress.ts';
import { annotations, printed, summary } from './report/terminal.ts';
import { rememberedFolder, rememberedIn } from './write/remembered.ts';
import { instrumentRows, placesJson, themeRows, unitRows } from './write/vocabulary.ts';
import { staleContent, writeContent } from './write/files.ts';

/**
 * seeds → content: read, parse, check, write. `--check` writes nothing and fails where content/ is stale. A plan whose
 * seed, vocabulary and program are those of the last time is not read again; `--anew` reads all.
 */
/** Of more plans only counts are shown. */
const MOST_NAMED = 50;
const started = performance.now();
const root = process.cwd();
const { seeds, issues } = readSeeds(root);
const { vocabulary, issues: vocabularyIssues } = readVocabulary(root);
const { releases, issues: releaseIssues } = readReleases(root);
const { wordings, issues: wordingIssues } = readWordings(root);
issues.push(...vocabularyIssues, ...releaseIssues, ...wordingIssues);

const { coders, issues: coderIssues } = readCoders(root);
issues.push(...coderIssues);

const remembered = rememberedIn<Derived>(
  process.argv.includes('--anew') ? null : rememberedFolder(root, 'content'),
);
const keyOf = keysOf(root, vocabulary);
const find = citedPlans(seeds.map(({ id, facts }) => ({ id, ...facts })));
const progress = progressOf('plans');
const files = new Map<string, string>();
const byRule: Unit[] = [];
if (!issues.some((i) => i.severity === 'error'))
  for (const [k, seed] of seeds.entries()) {
    const plan = remembered.of(
      seed.id,
      keyOf(seed),
      () => derived(root, seed, vocabulary, find),
      findsTheSame(find),
    );
    issues.push(...plan.issues);
    byRule.push(...plan.units);
    files.set(`plans/${seed.id}.mdx`, plan.mdx);
    files.set(`sources/${seed.id}.json`, plan.source);
    if (seeds.length <= MOST_NAMED) console.log(`  ${seed.id}: ${plan.counts}`);
    progress.tell(k + 1, seeds.length);
  }
for (const [name, rows] of Object.entries({
  units: unitRows(
    vocabulary.units,
    byRule,
    vocabulary.unitFunctions,
    furtherFunctionsBy(vocabulary.unitFunctions),
  ),
  indicators: vocabulary.indicators,
  themes: themeRows(vocabulary.themes),
  instruments: instrumentRows(vocabulary.instruments),
}))
  files.set(`vocabulary/${name}.json`, `${jsonOf(rows, 1)}\n`);
files.set('vocabulary/wordings.json', `${jsonOf(wordings, 1)}\n`);
files.set('vocabulary/places.json', placesJson(vocabulary.jurisdictions));
files.set('corpus.json', `${jsonOf(releases, 1)}\n`);
const coded = checkedCoders(coders, {
  sentence: sentencesIn((plan) => files.get(`plans/${plan}.mdx`)),
  codes: {
    theme: new Set(vocabulary.themes.map(({ code }) => code)),
    instrument: new Set(vocabulary.instruments.flatMap(({ tools }) => tools.map(({ code }) => code))),
  },
});
issues.push(...coded.issues);
files.set('coders.json', `${jsonOf(coded.coders, 1)}\n`);
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
  return [...Map.groupBy(all, ({ sha256 }) => sha256).values()].flatMap(([first, ...others]) =>
    others.map(({ id }): [string, string] => [first?.id ?? '', id]),
  );
}
