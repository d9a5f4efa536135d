/**
 * `npm run check`: everything CI checks, in an order that ends with the test runner, whose summary is the last thing
 * printed. A stage that fails does not stop the others; only the site tests need a build that went well. What reads the
 * sources and writes nothing runs side by side.
 * Arguments go to the test runner.
 */
import { commandsOf, scriptCommands } from './programs.mjs';
import { runOpenly, runStage } from './stages.mjs';

/** @type {import('./stages.mjs').Stage[]} */
const stages = [
  { name: 'content', commands: [['scripts/build-content.ts', '--check']] },
  { name: 'build', commands: scriptCommands('build') },
  { name: 'site check', commands: scriptCommands('check-site') },
  { name: 'addresses', commands: [['scripts/addresses.ts', '--check']] },
];
/** @type {import('./stages.mjs').Stage[]} */
const sideBySide = ['format', 'lint', 'types'].map((name) => ({ name, commands: scriptCommands(name) }));
const all = [...stages, ...sideBySide];

/** @type {string[]} */
const failed = [];
/** @param {import('./stages.mjs').Stage} stage */
const run = async (stage) => {
  const alone = stages.includes(stage);
  const ok = await runStage(stage, `${all.indexOf(stage) + 1}/${all.length + 1}`, alone);
  if (!ok) failed.push(stage.name);
};
for (const stage of stages) await run(stage);
await Promise.all(sideBySide.map(run));
if (failed.length > 0) console.log(`✗ failed before the tests: ${failed.join(', ')}\n`);

const projects = failed.includes('build') ? ['--project', 'unit'] : [];
const [vitest = []] = commandsOf('vitest run');
const code = await runOpenly([...vitest, ...projects, ...process.argv.slice(2)]);
process.exitCode = failed.length > 0 ? 1 : code;
