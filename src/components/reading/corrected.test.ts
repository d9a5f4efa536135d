import { describe, expect, it } from 'vitest';
import type { Mark } from '../../model/marks.ts';
import { h, type Child } from '../markup/markup.ts';
import { correctedMarkup } from './corrected.ts';

/** Markup in short: `ins(引)` for an element with its children, a mark as its label. */
const short = (child: Child): string => {
  if (child === null || child === false) return '';
  if (typeof child === 'string' || typeof child === 'number') return String(child);
  if (Array.isArray(child)) return (child as readonly Child[]).map(short).join('');
  const { tag, attributes, children } = child as Exclude<Child, string | number | readonly Child[]> & object;
  const label = attributes['data-label'];
  return label === undefined ? `${tag}(${children.map(short).join('')})` : `[${label}]`;
};
const mark = (start: number, end: number, kind: Mark[2], sic: string, n: number): Mark => [
  start,
  end,
  kind,
  sic,
  `jia-2024/c${n}`,
];

describe('a corrected text', () => {
  it('shows the reading with a mark for every kind of departure, and never the struck words', () => {
    const text = '以引进，〔…〕建立弓高';
    const marks = [
      mark(1, 2, 'replaced', '弓|', 1),
      mark(4, 7, 'gap', '广告', 2),
      mark(7, 7, 'dropped', '页码', 3),
      mark(8, 9, 'inserted', '', 4),
      mark(9, 11, 'doubt', '弓高', 5),
    ];
    expect(short(correctedMarkup([{ text }], marks))).toBe(
      '以span(ins(引)[校1])进，span(ins(〔…〕)[校2])span([校3])建span(ins(立)[校4])span(span(弓高)[校5])',
    );
  });

  it('is marked for other reasons too, inside the correction and beside it', () => {
    const pieces = [
      { text: '技术', found: false },
      { text: '引进外', found: true },
      { text: '资', found: false },
    ];
    const marks = [mark(1, 3, 'replaced', '木弓', 1), mark(4, 6, 'doubt', '外资', 2)];
    expect(
      short(correctedMarkup(pieces, marks, (text, { found }) => (found ? h('mark', {}, text) : text))),
    ).toBe('技span(ins(术mark(引))[校1])mark(进)span(span(mark(外)资)[校2])');
  });

  it('says in each mark what the source has', () => {
    const [, change] = correctedMarkup([{ text: '以引进' }], [mark(1, 2, 'replaced', '弓|', 4)]);
    expect(JSON.stringify(change)).toContain('"aria-label":"校4：底本作“弓|”，今作“引”。"');
  });

  it('is the text alone where nothing was corrected', () => {
    expect(correctedMarkup([{ text: '甲' }, { text: '乙' }], [])).toEqual(['甲', '乙']);
  });
});
