import { describe, expect, it } from 'vitest';
import { wordingIndex } from './wording-index.ts';
import { lettersOf, type Piece } from './wording.ts';

const piece = (id: string, text: string): Piece => ({ id, plan: id.slice(0, id.indexOf('/')), text });
const runsOf = (id: string, ...pieces: readonly Piece[]) => wordingIndex(pieces).runsOf(id);

describe('wordingIndex', () => {
  const runs = (a: string, b: string) =>
    runsOf('yi/1', piece('jia/1', a), piece('yi/1', b)).map((r) => [r.text, r.length, r.formula]);

  it('finds runs of twelve characters and more, whatever the punctuation', () => {
    expect(runs('一、健全完善科技特派员考核、激励机制。', '健全完善科技特派员考核激励机制')).toEqual([
      ['健全完善科技特派员考核、激励机制', 15, false],
    ]);
    expect(runs('健全完善科技特派员考核', '健全完善科技特派员考核')).toEqual([]);
  });

  it('sets formulae apart', () => {
    const formula = '以习近平新时代中国特色社会主义思想为指导';
    expect(runs(`坚持${formula},建设强县。`, `${formula}，建成强市。`)).toEqual([
      [`${formula},建`, 21, true],
    ]);
  });

  it('gives both places, and every run once', () => {
    const same = '甲乙丙丁戊己庚辛壬癸子丑寅卯';
    const both = [piece('jia/1', `一${same}二`), piece('yi/1', `三三${same}四${same}`)];
    const found = runsOf('jia/1', ...both);
    expect(runsOf('yi/1', ...both)).toEqual(found);
    expect(found.map((r) => [r.a.start, r.a.end, r.b.start, r.b.end])).toEqual([
      [1, 15, 2, 16],
      [1, 15, 17, 31],
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
  expect([run?.length, run?.b]).toEqual([plain.length, { id: 'yi/1/1', start: 0, end: copied.length }]);
});

it('lettersOf keeps letters, digits and their places', () => {
  expect(lettersOf('（Ａ）甲，1')).toEqual({ text: 'a甲1', at: [1, 3, 5] });
});
