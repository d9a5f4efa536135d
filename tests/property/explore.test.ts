import fc from 'fast-check';
import { it } from 'vitest';
import { broken, parsed, seen } from './invariants.ts';
import { anyText, plan } from './texts.ts';
import { isDeepStrictEqual } from 'node:util';
const key = (x: string) => x.replace(/jia-2024\S*/g, 'ID').slice(0, 16).replace(/\d+/g, 'N');
const run = (name: string, arb: fc.Arbitrary<string>, check: (s: string) => string[]) =>
  it(name, { timeout: 600000 }, () => {
    const known = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const got = (s: string) => { try { return check(s); } catch (e) { return ['threw ' + String((e as Error).stack).split('\n').slice(0, 3).join(' ')]; } };
      const r = fc.check(fc.property(arb, (s) => { const b = got(s).filter((x) => !known.has(key(x))); if (b.length) throw new Error(b[0]); }), { numRuns: Number(process.env.N ?? 3000), seed: Number(process.env.SEED ?? 7) });
      if (!r.failed) break;
      const s = r.counterexample![0];
      const b = got(s).filter((x) => !known.has(key(x)));
      known.add(key(b[0]!));
      console.log(name, '##', b[0]!.slice(0, 200), '\n   ', JSON.stringify(s).slice(0, 700));
    }
  });
run('text', anyText, (s) => broken(parsed(s), s));
const same = (a: string, b: string) => isDeepStrictEqual(seen(parsed(a)), seen(parsed(b))) ? [] : ['differs'];
run('crlf', plan, (s) => same(s, s.replaceAll('\n', '\r\n')));
run('trail', plan, (s) => same(s, s.replaceAll('\n', '  \n') + ' '));
