/** What is known of the headings of a document before their meaning is decided; the documents are invented. */
import { describe, expect, it } from 'vitest';
import { evidenceOf, topStyle, type LevelFacts } from './evidence.ts';
import { outlinedPlan } from './plan.ts';

const factsOf = (lines: readonly string[]) => {
  const { judge, outline } = outlinedPlan({
    id: 'draft',
    source: ['甲县方案', ...lines].join('\n'),
    errata: [],
    files: { source: 'source.txt', errata: 'errata.yaml' },
  });
  return evidenceOf(judge, outline.roots);
};

const TRUTHS = [
  'surelySafeguards',
  'noted',
  'opening',
  'runsOn',
  'later',
  'apart',
  'rule',
  'closing',
  'preface',
  'silent',
] as const;

/** The outer headings with the role that their titles tell and what is true of them. */
const roots = (...lines: readonly string[]): string[] =>
  factsOf(lines).roots.map((root) =>
    [root.title, root.told ?? '—', ...TRUTHS.filter((truth) => root[truth])].join(' '),
  );

const NOTE = '（责任单位：县科技局）';

describe('an outer heading', () => {
  it('is before the goals, before other items, continues their numbers, names who answers', () => {
    expect(
      roots(
        '一、发展形势',
        '形势良好。',
        '二、主要目标',
        '目标明确。',
        '三、重点任务',
        `（一）建设平台。${NOTE}`,
        '（二）培育企业。',
        '四、强化要素',
        `（三）保障用地。${NOTE}`,
        '五、建设基地',
        '（五）建设。',
        '六、培育人才',
        '（一）建设。',
      ),
    ).toEqual([
      '发展形势 background opening later',
      '主要目标 goals later',
      '重点任务 tasks noted later',
      '强化要素 — noted runsOn later',
      '建设基地 — later',
      '培育人才 —',
    ]);
  });

  it('counts its own items, though the numbers of the document run on through three headings', () => {
    const layout = ['一、空间布局', '1. 一核。', '2. 两区。', '二、重点任务'];
    const through = (...areas: readonly string[]) => roots(...layout, ...areas)[0];
    const [first, second, third] = [
      ['（一）建设平台', '1. 实验室。', '2. 基地。'],
      ['（二）培育企业', '3. 培育。', '4. 引进。'],
      ['（三）引进人才', '5. 引才。', '6. 育才。'],
    ] as const;
    expect(through(...first, ...second, ...third)).toBe('空间布局 — later apart');
    expect(through(...first, ...second)).toBe('空间布局 — later');
    expect(through(...first, ...second, '（三）引进人才', '1. 引才。')).toBe('空间布局 — later');
    expect(
      roots('一、空间布局', '（一）一核。', '（二）两区。', '二、重点任务', ...first, ...second, ...third)[0],
    ).toBe('空间布局 — later');
  });

  it('is an article about the document', () => {
    const [, ...articles] = roots(
      '第一条 支持企业建设平台。',
      '第二条 为促进科技创新，制定本办法。',
      '第三条 根据有关规定，提出如下意见。',
      '第四条 本办法所称企业是县内企业。',
      '第五条 本措施自印发之日起施行。',
      '第六条 县科技局负责解释。',
      '第七条 有效期五年。',
      '第八条 附则',
      '第九条 为企业建设平台。',
      '第十条 本县企业建设平台。',
    );
    expect(articles.map((words) => words.endsWith(' rule'))).toEqual([
      ...Array<boolean>(7).fill(true),
      false,
      false,
    ]);
    expect(roots('一、为促进科技创新，制定本办法', '二、建设平台')[0]).not.toContain('rule');
  });

  it('is in a last run that begins again and speaks mostly of safeguards', () => {
    const closing = (...titles: readonly string[]): boolean[] =>
      roots(
        '1.建设平台。支持企业。',
        '2.培育企业。支持企业。',
        ...titles.map((title, k) => `${k + 1}.${title}。支持企业。`),
      ).map((words) => words.includes('closing'));
    expect(closing('加强领导', '加强考核', '建设食堂')).toEqual([false, false, true, true, true]);
    expect(closing('加强领导', '建设大楼', '建设食堂')).toEqual(Array(5).fill(false));
    expect(roots('1.加强领导。支持企业。', '2.加强考核。支持企业。').join()).not.toContain('closing');
  });

  it('holds guidance and goals', () => {
    const preface = (...titles: readonly string[]): boolean =>
      roots(
        '一、创新思路',
        ...titles.map((title, k) => `（${'一二三'.charAt(k)}）${title}`),
        '二、建设平台',
        '（一）实验室',
      )[0]?.includes('preface') ?? false;
    expect(preface('指导思想', '基本原则')).toBe(true);
    expect(preface('指导思想', '建设平台')).toBe(true);
    expect(preface('指导思想', '建设平台', '培育企业')).toBe(false);
  });

  it('names nobody, though eight items and nearly all of the others do', () => {
    const silent = (named: number, others = 0, own = ''): boolean =>
      roots(
        '一、重点产品',
        `1. 建设产品。${own}`,
        '二、重点事项',
        ...Array.from({ length: named }, (_, k) => `${k + 1}. 建设平台。${NOTE}`),
        ...Array.from({ length: others }, (_, k) => `${named + k + 1}. 建设平台。`),
      )[0]?.includes('silent') ?? false;
    expect([7, 8].map((n) => silent(n))).toEqual([false, true]);
    expect([2, 3].map((n) => silent(8, n))).toEqual([true, false]);
    expect(silent(8, 0, NOTE)).toBe(false);
  });
});

