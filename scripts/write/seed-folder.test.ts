import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSeedFolder } from './seed-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seed-folder-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const plans = (): string[] => readdirSync(join(root, 'seeds/plans'));

describe('writeSeedFolder', () => {
  it('writes every file, byte for byte, and nothing beside the folder', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0xff]);
    writeSeedFolder(
      root,
      'jia-2024',
      new Map<string, string | Uint8Array>([
        ['source.txt', bytes],
        ['plan.yaml', 'title: 甲\n'],
      ]),
    );
    expect(plans()).toEqual(['jia-2024']);
    expect(new Uint8Array(readFileSync(join(root, 'seeds/plans/jia-2024/source.txt')))).toEqual(bytes);
    expect(readFileSync(join(root, 'seeds/plans/jia-2024/plan.yaml'), 'utf8')).toBe('title: 甲\n');
  });

  it('leaves a folder that is there as it is', () => {
    mkdirSync(join(root, 'seeds/plans/jia-2024'), { recursive: true });
    expect(() => {
      writeSeedFolder(root, 'jia-2024', new Map([['plan.yaml', 'x']]));
    }).toThrow('exists');
    expect(readdirSync(join(root, 'seeds/plans/jia-2024'))).toEqual([]);
    expect(plans()).toEqual(['jia-2024']);
  });

  it('leaves nothing behind when writing fails', () => {
    expect(() => {
      writeSeedFolder(
        root,
        'jia-2024',
        new Map([
          ['plan.yaml', 'x'],
          ['no/such/folder', 'y'],
        ]),
      );
    }).toThrow();
    expect(plans()).toEqual([]);
  });

  it('clears what an earlier, interrupted run left', () => {
    const part = join(root, 'seeds/plans/.jia-2024.part');
    mkdirSync(join(part, 'old'), { recursive: true });
    writeFileSync(join(part, 'stale.txt'), 'x');
    writeSeedFolder(root, 'jia-2024', new Map([['plan.yaml', 'x']]));
    expect(existsSync(part)).toBe(false);
    expect(readdirSync(join(root, 'seeds/plans/jia-2024'))).toEqual(['plan.yaml']);
  });
});
