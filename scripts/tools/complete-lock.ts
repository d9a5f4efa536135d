/**
 * `npm run lock:complete`: makes package-lock.json name every optional package of every platform.
 *
 * A registry may lack the binaries of platforms other than this one. `npm install` then leaves them out of the lock,
 * and `npm ci` refuses such a lock. This adds a stub (version, os, cpu, libc) for each of them, which `npm ci` skips on
 * other platforms and resolves by itself on that platform.
 *
 * Promises: adds only what is missing, changes nothing else, and does nothing on a second run.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  resolved?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, LockEntry>;
}

interface MissingPackage {
  name: string;
  /** The version or range its parent asks for. */
  wanted: string;
  /** Where in node_modules the stub belongs: inside the package that asks for it. */
  path: string;
}

/** `@scope/x-linux-x64-musl` → os linux, cpu x64, libc musl. `x-wasm32-wasi` → cpu wasm32 on any system. */
export function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  if (name === 'fsevents') return { os: ['darwin'] };
  if (/wasm32(-wasi)?$/.test(name)) return { cpu: ['wasm32'] };
  const match =
    /(aix|android|darwin|freebsd|linux|linuxmusl|netbsd|openbsd|openharmony|sunos|win32|windows)-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)(?:-(gnu|musl|msvc|eabi|gnueabihf|musleabihf))?$/.exec(
      name,
    );
  const [, system, cpu, abi = ''] = match ?? [];
  if (system === undefined || cpu === undefined) {
    throw new Error(
      `Cannot tell the platform of "${name}" from its name. Add the case to platformOf() in ${import.meta.filename}.`,
    );
  }
  const os = system === 'windows' ? 'win32' : system.replace('musl', '');
  if (os !== 'linux') return { os: [os], cpu: [cpu] };
  if (system === 'linuxmusl' || abi.startsWith('musl')) return { os: [os], cpu: [cpu], libc: ['musl'] };
  return abi.startsWith('gnu') ? { os: [os], cpu: [cpu], libc: ['glibc'] } : { os: [os], cpu: [cpu] };
}

/** Every optional dependency some package of the lock names and the lock itself does not hold. */
export function missingFromLock(lock: Lock): MissingPackage[] {
  return Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, wanted]) => !holds(lock, parent, name, wanted))
      .map(([name, wanted]) => ({ name, wanted, path: `${parent}${parent && '/'}node_modules/${name}` })),
  );
}

/** The lock with a stub for each missing package, its entries in npm's own order. */
export function completeLock<L extends Lock>(lock: L): L {
  const stubs = missingFromLock(lock).map(({ name, wanted, path }): [string, LockEntry] => [
    path,
    stub(name, wanted),
  ]);
  const entries = [...Object.entries(lock.packages), ...stubs];
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(entries) };
}

/** In npm's own order of keys, so that a later `npm install` rewrites nothing. */
function stub(name: string, wanted: string): LockEntry {
  const { os, cpu, libc } = platformOf(name);
  return {
    version: wanted.replace(/^[~^]/, ''),
    ...(cpu && { cpu }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
}

/** Looks where Node looks: inside the parent, then upwards. An exact version must match, a range only be present. */
function holds(lock: Lock, parent: string, name: string, wanted: string): boolean {
  for (
    let folder = parent;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    const found = lock.packages[`${folder}${folder && '/'}node_modules/${name}`];
    if (found) return found.version === wanted || !/^\d/.test(wanted);
    if (folder === '') return false;
  }
}

if (import.meta.main) {
  const file = new URL('../../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const missing = missingFromLock(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  for (const { name, wanted } of missing) console.log(`added ${name}@${wanted}`);
  console.log(`package-lock.json: ${missing.length} entries added`);
}
