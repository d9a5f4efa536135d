import { truncateSync, writeFileSync } from 'node:fs';
import { plan, imported, refused, seed, lines, bomb, type Hostile } from './made.ts';

/** Copies of a plan that is there, sizes, and texts that make slow programs slower. */
export const sizes: readonly Hostile[] = [
  // Copies of a plan that is there.
  imported('a copy of a plan', () => seed('linze-2022'), { add: 'plan/duplicate' }),
  imported('a copy with one character changed', () => seed('linze-2022').replace('支持', '扶持'), {
    add: 'plan/duplicate',
  }),
  imported('a copy in another layout', () => seed('linze-2022').replace(/.{1,30}/gu, '$&\n'), {
    add: 'plan/duplicate',
  }),
  imported('a copy in one line', () => seed('linze-2022').replaceAll('\n', ' '), { add: 'plan/duplicate' }),
  // Sizes.
  refused('20 MB', 'file/too-large', () => '县'.repeat(7_000_000)),
  refused(
    '10 MB of plan text',
    'file/too-large',
    () => `一、任务\n${'1.建设平台。支持企业。\n'.repeat(300_000)}`,
  ),
  refused('a line of 3 million characters', 'file/too-large', () => `${plan('x')}${'a'.repeat(3_000_000)}`),
  refused('100,000 lines', 'file/too-large', () => '支持企业\n'.repeat(100_000)),
  refused('100,000 headings', 'file/too-large', () => lines(100_000, (k) => `${k}.建设平台`)),
  refused('100,000 empty lines', 'file/too-large', () => plan('x').replaceAll('\n', '\n'.repeat(9000))),
  refused('a file of 100 GB that holds nothing', 'file/too-large', () => '', {
    make: (path) => {
      writeFileSync(path, '');
      truncateSync(path, 100 * 2 ** 30);
    },
  }),
  refused(
    '5,000 tasks',
    'file/too-large',
    () => `一、重点任务\n${lines(5000, (k) => `${(k % 900) + 1}.建设${k}。支持${k}。`)}`,
    { slow: true },
  ),
  refused('1,500 sections', 'file/too-large', () => lines(1500, (k) => `一、建设平台${k}\n支持企业${k}。`), {
    slow: true,
  }),
  refused('25,000 sentences', 'file/too-large', () => `一、重点任务\n1.建设。${'支持。'.repeat(25_000)}`, {
    slow: true,
  }),
  refused('40,000 character codes', 'file/too-large', () => `${plan('x')}${'&lt;县&gt;'.repeat(40_000)}`),
  // Texts that make slow programs slower.
  bomb('100,000 characters without a stop', '长'.repeat(100_000), { slow: true }),
  bomb('10,000 open brackets', '（'.repeat(10_000)),
  bomb('10,000 open quotation marks', '“《「'.repeat(10_000)),
  bomb('brackets closed before they open', '）（'.repeat(10_000)),
  bomb(
    'numbers in 50 brackets',
    lines(20, (k) => `${'（'.repeat(50)}${k}${'）'.repeat(50)}建设平台`),
  ),
  bomb('50 combining marks on each of 1,000 characters', `科${'\u0301'.repeat(50)}`.repeat(1000)),
  bomb('a number of 400 digits', `到2027年达到${'9'.repeat(400)}亿元、1e400家、${'１'.repeat(400)}万元。`),
  bomb('a heading number of 20 digits', '99999999999999999999.建设平台。\n九千九百九十九亿、建设平台。'),
  bomb(
    'a unit list of 2,000',
    `9.建设。（责任单位：${lines(2000, (k) => `县第${k}局`).replaceAll('\n', '、')}）`,
  ),
  bomb(
    'one character on a line',
    lines(2000, (k) => '到2027年建设平台十家。'.charAt(k % 13)),
    { slow: true },
  ),
  bomb('brackets in brackets', `${'（县'.repeat(4000)}${'）'.repeat(4000)}`),
  bomb('20,000 `<`', '<'.repeat(20_000)),
  bomb('20,000 `&`', '&'.repeat(20_000)),
  bomb('5,000 `单位:`', ' 单位:'.repeat(5000), { slow: true }),
  bomb('a title that is one long note', `1.建设（${'单位'.repeat(20_000)}`),
  bomb('a title of commas', `（一）建${'，'.repeat(40_000)}设`),
  bomb('a note of stops', `1.建设。支持。\n责任单位：县${'.'.repeat(40_000)}局`),
  bomb(
    '300 notes that say 下同',
    lines(300, (k) => `${k + 3}.建设。支持。（责任单位：县科技局，下同）`),
  ),
  bomb('3,000 `一是`', '一是建设平台；'.repeat(3000)),
  bomb('1,500 page marks', '— 2 —\n第3页\n# Page 3:\n'.repeat(500)),
  bomb('300 tables', 'a|b|c\n1|2|3\n文字。\n'.repeat(300)),
  bomb('a table of 1,000 columns', `${'指标|'.repeat(1000)}\n${'1|'.repeat(1000)}\n${'1|'.repeat(990)}`),
  bomb('a table of 4,000 columns', `${'2025年目标|'.repeat(4000)}\n${'1|'.repeat(3900)}`),
  bomb('1,000 annexes', `${'附件：清单\n'.repeat(1000)}${'长'.repeat(100)}。`),
  bomb('50,000 blanks in a sentence', `1.建设${' '.repeat(50_000)}平台。`),
  bomb('50,000 digits', `1.建设${'1'.repeat(50_000)}家平台。`),
];
