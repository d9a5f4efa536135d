import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours } from './similar.ts';
import type { Piece } from './wording.ts';

const piece = (id: string, text: string): Piece => ({ id, plan: id.slice(0, id.indexOf('/')), text });
const pieces = [
  piece('jia/1/1', '支持企业建设重点实验室,给予补助。'),
  piece('jia/1/2', '选派科技特派员服务农村基层一线,开展科技创业创新服务。'),
  piece('yi/1/1', '每年选派科技特派员，服务农村基层一线开展科技指导。'),
  piece('yi/1/2', '支持高校建设重点实验室。'),
  piece('yi/1/3', '举办科普大赛。'),
  piece('yi/1/4', '支持高校建设重点实验室。'),
];
const words = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map((r) => text.slice(r.start, r.end));

describe('neighbours', () => {
  const found = neighbours(pieces);

  it('finds the nearest measures of other plans, the nearest first', () => {
    expect(found.get('jia/1/2')?.map((n) => n.id)).toEqual(['yi/1/1']);
    // Equal scores keep the order of the pieces; one's own plan is no neighbour.
    expect(found.get('jia/1/1')?.map((n) => n.id)).toEqual(['yi/1/2', 'yi/1/4']);
    expect(found.get('yi/1/3')).toBeUndefined();
  });

  it('marks the shared words on both sides', () => {
    const [nearest] = found.get('jia/1/2') ?? [];
    expect(words(pieces[1]?.text ?? '', nearest?.shared ?? [])).toEqual([
      '选派科技特派员服务农村基层一线,开展科技',
    ]);
    expect(words(pieces[2]?.text ?? '', nearest?.sharedThere ?? [])).toEqual([
      '选派科技特派员，服务农村基层一线开展科技',
    ]);
    expect(nearest?.verbatim).toHaveLength(1);
  });

  it('scores equal texts 1 and is the same twice', () => {
    const twins = [
      piece('jia/1', '建设重点实验室'),
      piece('yi/1', '建设重点实验室'),
      piece('yi/2', '引进人才'),
    ];
    expect(neighbours(twins).get('jia/1')?.[0]?.score).toBe(1);
    expect([...neighbours(pieces)]).toEqual([...found]);
  });

  it('shares no words across lost ones, nor these', () => {
    const torn = [
      piece('jia/1', '推动科技成果〔…〕惠及民生改善的各项工作安排'),
      piece('yi/1', '推动科技成果惠及民生改善的各项工作安排'),
      piece('bing/1', '推动科技成果〔…〕惠及民生改善的各项工作安排'),
      piece('ding/1', '科普大赛'),
    ];
    for (const near of neighbours(torn).get('jia/1') ?? [])
      expect(words(torn[0]?.text ?? '', near.shared)).toEqual(['推动科技成果', '惠及民生改善的各项工作安排']);
    expect(neighbours(torn).get('jia/1')).toHaveLength(2);
  });

  it('bears any text', { timeout: 180_000 }, () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const all = texts.map((t, k) => piece(`${k % 2 === 0 ? 'jia' : 'yi'}/${k}`, t));
        for (const [id, list] of neighbours(all)) {
          const own = all.find((p) => p.id === id)?.text ?? '';
          for (const n of list) {
            expect(n.score).toBeGreaterThan(0);
            expect(n.score).toBeLessThanOrEqual(1);
            for (const r of n.shared) expect(r.start < r.end && r.end <= own.length).toBe(true);
          }
        }
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});
