import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../model/tables.ts';
import { colourOf } from './colours.ts';
import { barsOf, heightOf, readableBars, whoPromisesHowMuch, type Ink } from './who-promises-how-much.ts';

const plans = [
  { id: 'jia-2022', seal: '甲', place: '甲县' },
  { id: 'yi-2023', seal: '乙', place: '乙市' },
];
let given = 0;
const target = (plan: string, value: number | null, more: Partial<TargetRow> = {}): TargetRow =>
  ({
    id: `${plan}/1/1/t${(given += 1)}`,
    restates: null,
    plan,
    value,
    value_max: null,
    value_base: value,
    unit: '家',
    kind: null,
    baseline_value: null,
    ...more,
  }) as TargetRow;
const words = {
  value: (t: TargetRow) => `${String(t.value)}${t.unit ?? ''}`,
  kind: (t: TargetRow) => (t.kind === 'binding' ? '约束性' : ''),
};
const ink: Ink = {
  ink: '#000',
  soft: '#555',
  rule: '#ccc',
  font: 'sans-serif',
  fill: (plan, fill) => `${colourOf(plan)} ${fill}`,
};

describe('more bars than can be read', () => {
  const bars = (values: readonly number[]) =>
    barsOf(
      values.map((value) => target('jia-2022', value)),
      plans,
      words,
    );

  it('are five that are really there, from the least to the most', () => {
    const { bars: shown, of } = readableBars(
      bars([70, 10, 20, 30, 40, 50, 60, 80, 90, 100, 110, 120, 9_000]),
      (rank, place) => `${rank} ${place}`,
    );
    expect(of).toBe(13);
    expect(shown.map((b) => [b.place, b.value])).toEqual([
      ['least 甲县', 10],
      ['lower 甲县', 40],
      ['median 甲县', 70],
      ['upper 甲县', 100],
      ['most 甲县', 9_000],
    ]);
  });

  it('stay as they are where they can be read', () => {
    const few = bars([3, 2, 1]);
    expect(readableBars(few, () => '')).toEqual({ bars: few, of: null });
  });
});

describe('bars', () => {
  it('stand in the order of the plans, never of the values', () => {
    const bars = barsOf([target('yi-2023', 1), target('jia-2022', 90), target('jia-2022', 5)], plans, words);
    expect(bars.map((b) => `${b.seal}${b.value}`)).toEqual(['甲90', '甲5', '乙1']);
  });

  it('say once what a plan says twice, but not what it says in another way', () => {
    const twice = [target('jia-2022', 9), target('jia-2022', 9), target('jia-2022', 9, { kind: 'binding' })];
    expect(barsOf(twice, plans, words).map((b) => b.fill)).toEqual(['none', 'binding']);
  });

  it('show a promise that is restated as its first saying', () => {
    const goal = target('jia-2022', 9, { kind: 'expected' });
    const again = target('jia-2022', 9, { restates: goal.id });
    expect(barsOf([again, goal], plans, words).map((b) => b.fill)).toEqual(['expected']);
    expect(barsOf([again], plans, words)).toHaveLength(1);
  });

  it('leave out what has no value or no plan', () => {
    expect(barsOf([target('jia-2022', null), target('bing-2024', 3)], plans, words)).toEqual([]);
  });

  it('measure in one unit', () => {
    const some = [
      target('jia-2022', 3, { unit: '万人', value_base: 30_000, value_max: 4, baseline_value: 2 }),
      target('yi-2023', 500, { unit: '人' }),
    ];
    expect(barsOf(some, plans, words).map((b) => [b.value, b.further, b.baseline])).toEqual([
      [30_000, 40_000, 20_000],
      [500, null, null],
    ]);
    expect(barsOf(some.slice(0, 1), plans, words)[0]?.value).toBe(3);
  });
});

describe('configuration', () => {
  const bars = barsOf(
    [
      target('jia-2022', 40, { kind: 'binding', baseline_value: 28 }),
      target('yi-2023', 23, { value_max: 25 }),
    ],
    plans,
    words,
  );
  const { data, options, plugins } = whoPromisesHowMuch(bars, ink);

  it('begins at nothing, does not move, and hides no words behind a pointer', () => {
    expect(options).toMatchObject({ indexAxis: 'y', animation: false, events: [] });
    expect(options?.scales?.['x']).toMatchObject({ beginAtZero: true });
  });

  it('has the value, the better value from there on, and the fill of the commitment', () => {
    expect(data.datasets.map((d) => d.data)).toEqual([
      [40, 23],
      [null, [23, 25]],
    ]);
    expect(data.datasets[0]?.backgroundColor).toEqual(['#4d7298 binding', '#94803f none']);
  });

  it('names a bar by seal, place and commitment; where it is narrow by the whole name in lines', () => {
    const ticks = options?.scales?.['y']?.ticks as unknown as {
      callback: (this: { chart: { width: number } }, k: number) => string | string[];
    };
    const named = (width: number, k: number) => ticks.callback.call({ chart: { width } }, k);
    expect([named(800, 0), named(300, 0), named(800, 1), named(800, 2)]).toEqual([
      '甲 甲县 约束性',
      ['甲县', '约束性'],
      '乙 乙市',
      '',
    ]);
  });

  it('writes each value behind its bar and marks where it starts', () => {
    const calls: unknown[][] = [];
    const ctx = new Proxy(
      {},
      {
        get: (_, name) => (name in { font: 0 } ? '' : (...args: unknown[]) => calls.push([name, ...args])),
        set: () => true,
      },
    );
    const chart = {
      ctx,
      scales: { x: { getPixelForValue: (v: number) => 100 + v * 10 } },
      getDatasetMeta: () => ({ data: [0, 1].map((k) => ({ getProps: () => ({ y: k * 30, height: 20 }) })) }),
    };
    (plugins?.[0] as unknown as { afterDatasetsDraw: (c: typeof chart) => void }).afterDatasetsDraw(chart);
    expect(calls.filter(([name]) => name === 'fillText')).toEqual([
      ['fillText', '40家', 506, 0],
      ['fillText', '23家', 356, 30],
    ]);
    expect(calls.filter(([name]) => name === 'moveTo')).toEqual([['moveTo', 380, -14]]);
  });

  it('grows with its bars', () => {
    expect(heightOf(3) - heightOf(2)).toBe(heightOf(2) - heightOf(1));
  });
});

it('colours begin again', () => {
  expect(colourOf(7)).toBe(colourOf(0));
  expect(new Set([0, 1, 2, 3, 4, 5, 6].map(colourOf)).size).toBe(7);
});
