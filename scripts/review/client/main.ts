/**
 * The page of a review. There is one state; every key and every button is an act on it; the server writes, and answers with the whole
 * view again. All words of the document are text nodes.
 */
import { review as t } from '../../../src/text/review.ts';
import type { Answer } from '../view.ts';
import { fetchVersion, fetchView, tokenOf, Unreachable, write, type Wish } from './api.ts';
import { entryOf, presentOf, secondOf, type Chosen, type Wording } from './entry.ts';
import {
  draw,
  drawBroken,
  drawHead,
  factOf,
  find,
  goTo,
  present,
  rowOf,
  say,
  show,
  status,
  type State,
} from './drawing.ts';
import { actOf } from './keys.ts';
import type { Step } from './panel.ts';

let busy = false;

/** Has something written and shows what came of it. */
async function send(wish: Wish): Promise<void> {
  const now = present();
  if (busy || now === null) return;
  busy = true;
  try {
    answered(now, await write(wish, now.view.version), wish);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    say(t.unreachable);
  } finally {
    busy = false;
  }
}

function answered(now: State, answer: Answer, wish: Wish): void {
  if (!answer.done) {
    if (answer.view !== null && answer.why === 'conflict')
      draw({ ...now, view: answer.view, item: null, step: null, doubt: null, changes: [] });
    const hint = wish.do === 'state' ? t.fact.hint[wish.key] : undefined;
    const detail = answer.said === '' ? '' : ` ${t.said.detail}${answer.said}`;
    say(t.said[answer.why] + (answer.why === 'refused' && hint !== undefined ? hint : detail));
    return;
  }
  const start = now.item === null ? -1 : (now.view.items[now.item]?.start ?? -1);
  const same = answer.view.items.findIndex((i) => i.start === start);
  const item = same < 0 ? null : same;
  const old = now.view.doubts[now.doubt ?? -1];
  // The next j goes to the doubt that has moved up into the place of the settled one.
  const still = answer.view.doubts.findIndex(
    (d) => d.kind === old?.kind && d.code === old.code && d.excerpt === old.excerpt,
  );
  const doubt = still >= 0 ? still : (now.doubt ?? 0) === 0 ? null : (now.doubt ?? 1) - 1;
  draw({ ...now, view: answer.view, item, step: null, doubt, changes: answer.changes });
  if (item !== null) rowOf(item)?.focus();
  else if (old?.kind === 'fact') find('[data-act="next"]')?.focus();
  say(wish.do === 'undo' ? t.said.undone : t.said.done(answer.changes.length));
}

const wordingDetails = (): HTMLDetailsElement | null =>
  document.querySelector<HTMLDetailsElement>('.panel details.wording');

function wordingNow(): Wording {
  const form = document.querySelector<HTMLFormElement>('.panel form');
  const fields = form === null ? new FormData() : new FormData(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    words: text('words'),
    title: text('title'),
    reason: text('reason'),
    heading: text('heading') === '' ? null : Number(text('heading')),
  };
}

function decide(now: State, chosen: Chosen | null): void {
  const item = now.item === null ? undefined : now.view.items[now.item];
  if (!item || chosen === null) return;
  const entry = entryOf(now.view, item, chosen, wordingNow());
  if (entry === null) say(t.panel.noGuard);
  else void send({ do: 'decide', entry, replaces: item.decision });
}

/** Opens a step of deciding; what was typed into the form stays. */
function step(now: State, to: Step): void {
  const wording = wordingNow();
  const open = wordingDetails()?.open ?? false;
  show({ ...now, step: to }, false);
  for (const [name, value] of Object.entries(wording)) {
    const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`.panel [name="${name}"]`);
    if (field !== null && value !== null) field.value = String(value);
  }
  const details = wordingDetails();
  if (details !== null) details.open = open;
  find('.panel .choices button')?.focus({ preventScroll: true });
}

/** Shows a field of the form and goes into it. */
function edit(name: string): void {
  const details = wordingDetails();
  if (details === null) return;
  details.open = true;
  find(`.panel [name="${name}"]`)?.focus();
}

