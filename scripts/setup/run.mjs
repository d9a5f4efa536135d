/**
 * `npm start` and `npm test` on a fresh checkout: installs what is missing, then does the work under the project's Node.
 * Plain JavaScript without packages: it runs on any Node >= 20, before anything is installed.
 */
import { installIfMissing } from './install.mjs';
import { scriptCommands } from './programs.mjs';
import { runOpenly, runStage } from './stages.mjs';

const [task, ...rest] = process.argv.slice(2);

await installIfMissing();

if (task === 'test') {
  process.exitCode = await runOpenly(['scripts/setup/check.mjs', ...rest]);
} else {
  const ready =
    (await runStage({ name: 'content', commands: scriptCommands('content') }, '1/2')) &&
    (await runStage({ name: 'build', commands: scriptCommands('build') }, '2/2'));
  process.exitCode = ready ? await runOpenly(['scripts/serve-site.ts']) : 1;
}
