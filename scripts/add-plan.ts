import { parseArgs } from 'node:util';
import { escapeSteering, issue } from '../src/model/issue.ts';
import { isoDay, webAddress } from '../src/model/plan.ts';
import { additionOf, type Origin } from './add/addition.ts';
import { derivedFiles } from './add/again.ts';
import { filesIn, manyAdded } from './add/many.ts';
import { leftOutLines } from './inspect/left-out.ts';
import { readSeeds } from './read/seeds.ts';
import { readVocabulary } from './read/vocabulary.ts';
import { printed } from './report/terminal.ts';
import { replaceInSeedFolder, writeSeedFolder } from './write/seed-folder.ts';

/**
 * `npm run add -- FILE|FOLDER … [--id ID] [--url ADDRESS] [--accessed DAY] [--archive ADDRESS]`: files documents below
 * seeds/plans/, or says why not and changes nothing. `--again ID` derives the text of a filed original again.
 */
const root = process.cwd();
const usage = `Usage: npm run add -- FILE [--id ID] [--url ADDRESS --accessed YYYY-MM-DD] [--archive ADDRESS]
       npm run add -- FOLDER or several FILES
       npm run add -- --again ID`;

interface Asked {
  readonly files: readonly string[];
  readonly id: string | undefined;
  readonly again: string | undefined;
  readonly origin: Origin;
}

process.exitCode = run();

function run(): number {
  let asked: Asked;
  try {
    asked = askedFor();
  } catch (error) {
    console.error(`${escapeSteering(error instanceof Error ? error.message : '')}\n${usage}`);
    return 2;
  }
  return asked.again === undefined ? add(asked) : again(asked.again);
}

/** What the command line asks for. Throws where it cannot be understood. */
function askedFor(): Asked {
  const { values, positionals } = parseArgs({
    options: {
      id: { type: 'string' },
      url: { type: 'string' },
      accessed: { type: 'string' },
      archive: { type: 'string' },
      again: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { id, url, accessed, archive, again: of } = values;
  const files = filesIn(positionals);
  if (of !== undefined ? positionals.length > 0 : positionals.length === 0)
    throw new Error('a file, several files or a folder are expected');
  const one = { id, url, accessed, archive };
  if (files.length !== 1)
    for (const [name, value] of Object.entries(one))
      if (value !== undefined && of === undefined) throw new Error(`--${name} goes with one file`);
  for (const [name, value] of Object.entries({ url, archive }))
    if (value !== undefined && !webAddress.safeParse(value).success)
      throw new Error(`--${name} is an address such as https://www.example.gov.cn/art/1.html`);
  if (accessed !== undefined && !isoDay.safeParse(accessed).success)
    throw new Error('--accessed is a day written YYYY-MM-DD');
  if (accessed !== undefined && url === undefined) throw new Error('--accessed goes with --url');
  return {
    ...{ files, id, again: of },
    origin: { source_url: url ?? null, accessed_date: accessed ?? null, archive_url: archive ?? null },
  };
}

function add({ files, id, origin }: Asked): number {
  const { seeds, issues: broken } = readSeeds(root);
  const { vocabulary, issues } = readVocabulary(root);
  const trouble = [...broken.filter((i) => i.code !== 'file/missing'), ...issues];
  if (trouble.length > 0) console.error(printed(trouble));
  if (issues.length > 0) return 1;
  const [file] = files;
  if (file === undefined || files.length > 1) return manyAdded(root, files, seeds, vocabulary);
  const addition = additionOf(file, id, seeds, vocabulary, origin);
  const shown = addition.issues.filter((i) => i.severity !== 'note');
  if (shown.length > 0) console.error(printed(shown, 3));
  if (addition.id === null) return 1;
  if (
    !written(addition.id, () => {
      writeSeedFolder(root, addition.id, addition.files);
    })
  )
    return 1;
  const folder = `seeds/plans/${addition.id}`;
  const { original_file } = addition.facts;
  if (addition.dropped.length > 0)
    console.log(['Left out of its text:', ...leftOutLines(addition.dropped)].join('\n'));
  console.log(`Filed as ${folder}/${original_file === null ? '' : `, with ${original_file} as evidence`}. Next:
  1. Complete plan.yaml: ${addition.facts.incomplete.join(', ') || 'nothing is missing'}.
  2. Look at what was understood: npm run -s inspect -- ${folder}/${original_file ?? 'source.txt'}
  3. Correct damage of the copy in errata.yaml; say what readers must know in introduction.md.
  4. Name its responsible units in seeds/vocabulary/units.yaml.
  5. Its themes and policy tools are coded by rule; to code it yourself, write codings.yaml (docs/codebook.md).
  6. npm run content, then npm run build.
  7. When it is as it shall stay: npm run addresses -- record --reason "…"; its addresses are permanent from then on.`);
  return 0;
}

function again(id: string): number {
  const { seeds, issues } = readSeeds(root);
  const seed = seeds.find((s) => s.id === id);
  if (seed === undefined) {
    const own = issues.filter((i) => i.plan === id);
    console.error(
      printed(own.length > 0 ? own : [issue('plan/id', 'there is no such plan', { excerpt: id })]),
    );
    return 1;
  }
  const derived = derivedFiles(root, id, seed.original?.file ?? null);
  if ('issue' in derived) {
    console.error(printed([derived.issue]));
    return 1;
  }
  if (
    !written(id, () => {
      replaceInSeedFolder(root, id, derived.files);
    })
  )
    return 1;
  console.log(
    `seeds/plans/${id}/source.txt is derived again. Look at what changed (git diff), then: npm run content.`,
  );
  return 0;
}

/** Runs what writes; says why where the system refuses. */
function written(id: string, write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(`${root}/`, '') : '';
    console.error(printed([issue('file/unwritable', why, { plan: id })]));
    return false;
  }
}
