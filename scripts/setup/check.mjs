/**
 * `npm run check`: everything CI checks, in an order that ends with the test runner, whose summary is the last thing
 * printed. A stage that fails does not stop the others; only the site tests need a build that went well. The build comes
 * early, since it writes the types of the collections, by which lint and types go.
 * Arguments go to the test runner; with `--mode long` the linter asks the rules that need types, too.
 */
import { commandsOf, scriptCommands } from './programs.mjs';
import { runOpenly, runStage } from './stages.mjs';

const rest = process.argv.slice(2);
const long = rest.some((word, k) => word === '--mode=long' || (word === 'long' && rest[k - 1] === '--mode'));

/** @type {import('./stages.mjs').Stage[]} */
const first = [
  { name: 'content', commands: [['scripts/build-content.ts', '--check']] },
  { name: 'build', commands: scriptCommands('build') },
];
/**
 * Two lanes side by side, of about the same length, each in order.
 * @type {import('./stages.mjs').Stage[][]}
 */
const lanes = [
  [{ name: 'lint', commands: scriptCommands(long ? 'lint' : 'lint:plain') }],
  [
    { name: 'site check', commands: scriptCommands('check-site') },
    { name: 'addresses', commands: [['scripts/addresses.ts', '--check']] },
    { name: 'types', commands: scriptCommands('types') },
    { name: 'docs', commands: [['scripts/build-docs.ts', '--check']] },
    { name: 'format', commands: scriptCommands('format') },
  ],
];
const all = [...first, ...lanes.flat()];

/** @type {string[]} */
const failed = [];
/** @param {readonly import('./stages.mjs').Stage[]} stages */
const run = async (stages) => {
  for (const stage of stages) {
    const count = `${all.indexOf(stage) + 1}/${all.length + 1}`;
    if (!(await runStage(stage, count, stages === first))) failed.push(stage.name);
  }
};
await run(first);
await Promise.all(lanes.map(run));
if (failed.length > 0) console.log(`✗ failed before the tests: ${failed.join(', ')}\n`);

const projects = failed.includes('build') ? ['--project', 'unit'] : [];
const [vitest = []] = commandsOf('vitest run');
const code = await runOpenly([...vitest, ...projects, ...rest]);
process.exitCode = failed.length > 0 ? 1 : code;
