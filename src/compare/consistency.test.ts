import { expect, it } from 'vitest';
import { selfReadingOf } from './consistency.ts';
import { target } from './goals-fixture.ts';

const read = (...targets: ReturnType<typeof target>[]) =>
  selfReadingOf({ targets, passages: [], tasks: [] }, []).severalWays.map((s) =>
    s.targets.map((t) => t.value),
  );
const yields = (k: number, subject: string | null, indicator: string | null = null) =>
  target('jia-2024', k, {
    indicator,
    indicator_text: '亩均产量',
    subject,
    passage: `jia-2024/1/${k}`,
    id: `jia-2024/1/${k}/t1`,
  });

it('takes no number for a contradiction that is of another subject', () => {
  expect(read(yields(1, '青稞'), yields(2, '油菜'))).toEqual([]);
  expect(read(yields(1, '青稞'), yields(2, '青稞'))).toEqual([[10, 20]]);
});

it('keeps two subjects of one indicator apart, but not one that a sentence leaves out', () => {
  expect(read(yields(1, '青稞', 'yield'), yields(2, '油菜', 'yield'))).toEqual([]);
  expect(read(yields(1, '青稞', 'yield'), yields(2, null, 'yield'))).toEqual([[10, 20]]);
});
