/** Of every outer heading of every golden case: the entry of structure.yaml that `inspect` prints takes the next best reading. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../scripts/read/decode.ts';
import { isSame } from '../../scripts/parse/reading.ts';
import { guardAt, isAreaOfItems, takingOf } from '../../scripts/parse/taking.ts';
import { parsed } from '../property/invariants.ts';

const folder = import.meta.dirname;
const cases = readdirSync(folder)
  .filter(
    (name) => name.endsWith('.txt') && !existsSync(join(folder, name.replace('.txt', '.structure.yaml'))),
  )
  .map((name) => name.slice(0, -4));

describe('the entry that takes the next best reading', () => {
  it.each(cases)('of %s', (name) => {
    const read = decode(readFileSync(join(folder, `${name}.txt`)), `${name}.txt`);
    if ('issue' in read) throw new Error(read.issue.message);
    const { text } = read;
    const { choices, sections, areas, tasks, safeguards } = parsed(text);
    const heads = [...sections, ...areas, ...tasks, ...safeguards];
    for (const { start, runnerUp, option } of choices) {
      const guard = guardAt(text, start);
      if (runnerUp === null || guard === null) continue;
      const entry = {
        ...guard,
        ...takingOf(
          runnerUp.option,
          isAreaOfItems(choices, { start, ordinal: heads.find((h) => h.start === start)?.ordinal ?? '' }),
        ),
      };
      const decided = parsed(text, [], [], [{ ...entry, reason: '试。', at: 1 }]);
      const now = decided.choices.find((c) => c.start === start);
      // A heading without a number that is decided is no outer heading any more; then its record tells.
      const taken =
        now === undefined
          ? runnerUp.option.kind === 'task' && decided.tasks.some((t) => t.start === start)
          : isSame(now.option, runnerUp.option);
      expect(taken, JSON.stringify({ option, runnerUp, entry, now: now?.option })).toBe(true);
      expect(
        decided.issues.filter((i) => i.code.startsWith('decision/')),
        JSON.stringify({ entry, runnerUp, option }),
      ).toEqual([]);
    }
  });

  it('is shown by a good number of headings', () => {
    const all = cases.map((name) => parsed(readFileSync(join(folder, `${name}.txt`), 'utf8')).choices);
    expect(all.flat().filter((c) => c.runnerUp !== null).length).toBeGreaterThan(100);
  });
});
