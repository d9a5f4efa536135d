import { reportPath } from '../../routes.ts';
import { href } from '../href.ts';
import { WORDS } from './report-words.ts';

/** Where an error is reported, with the place (`at`, from the root of the host) and the words in question filled in. */
export function reportAddress(at: string, words: string): string {
  const [page = '', fragment = ''] = href(reportPath).split('#');
  const given = new URLSearchParams({ at, words: words.trim().slice(0, WORDS) });
  return `${page}?${given.toString()}#${fragment}`;
}

/**
 * The words of a passage as they are shown, without its number and the controls beside it; of a line that holds a document's words
 * or a link (a hit of the search), those alone.
 */
export function shownWords(passage: HTMLElement | null): string {
  if (passage === null) return '';
  const own =
    passage.querySelector<HTMLElement>('.document') ??
    (passage.matches('.cite-line') ? passage.querySelector('a') : null) ??
    passage;
  const words = [...own.querySelectorAll<HTMLElement>('.number, .quote')].reduce(
    (all, { innerText }) => all.replace(innerText, ''),
    own.innerText,
  );
  // What the editor notes of its promises is below it.
  return words.trim().split('\n', 1).join('');
}
