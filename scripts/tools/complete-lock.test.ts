import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, missingFromLock, platformOf, type Lock } from './complete-lock.ts';

const lockText = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(lockText) as Lock;

describe('package-lock.json', () => {
  it('names every optional package of every platform (npm run lock:complete)', () => {
    expect(missingFromLock(lock).map(({ path }) => path)).toEqual([]);
  });

  it('names no registry', () => {
    expect(lockText).not.toMatch(/"resolved"|registry/);
  });
});

describe('completeLock', () => {
  const incomplete: Lock = {
    packages: {
      '': {},
      'node_modules/a': {
        optionalDependencies: { 'a-linux-x64-musl': '2.0.0', 'a-win32-x64': '2.0.0', fsevents: '~2.3.2' },
      },
      'node_modules/a-linux-x64-musl': { version: '2.0.0' },
      'node_modules/a-win32-x64': { version: '1.0.0' },
    },
  };

  it('adds what is missing, beside the package that asks for it, and nothing the second time', () => {
    const complete = completeLock(incomplete);
    expect(missingFromLock(complete)).toEqual([]);
    expect(complete.packages['node_modules/a/node_modules/a-win32-x64']).toEqual({
      version: '2.0.0',
      cpu: ['x64'],
      optional: true,
      os: ['win32'],
    });
    expect(complete.packages['node_modules/a/node_modules/fsevents']?.version).toBe('2.3.2');
    expect(complete.packages['node_modules/a/node_modules/a-linux-x64-musl']).toBeUndefined();
    expect(completeLock(complete)).toEqual(complete);
  });
});

describe('platformOf', () => {
  it.each([
    ['@x/linux-x64', { os: ['linux'], cpu: ['x64'] }],
    ['@x/y-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
    ['@x/y-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@x/y-windows-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@x/y-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('says so when a name tells no platform', () => {
    expect(() => platformOf('left-pad')).toThrow('left-pad');
  });
});
