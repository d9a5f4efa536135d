import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours, sharedWordsThere } from './similar.ts';
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
    const [own, there] = [pieces[1]?.text ?? '', pieces[2]?.text ?? ''];
    const said = (one: string, other: string) => {
      const shared = sharedWordsThere(one, other);
      return [words(other, shared.words), words(other, shared.verbatim)];
    };
    const [here, inOther] = [
      '选派科技特派员服务农村基层一线,开展科技',
      '选派科技特派员，服务农村基层一线开展科技',
    ];
    expect(said(there, own)).toEqual([[here], [here]]);
    expect(said(own, there)).toEqual([[inOther], [inOther]]);
    expect(found.get('jia/1/2')?.[0]).toMatchObject({ shared: here.length, verbatim: here.length });
    const formula = '以习近平新时代中国特色社会主义思想为指导';
    expect(said(`坚持${formula}`, `要${formula}`)).toEqual([[formula], []]);
  });

  it('scores equal texts 1 and is the same twice', () => {
    const twins = [
      piece('jia/1', '建设重点实验室'),
      piece('yi/1', '建设重点实验室'),
      piece('yi/2', '引进人才'),
    ];
    expect(neighbours(twins).get('jia/1')?.[0]?.score).toBe(1);
    // A cell of a table is like nothing.
    const cells = [piece('jia/1', '超大城市'), piece('yi/1', '超大城市'), piece('yi/2', '引进人才')];
    expect(neighbours(cells).size).toBe(0);
    expect([...neighbours(pieces)]).toEqual([...found]);
  });

  it('shares no words across lost ones, nor these', () => {
    const torn = [
      piece('jia/1', '推动科技成果〔…〕惠及民生改善的各项工作安排'),
      piece('yi/1', '推动科技成果惠及民生改善的各项工作安排'),
      piece('bing/1', '推动科技成果〔…〕惠及民生改善的各项工作安排'),
      piece('ding/1', '科普大赛'),
    ];
    const near = neighbours(torn).get('jia/1') ?? [];
    const [before, behind] = ['推动科技成果', '惠及民生改善的各项工作安排'];
    expect(near.map(({ shared, verbatim }) => [shared, verbatim])).toEqual(
      Array(2).fill([before.length + behind.length, behind.length]),
    );
    for (const { text } of torn.slice(1, 3))
      expect(words(text, sharedWordsThere(torn[0]?.text ?? '', text).words)).toEqual([before, behind]);
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
            expect(n.shared).toBeGreaterThan(0);
            expect(n.shared).toBeLessThanOrEqual([...own].length);
            expect(n.verbatim).toBeLessThanOrEqual(n.shared);
            const there = all.find((p) => p.id === n.id)?.text ?? '';
            for (const r of sharedWordsThere(own, there).words)
              expect(r.start < r.end && r.end <= there.length).toBe(true);
          }
        }
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});
