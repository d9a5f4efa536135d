import { expect, it } from 'vitest';
import { codedPlan } from './coded.ts';
import { isEdited } from './edited.ts';
import { rowsFor } from './fixture.ts';

it('a plan counts as read by an editor when every task with codes is, by the codes in force', () => {
  const rows = rowsFor('jia-2024', [
    { title: '引才', themes: ['talent'], measures: [['引进。', 'supply.talent']] },
    { title: '育才', themes: ['talent'], measures: [] },
    { title: '空', themes: [], measures: [] },
  ]);
  const read = (...tasks: readonly string[]) =>
    isEdited(
      codedPlan({
        ...rows,
        codings: rows.codings.map((c) => (tasks.includes(c.task) ? { ...c, basis: 'editor' } : c)),
      }),
    );
  expect([read(), read('jia-2024/1'), read('jia-2024/1', 'jia-2024/2')]).toEqual([false, false, true]);
  expect(isEdited(codedPlan({ ...rows, codings: [] }))).toBe(false);
});
