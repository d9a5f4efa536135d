import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one command cost, with all that it started. `null` where the system does not tell. */
export interface Cost {
  /** Seconds of processor time, of the program and of the system for it. */
  readonly processor: number | null;
  /** Seconds by the clock. */
  readonly clock: number;
  /** The most memory at any time, in bytes; looked at five times a second. */
  readonly memory: number | null;
  /** Whether the command ended with 0. */
  readonly ok: boolean;
  /** What it printed, to be shown where it failed. */
  readonly output: string;
}

/** Runs one command of Node in a folder and measures it. Nothing else may run below this process meanwhile. */
export async function costOf(folder: string, command: readonly string[]): Promise<Cost> {
  const before = childrenSeconds();
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      output = (output + part.toString()).slice(-4000);
    });
  let most: number | null = null;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? null : memoryBelow(child.pid);
    if (now !== null) most = Math.max(most ?? 0, now);
  }, 200);
  const ok = await new Promise<boolean>((resolve) => {
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
  clearInterval(timer);
  const after = childrenSeconds();
  return {
    processor: before === null || after === null ? null : after - before,
    clock: (performance.now() - started) / 1000,
    memory: most,
    ok,
    output,
  };
}

/** Clock ticks a second that Linux counts processor time in for programs (`USER_HZ`); 100 on every platform that Node knows. */
const TICKS = 100;

/** Processor time of all children of this process that have ended, and of theirs, in seconds. */
function childrenSeconds(): number | null {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Fields 16 and 17 of proc(5): cutime and cstime; the first of these is field 3.
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return null;
  }
}

/** Bytes in memory of a process and all below it; null where the system does not tell. */
function memoryBelow(root: number): number | null {
  try {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        const status = statusOf(name);
        const [parent, kB] = [/PPid:\t(\d+)/u.exec(status)?.[1], /VmRSS:\s+(\d+)/u.exec(status)?.[1]];
        return parent === undefined
          ? []
          : [{ id: Number(name), parent: Number(parent), kB: Number(kB ?? 0) }];
      });
    const below = new Set([root]);
    for (let size = 0; size < below.size;) {
      size = below.size;
      for (const { id, parent } of all) if (below.has(parent)) below.add(id);
    }
    return all.filter(({ id }) => below.has(id)).reduce((sum, { kB }) => sum + kB * 1024, 0);
  } catch {
    return null;
  }
}

/** A process may end while it is looked at. */
export function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
