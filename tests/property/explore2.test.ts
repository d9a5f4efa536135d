import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parsed, } from './invariants.ts';
import { draftFacts } from '../../scripts/draft/facts.ts';
import { decode } from '../../scripts/read/decode.ts';
const time = (f: () => unknown) => { const t = performance.now(); f(); return performance.now() - t; };
const seed = (id: string) => readFileSync(`seeds/plans/${id}/source.txt`, 'utf8') + '\n';
const shapes: Record<string, (n: number) => string> = {
  linze: (n) => seed('linze-2022').repeat(n),
  hezuo: (n) => seed('hezuo-2022').repeat(n),
  hezuoOneLine: (n) => seed('hezuo-2022').replaceAll('\n', ' ').repeat(n),
  linyi: (n) => seed('linyi-2023').repeat(n),
  parens: (n) => '一、任务\n' + '（'.repeat(2000 * n),
  parens2: (n) => '一、任务\n1.建设。' + '（责任单位：县局'.repeat(500 * n),
  quotes: (n) => '一、任务\n1.' + '“'.repeat(2000 * n),
  spaces: (n) => '一、任务\n1.建设' + ' '.repeat(4000 * n) + '。',
  spaceCJK: (n) => '一、任务 ' + '建 设 '.repeat(1000 * n) + '。',
  pipes: (n) => '一、任务\n' + 'a | b | c\n'.repeat(500 * n),
  pipesOneLine: (n) => '一、任务\n' + 'a | b | '.repeat(500 * n) + '\n' + 'a|'.repeat(500 * n),
  chapters: (n) => Array.from({ length: 200 * n }, (_, k) => `第${(k % 99) + 1}章 建设平台`).join('\n'),
  sections: (n) => Array.from({ length: 200 * n }, (_, k) => `一、建设平台\n（一）平台。建设平台。`).join('\n'),
  tasks: (n) => '一、重点任务\n' + Array.from({ length: 200 * n }, (_, k) => `${(k % 999) + 1}.建设平台。支持企业。（责任单位：县科技局）`).join('\n'),
  further: (n) => '一、重点任务\n' + Array.from({ length: 50 * n }, (_, k) => `${(k % 999) + 1}.建设平台。支持企业。（责任单位：县科技局，各镇，下同）`).join('\n'),
  units: (n) => '一、重点任务\n1.建设平台。支持企业。（责任单位：' + '县科技局、'.repeat(200 * n) + '）\n2.建设。支持。',
  unitsOwnLine: (n) => '一、重点任务\n1.建设平台。支持企业。\n责任单位：' + '县科技局、'.repeat(200 * n) + '\n2.建设。支持。',
  notes: (n) => '一、重点任务\n1.建设平台。' + '支持企业。（责任单位：县科技局）'.repeat(200 * n),
  labels: (n) => '一、重点任务\n1.建设平台。' + '支持企业。责任单位：县科技局'.repeat(200 * n),
  labelsSpaced: (n) => '一、重点任务\n1.建设平台。' + '支持企业。 责任单位：县科技局 配合单位：县财政局 '.repeat(200 * n),
  noStop: (n) => '一、重点任务\n1.' + '建设平台支持企业'.repeat(500 * n),
  isItems: (n) => '一、保障措施\n' + '一是建设；二是支持；'.repeat(300 * n),
  digits: (n) => '一、任务\n' + '1'.repeat(3000 * n),
  numbers: (n) => '一、任务\n' + '1.'.repeat(3000 * n),
  hanNumbers: (n) => '一、任务\n' + '一二三'.repeat(2000 * n),
  shortLines: (n) => '一、任务\n' + '建\n'.repeat(2000 * n),
  blankLines: (n) => '一、任务\n' + '\n'.repeat(5000 * n),
  annex: (n) => '一、任务\n二、任务\n' + '附件1\n'.repeat(1000 * n),
  annexList: (n) => '一、任务\n二、任务\n' + '附件：1.清单\n'.repeat(500 * n),
  dates: (n) => '一、任务\n' + '2024年3月1日\n'.repeat(1000 * n),
  wrapped: (n) => seed('linze-2022').repeat(n).split('\n').flatMap((l) => l.match(/.{1,30}/gu) ?? ['']).join('\n'),
  is: (n) => '一是建设。'.repeat(1000 * n),
  angle: (n) => '<script '.repeat(1000 * n) + '建设',
  seq: (n) => '一、任务\n' + Array.from({ length: 300 * n }, (_, k) => `${(k * 7) % 50 + 1}.建设平台`).join('\n'),
};
it('linear', { timeout: 900000 }, () => {
  for (const [name, make] of Object.entries(shapes)) {
    if (process.env.ONLY && !name.match(process.env.ONLY)) continue;
    const a = make(3), b = make(30);
    const small = Math.min(time(() => parsed(a)), time(() => parsed(a)));
    const big = time(() => parsed(b));
    const d = time(() => draftFacts(b, [], { file: 'x', sha256: 'x' }));
    const e = time(() => decode(new TextEncoder().encode(b), 'x'));
    const flag = big / small > 18 || d > 300 || e > 800 ? ' <<<<<' : '';
    console.log(`${name}: ${b.length} chars, ${small.toFixed(0)} -> ${big.toFixed(0)} ms, x${(big / small).toFixed(1)}; draft ${d.toFixed(0)}, decode ${e.toFixed(0)}${flag}`);
  }
});
