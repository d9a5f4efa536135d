import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionSchema } from '../../src/model/edition.ts';
import { decode } from '../../scripts/read/decode.ts';
import { cases, long } from '../runs.ts';
import { broken, parsed, seen } from './invariants.ts';
import { anyText, plan } from './texts.ts';

/** The same cases in every run, more of them in the long one; a failure prints the shortest text that shows it. */
const seeded = { seed: 20240301, numRuns: cases(1500) };
const few = { ...seeded, numRuns: cases(200) };

const read = (text: string, mark = ''): string => {
  const decoded = decode(new TextEncoder().encode(mark + text), 'x.txt');
  return 'text' in decoded ? decoded.text : 'refused';
};

describe('any text whatever', { timeout: 300_000 }, () => {
  it('is read without loss, with unique ids, in order, and every text is its slice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(broken(parsed(text), text)).toEqual([]);
      }),
      seeded,
    );
  });

  it('gives records that fit the schema', () => {
    // Without an editor's decisions their key is left out.
    const {
      plan: _plan,
      citations: _citations,
      codings: _codings,
      safeguard_codings: _safeguards,
      decisions: _decisions,
      ...shape
    } = editionSchema.shape;
    const records = editionSchema.omit({
      plan: true,
      citations: true,
      codings: true,
      safeguard_codings: true,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const {
          attachments: _attachments,
          further: _further,
          others: _others,
          layout: _layout,
          claimedBy: _claimedBy,
          choices: _choices,
          weighed: _weighed,
          ...edition
        } = parsed(text);
        expect(Object.keys(edition).sort()).toEqual(Object.keys(shape).sort());
        expect(records.safeParse(edition).error?.issues ?? []).toEqual([]);
      }),
      few,
    );
  });

  it('gives the same result twice', () => {
    fc.assert(
      fc.property(anyText, (text) => isDeepStrictEqual(parsed(text), parsed(text))),
      few,
    );
  });
});

describe('what is no part of the text changes nothing', { timeout: 300_000 }, () => {
  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['NEL', (text: string) => text.replaceAll('\n', '\u0085')],
    ['blanks at the end of every line', (text: string) => `${text.replaceAll('\n', '  \n')} `],
    ['ideographic blanks at the end of every line', (text: string) => text.replaceAll('\n', '　\n')],
    ['empty lines at the end', (text: string) => `${text}\n\n\n`],
  ])('%s', (_name, change) => {
    fc.assert(
      fc.property(plan, (text) => {
        expect(seen(parsed(change(text)))).toEqual(seen(parsed(text)));
      }),
      few,
    );
  });

  it('a byte order mark', () => {
    fc.assert(
      fc.property(plan, (text) => {
        expect(read(text, '\ufeff')).toBe(read(text));
      }),
      few,
    );
  });
});

// The one thing here that goes by a clock, if by the processor's: in the long run.
describe.runIf(long)('the time it takes', { timeout: 300_000 }, () => {
  const task = (k: number): string => `${k + 1}.建设平台。支持企业建设平台。（责任单位：县科技局、县财政局）`;
  const tasks = (n: number): string => Array.from({ length: n }, (_, k) => task(k % 900)).join('\n');

  it.each<[string, (n: number) => string]>([
    ['a plan with its lines', (n) => `一、重点任务\n${tasks(60 * n)}`],
    ['a plan in one line', (n) => `一、重点任务 ${tasks(60 * n).replaceAll('\n', ' ')} 二、保障措施`],
    ['a wrapped plan', (n) => (tasks(60 * n).match(/.{1,20}/gsu) ?? []).join('\n')],
    ['a table', (n) => `一、主要目标\n${'1 | 高新技术企业 | 家 | 10\n'.repeat(100 * n)}`],
    ['one long sentence', (n) => `一、重点任务\n1.${'支持企业建设平台，'.repeat(300 * n)}`],
    ['open brackets', (n) => `一、重点任务\n${'（'.repeat(1000 * n)}`],
    ['notes that never close', (n) => `一、重点任务\n1.建设。${'（责任单位：县科技局'.repeat(100 * n)}`],
    ['many notes', (n) => `一、重点任务\n1.建设。${'支持。（责任单位：县科技局）'.repeat(100 * n)}`],
    ['labels without brackets', (n) => `一、重点任务\n1.建设。${'支持。责任单位：县科技局'.repeat(20 * n)}`],
    ['blanks', (n) => `一、重点任务\n1.建设${' '.repeat(200 * n)}平台。`],
    [
      'bars in one line',
      (n) => `一、主要目标\n${'序号 | 指标 | '.repeat(40 * n)}\n${'1 | 2 | '.repeat(40 * n)}`,
    ],
    [
      'numbers in no order',
      (n) => Array.from({ length: 100 * n }, (_, k) => `${((k * 7) % 50) + 1}.建设平台`).join('\n'),
    ],
    ['annexes', (n) => `一、任务\n二、任务\n${'附件1\n'.repeat(100 * n)}`],
    ['empty lines', (n) => `一、重点任务${'\n'.repeat(3000 * n)}`],
  ])('grows with the text: %s', (_name, make) => {
    const clock = (text: string): number => {
      // The processor's time, not the clock's: other work on the machine does not count.
      const started = process.cpuUsage();
      parsed(text);
      return process.cpuUsage(started).user / 1000;
    };
    const [short, tenfold] = [make(3), make(30)];
    // The quickest of several runs, since other work on the machine only ever adds time.
    const small = Math.max(10, Math.min(...Array.from({ length: 4 }, () => clock(short))));
    let ratio = Infinity;
    for (let attempt = 0; attempt < 3 && ratio >= 45; attempt++)
      ratio = Math.min(ratio, clock(tenfold) / small);
    expect(ratio).toBeLessThan(45);
  });
});
