import { expect, it } from 'vitest';
import { readContent } from '../../scripts/site/content.ts';
import type { Edition } from '../model/edition.ts';
import { checkIntegrity, problemsOf } from './integrity.ts';

const [first] = readContent('.');
const edition = (change: (copy: Edition) => void): Edition => {
  if (!first) throw new Error('There is no edition');
  const copy = structuredClone(first.edition);
  change(copy);
  return copy;
};
const only = <T>(list: readonly T[]): T => {
  const [value] = list;
  if (value === undefined) throw new Error('The list is empty');
  return value;
};

it('passes every edition of content/', () => {
  for (const { edition: whole } of readContent('.')) expect(problemsOf(whole)).toEqual([]);
});

it.each<[string, (copy: Edition) => void, RegExp]>([
  ['a double id', (e) => e.tasks.push(only(e.tasks)), /is there twice/u],
  ['a double target', (e) => e.targets.push(only(e.targets)), /is there twice/u],
  ['a unit twice in one place', (e) => e.responsibilities.push(only(e.responsibilities)), /is there twice/u],
  [
    'a code twice in a set',
    (e) => only(e.codings).codes.push(only(only(e.codings).codes)),
    /is there twice/u,
  ],
  ['a passage without its parent', (e) => (only(e.passages).parent = 'jia-2024/99'), /which is not there/u],
  ['a task of an unknown area', (e) => (only(e.tasks).area = 'jia-2024/a99'), /names the area/u],
  ['a unit of an unknown task', (e) => (only(e.responsibilities).task = 'jia-2024/99'), /is named for/u],
  ['a record of another plan', (e) => (only(e.tasks).id = 'yi-2024/1'), /is of another plan/u],
  [
    'overlapping corrections',
    (e) => {
      const [a, b] = e.corrections;
      if (a && b) b.start = a.start;
    },
    /overlap/u,
  ],
])('stops at %s', (_name, change, message) => {
  expect(() => {
    checkIntegrity(edition(change));
  }).toThrow(message);
});
