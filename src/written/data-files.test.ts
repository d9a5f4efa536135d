import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { textInto, writerInto, writtenIn } from './data-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'written-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('writes each piece before the next one is made, and measures what stands on disk', () => {
  const sizes: number[] = [];
  function* pieces(): Generator<string | Uint8Array> {
    yield '县';
    sizes.push(readFileSync(join(folder, 'schema/a.json')).length);
    yield new Uint8Array([10, 13]);
    sizes.push(readFileSync(join(folder, 'schema/a.json')).length);
  }
  const { bytes, sha256 } = writerInto(folder)('schema/a.json', pieces());
  expect(sizes).toEqual([3, 5]);
  const written = readFileSync(join(folder, 'schema/a.json'));
  expect([...written]).toEqual([0xe5, 0x8e, 0xbf, 10, 13]);
  expect(bytes).toBe(5);
  expect(sha256).toBe(createHash('sha256').update(written).digest('hex'));
  expect([...writtenIn(folder, 'schema/a.json')]).toEqual([...written]);
});

it('a file that cannot be made stops the build and says why', () => {
  const broken = {
    [Symbol.iterator]: (): Iterator<string> => {
      throw new Error('no rows');
    },
  };
  expect(() => writerInto(folder)('b.csv', broken)).toThrow('no rows');
});

it('writes a text where it is another one, and else says only that it is of this build', () => {
  const [write, file] = [textInto(folder), join(folder, 'tasks/1/cite.ris')];
  for (const text of ['甲', '甲', '乙']) {
    write('tasks/1/cite.ris', text);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(statSync(file).mtimeMs).toBeGreaterThan(0);
    utimesSync(file, 0, 0);
  }
});
