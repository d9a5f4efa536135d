import { changeMarkup } from '../../../src/components/reading/corrected.ts';
import { h, type Child, type Markup } from '../../../src/components/markup/markup.ts';
import { review as t } from '../../../src/text/review.ts';
import type { Line, Run, View } from '../view.ts';

/** The source, line by line, corrections shown as such; each stretch leads to what was read of it. */
export const sourcePane = (view: View): Markup =>
  h(
    'section',
    { class: 'source', 'aria-labelledby': 'source', tabindex: 0 },
    h('h2', { id: 'source' }, t.source),
    h('ol', { class: 'lines' }, view.lines.map(lineMarkup)),
  );

const lineMarkup = ({ number, runs }: Line): Markup =>
  h('li', { 'data-line': number }, h('span', { class: 'number' }, number), h('p', {}, runs.map(runMarkup)));

function runMarkup({ item, kind, sic, reading }: Run): Child {
  const words =
    kind === 'text' ? sic : changeMarkup({ kind, sic, reading: reading === '' ? null : reading, mark: null });
  return item === null ? words : h('span', { 'data-act': 'item', 'data-of': item }, words);
}
