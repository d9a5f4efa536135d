/**
 * Steps of the importer take time in proportion to the text. They stand here and not beside the code, because mutation testing runs
 * code that counts every branch, which is slow (`vitest.mutation.config.ts`).
 */
import { describe, expect, it } from 'vitest';
import { lexiconOf, matchesIn } from '../../scripts/classify/lexicon.ts';
import { cellTables } from '../../scripts/parse/cell-lines.ts';
import { flowOf } from '../../scripts/parse/flow.ts';
import { folded } from '../../scripts/parse/folded.ts';
import { LONGEST_SENTENCE, readSentence } from '../../scripts/parse/targets/targets.ts';

/** The processor's time in milliseconds, not the clock's: other work on the machine does not count. */
function spent(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

describe('time in proportion to the text', () => {
  it('is what cells one a line take', () => {
    const tables = (n: number): number => {
      const row = ['序号', '任务', '1', '责任单位', '2', '1', '县科技局'].join('\n');
      const text = Array.from({ length: n }, () => row).join('\n');
      return spent(() => cellTables(flowOf(text, [])));
    };
    tables(500);
    expect(tables(16_000)).toBeLessThan(3_000);
  });

  it('is what the words of codes take', () => {
    const lexicon = lexiconOf([
      { code: 'a', definition: '', alt: ['知识产权', '引进…人才'], hint: ['专利'], not: ['知识产权局'] },
      { code: 'b', definition: '', alt: ['知识产权质押', '人才', '合作'], hint: [], not: ['合作社'] },
    ]);
    const time = (text: string): number => spent(() => matchesIn(text, lexicon));
    const text = '引进知识产权质押'.repeat(5000);
    time(text);
    expect(time(text.repeat(8))).toBeLessThan(40 * Math.max(1, time(text)));
  });

  it.each([
    '年均',
    '按',
    '在',
    '2023年',
    '达到',
    '对',
    '《',
    '每年新增A、',
    '每人每月',
    '5万元、',
    '的,',
    '1:',
    '最多',
    '第 1 ',
  ])('is what targets take with %s over and over', (words) => {
    const sentence = folded(words.repeat(Math.floor(LONGEST_SENTENCE / words.length)));
    const period = { start: 2024, end: 2026 };
    expect(spent(() => readSentence({ folded: sentence }, period))).toBeLessThan(20_000);
  });
});
