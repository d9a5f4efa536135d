/**
 * `npm run check`: everything CI checks, in an order that ends with the test runner, whose summary is the last thing
 * printed. A stage that fails does not stop the others; only the site tests need a build that went well. What needs neither
 * build nor tests runs beside them, so that two cores have work. The build comes early, since it writes the types of the
 * collections, by which types and the linter's long rules go.
 * Arguments go to the test runner: with `--mode builds` it tries builds of further sites, too, as CI does; with `--mode long` all
 * that takes long, and the linter asks the rules that need types.
 */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsOf, scriptCommands } from './programs.mjs';
import { runOpenly, runStage } from './stages.mjs';

const rest = process.argv.slice(2);
const long = rest.some((word, k) => word === '--mode=long' || (word === 'long' && rest[k - 1] === '--mode'));

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @type {Stage} */
const content = { name: 'content', commands: [['scripts/build-content.ts', '--check']] };
/** @type {Stage} */
const build = { name: 'build', commands: scriptCommands('build') };
/**
 * What is done while the tests run, which often wait, and told when they have ended. The linter's rules without types need no
 * build and begin beside it.
 * @type {Stage[]}
 */
const besides = [
  { name: 'lint', commands: scriptCommands(long ? 'lint' : 'lint:plain') },
  { name: 'site check', commands: scriptCommands('check-site') },
  { name: 'addresses', commands: [['scripts/addresses.ts', '--check']] },
  { name: 'types', commands: scriptCommands('types') },
  { name: 'docs', commands: [['scripts/build-docs.ts', '--check']] },
  { name: 'format', commands: scriptCommands('format') },
];
const all = [content, build, ...besides];

/** @type {string[]} */
const failed = [];
/**
 * @param {Stage} stage
 * @param {(words: string) => void} [tell]
 */
const run = async (stage, tell) => {
  const count = `${all.indexOf(stage) + 1}/${all.length + 1}`;
  if (!(await runStage(stage, count, tell))) failed.push(stage.name);
};

await run(content);
const built = run(build);
/** @type {string[]} */
const told = [];
const beside = (async () => {
  // Rules that need types need those that the build writes.
  if (long) await built;
  for (const [k, stage] of besides.entries()) {
    if (k === 1) await built;
    await run(stage, (words) => void told.push(words));
  }
})();
await built;

// What is told of the stages beside the tests waits in a file until the runner has ended its work and has the summary left to print.
const folder = mkdtempSync(join(tmpdir(), 'check-'));
const file = join(folder, 'stages.txt');
const projects = failed.includes('build') ? ['--project', 'unit'] : [];
const [vitest = []] = commandsOf('vitest run');
const tests = runOpenly([...vitest, ...projects, ...rest], { STAGES_TOLD: file });
await beside;
if (failed.length > 0) told.push(`✗ failed besides the tests: ${failed.join(', ')}\n`);
writeFileSync(`${file}.part`, told.join('\n'));
renameSync(`${file}.part`, file);
const code = await tests;
// A runner that was told to report otherwise, or broke off, has not shown it.
if (existsSync(file)) console.log(readFileSync(file, 'utf8'));
rmSync(folder, { recursive: true });
process.exitCode = failed.length > 0 ? 1 : code;
