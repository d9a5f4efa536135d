import { h, type Markup } from '../../../src/components/markup/markup.ts';
import { review as t } from '../../../src/text/review.ts';
import type { Item, View } from '../view.ts';
import { kindText, shortened } from './words.ts';

/** Longest words of a sentence in the list; the source beside it has them all. */
const MOST = 90;

/** The reading: every heading, sentence, note and row in the order of the document. */
export const itemList = (view: View): Markup =>
  h(
    'section',
    { class: 'reading', 'aria-labelledby': 'reading' },
    h('h2', { id: 'reading' }, t.reading),
    h(
      'ol',
      { class: 'items' },
      view.items.map((item, k) => itemRow(view, item, k)),
    ),
  );

function itemRow(view: View, item: Item, index: number): Markup {
  const { is, depth, ordinal, text, line, until, units, decision } = item;
  const doubtful = view.doubts.some((d) => d.item === index && d.kind !== 'second');
  return h(
    'li',
    { 'data-item': index, 'data-is': is, 'data-depth': depth },
    h(
      'button',
      { type: 'button', class: 'row', 'data-act': 'item', 'data-of': index, 'aria-expanded': 'false' },
      h(
        'span',
        { class: decision === null ? 'kind' : 'kind editor' },
        kindText(item),
        doubtful && h('b', { class: 'editor' }, '？'),
      ),
      h('span', { class: 'what' }, shortened(ordinal + text, MOST)),
      is === 'task' &&
        h(
          'span',
          { class: 'units' },
          units.length === 0 ? t.noUnit : units.map(([role, name]) => `${t.unit[role]} ${name}`).join('；'),
        ),
      is === 'note' &&
        units.length > 0 &&
        h('span', { class: 'units' }, units.map(([role, name]) => `${t.unit[role]} ${name}`).join('；')),
      h('small', {}, t.line(line, until)),
    ),
  );
}
