import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { derivedIn } from './derived.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'derived-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const value = { own: new Map([['a/1', [{ score: 0.1 + 0.2, plan: 'b' }]]]), none: undefined, at: [1, null] };
const fresh = () => structuredClone(value);
const never = (): never => {
  throw new Error('made again');
};

describe('derivedIn', () => {
  it('gives another build what was derived of the same inputs, as it was', () => {
    expect(derivedIn(folder, 'p')('near', [['a', 1]], fresh)).toEqual(value);
    const again: unknown = derivedIn(folder, 'p')('near', [['a', 1]], never);
    expect(again).toStrictEqual(value);
  });

  it.each([
    ['inputs', 'p', 'near', [['a', 2]], false],
    ['another program', 'q', 'near', [['a', 1]], false],
    ['another name', 'p', 'words', [['a', 1]], false],
    ['a build that keeps nothing', 'p', 'near', [['a', 1]], true],
  ] as const)('derives anew with %s', (_, program, name, inputs, anew) => {
    derivedIn(folder, 'p')('near', [['a', 1]], fresh);
    expect(derivedIn(folder, program, anew)(name, inputs, () => 'new')).toBe('new');
    expect(derivedIn(folder, program)(name, inputs, never)).toBe('new');
  });

  it('derives anew where the file is damaged, and keeps nothing without a folder', () => {
    derivedIn(folder, 'p')('near', [], fresh);
    writeFileSync(join(folder, 'near.bin'), 'no such thing');
    expect(derivedIn(folder, 'p')('near', [], () => 'new')).toBe('new');
    expect(derivedIn(null, 'p')('near', [], () => 'newer')).toBe('newer');
  });
});
