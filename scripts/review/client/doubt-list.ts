import { h, type Child, type Markup } from '../../../src/components/markup/markup.ts';
import { review as t } from '../../../src/text/review.ts';
import type { Decided, Doubt, Named, View } from '../view.ts';
import { kindText, optionText, readingText, shortened } from './words.ts';

/** The places to look at first, in groups, the most serious first. */
export function doubtList(view: View): Markup {
  const kinds = ['error', 'margin', 'issue', 'fact', 'second'] as const;
  const row = (d: Doubt): Markup =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', 'data-act': 'doubt', 'data-of': view.doubts.indexOf(d), class: 'row' },
        h('span', { class: 'what' }, doubtText(view, d)),
        d.line !== null && h('small', {}, t.line(d.line, d.line)),
      ),
    );
  const group = (kind: (typeof kinds)[number]): Child => {
    const own = view.doubts.filter((d) => d.kind === kind);
    return own.length > 0 && [h('h3', {}, `${t.groups[kind]}（${own.length}）`), h('ul', {}, own.map(row))];
  };
  return h(
    'section',
    { class: 'doubts', 'aria-labelledby': 'doubts' },
    h('h2', { id: 'doubts' }, t.doubts),
    view.doubts.length === 0 ? h('p', {}, t.none) : kinds.map(group),
  );
}

/** A doubt in a line. */
function doubtText(view: View, { kind, item, code, excerpt }: Doubt): Child {
  if (kind === 'fact') return t.fact.name[code] ?? code;
  const words = excerpt === '' ? '' : `“${shortened(excerpt, 30)}”`;
  if (kind === 'error' || kind === 'issue') return [t.codes[code] ?? code, ' ', h('q', {}, words)];
  const own = item === null ? undefined : view.items[item];
  const second = own?.why?.second;
  if (own === undefined || second === undefined || second === null) return words;
  return [
    h('q', {}, words),
    ` ${kindText(own)}／${optionText(second.option)}`,
    h('small', {}, ` ${second.margin.toFixed(1)}`),
  ];
}

/** The decisions of structure.yaml, each with what the rule would have read. */
export function decisionList(view: View): Child {
  const row = (d: Decided, index: number): Markup =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          'data-act': 'item',
          'data-of': d.item ?? -1,
          class: 'row',
          disabled: d.item === null,
        },
        h('span', { class: 'what editor' }, `“${shortened(d.entry.words, 20)}” `, said(d)),
        h('small', {}, t.line(d.entry.line, d.entry.line)),
      ),
      h('button', { type: 'button', 'data-act': 'withdraw', 'data-of': index }, t.panel.withdraw),
    );
  return (
    view.decisions.length > 0 &&
    h(
      'section',
      { class: 'decided', 'aria-labelledby': 'decided' },
      h('h2', { id: 'decided' }, `${t.decided}（${view.decisions.length}）`),
      h('ul', {}, view.decisions.map(row)),
    )
  );
}

const said = ({ entry, rule }: Decided): string =>
  t.change(rule === null ? '' : kindText(rule), kindText({ is: entry.is, role: entry.role ?? null }));

/** What became otherwise by the last write. */
export function changeList(changes: readonly Named[]): Child {
  const MOST = 30;
  const rows = changes
    .slice(0, MOST)
    .map(({ line, text, before, after }) =>
      h(
        'li',
        {},
        h('small', {}, t.line(line, line)),
        ` “${shortened(text, 24)}” `,
        t.change(readingText(before), readingText(after)),
      ),
    );
  return (
    changes.length > 0 &&
    h(
      'section',
      { class: 'changes', 'aria-labelledby': 'changes' },
      h('h2', { id: 'changes' }, `${t.changes}（${changes.length}）`),
      h('ul', {}, rows, changes.length > MOST && h('li', {}, '……')),
    )
  );
}
