import { readCsv } from '../../exports/csv-reader.ts';
import { namesOf } from '../../compare/plan-names.ts';
import { comparePage } from '../../routes.ts';
import { joints } from '../../text/joints.ts';
import { setWords as w } from '../../text/sets.ts';
import { matrixMarkup } from '../compare/matrix-markup.ts';
import { href } from '../href.ts';
import { h, nodeOf } from '../markup/markup.ts';
import type { CatalogueRow } from '../plans/catalogue.ts';
import { keptSets } from '../plans/kept-sets.ts';
import type { PlanSet } from '../plans/sets.ts';
import { canNarrow, searchOfSet, setOfAddress } from './address.ts';
import { chosenView, type Counted } from './chosen-view.ts';
import { narrowed, widened } from './hiding.ts';

/** Lets the reader narrow the page around a bar to a set of plans; the address says which. */
export async function narrowing(bar: HTMLElement): Promise<void> {
  const asIs = [...bar.childNodes];
  const { title } = document;
  const main = bar.closest('main') ?? document.body;
  const { catalogue = '', matrix = '', code } = bar.dataset;
  const counted = bar.dataset['counted'] as Counted;
  const file = async (address: string): Promise<Response> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response;
  };
  let plans: ReadonlyMap<string, CatalogueRow>;
  try {
    const rows = (await (await file(catalogue)).json()) as CatalogueRow[];
    plans = new Map(rows.map((row) => [row.id, row]));
  } catch (error) {
    console.warn(error);
    bar.append(nodeOf(h('p', { class: 'set-bar', role: 'status' }, w.failed)));
    return;
  }

  /** The way to choose, and what is shown. */
  const say = (set: PlanSet | null, shown: readonly CatalogueRow[]): void => {
    const kept = keptSets();
    const isKept = (one: PlanSet): boolean => kept.some((other) => other.name === one.name);
    const options = set === null || isKept(set) ? kept : [...kept, set];
    if (options.length === 0) {
      bar.replaceChildren(...asIs);
      return;
    }
    const nameOf = namesOf(shown);
    const missing = (set?.plans.length ?? 0) - shown.length;
    bar.replaceChildren(
      nodeOf(
        h(
          'p',
          { class: 'set-bar' },
          h(
            'label',
            {},
            w.only,
            h(
              'select',
              {},
              h('option', { value: '' }, w.all(plans.size)),
              options.map((one, k) =>
                h(
                  'option',
                  { value: k + 1, selected: one.name === set?.name },
                  w.option(one.name === '' ? w.given : one.name, one.plans.length),
                ),
              ),
            ),
          ),
          h(
            'span',
            { role: 'status' },
            set !== null && shown.length === 0 && w.none,
            set !== null &&
              shown.length > 0 && [
                set.name === '' ? w.chosen(shown.length) : w.shown(set.name, shown.length),
                joints.sentence(joints.names(shown.map(nameOf))),
                missing > 0 && w.missing(missing),
                w.rest,
              ],
          ),
          shown.length > 0 && h('a', { href: `${href(comparePage)}${searchOfSet(set)}` }, w.compare),
        ),
      ),
    );
    const select = bar.querySelector('select');
    select?.addEventListener('change', () => {
      const chosen = options[Number(select.value) - 1] ?? null;
      history.pushState(null, '', `${location.pathname}${searchOfSet(chosen)}`);
      void draw().then(() => bar.querySelector('select')?.focus());
    });
  };

  /** A table of the set where the page has its plans only in groups. */
  const table = async (shown: readonly CatalogueRow[], called: string): Promise<Node> => {
    const [head = [], ...lines] = readCsv(await (await file(matrix)).text());
    const rowOf = (name: string): Element | null =>
      main.querySelector(`tr[data-row="${CSS.escape(name)}"] > th`);
    const at = head.flatMap((name, k) => {
      if (name === null || k <= head.indexOf('title') || (code !== undefined && name !== code)) return [];
      // A table of frequencies has how it counts, shares and sums in columns of their own.
      const isCode = counted !== 'frequencies' || rowOf(name)?.closest('[data-sort=code]');
      return isCode ? [k] : [];
    });
    const codes = at.map((k) => {
      const name = head[k] ?? '';
      const [row, share] = [rowOf(name), head.indexOf(`${name}_percent`)];
      const link = row?.querySelector<HTMLAnchorElement>(':scope > a');
      const own = row?.firstChild?.textContent?.trim();
      return {
        code: name,
        at: k,
        ...(share < 0 ? {} : { share }),
        name: own ?? (code === undefined ? name : (main.querySelector('h1')?.lastChild?.textContent ?? name)),
        ...(link ? { href: link.href } : {}),
      };
    });
    const cells = new Map(lines.map((line) => [line[0] ?? '', line]));
    const corner = main.querySelector('.matrix thead th, .printed thead th')?.textContent.trim() ?? '';
    const caption = w.table(called, (code === undefined ? corner : codes[0]?.name) ?? '');
    return nodeOf(matrixMarkup(chosenView(shown, codes, cells, { counted, caption, corner })));
  };

  const draw = async (): Promise<void> => {
    const set = setOfAddress(location.search);
    const shown = (set?.plans ?? []).flatMap((id) => plans.get(id) ?? []);
    widened(main);
    document.title = title;
    carry(searchOfSet(shown.length === 0 ? null : set));
    say(set, shown);
    if (set === null || shown.length === 0) return;
    const name = set.name === '' ? w.given : set.name;
    document.title = `${name} · ${title}`;
    const left = narrowed(main, new Set(shown.map(({ id }) => id)), (id) => plans.has(id));
    if (left) return;
    try {
      bar.after(await table(shown, name));
    } catch (error) {
      console.warn(error);
      widened(main);
      const status = bar.querySelector('[role=status]');
      if (status) status.textContent = w.failed;
    }
  };

  /** Links to pages that can show the set show it. */
  const carry = (search: string): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href], .masthead a[href]')) {
      const own = link.dataset['plain'] ?? link.getAttribute('href') ?? '';
      const to = new URL(own, location.href);
      const below = to.pathname.slice(href('/').length);
      if (own.startsWith('#') || to.host !== location.host || to.search !== '' || !canNarrow(below)) continue;
      link.dataset['plain'] = own;
      link.href = `${to.pathname}${search}${to.hash}`;
    }
  };
  addEventListener('popstate', () => void draw());
  await draw();
  bar.dataset['state'] = 'ready';
}
