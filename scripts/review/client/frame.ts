/** The page of a review around its parts: head, both sides, help. */
import { h, type Child, type Markup } from '../../../src/components/markup/markup.ts';
import { review as t } from '../../../src/text/review.ts';
import type { Named, View } from '../view.ts';
import { changeList, decisionList, doubtList } from './doubt-list.ts';
import { factList } from './fact-list.ts';
import { itemList } from './item-list.ts';
import { sourcePane } from './source-pane.ts';

/** What the page shows besides the view. */
export interface Shown {
  /** Index of the doubt that is looked at. */
  readonly doubt: number | null;
  readonly pane: 'source' | 'reading';
  readonly help: boolean;
  readonly changes: readonly Named[];
}

const tool = (act: string, letter: string, words: string, pressed: boolean | null = null): Markup =>
  h(
    'button',
    {
      type: 'button',
      'data-act': act,
      'aria-keyshortcuts': letter,
      'aria-expanded': pressed === null ? null : String(pressed),
    },
    words,
    h('kbd', { 'aria-hidden': 'true' }, letter),
  );

/** The head of the page: what is reviewed, how far it is, and what can be done anywhere. */
export const headMarkup = (view: View, { doubt, help }: Shown): Markup =>
  h(
    'header',
    {},
    h('a', { class: 'vh', href: '#reading', 'data-act': 'skip' }, t.skip),
    h('h1', {}, h('small', {}, t.name), ' ', view.title),
    h('p', { class: 'meta' }, t.counts(view.counts.tasks, view.counts.areas, view.counts.safeguards)),
    h(
      'div',
      { class: 'tools' },
      tool('previous', 'k', t.previous),
      h('span', { class: 'place' }, t.place(doubt === null ? 0 : doubt + 1, view.doubts.length)),
      tool('next', 'j', t.next),
      view.undo && tool('undo', 'u', t.undo),
      tool('help', '?', t.help, help),
    ),
    help && helpMarkup(),
  );

const helpMarkup = (): Markup =>
  h(
    'dl',
    { class: 'help' },
    t.keys.map(([keys, does]): Child => h('div', {}, h('dt', {}, h('kbd', {}, keys)), h('dd', {}, does))),
  );

/** Both sides; on a narrow screen one at a time. */
export const mainMarkup = (view: View, { pane, changes }: Shown): Markup =>
  h(
    'main',
    { 'data-pane': pane },
    h(
      'div',
      { class: 'panes', role: 'group', 'aria-label': t.panes },
      (['reading', 'source'] as const).map((side) =>
        h(
          'button',
          { type: 'button', 'data-act': 'pane', 'data-of': side, 'aria-pressed': String(side === pane) },
          side === 'source' ? t.source : t.reading,
        ),
      ),
    ),
    sourcePane(view),
    h(
      'div',
      { class: 'side', tabindex: 0, role: 'region', 'aria-label': t.side },
      changeList(changes),
      doubtList(view),
      factList(view),
      decisionList(view),
      itemList(view),
    ),
  );
