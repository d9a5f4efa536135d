import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON, MOST_LISTED, sharedWords } from './shared-text.ts';
import { lettersOf, LOST, VERBATIM, type Piece } from './wording.ts';

const piece = (id: string, text: string): Piece => ({ id, plan: id.slice(0, id.indexOf('/')), text });

/**
 * The definition, without sorting: words of letters at every place that stand in another plan too, only those that no
 * longer ones at the same place contain; and then every place where the same words stand.
 */
function byHand(pieces: readonly Piece[]) {
  const texts = pieces.map((p) => ({ ...p, letters: lettersOf(p.text).text }));
  const longest = texts.flatMap((own) => {
    const elsewhere = texts.filter((t) => t.plan !== own.plan);
    const spans: [number, number][] = [];
    for (let from = 0; from < own.letters.length; from++)
      for (let to = own.letters.length; to - from >= VERBATIM; to--) {
        const words = own.letters.slice(from, to);
        if (words.includes(LOST) || !elsewhere.some((t) => t.letters.includes(words))) continue;
        spans.push([from, to]);
        break;
      }
    return spans
      .filter(([from, to]) => !spans.some(([f, t]) => f <= from && to <= t && t - f > to - from))
      .map(([from, to]) => ({ id: own.id, plan: own.plan, words: own.letters.slice(from, to) }));
  });
  const runs = [...new Set(longest.map(({ words }) => words))].map((words) => {
    const places = texts.flatMap(({ id, plan, letters }) => {
      const found: string[] = [];
      for (let k = letters.indexOf(words); k >= 0; k = letters.indexOf(words, k + 1)) found.push(id);
      return found.map((at) => ({ id: at, plan }));
    });
    return {
      letters: words,
      plans: new Set(places.map((p) => p.plan)).size,
      places: places.map((p) => p.id),
    };
  });
  return { longest: longest.map(({ id, words }) => `${id} ${words}`).sort(), runs };
}

const found = (pieces: readonly Piece[]) => {
  const shared = sharedWords(pieces);
  return {
    longest: [...shared.own.values()]
      .flat()
      .map(({ id, run }) => `${id} ${shared.runs[run]?.letters ?? ''}`)
      .sort(),
    runs: shared.runs.map(({ letters, plans, listed }) => ({
      letters,
      plans,
      places: listed.map((p) => p.id),
    })),
  };
};
const sorted = (runs: ReturnType<typeof byHand>['runs']) =>
  runs.toSorted((a, b) => (a.letters < b.letters ? -1 : 1));

const BASE = '选派科技特派员深入农村基层一线开展创新创业服务活动';
const pieces = [
  piece('jia/1', `每年${BASE}，成效显著。`),
  piece('yi/1', `每年${BASE}。`),
  piece('yi/2', '选派科技特派员深入农村基层一线开展指导。'),
  piece('bing/1', '要选派科技特派员,深入农村基层一线；开展试验。'),
  piece('bing/2', '推动科技成果〔…〕惠及民生改善的各项工作安排'),
  piece('ding/1', '推动科技成果惠及民生改善的各项工作安排'),
];

