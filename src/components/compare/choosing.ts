import { DEFAULT_PLANS } from '../../compare/state.ts';
import { chooserWords as w } from '../../text/chooser.ts';
import { titleWords } from '../../text/plan-title.ts';
import { copyText } from '../cite/copying.ts';
import { save } from '../cite/save.ts';
import { href } from '../href.ts';
import { h, nodeOf } from '../markup/markup.ts';
import { listedOf, type CatalogueRow } from '../plans/catalogue.ts';
import { found, NOT_STATED, type Facet } from '../plans/finding.ts';
import { keepSets, keptSets } from '../plans/kept-sets.ts';
import { fileOfSet, setOfFile, withoutSet, withSet, type PlanSet } from '../plans/sets.ts';
import { comparePath } from '../../routes.ts';
import { namesOf } from '../../compare/plan-names.ts';
import { sealMarkup } from '../seal.ts';

/** So many plans found by name are listed. */
const LISTED = 12;

/** The plans that a reader chose, for `compare-plans` to show. */
export type Chosen = CustomEvent<readonly string[]>;

/** What of the catalogue is like a plan in one respect: the nearest in the list first. Null where that is not known of it. */
export function likeOf(
  rows: readonly CatalogueRow[],
  id: string | undefined,
  facet: Facet,
): readonly string[] | null {
  const at = rows.findIndex((row) => row.id === id);
  const value = rows[at]?.values[facet][0];
  if (value === undefined || value === NOT_STATED) return null;
  return rows
    .map((row, k) => ({ row, far: Math.abs(k - at) }))
    .filter(({ row, far }) => far > 0 && row.values[facet].includes(value))
    .sort((a, b) => a.far - b.far)
    .map(({ row }) => row.id);
}

/** Brings the chooser to life: its controls tell the comparison around it what to show. */
export async function choosing(chooser: HTMLElement): Promise<void> {
  const status = chooser.querySelector('[data-chooser-status]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  let rows: readonly CatalogueRow[];
  try {
    const response = await fetch(chooser.dataset['catalogue'] ?? '');
    if (!response.ok) throw new Error(String(response.status));
    rows = (await response.json()) as CatalogueRow[];
  } catch (error) {
    console.warn(error);
    say(w.failed);
    return;
  }
  const ids = new Set(rows.map(({ id }) => id));
  const nameOf = namesOf(rows);
  const shown = (): string[] =>
    [...(chooser.closest('compare-plans')?.querySelectorAll<HTMLElement>('th[data-column]') ?? [])].map(
      (th) => th.dataset['column'] ?? '',
    );
  const choose = (plans: readonly string[]): void => {
    const known = plans.filter((id) => ids.has(id));
    if (known.length < plans.length) say(w.missing(plans.length - known.length));
    if (known.length === 0) return;
    chooser.dispatchEvent(new CustomEvent('choose', { detail: known, bubbles: true }) satisfies Chosen);
  };
  const button = (words: string, does: () => void): HTMLElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', does);
    return made;
  };
  const item = (words: Node, ...buttons: readonly HTMLElement[]): HTMLElement => {
    const made = document.createElement('li');
    made.append(words, ...buttons);
    return made;
  };
  const line = (row: CatalogueRow): Node =>
    nodeOf(
      h('span', {}, sealMarkup(row, true), h('b', {}, nameOf(row)), h('small', {}, titleWords(row).first)),
    );

  const find = chooser.querySelector<HTMLInputElement>('[name=find]');
  const list = chooser.querySelector('[data-found]');
  find?.addEventListener('input', () => {
    const searched = rows.map((row) => ({ ...listedOf(row), row }));
    const all =
      find.value.trim() === '' ? [] : found(searched, { q: find.value, chosen: {}, sort: 'listed' });
    list?.replaceChildren(
      ...all.slice(0, LISTED).map(({ row }) =>
        item(
          line(row),
          button(w.add, () => {
            choose([...new Set([...shown(), row.id])]);
          }),
        ),
      ),
    );
    say(find.value.trim() === '' ? '' : w.found(Math.min(LISTED, all.length), all.length));
  });

  for (const like of chooser.querySelectorAll<HTMLButtonElement>('[data-like]'))
    like.addEventListener('click', () => {
      const [first] = shown();
      const all = likeOf(rows, first, like.dataset['like'] as Facet);
      const some = (all ?? []).slice(0, DEFAULT_PLANS - 1);
      say(all === null ? w.unlike : w.liked(like.textContent.trim(), some.length, all.length));
      if (some.length > 0) choose([first ?? '', ...some]);
    });

  const name = chooser.querySelector<HTMLInputElement>('[name=set-name]');
  const kept = chooser.querySelector('[data-sets]');
  const addressOf = (set: PlanSet): string => {
    const address = new URL(href(comparePath({ plans: set.plans })), location.href);
    return `${address.href}&set=${encodeURIComponent(set.name)}`;
  };
  const list_ = (set: PlanSet): HTMLElement =>
    item(
      nodeOf(h('span', {}, h('b', {}, set.name), h('small', {}, w.plans(set.plans.length)))),
      button(w.show, () => {
        choose(set.plans);
      }),
      button(w.copy, () => {
        const address = addressOf(set);
        void copyText(address).then((done) => {
          say(done ? w.copied : w.notCopied(address));
        });
      }),
      button(w.file, () => {
        save(`${set.name}.json`, fileOfSet(set), 'application/json');
      }),
      button(w.drop, () => {
        keepAll(withoutSet(keptSets(), set.name));
      }),
    );
  const drawSets = (sets: readonly PlanSet[]): void => kept?.replaceChildren(...sets.map(list_));
  const keepAll = (sets: readonly PlanSet[]): boolean => {
    const could = keepSets(sets);
    drawSets(sets);
    if (!could) say(w.notKept);
    return could;
  };
  chooser.querySelector('[data-set=keep]')?.addEventListener('click', () => {
    const called = name?.value.trim() ?? '';
    if (called === '') {
      say(w.unnamed);
      name?.focus();
    } else if (keepAll(withSet(keptSets(), { name: called, plans: shown() }))) say(w.kept(called));
  });
  chooser.querySelector<HTMLInputElement>('[name=set-file]')?.addEventListener('change', ({ target }) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    void file?.text().then((text) => {
      const set = setOfFile(text);
      if (set === null) say(w.badFile);
      else {
        keepAll(withSet(keptSets(), set));
        choose(set.plans);
      }
    });
  });
  const given = new URLSearchParams(location.search).get('set');
  if (given !== null && name) {
    name.value = given;
    say(w.given(given));
  }
  drawSets(keptSets());
  chooser.dataset['state'] = 'ready';
}
