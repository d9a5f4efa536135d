import { DAY, type PrintedPlan } from '../../compare/printed.ts';
import { zh as t } from '../../text/matrix.ts';
import { h, type Markup } from '../markup/markup.ts';

/** The citation of a plan as a line of a list; the day of access is a gap that the browser fills when it prints. */
export function citedLine({ cited }: Pick<PrintedPlan, 'cited'>): Markup {
  const [before = '', after] = t.place(cited).split(DAY);
  return h(
    'li',
    { 'data-citation': t.citedAs },
    before,
    after === undefined ? null : h('span', { 'data-accessed': '' }, t.accessed),
    after ?? null,
  );
}
