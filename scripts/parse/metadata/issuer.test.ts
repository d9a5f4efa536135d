/** Who issued a document, from all places that name somebody; the names are invented. */
import { describe, expect, it } from 'vitest';
import { issuerIn } from './issuer.ts';
import { linesOf } from './lines.ts';
import { titleIn } from './title.ts';

interface Places {
  readonly lines?: readonly string[];
  readonly title?: string | null;
  readonly head?: readonly string[];
  readonly tail?: readonly string[];
  readonly label?: string | null;
}

/** The issuer of a document of these lines, signed at its head and its end. */
function issuer({ lines = [], title = null, head = [], tail = [], label = null }: Places) {
  const read = linesOf(lines.join('\n'));
  const signed = (names: readonly string[]) => names.map((name) => ({ issuer: name, day: null, line: 0 }));
  return issuerIn(read, titleIn(read).reading, title, { head: signed(head), tail: signed(tail), label });
}
const scores = (places: Places) => issuer(places).candidates.map((c) => `${c.value} ${c.score}`);

describe('who issued a document', () => {
  it('is weighed by where the name stands', () => {
    expect(scores({ head: ['甲县人民政府'] })).toEqual(['甲县人民政府 5']);
    expect(scores({ tail: ['甲县人民政府'] })).toEqual(['甲县人民政府 4']);
    expect(scores({ head: ['甲县人民政府'], tail: ['甲县人民政府'] })).toEqual(['甲县人民政府 5']);
    expect(scores({ head: ['甲县人民政府'], tail: ['乙县人民政府'] })).toEqual([
      '甲县人民政府 5',
      '乙县人民政府 1',
    ]);
    expect(scores({ label: '甲县人民政府' })).toEqual(['甲县人民政府 4']);
    expect(scores({ label: '甲县科技' })).toEqual([]);
    expect(scores({ title: '甲县科技局推进创新工作方案' })).toEqual(['甲县科技局 2']);
    expect(scores({ title: '甲县科技创新工作方案' })).toEqual([]);
    expect(scores({ lines: ['甲县人民政府文件', '甲政发〔2024〕1号'] })).toEqual(['甲县人民政府 3']);
  });

  it('is first of all in the heading', () => {
    const lines = ['甲县人民政府关于印发《甲县科技创新行动方案》的通知', '各镇人民政府：'];
    expect(scores({ lines })).toEqual(['甲县人民政府 6']);
    expect(scores({ lines: ['县人民政府关于印发《甲县科技创新行动方案》的通知', '各镇人民政府：'] })).toEqual(
      ['县人民政府 2'],
    );
  });

  it.each<[string, string, boolean]>([
    ['甲县科技局', '甲县科学技术局', true],
    ['甲县科技局等11部门', '甲县科技局 甲县财政局', true],
    ['甲县科技局 甲县财政局', '甲县科技局等部门', true],
    ['甲县科技局等十一个单位', '甲县科技局、甲县财政局', true],
    ['甲县科技局等部门', '甲县科学技术局', true],
    ['甲县科技局等部门', '甲县财政局', false],
    ['甲县科技局', '甲县财政局', false],
    ['甲县科技局 甲县财政局', '甲县科技局、甲县财政局', true],
  ])('is one body where one name means the other: %s, %s: %j', (a, b, one) => {
    expect(issuer({ head: [a], label: b }).candidates).toHaveLength(one ? 1 : 2);
  });

  it('has several names apart where one place prints them so', () => {
    expect(issuer({ label: '甲县科技局 甲县财政局', head: ['甲县科技局甲县财政局'] }).value).toBe(
      '甲县科技局 甲县财政局',
    );
  });

  it('has its first character where another place has it', () => {
    expect(issuer({ head: ['海市人民政府'], label: '上海市人民政府' }).value).toBe('上海市人民政府');
    expect(issuer({ head: ['上海市人民政府'], label: '海市人民政府' }).value).toBe('上海市人民政府');
  });
});
