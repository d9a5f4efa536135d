import { expect, it } from 'vitest';
import { notebookOutput } from './notebook.ts';

const tools = [
  { code: 'supply', name: '供给型', parent: null },
  { code: 'supply.funding', name: '资金', parent: 'supply' },
];
const of = (plans: number) =>
  notebookOutput({
    plans: Array.from({ length: plans }, (_, k) => ({ id: `p${k}`, name: `县${k}` })),
    tools,
    codings: [
      ...['a', 'b'].map((n) => ({ plan: 'p1', measure: `p1/1/${n}` })),
      { plan: `p${plans - 1}`, measure: 'last/1/1' },
    ].map((c) => ({
      ...{ ...c, scheme: 'instrument', code: 'supply.funding', in_force: true, is_safeguard: false },
    })) as never,
  });

it('counts the sentences of each plan under a tool and its kind', () => {
  expect(of(3).table).toEqual([
    ['', '县0', '县1', '县2'],
    ['供给型', '0 (0.0%)', '2 (100.0%)', '1 (100.0%)'],
    ['资金', '0 (0.0%)', '2 (100.0%)', '1 (100.0%)'],
    ['n', '0', '2', '1'],
  ]);
});

it('shows the first of many plans, so that the page does not grow with the corpus', () => {
  const { plans, inTable, inFigure, table, figure } = of(600);
  expect([plans, inTable, inFigure]).toEqual([600, 16, 100]);
  expect(table.map((line) => line.length)).toEqual([17, 17, 17, 17]);
  expect(table[0]?.at(-1)).toBe('县15');
  // A bar, its name for each of a hundred plans; a box and a word in the legend.
  expect(figure.shapes).toHaveLength(202);
});
