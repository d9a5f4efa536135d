/** The citation list as this browser keeps it. */
import { idsOf } from '../../cite/list-ids.ts';

const KEY = 'citation-list';

/** The ids in the reader's list, in order; [] where the browser keeps nothing. */
export function keptIds(): string[] {
  try {
    return idsOf(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps the list in this browser, and tells the page (`kept-count.ts`); false where it will not. */
export function keepIds(ids: readonly string[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
    dispatchEvent(new Event(KEY));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab changes the list. */
export function onKept(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed();
  });
}
