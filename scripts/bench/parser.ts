import { readFileSync } from 'node:fs';
import { parsePlan } from '../parse/plan.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

/** How fast the parser is, in characters a second, and how that changes from 10 kB to 10 MB. */
export function benchParser(): void {
  const text = ['linze-2022', 'hezuo-2022', 'linyi-2023', 'lianshui-2024', 'horinger-2025']
    .map((id) => readFileSync(`seeds/plans/${id}/source.txt`, 'utf8'))
    .join('\n');
  console.log('\n| characters | bytes | s | characters a second |\n| --- | --- | --- | --- |');
  for (const bytes of SIZES) {
    const wanted = Math.round(bytes / 3);
    const source = text.repeat(Math.ceil(wanted / text.length)).slice(0, wanted);
    const started = performance.now();
    parsePlan({
      id: 'draft',
      source,
      errata: [],
      units: [],
      jurisdiction: null,
      files: { source: 'source.txt', errata: 'errata.yaml' },
    });
    const seconds = (performance.now() - started) / 1000;
    const size = Buffer.byteLength(source);
    console.log(`| ${wanted} | ${size} | ${seconds.toFixed(2)} | ${Math.round(wanted / seconds)} |`);
  }
}
