/** Draws the entries of the citation list; knows nothing of where they come from. */
import { citationTexts } from '../../cite/formats.ts';
import type { TextFormat } from '../../cite/names.ts';
import { addressOf } from '../../routes.ts';
import { zh } from '../../text/cite-list.ts';
import { citePlace } from '../../text/cite-place.ts';
import { href } from '../href.ts';
import { h, nodeOf } from '../markup/markup.ts';
import { correctedMarkup } from '../reading/corrected.ts';
import { element } from '../search/element.ts';
import { asShown } from './as-shown.ts';
import type { Entry } from './list-entries.ts';
import { cited } from './list-files.ts';

/** What a control of an entry does. */
export type Act = 'up' | 'down' | 'remove';

/** One line for each entry, with its controls where the list can be changed. */
export const drawnItems = (entries: readonly Entry[], fixed: boolean): HTMLElement[] =>
  entries.map((entry, i) => {
    const { id, citable, words } = entry;
    const place = citable ? citePlace.cited(asShown(citable)) || zh.whole : id;
    const head = element(
      'p',
      { class: 'where' },
      citable ? element('a', { href: href(addressOf(id)) }, place) : place,
      element('small', {}, citable ? citable.work : zh.gone),
    );
    const item = element('li', { 'data-id': id, class: citable ? null : 'unknown' }, head);
    if (words.text !== '')
      item.append(nodeOf(h('p', { class: 'document' }, correctedMarkup([words], words.marks))));
    if (!fixed) item.append(element('p', { class: 'acts' }, ...controls(i, entries.length)));
    return item;
  });

function controls(i: number, count: number): HTMLElement[] {
  const acts: readonly Act[] = ['up', 'down', 'remove'];
  return acts.map((act) => {
    const impossible = (act === 'up' && i === 0) || (act === 'down' && i === count - 1);
    return element(
      'button',
      {
        type: 'button',
        'data-act': act,
        'aria-label': zh[act](i + 1),
        'aria-disabled': impossible ? 'true' : null,
      },
      zh.marks[act],
    );
  });
}

/** The citations alone, in one format. */
export const drawnReferences = (entries: readonly Entry[], format: TextFormat, day: string): HTMLElement[] =>
  cited(entries).map(({ citable }) =>
    element('li', { 'data-citation': format }, citationTexts[format](citable, day)),
  );
