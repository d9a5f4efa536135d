import { titleWords } from '../../text/plan-title.ts';
import { planListWords as words } from '../../text/plan-list.ts';
import { href } from '../href.ts';
import { h, type Markup } from '../markup/markup.ts';
import { sealMarkup } from '../seal.ts';
import type { CatalogueRow } from './catalogue.ts';

/** A row of the list of plans as the browser makes it, the same as `PlanList.astro` writes. */
export const planRow = (row: CatalogueRow): Markup =>
  h(
    'li',
    { class: 'row', 'data-plan': row.id },
    sealMarkup(row, true),
    h(
      'div',
      { class: 'what' },
      h('a', { class: 'title', href: href(row.url) }, titleWords(row).first),
      titleWords(row).beside !== null && h('p', { class: 'meta' }, titleWords(row).beside),
      h(
        'p',
        { class: 'meta' },
        row.said[import.meta.env.LANGUAGE].meta.map((said) => h('span', {}, said)),
        row.said[import.meta.env.LANGUAGE].badges.map((said) => h('span', { class: 'badge' }, said)),
      ),
    ),
    h(
      'dl',
      { class: 'counts' },
      (['areas', 'tasks', 'measures'] as const).map((name) =>
        h('div', {}, h('dt', {}, words.counts[name]), h('dd', {}, row[name])),
      ),
    ),
    h(
      'label',
      { class: 'pick' },
      h('input', {
        type: 'checkbox',
        value: row.id,
        'aria-label': words.pick(titleWords(row).first),
      }),
    ),
  );
