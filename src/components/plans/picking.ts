/** Picks plans of the list, to show them side by side or keep them as a set. */
import { DEFAULT_PLANS } from '../../compare/state.ts';
import { comparePage } from '../../routes.ts';
import { chooserWords as w } from '../../text/chooser.ts';
import { href } from '../href.ts';
import { searchOfSet } from '../sets/address.ts';
import { keepSets, keptSets } from './kept-sets.ts';
import { withSet } from './sets.ts';

/** To be told what the list shows now. */
export type Picking = (listed: readonly string[]) => void;

/**
 * Lets plans of the list be picked, also over several searches, and shown side by side or kept as a set: those that are
 * picked, or where none are, those that are listed; side by side only the first of these.
 */
export function picking(finder: HTMLElement): Picking {
  const bar = finder.querySelector<HTMLElement>('.picking');
  const link = bar?.querySelector<HTMLAnchorElement>('[data-compare]');
  const status = bar?.querySelector(':scope > [role=status]');
  const unpick = bar?.querySelector<HTMLButtonElement>('[data-unpick]');
  const picked = new Set<string>();
  let listed: readonly string[] = [];
  if (!bar || !link || !status || !unpick) return () => undefined;
  const meant = (): readonly string[] => (picked.size > 0 ? [...picked] : listed);
  const say = (): void => {
    const some = picked.size > 0 ? meant() : meant().slice(0, DEFAULT_PLANS);
    bar.hidden = some.length === 0;
    unpick.hidden = picked.size === 0;
    status.textContent =
      picked.size > 0
        ? (bar.dataset['picked'] ?? '').replace('{n}', String(picked.size))
        : (bar.dataset['none'] ?? '');
    link.href = `${href(comparePage)}${searchOfSet({ name: '', plans: some })}`;
    link.textContent = (link.dataset['compare'] ?? '').replace('{n}', String(some.length));
  };
  /** Boxes come and go with their rows. */
  const mark = (): void => {
    for (const box of finder.querySelectorAll<HTMLInputElement>('.pick input')) {
      box.disabled = false;
      box.checked = picked.has(box.value);
    }
  };
  finder.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    if (box.closest('.pick') === null) return;
    if (box.checked) picked.add(box.value);
    else picked.delete(box.value);
    say();
  });
  unpick.addEventListener('click', () => {
    picked.clear();
    mark();
    say();
    link.focus();
  });
  const form = bar.querySelector('form');
  const said = form?.querySelector('[role=status]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    const name = form.querySelector('input')?.value.trim() ?? '';
    if (name === '' || !said) return;
    const kept = keepSets(withSet(keptSets(), { name, plans: meant() }));
    said.textContent = kept ? w.kept(name) : w.notKept;
  });
  return (now) => {
    listed = now;
    mark();
    say();
  };
}