describe('shared words', () => {
  const shared = sharedWords(pieces);

  it('are told once, each as long as it goes, with every place', () => {
    expect(shared.runs.map((r) => [r.text, r.plans, r.listed.map((p) => p.id).join(' ')])).toEqual([
      [`每年${BASE}`, 2, 'jia/1 yi/1'],
      ['选派科技特派员深入农村基层一线开展', 3, 'jia/1 yi/1 yi/2 bing/1'],
      ['惠及民生改善的各项工作安排', 2, 'bing/2 ding/1'],
    ]);
  });

  it('are those of the definition', () => {
    const [here, there] = [found(pieces), byHand(pieces)];
    expect(here.longest).toEqual(there.longest);
    expect(sorted(here.runs)).toEqual(sorted(there.runs));
  });

  it('stand at their places, punctuation and all', () => {
    for (const { letters, listed } of shared.runs)
      for (const { id, start, end } of listed) {
        const text = pieces.find((p) => p.id === id)?.text ?? '';
        expect(lettersOf(text.slice(start, end)).text).toBe(letters);
      }
    expect(shared.runs[1]?.listed[3]).toMatchObject({ id: 'bing/1', start: 1 });
  });

  it('are counted by letters, once where runs overlap', () => {
    expect(shared.letters.get('ding')).toEqual({ all: 19, shared: 13 });
    expect(shared.letters.get('yi')?.shared).toBe(27 + 17);
    // 27 letters, the first 20 shared with one plan and the last 20 with another.
    const overlapping = [
      piece('jia/1', `每年${BASE}`),
      piece('yi/1', `每年${BASE}`.slice(0, 20)),
      piece('bing/1', `每年${BASE}`.slice(7)),
    ];
    expect(sharedWords(overlapping).letters.get('jia')).toEqual({ all: 27, shared: 27 });
    expect(sharedWords(overlapping).own.get('jia')).toHaveLength(2);
  });

  it('were first where the earliest day is printed, as far as that can be told', () => {
    const first = (dates: Record<string, string | null>) => {
      const [, run] = sharedWords(pieces, new Map(Object.entries(dates))).runs;
      return [run?.first, run?.undated];
    };
    expect(first({ jia: '2024-05-01', yi: '2023-02-01', bing: '2024-01-01' })).toEqual(['yi', false]);
    // Without a date 丙 may have been before.
    expect(first({ jia: '2024-05-01', yi: '2023-02-01', bing: null })).toEqual(['yi', true]);
    expect(first({ jia: '2023-02-01', yi: '2023-02-01', bing: '2024-01-01' })).toEqual([null, false]);
    expect(first({ jia: '2024-05-01' })).toEqual([null, true]);
    expect(first({})).toEqual([null, true]);
  });

  it('are none where a plan repeats itself', () => {
    expect(sharedWords([piece('jia/1', BASE), piece('jia/2', BASE)]).runs).toEqual([]);
  });

  it('are a formula by their words, or where many plans have them', () => {
    const of = (plans: number, all: number) =>
      sharedWords(Array.from({ length: all }, (_, k) => piece(`p${k}/1`, k < plans ? BASE : `无关的话${k}`)))
        .runs[0]?.formula;
    expect(of(COMMON.plans - 1, 20)).toBeNull();
    expect(of(COMMON.plans, 20)).toBe('common');
    // Six of a hundred are few.
    expect(of(COMMON.plans, 100)).toBeNull();
    expect(of(10, 100)).toBe('common');
    const idiom = '全面贯彻党的二十大和二十届历次全会精神';
    const formula = (text: string) =>
      sharedWords([piece('jia/1', text), piece('yi/1', text)]).runs[0]?.formula;
    expect(formula(idiom)).toBe('idiom');
    expect(formula('执行期限为2023 年1月1日至2023年12月31日')).toBe('idiom');
    expect(formula('到2025年，高新技术企业达到30家')).toBeNull();
  });

  it('are listed up to a limit and counted beyond it', () => {
    const [run] = sharedWords(
      Array.from({ length: 40 }, (_, k) => [piece(`p${k}/1`, BASE), piece(`p${k}/2`, `${BASE}，`)]).flat(),
    ).runs;
    expect([run?.plans, run?.places, run?.listed.length]).toEqual([40, 80, MOST_LISTED]);
    expect(run?.listed[1]?.id).toBe('p0/2');
  });

  it('of any few letters are those of the definition', () => {
    const text = fc
      .array(fc.constantFrom('科技', '创新', '创', '技', '，', '〔…〕', '科技创新科技创新科技'), {
        maxLength: 18,
      })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('jia', 'yi', 'bing'), text), { minLength: 2, maxLength: 7 }),
        (of) => {
          const some = of.map(([plan, words], k) => piece(`${plan}/${k}`, words));
          const [here, there] = [found(some), byHand(some)];
          expect(here.longest).toEqual(there.longest);
          expect(sorted(here.runs)).toEqual(sorted(there.runs));
        },
      ),
      { numRuns: 300, seed: 15 },
    );
  });
});

describe('the work', () => {
  /** So many plans of 30 sentences of chance letters; a third of them end in words that all plans share in part. */
  const corpus = (plans: number): Piece[] => {
    let seed = 15;
    const letter = (): string => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return String.fromCharCode(0x4e00 + ((seed >>> 12) % 20000));
    };
    return Array.from({ length: plans * 30 }, (_, k) => {
      const own = Array.from({ length: 30 }, letter).join('');
      return piece(`p${Math.floor(k / 30)}/${k}`, k % 3 === 0 ? own + BASE.slice(k % 9) : own);
    });
  };

  it('grows with the corpus in a straight line, but for the sorting', () => {
    const [small, large] = [sharedWords(corpus(100)).work, sharedWords(corpus(400)).work];
    // 4 × the plans; with a logarithm of the sorting well under 6, where pairs would make it 16.
    expect(large / small).toBeGreaterThan(3);
    expect(large / small).toBeLessThan(6);
  });

  it('leaves no more runs than places, though all plans share one sentence', () => {
    const { runs, own } = sharedWords(corpus(120));
    expect(runs.length).toBeLessThanOrEqual([...own.values()].flat().length);
    expect(Math.max(...runs.map((r) => r.plans))).toBe(120);
    expect(Math.max(...runs.map((r) => r.listed.length))).toBe(MOST_LISTED);
  });
});
