import { h, nodeOf } from '../../../src/components/markup/markup.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { faultSaid, review as t } from '../../../src/text/review.ts';
import type { View } from '../view.ts';
import { headMarkup, mainMarkup, type Shown } from './frame.ts';
import { panelOf, type Step } from './panel.ts';

/** The one state of the page, and how it gets onto the screen. */
export interface State extends Shown {
  readonly view: View;
  /** Index of the item that is looked at. */
  readonly item: number | null;
  /** Where deciding on it stands; null: it is not open. */
  readonly step: Step | null;
}

let state: State | null = null;

/** What is shown now; null before anything is. */
export const present = (): State | null => state;

/** Where the page says what was done. */
export const status = nodeOf(h('p', { class: 'status', role: 'status' })) as HTMLElement;

export const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
export const rowOf = (item: number): HTMLElement | null => find(`[data-item="${item}"] > .row`);

export function say(words: string): void {
  status.textContent = words;
}

/** Draws all of the page again; where both sides stood stays. */
export function draw(next: State): void {
  const places = ['.source', '.side'].map((side) => find(side)?.scrollTop ?? 0);
  const page = scrollY;
  state = next;
  document.body.replaceChildren(
    nodeOf(headMarkup(next.view, next)),
    nodeOf(mainMarkup(next.view, next)),
    status,
  );
  ['.source', '.side'].forEach((side, k) => find(side)?.scrollTo(0, places[k] ?? 0));
  scrollTo(0, page);
  mark(next);
}

/** Says what keeps the document from being read. */
export function drawBroken(issues: readonly Pick<Issue, 'code' | 'excerpt' | 'line'>[]): void {
  const broken = h(
    'main',
    {},
    h('h1', {}, t.name),
    h('p', { class: 'editor' }, t.broken),
    h(
      'ul',
      {},
      issues.map((issue) => h('li', {}, faultSaid(issue))),
    ),
    h('button', { type: 'button', 'data-act': 'reload' }, t.reload),
  );
  document.body.replaceChildren(nodeOf(broken), status);
}

/** Redraws the head alone: it says which doubt is looked at. */
export function drawHead(next: State): void {
  state = next;
  find('header')?.replaceWith(nodeOf(headMarkup(next.view, next)));
}

/** Marks the item that is looked at on both sides, and opens it where it is open. */
function mark(now: State): void {
  for (const old of document.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  for (const old of document.querySelectorAll('.panel')) old.remove();
  for (const old of document.querySelectorAll('.row[aria-expanded="true"]'))
    old.setAttribute('aria-expanded', 'false');
  find(`[data-act="doubt"][data-of="${now.doubt ?? -1}"]`)?.setAttribute('aria-current', 'true');
  const item = now.item;
  if (item === null) return;
  for (const own of document.querySelectorAll(`.source [data-of="${item}"]`))
    own.setAttribute('aria-current', 'true');
  const row = rowOf(item);
  row?.setAttribute('aria-current', 'true');
  if (now.step === null) return;
  row?.setAttribute('aria-expanded', 'true');
  row?.after(nodeOf(panelOf(now.view, item, now.step)));
}

export function show(next: State, focus = true): void {
  const { item } = next;
  drawHead(next);
  mark(next);
  if (item === null) return;
  find(`.source [data-of="${item}"]`)?.scrollIntoView({ block: 'center' });
  const row = rowOf(item);
  if (focus) row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: next.step === null ? 'center' : 'start' });
}

/** The fact that is looked at, by its key. */
export const factOf = ({ view, doubt, item }: State): string | null => {
  const wanted = item === null ? view.doubts[doubt ?? -1] : undefined;
  return wanted?.kind === 'fact' ? wanted.code : null;
};

/** Goes to a doubt: its item, or the fact that is open. */
export function goTo(now: State, doubt: number): void {
  const wanted = now.view.doubts[doubt];
  if (wanted === undefined) return;
  show({ ...now, doubt, item: wanted.item, step: null });
  if (wanted.kind === 'fact') {
    const form = find(`[data-fact="${wanted.code}"]`);
    form?.scrollIntoView({ block: 'center' });
    form?.focus({ preventScroll: true });
  } else if (wanted.item === null) find(`[data-act="doubt"][data-of="${doubt}"]`)?.focus();
}
