import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOf, digestOfFiles, rememberedIn } from './remembered.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'remembered-'));

it('makes once what has the same key, and anew what has another', () => {
  const place = folder();
  const made: string[] = [];
  const of = (key: string) =>
    rememberedIn<{ readonly text: string }>(place).of('jia', key, () => {
      made.push(key);
      return { text: `made by ${key}` };
    });
  expect([of('a'), of('a'), of('b'), of('a')].map(({ text }) => text)).toEqual([
    'made by a',
    'made by a',
    'made by b',
    'made by a',
  ]);
  expect(made).toEqual(['a', 'b', 'a']);
});

it('makes anew what was spoiled on the disk, and everything where nothing is to be remembered', () => {
  const place = folder();
  const memory = rememberedIn<number>(place);
  memory.of('jia', 'a', () => 1);
  writeFileSync(join(place, 'jia.json'), '{"key":"a","val');
  expect(memory.of('jia', 'a', () => 2)).toBe(2);
  expect(rememberedIn<number>(null).of('jia', 'a', () => 3)).toBe(3);
});

it('tells by names and bytes whether a program changed', () => {
  const root = folder();
  mkdirSync(join(root, 'scripts'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(root, name), text);
    return digestOfFiles(root, ['scripts'], ['lock']);
  };
  writeFileSync(join(root, 'lock'), '1');
  const first = write('scripts/a.ts', '1');
  expect(write('scripts/a.ts', '1')).toBe(first);
  expect(
    new Set([first, write('scripts/a.ts', '2'), write('lock', '2'), write('scripts/b.ts', '')]),
  ).toHaveLength(4);
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
});
