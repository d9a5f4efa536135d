/**
 * Runs Astro without telemetry and without one line per page: `node scripts/setup/astro.mjs build`.
 * Everything else Astro says, and its exit code, come through.
 */
import { spawn, spawnSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { fileOf, objectionToPath, ownNode, projectRoot } from './programs.mjs';
import { projectEnvironment } from './stages.mjs';

/** One line per page, and one warning per MDX file about its harmless directives. */
const noise = [/^\S* *[├└]─/u, /MODULE_LEVEL_DIRECTIVE/];

const objection = objectionToPath(projectRoot);
if (objection !== undefined) {
  console.error(objection);
  process.exit(1);
}
/**
 * Most of what a page is made of is thrown away with it: room for it, so that it is not copied about while it lives.
 */
const YOUNG = '--max-semi-space-size=64';
/**
 * Node takes 4 GB at most, however much the machine has: at 600 plans that is little more than a build needs, and a fifth of the time
 * went into collecting garbage. So a build gets two thirds of the memory, but no more than 7 GB; a limit set by the user is kept.
 */
const own = /--max[-_]old[-_]space[-_]size/u.test(process.env['NODE_OPTIONS'] ?? '');
const there = Math.min(totalmem(), process.constrainedMemory() || Infinity);
const OLD = own ? [] : [`--max-old-space-size=${Math.min(7000, Math.floor((there * 2) / 3 / 2 ** 20))}`];
/**
 * Bytes of files are not in the heap of V8, and each 64 MB of them made it look through all of that heap, which at 600 plans took a
 * third of the time of a build. They count towards the limit of the heap instead, where Node knows how.
 */
const BYTES = '--external-memory-accounted-in-global-limit';
const known = spawnSync(ownNode(), [BYTES, '--version'], { stdio: 'ignore' }).status === 0 ? [BYTES] : [];
const child = spawn(ownNode(), [YOUNG, ...OLD, ...known, fileOf('astro'), ...process.argv.slice(2)], {
  cwd: projectRoot,
  env: projectEnvironment(),
  stdio: ['inherit', 'pipe', 'inherit'],
});
createInterface({ input: child.stdout }).on('line', (line) => {
  const plain = stripVTControlCharacters(line);
  if (!noise.some((pattern) => pattern.test(plain))) console.log(line);
});
process.on('SIGTERM', () => child.kill());
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
