/**
 * Runs the commands of a longer task one after another and shows which one, how many there are, and how long each took.
 * Plain JavaScript without packages: it runs on any Node >= 20, before anything is installed.
 */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} command  program and arguments
 */

/** The folder of the project. */
export const projectRoot = resolve(import.meta.dirname, '../..');

const live = process.stdout.isTTY && !process.env['CI'];

/**
 * The environment of every command: the project's own programs first, its own Node among them, and no telemetry.
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment() {
  const own = resolve(projectRoot, 'node_modules/.bin');
  const path = process.env['PATH'] ?? '';
  return {
    ...process.env,
    PATH: path.split(delimiter)[0] === own ? path : own + delimiter + path,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Runs a command that speaks for itself: its output is shown as it comes. It ends when this process is told to end, or
 * when npm, which does not pass that word on, is gone.
 * @param {readonly string[]} command
 * @returns {Promise<number>} exit code
 */
export async function runOpenly([program = '', ...args]) {
  const child = spawn(program, args, { cwd: projectRoot, env: projectEnvironment(), stdio: 'inherit' });
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
 * @param {boolean} alone  whether no other stage runs beside it, so that the terminal can show its clock
 * @returns {Promise<boolean>} whether it went well
 */
export async function runStage({ name, command: [program = '', ...args] }, count, alone = true) {
  const started = performance.now();
  const line = (/** @type {string} */ mark) =>
    `${mark} [${count}] ${name.padEnd(12)} ${((performance.now() - started) / 1000).toFixed(1)} s`;
  const ticking = live && alone ? setInterval(() => process.stdout.write(`\r${line('…')}`), 200) : undefined;

  const child = spawn(program, args, {
    cwd: projectRoot,
    env: projectEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const output = [];
  const keep = (/** @type {Buffer} */ part) => void output.push(part);
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await exitCode(child).catch((/** @type {unknown} */ error) => {
    output.push(Buffer.from(`${String(error)}\n`));
    return 1;
  });

  clearInterval(ticking);
  console.log(`${live ? '\r' : ''}${line(code === 0 ? '✓' : '✗')}`);
  if (code !== 0) console.log(`\n$ ${[program, ...args].join(' ')}\n${Buffer.concat(output).toString()}`);
  return code === 0;
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
