import { expect, it } from 'vitest';
import { correctionRuns } from './correction-runs.ts';
import type { CorrectionView } from '../../edition/plan-view.ts';

const view = (n: number, kind: string, sic: string): CorrectionView =>
  ({
    change: { correction: { id: `jia-2024/c${n}`, kind, basis: 'rule', sic, reason: '各格分栏' } },
  }) as CorrectionView;
const runs = (...views: CorrectionView[]): number[] => correctionRuns(views).map((r) => r.all.length);
const bars = (n: number): CorrectionView[] => Array.from({ length: n }, (_, k) => view(k, 'table', '\n'));

it('many bars between cells are told as one, few one by one', () => {
  expect(runs(...bars(8))).toEqual([8]);
  expect(runs(...bars(7))).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

it('what has words, or is of another kind, stands by itself', () => {
  expect(runs(...bars(8), view(9, 'table', '甲'), ...bars(8), view(10, 'other', '\n'))).toEqual([8, 1, 8, 1]);
});
