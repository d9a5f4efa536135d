/** The keys of the page of a review. */
import { belongings, kindKeys, sectionRoleNames } from './choices.ts';
import type { Step } from './panel.ts';

/** Something to do, as buttons and keys say it: what, and of what. */
interface Act {
  readonly act: string;
  readonly of: string;
}

/** What a key does anywhere on the page. */
const everywhere: Readonly<Record<string, string>> = {
  j: 'next',
  n: 'next',
  k: 'previous',
  p: 'previous',
  ArrowDown: 'below',
  ArrowUp: 'above',
  u: 'undo',
  '?': 'help',
  Escape: 'close',
};

/** What a key does while an item is open. */
const inPanel: Readonly<Record<string, string>> = {
  s: 'second',
  x: 'withdraw',
  w: 'words',
  t: 'title',
  r: 'reason',
};

/** What a key does, where an item is open at `step`, or none is (`null`); nothing for keys of the browser. */
export function actOf(key: string, step: Step | 'fact' | null): Act | null {
  const of = (act: string, value = ''): Act => ({ act, of: value });
  if (step === 'fact') {
    if (key === 'Enter') return of('value');
    if (/^\d$/u.test(key)) return of('candidate', key);
  }
  if (step === 'role') {
    const role = sectionRoleNames.find(([letter]) => letter === key)?.[1];
    if (role !== undefined) return of('role', role);
    if (key === '0') return of('role');
    if (key === 'Escape') return of('kinds');
  }
  if (step === 'note') {
    const to = belongings.find(([letter]) => letter === key)?.[1];
    if (to !== undefined) return of('belongs', to);
    if (key === 'Escape') return of('kinds');
  }
  if (step === 'kind') {
    const is = kindKeys.find(([letter]) => letter === key)?.[1];
    if (is !== undefined) return of('kind', is);
    if (key === '0') return of('keep');
    const act = inPanel[key];
    if (act !== undefined) return of(act);
  }
  const act = everywhere[key];
  return act === undefined ? null : of(act);
}
