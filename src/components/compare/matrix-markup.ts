import { zh as t } from '../../text/matrix.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { correctedMarkup } from '../reading/corrected.ts';
import { sealMarkup } from '../seal.ts';
import type { MatrixCell, MatrixColumn, MatrixPart, MatrixRow, MatrixView } from './matrix-view.ts';

/** The table of a view, the same on the server and in the browser. The hooks are those of the data contract. */
export function matrixMarkup(view: MatrixView): Markup {
  const { folded, rows, note: _note, legend: _legend, ...words } = view;
  const away = folded === undefined ? [] : rows.filter(({ group }) => group === folded);
  if (folded === undefined || away.length === 0 || away.length === rows.length)
    return h('div', { class: 'matrix-box' }, tabsOf(view), regionOf(view));
  return h(
    'div',
    { class: 'matrix-box' },
    tabsOf(view),
    regionOf({ ...view, rows: rows.filter(({ group }) => group !== folded) }),
    h(
      'details',
      { class: 'lone' },
      h('summary', {}, t.folded(folded, away.length)),
      regionOf({
        ...words,
        id: `${view.id}-folded`,
        caption: folded,
        rows: away.map(({ group: _group, ...row }) => row),
      }),
    ),
  );
}

/** Where one column is in view at a time: the way to each. */
const tabsOf = ({ id, form, columns }: MatrixView): Child =>
  form === 'passages' &&
  columns.length > 1 &&
  h(
    'nav',
    { class: 'tabs', 'aria-label': t.tabs },
    columns.map(({ key, name, plan }) =>
      h('a', { href: `#${id}-${key}` }, plan ? sealMarkup(plan, true) : null, h('span', {}, name)),
    ),
  );

/** More columns than this keep a width, and the table is scrolled. */
const MANY = 16;

function regionOf(view: MatrixView): Markup {
  const caption = `${view.id}-caption`;
  return h(
    'section',
    {
      class: 'matrix',
      id: view.id,
      'aria-labelledby': caption,
      tabindex: 0,
      'data-form': view.form,
      'data-columns': view.columns.length,
      ...(view.columns.length > MANY ? { 'data-many': '' } : {}),
    },
    h(
      'table',
      {},
      h(
        'caption',
        { id: caption },
        h(
          'span',
          {},
          view.caption,
          view.note === undefined ? null : h('small', {}, view.note),
          legendOf(view),
        ),
      ),
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, view.corner), ...view.columns.map((c) => headOf(view, c))),
      ),
      ...bodiesOf(view),
    ),
  );
}

/** What the shades mean, each in its shade. */
const legendOf = ({ legend = [] }: MatrixView): Child =>
  legend.length > 1 &&
  h(
    'small',
    { class: 'shades' },
    t.shades,
    legend.map(({ shade, words }) => h('span', { 'data-shade': shade }, words)),
  );

const headOf = (view: MatrixView, { key, name, plan, href, note }: MatrixColumn): Markup =>
  h(
    'th',
    {
      scope: 'col',
      id: `${view.id}-${key}`,
      // Below the table the heads stand a second time.
      [view.id.endsWith('-folded') ? 'data-folded-column' : 'data-column']: key,
    },
    linked(href, plan ? sealMarkup(plan, true) : null, h('span', { class: 'name' }, name)),
    note === undefined ? null : h('small', {}, note),
  );

/** One body to a group of rows. */
function bodiesOf(view: MatrixView): Markup[] {
  const groups = Map.groupBy(view.rows, (row) => row.group);
  return [...groups].map(([group, rows]) =>
    h(
      'tbody',
      {},
      group === undefined
        ? null
        : h(
            'tr',
            { class: 'group' },
            h('th', { scope: 'rowgroup', colspan: view.columns.length + 1 }, h('span', {}, group)),
          ),
      ...rows.map((row) => rowOf(view, row)),
    ),
  );
}

const rowOf = (view: MatrixView, row: MatrixRow): Markup =>
  h(
    'tr',
    { 'data-row': row.code === '' ? null : row.code, id: row.id ?? null },
    h(
      'th',
      { scope: 'row' },
      linked(row.href, row.plan ? sealMarkup(row.plan, true) : null, row.name),
      row.note === undefined ? null : h('small', {}, row.note),
    ),
    ...view.columns.map((column, k) => cellOf(view, column, row, row.cells[k] ?? {})),
  );

const cellOf = (view: MatrixView, column: MatrixColumn, row: MatrixRow, cell: MatrixCell): Markup =>
  h(
    'td',
    {
      'data-cell':
        row.code === '' ? null : view.plansInRows ? `${row.code}|${column.key}` : `${column.key}|${row.code}`,
      'data-silence': cell.silence ?? null,
      'data-shade': cell.shade === undefined || cell.shade === 0 ? null : cell.shade,
      'data-name': view.form === 'passages' ? column.name : null,
    },
    conclusionOf(column, row, cell),
    profileOf(cell.profile),
    partsOf(cell.parts),
  );

function conclusionOf(column: MatrixColumn, row: MatrixRow, cell: MatrixCell): Child {
  const blank = cell.silence ? t.silence[cell.silence] : cell.blank;
  if (blank !== undefined)
    return h(
      'span',
      { class: 'blank' },
      blank,
      cell.mention !== undefined &&
        cell.mention !== null &&
        h('a', { href: cell.mention, 'aria-label': t.cell(column.name, row.name, t.mention) }, t.mention),
    );
  if (cell.value === undefined) return null;
  const unit = cell.unit === undefined ? null : h('small', {}, cell.unit);
  if (cell.href === undefined) return h('span', { class: 'value' }, cell.value, unit);
  const label = t.cell(column.name, row.name, `${cell.value}${cell.unit ?? ''}`);
  return h('a', { class: 'value', href: cell.href, 'aria-label': label }, cell.value, unit);
}

function profileOf(profile: MatrixCell['profile']): Child {
  if (profile === undefined) return null;
  if (typeof profile === 'string') return h('p', { class: 'profile' }, profile);
  const pairs = profile.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)));
  return h('dl', { class: 'profile' }, pairs);
}

const partsOf = (parts: readonly MatrixPart[] | undefined): Child =>
  parts !== undefined && parts.length > 0 && h('ul', { class: 'parts' }, parts.map(partOf));

const partOf = (part: MatrixPart): Markup =>
  h(
    'li',
    { class: part.quoted ? 'document' : null },
    linked(
      part.href,
      part.value === undefined ? null : h('b', {}, part.value),
      correctedMarkup(
        part.stretches ?? [{ text: part.text, found: false }],
        part.marks ?? [],
        (words, { found }) => (found ? h('mark', {}, words) : words),
      ),
    ),
    part.place === undefined ? null : h('small', { class: 'place' }, part.place),
    listed('facts', part.facts),
    listed('remarks', part.remarks),
    partsOf(part.parts),
  );

const listed = (name: string, words: readonly string[] | undefined): Child =>
  words !== undefined && words.length > 0 && h('span', { class: name }, words.join(' · '));

const linked = (href: string | undefined, ...children: readonly Child[]): Child =>
  href === undefined ? [...children] : h('a', { href }, ...children);
