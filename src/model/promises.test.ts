import { expect, it } from 'vitest';
import { promisesAmong } from './promises.ts';

const target = (id: string, restates: string | null = null) => ({ id, restates });
const ids = (targets: readonly { id: string; restates: string | null }[]) =>
  promisesAmong(targets).map((t) => t.id);

it('counts a promise once, as its first saying where that is among them', () => {
  expect(ids([target('task', 'goal'), target('goal'), target('other')])).toEqual(['goal', 'other']);
});

it('counts a promise that is only restated among them, and restated twice only once', () => {
  expect(ids([target('one', 'goal'), target('two', 'goal')])).toEqual(['one']);
});
