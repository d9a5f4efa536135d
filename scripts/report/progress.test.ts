import { expect, it } from 'vitest';
import { progressOf } from './progress.ts';

it('says nothing of what is over within five seconds, then a line at most every five', () => {
  const lines: string[] = [];
  let time = 1000;
  const { tell } = progressOf(
    'plans',
    (line) => lines.push(line),
    () => time,
  );
  for (let done = 1; done <= 100; done += 1) {
    time += 100;
    tell(done, 100);
  }
  expect(lines).toEqual(['  plans: 50 of 100, about 5 s left']);
});

it('gives minutes where there are many, and no guess before anything is done', () => {
  const lines: string[] = [];
  let time = 0;
  const { tell } = progressOf(
    'pages',
    (line) => lines.push(line),
    () => time,
  );
  time = 6000;
  tell(0, 10);
  time = 60_000;
  tell(1, 10);
  expect(lines).toEqual(['  pages: 0 of 10', '  pages: 1 of 10, about 9 min left']);
});
