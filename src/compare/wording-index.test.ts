import { describe, expect, it } from 'vitest';
import { wordingIndex } from './wording-index.ts';
import { lettersOf, type Piece } from './wording.ts';

const piece = (id: string, text: string): Piece => ({ id, plan: id.slice(0, id.indexOf('/')), text });
const runsOf = (id: string, ...pieces: readonly Piece[]) => {
  const index = wordingIndex(pieces);
  return [...index.runsOf(id)].map((run) => {
    const { own, there, start, end } = index.placeOf(run);
    const text = pieces.find((p) => p.id === own)?.text.slice(start, end);
    return { ...run, own, there, start, end, text };
  });
};

describe('wordingIndex', () => {
  const runs = (a: string, b: string) =>
    runsOf('yi/1', piece('jia/1', a), piece('yi/1', b)).map((r) => [r.text, r.length, r.formula]);

  it('finds runs of twelve characters and more, whatever the punctuation', () => {
    expect(runs('一、健全完善科技特派员考核、激励机制。', '健全完善科技特派员考核激励机制')).toEqual([
      ['健全完善科技特派员考核激励机制', 15, false],
    ]);
    expect(runs('健全完善科技特派员考核', '健全完善科技特派员考核')).toEqual([]);
  });

  it('sets formulae apart', () => {
    const formula = '以习近平新时代中国特色社会主义思想为指导';
    expect(runs(`坚持${formula},建设强县。`, `${formula}，建成强市。`)).toEqual([
      [`${formula}，建`, 21, true],
    ]);
  });

  it('gives both places, and every run once', () => {
    const same = '甲乙丙丁戊己庚辛壬癸子丑寅卯';
    const both = [piece('jia/1', `一${same}二`), piece('yi/1', `三三${same}四${same}`)];
    const places = (id: string) => runsOf(id, ...both).map((r) => [r.own, r.start, r.end, r.there, r.at]);
    expect(places('jia/1')).toEqual([
      ['jia/1', 1, 15, 'yi/1', 2],
      ['jia/1', 1, 15, 'yi/1', 17],
    ]);
    expect(places('yi/1')).toEqual([
      ['yi/1', 2, 16, 'jia/1', 1],
      ['yi/1', 17, 31, 'jia/1', 1],
    ]);
    expect(runsOf('jia/1', piece('jia/1', same), piece('jia/2', same))).toEqual([]);
  });

  it('shares no words across lost ones, nor these', () => {
    const torn = [
      piece('jia/1', '推动科技成果〔…〕惠及民生改善的各项工作安排'),
      piece('yi/1', '推动科技成果惠及民生改善的各项工作安排'),
      piece('bing/1', '推动科技成果〔…〕惠及民生改善的各项工作安排'),
    ];
    for (const { id } of torn)
      expect(runsOf(id, ...torn).map(({ text }) => text)).toEqual(
        Array(2).fill('惠及民生改善的各项工作安排'),
      );
  });
});

it('wording is shared whatever look-alike a copy wrote', () => {
  const plain = '支持企业用人民币建设长期重点实验室工程项目';
  const copied = '支持企业⽤⼈⺠币建设⻓期重点实验室⼯程项⽬';
  const [run] = runsOf('jia/1/1', piece('jia/1/1', plain), piece('yi/1/1', copied));
  expect([run?.length, run?.there, run?.at]).toEqual([plain.length, 'yi/1/1', 0]);
});

it('of words in very many places the first count, each whole', () => {
  const same = '甲乙丙丁戊己庚辛壬癸子丑寅卯';
  const many = Array.from({ length: 1000 }, (_, k) => piece(`p${k}/1`, `${k % 2 === 0 ? '前' : ''}${same}`));
  const runs = runsOf('jia/1', piece('jia/1', same), ...many);
  expect([runs.length, runs[0]?.there, runs.at(-1)?.there]).toEqual([399, 'p0/1', 'p398/1']);
  expect(new Set(runs.map(({ length }) => length))).toEqual(new Set([same.length]));
});

it('lettersOf keeps letters, digits and their places', () => {
  expect(lettersOf('（Ａ）甲，1')).toEqual({ text: 'a甲1', at: [1, 3, 5] });
});
