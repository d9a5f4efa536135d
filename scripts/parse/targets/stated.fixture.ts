/** A number that the sample of a piece of evidence states. */
import type { Stated } from './draft.ts';

/** What the sample of a feature states at `[…]`, with everything around it that it could ask for. */
export function statedIn(sample: string): Stated {
  const [, before = '', words = '', behind = ''] = /^(.*)\[(.*)\](.*)$/u.exec(sample) ?? [];
  const [number = ''] = /^[\d.]+|^[一二三四五六七八九十百]+/u.exec(words) ?? [];
  const end = before.length + words.length;
  return {
    text: before + words + behind,
    draft: {
      name: behind === '' ? [0, before.length] : [end, end + behind.length],
      i: 0,
      j: end,
      at: before.length,
      unit: words.slice(number.length),
      year: null,
      perYear: sample.includes('每年'),
      value: /\d/u.test(number) ? Number(number) : 6,
    },
    place: sample.includes('目标') ? 'goals' : 'task',
    strength: sample.includes('力争') ? 'strive' : null,
    year: sample.includes('到2026年') ? 2026 : null,
    around: { pays: 1, documentPays: 1, cells: 1 },
  };
}
