import { parseArgs } from 'node:util';
import { escapeSteering, issue } from '../src/model/issue.ts';
import { additionOf } from './add/addition.ts';
import { readSeeds, readVocabulary } from './read/seeds.ts';
import { printed } from './report/terminal.ts';
import { writeSeedFolder } from './write/seed-folder.ts';

/** `npm run add -- FILE [--id ID]`: files a document below seeds/plans/, or says why not and changes nothing. */
const root = process.cwd();
const usage = 'Usage: npm run add -- FILE [--id ID]';
process.exitCode = run();

function run(): number {
  let file: string | undefined;
  let id: string | undefined;
  try {
    const { values, positionals } = parseArgs({
      options: { id: { type: 'string' } },
      allowPositionals: true,
    });
    [file, id] = [positionals[0], values.id];
    if (file === undefined || positionals.length > 1) throw new Error('one file is expected');
  } catch (error) {
    console.error(`${escapeSteering(error instanceof Error ? error.message : '')}\n${usage}`);
    return 2;
  }
  const { seeds, issues: broken } = readSeeds(root);
  const { vocabulary, issues } = readVocabulary(root);
  const trouble = [...broken.filter((i) => i.code !== 'file/missing'), ...issues];
  if (trouble.length > 0) console.error(printed(trouble));
  if (issues.length > 0) return 1;
  const addition = additionOf(file, id, seeds, vocabulary);
  const shown = addition.issues.filter((i) => i.severity !== 'note');
  if (shown.length > 0) console.error(printed(shown, 3));
  if (addition.id === null) return 1;
  try {
    writeSeedFolder(root, addition.id, addition.files);
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(`${root}/`, '') : '';
    console.error(printed([issue('file/unwritable', why, { plan: addition.id })]));
    return 1;
  }
  const folder = `seeds/plans/${addition.id}`;
  console.log(`Filed as ${folder}/. Next:
  1. Complete plan.yaml: ${addition.facts.incomplete.join(', ') || 'nothing is missing'}.
  2. Look at what was understood: npm run -s inspect -- ${folder}/source.txt
  3. Correct damage of the copy in errata.yaml; say what readers must know in introduction.md.
  4. Name its responsible units in seeds/vocabulary/units.yaml.
  5. Its themes and policy tools are coded by rule; to code it yourself, write codings.yaml (docs/codebook.md).
  6. npm run content, then npm run build.
  7. When it is as it shall stay: npm run addresses -- record --reason "…"; its addresses are permanent from then on.`);
  return 0;
}