describe('a document', () => {
  it('has headings that may hold tasks, and some of them hold nothing', () => {
    const { holders, leaves, sectioned } = factsOf([
      '一、发展形势',
      '二、加强创新',
      '三、主要目标',
      '四、建设平台',
      '（一）实验室。',
      '五、培育企业',
      '六、重点任务',
      '七、保障措施',
    ]);
    expect(holders.map((h) => h.title)).toEqual(['建设平台', '培育企业', '重点任务']);
    expect(leaves).toBe(2 / 3);
    expect(sectioned).toBe(true);
    expect(factsOf(['1.建设平台。', '2.培育企业。']).sectioned).toBe(false);
  });

  it('may have all items below one heading', () => {
    const oneHolds = (items: number, leaves: readonly string[]): boolean =>
      factsOf([
        '一、建设平台',
        ...Array.from({ length: items }, (_, k) => `（${'一二三四五六'.charAt(k)}）建设。`),
        ...leaves.map((words, k) => `${'二三四五'.charAt(k)}、${words}`),
      ]).oneHolds;
    expect(oneHolds(5, ['培育企业', '引进人才'])).toBe(true);
    expect(oneHolds(4, ['培育企业', '引进人才'])).toBe(false);
    expect(oneHolds(5, ['培育企业', '引进人才', '推广技术'])).toBe(false);
    expect(oneHolds(6, ['培育企业', '引进人才', '推广技术'])).toBe(true);
    expect(oneHolds(5, ['培育企业', `引进人才。${NOTE}`])).toBe(false);
    expect(oneHolds(5, ['培育企业\n（一）建设。'])).toBe(false);
  });

  it('may name a heading after its tasks', () => {
    const named = (title: string, ...items: readonly string[]): boolean =>
      factsOf([`一、${title}`, ...items, '二、建设平台', '（一）建设。', '（二）建设。']).named;
    expect(named('主要举措', '（一）建设。', '（二）建设。')).toBe(true);
    expect(named('主要举措', '（一）建设。')).toBe(false);
    expect(named('创新体系', '（一）建设。', '（二）建设。')).toBe(false);
  });

  it('has the outermost of its styles first', () => {
    const style = (...styles: readonly string[]) =>
      topStyle(styles.map((s) => ({ style: s }) as Parameters<typeof topStyle>[0][number]));
    expect(style('arabic', 'section', 'paren')).toBe('section');
    expect(style()).toBeNull();
  });
});

describe('the items of one level', () => {
  const below = (...lines: readonly string[]): LevelFacts => factsOf(lines).below;

  it('are counted, with the share of headings that hold any', () => {
    expect(below('一、甲平台', '（一）建设。', '（二）建设。', '二、乙平台', '三、丙平台')).toMatchObject({
      count: 2,
      holding: 1 / 3,
      lone: false,
      runsOn: false,
    });
    expect(below('一、甲平台', '二、乙平台', '三、丙平台')).toMatchObject({ count: 0, holding: 0, mean: 0 });
  });

  it('stand alone below three headings, or have numbers that run on', () => {
    const one = (...numbers: readonly string[]) => {
      const { lone, runsOn } = below(
        ...numbers.flatMap((n, k) => [`${'一二三四'.charAt(k)}、建设平台`, `（${n}）建设。`]),
      );
      return { lone, runsOn };
    };
    expect(one('一', '一', '一')).toEqual({ lone: true, runsOn: false });
    expect(one('一', '二', '三')).toEqual({ lone: true, runsOn: true });
    expect(one('一', '一')).toEqual({ lone: false, runsOn: false });
    expect(one('一', '二', '一', '一')).toEqual({ lone: true, runsOn: true });
    expect(one('一')).toEqual({ lone: false, runsOn: false });
  });

  it('name who answers, each or only the last', () => {
    const shares = (...lines: readonly string[]) => {
      const { own, lastOnly, parents } = below(...lines);
      return { own, lastOnly, parents };
    };
    expect(
      shares(
        '一、甲平台',
        '（一）建设。',
        `（二）建设。${NOTE}`,
        '二、乙平台',
        `（一）建设。${NOTE}`,
        '（二）建设。',
      ),
    ).toEqual({ own: 0.5, lastOnly: 0.5, parents: 1 });
    expect(shares('一、甲平台', `（一）建设。${NOTE}`, '二、乙平台', '（一）建设。', '（二）建设。')).toEqual(
      {
        own: 1 / 3,
        lastOnly: 0,
        parents: 0.5,
      },
    );
  });

  it('are small, have text, and have a length', () => {
    expect(below('一、甲平台', '（1）建设。', '（2）建设。', '二、乙平台', '（1）建设。').small).toBe(true);
    expect(below('一、甲平台', '①建设。', '②建设。', '二、乙平台', '①建设。').small).toBe(true);
    expect(below('一、甲平台', '（一）建设。', '二、乙平台', '（一）建设。').small).toBe(false);
    const { bodied, mean } = below(
      '一、甲平台',
      `（一）建设。${'支持企业'.repeat(2)}建设平台`,
      `（二）建设。${'支持企业'.repeat(2)}建设平`,
      '二、乙平台',
      '（一）建设。',
    );
    expect(bodied).toBe(1 / 3);
    expect(mean).toBe((18 + 17 + 6) / 3);
  });
});