function act(what: string, of: string): void {
  const now = present();
  if (now === null) return;
  const count = now.view.doubts.length;
  const item = now.item === null ? undefined : now.view.items[now.item];
  const acts: Readonly<Record<string, () => void>> = {
    next: () => {
      if (count === 0) say(t.none);
      else goTo(now, now.doubt === null ? 0 : Math.min(count - 1, now.doubt + 1));
    },
    previous: () => {
      goTo(now, Math.max(0, (now.doubt ?? 1) - 1));
    },
    below: () => {
      show({ ...now, item: Math.min(now.view.items.length - 1, (now.item ?? -1) + 1), step: null });
    },
    above: () => {
      show({ ...now, item: Math.max(0, (now.item ?? 1) - 1), step: null });
    },
    doubt: () => {
      goTo(now, Number(of));
    },
    item: () => {
      const index = Number(of);
      const closes = index === now.item && now.step !== null;
      show({ ...now, item: index, step: closes ? null : 'kind', pane: 'reading' });
      find('main')?.setAttribute('data-pane', 'reading');
    },
    close: () => {
      if (now.step !== null) show({ ...now, step: null });
      else if (now.help) drawHead({ ...now, help: false });
    },
    kinds: () => {
      step(now, 'kind');
    },
    kind: () => {
      if (of === 'section') step(now, 'role');
      else if (of === 'note') step(now, 'note');
      else decide(now, { is: of as Chosen['is'] });
    },
    role: () => {
      decide(now, { is: 'section', role: of === '' ? null : (of as NonNullable<Chosen['role']>) });
    },
    belongs: () => {
      decide(now, { is: 'note', belongs: of as NonNullable<Chosen['belongs']> });
    },
    second: () => {
      decide(now, item === undefined ? null : secondOf(item));
    },
    keep: () => {
      decide(now, item === undefined ? null : presentOf(item));
    },
    withdraw: () => {
      const index = of === '' ? (item?.decision ?? null) : Number(of);
      if (index !== null) void send({ do: 'withdraw', index });
    },
    undo: () => void send({ do: 'undo' }),
    help: () => {
      drawHead({ ...now, help: !now.help });
      find('[data-act="help"]')?.focus();
    },
    pane: () => {
      draw({ ...now, pane: of === 'source' ? 'source' : 'reading' });
      find(`[data-act="pane"][data-of="${of}"]`)?.focus();
    },
    skip: () => find('.items .row')?.focus(),
    value: () => find(`[data-fact="${factOf(now) ?? ''}"] input`)?.focus(),
    candidate: () => {
      const key = factOf(now);
      const button = document.querySelectorAll<HTMLElement>(`[data-fact="${key ?? ''}"] .candidates button`);
      const value = button[Number(of) - 1]?.dataset['value'];
      if (key !== null && of === '0') void send({ do: 'state', key, value: null });
      else if (key !== null && value !== undefined) void send({ do: 'state', key, value });
    },
    words: () => {
      edit('words');
    },
    title: () => {
      edit('title');
    },
    reason: () => {
      edit('reason');
    },
    reload: () => void load(),
  };
  acts[what]?.();
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const now = present();
  if (now === null) return;
  if (typing(event.target) && event.key !== 'Escape') return;
  if (typing(event.target) && event.target instanceof HTMLElement) {
    const row = now.item === null ? null : rowOf(now.item);
    (event.target.closest('.panel') === null ? find('[data-act="next"]') : row)?.focus();
    return;
  }
  const found = actOf(event.key, factOf(now) === null ? now.step : 'fact');
  if (found === null) return;
  event.preventDefault();
  act(found.act, found.of);
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
  if (target === null) return;
  event.preventDefault();
  const { act: what = '', of = '', key = '', value = '' } = target.dataset;
  if (what === 'state') void send({ do: 'state', key, value });
  else if (what === 'absent') void send({ do: 'state', key, value: null });
  else act(what, of);
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const now = present();
  if (!(event.target instanceof HTMLFormElement) || now === null) return;
  const key = event.target.dataset['fact'];
  const value = new FormData(event.target).get('value');
  if (key !== undefined) void send({ do: 'state', key, value: typeof value === 'string' ? value : '' });
  else rewrite(now);
});

/** Enter in the form of a decision writes it again or, where nothing is decided yet, what the line is read as now. */
function rewrite(now: State): void {
  const item = now.item === null ? undefined : now.view.items[now.item];
  if (item === undefined) return;
  const entry = now.view.decisions[item.decision ?? -1]?.entry;
  const to = entry?.belongs_to;
  const belongs = typeof to === 'object' ? 'heading' : to;
  decide(
    now,
    entry === undefined
      ? presentOf(item)
      : {
          is: entry.is,
          role: entry.role ?? null,
          items: entry.items,
          ...(belongs === undefined ? {} : { belongs }),
        },
  );
}

async function changedMeanwhile(): Promise<void> {
  const shown = present();
  if (shown === null || busy) return;
  const version = await fetchVersion().catch(() => null);
  if (version === null) say(t.unreachable);
  else if (version !== present()?.view.version) {
    await load(present());
    say(t.said.changedOnDisk);
  }
}

/** Shows the document as it is now; the item that was looked at before stays selected if its words still begin at the same place. */
async function load(before: State | null = null): Promise<void> {
  const read = await fetchView();
  if ('view' in read) {
    const old = before?.view.items[before.item ?? -1];
    const item = old === undefined ? -1 : read.view.items.findIndex((i) => i.start === old.start);
    const pane = before?.pane ?? 'reading';
    const at = item < 0 ? null : item;
    draw({ view: read.view, item: at, step: null, doubt: null, pane, help: false, changes: [] });
    if (at !== null) rowOf(at)?.focus({ preventScroll: true });
  } else {
    drawBroken(read.broken);
  }
}

addEventListener('focus', () => void changedMeanwhile());
document.body.append(status);
say(tokenOf() === '' ? t.noToken : t.loading);
load().then(
  () => {
    if (present() !== null) say('');
  },
  () => {
    say(tokenOf() === '' ? t.noToken : t.unreachable);
  },
);
