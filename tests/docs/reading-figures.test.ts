import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What was measured, written by `scripts/tools/fit-reading.ts FOLDER --record`. */
interface Measured {
  readonly family: string;
  readonly documents: number;
  readonly right: number;
  readonly false: number;
  readonly missed: number;
  readonly whole: number;
  readonly f1: string;
}
const { real, sources, invented } = JSON.parse(readFileSync('docs/reading-figures.json', 'utf8')) as {
  readonly real: Omit<Measured, 'family'>;
  readonly sources: readonly Measured[];
  readonly invented: readonly Measured[];
};
const words = (file: string): string => readFileSync(file, 'utf8').replace(/\s+/gu, ' ');

describe('the figures of reading', () => {
  it('add up', () => {
    for (const key of ['documents', 'right', 'false', 'missed', 'whole'] as const)
      expect(
        sources.reduce((sum, s) => sum + s[key], 0),
        key,
      ).toBe(real[key]);
    for (const { right, false: wrong, missed, f1 } of [real, ...sources, ...invented])
      expect(((2 * right) / (2 * right + wrong + missed)).toFixed(3)).toBe(f1);
  });

  it('are those that the page on features, the page on method and the decision state', () => {
    const [golden, , lessons] = invented;
    const said = `${real.whole} of ${real.documents} whole, F1 ${real.f1} with each of the ${sources.length} sources left out`;
    expect(words('docs/features.md')).toContain(said);
    expect(words('docs/decisions/0010-reading-by-weight.md')).toContain(said);
    expect(words('docs/decisions/0010-reading-by-weight.md')).toContain(
      `golden cases left out as a whole: ${golden?.f1 ?? ''}; the lessons: ${lessons?.f1 ?? ''}`,
    );
    expect(words('src/text/about.zh.md')).toContain(
      `依次不用其中一个来源的文件定权重、再读那个来源：${real.documents} 份中 ${real.whole} 份的任务全部读对，任务的 F1 为 ${real.f1}（${sources.length} 个来源）`,
    );
    expect(words('src/text/en/about.zh.md')).toContain(
      `the tasks of ${real.whole} of the ${real.documents} are read without a fault, F1 of tasks ${real.f1} (${sources.length} sources)`,
    );
  });
});
