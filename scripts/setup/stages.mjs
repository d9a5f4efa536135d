/**
 * Runs the commands of a longer task one after another and shows which one, how many there are, and how long each took.
 * Plain JavaScript without packages: it runs on any Node >= 20, before anything is installed.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ownNode, projectRoot } from './programs.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly (readonly string[])[]} commands  run by Node one after another, until one fails: a file of the
 *   project and its arguments
 * @property {string} [node]  another Node than the project's own
 */

const live = process.stdout.isTTY && !process.env['CI'];

/** Where Node keeps what it has compiled: a fifth of the time of a short command goes there, and tests start many. */
const COMPILED = resolve(projectRoot, 'node_modules/.cache/compiled');

/**
 * The environment of every command: no telemetry, and no NODE_ENV, which would change what is built.
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment() {
  const { NODE_ENV: _, ...environment } = process.env;
  return { NODE_COMPILE_CACHE: COMPILED, ...environment, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * @param {readonly string[]} command  a file of the project and its arguments
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {string} [node]
 * @param {Record<string, string>} [more]  of its environment
 */
const start = (command, stdio, node = ownNode(), more = {}) =>
  spawn(node, command, { cwd: projectRoot, env: { ...projectEnvironment(), ...more }, stdio });

/**
 * Runs a command that speaks for itself: its output is shown as it comes. It ends when this process is told to end, or
 * when npm, which does not pass that word on, is gone.
 * @param {readonly string[]} command  a file of the project and its arguments
 * @param {Record<string, string>} [more]  of its environment
 * @returns {Promise<number>} exit code
 */
export async function runOpenly(command, more) {
  const child = start(command, 'inherit', undefined, more);
  const end = () => void child.kill();
  process.once('SIGINT', end).once('SIGTERM', end);
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.env['npm_lifecycle_event'] && process.ppid !== parent) end();
  }, 1000);
  return exitCode(child).finally(() => {
    clearInterval(watching);
  });
}

/**
 * Runs one stage on one line. What it prints is shown only when it fails.
 * @param {Stage} stage
 * @param {string} count  such as `2/7`
 * @param {(words: string) => void} [tell]  takes what is said of it; without, it goes to the terminal, which shows its clock
 * @returns {Promise<boolean>} whether it went well
 */
export async function runStage({ name, commands, node }, count, tell) {
  const shown = live && tell === undefined;
  const say = tell ?? console.log;
  const started = performance.now();
  const line = (/** @type {string} */ mark) =>
    `${mark} [${count}] ${name.padEnd(12)} ${((performance.now() - started) / 1000).toFixed(1)} s`;
  const ticking = shown ? setInterval(() => process.stdout.write(`\r${line('…')}`), 200) : undefined;

  let failed = '';
  for (const command of commands) {
    const { code, output } = await runSilently(command, node);
    if (code === 0) continue;
    failed = `\n$ ${['node', ...command].join(' ')}\n${output}`;
    break;
  }

  clearInterval(ticking);
  say(`${shown ? '\r' : ''}${line(failed === '' ? '✓' : '✗')}`);
  if (failed !== '') say(failed);
  return failed === '';
}

/**
 * @param {readonly string[]} command
 * @param {string | undefined} node
 * @returns {Promise<{ code: number, output: string }>}
 */
async function runSilently(command, node) {
  const child = start(command, ['ignore', 'pipe', 'pipe'], node);
  /** @type {Buffer[]} */
  const output = [];
  const keep = (/** @type {Buffer} */ part) => void output.push(part);
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const code = await exitCode(child).catch((/** @type {unknown} */ error) => {
    output.push(Buffer.from(`${String(error)}\n`));
    return 1;
  });
  return { code, output: Buffer.concat(output).toString() };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCode(child) {
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (code) => {
      done(code ?? 1);
    });
  });
}
