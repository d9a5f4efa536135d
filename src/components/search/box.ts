import { loaded } from '../site/missing-part.ts';

/** On every page: `/` goes to the field; suggestions and marks are fetched only when they are wanted. */
const input = document.querySelector<HTMLInputElement>('[data-search-box] input');

if (input) {
  Object.assign(input, {
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    ariaKeyShortcuts: '/',
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (
      event.target instanceof Element &&
      event.target.closest('input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]')
    )
      return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const prepare = (): void => {
    // An input method may begin before the suggestions have come.
    let composing = false;
    for (const to of ['start', 'end'])
      input.addEventListener(`composition${to}`, () => {
        composing = to === 'start';
      });
    loaded(import('./suggestions.ts')).then(({ suggest }) => {
      suggest(input, () => composing);
    }, console.warn);
  };
  if (document.activeElement === input) prepare();
  else input.addEventListener('focus', prepare, { once: true });
}

if (location.search.includes('mark=')) {
  loaded(import('./marks.ts')).then(({ markWords }) => {
    markWords(new URLSearchParams(location.search).getAll('mark'));
  }, console.warn);
}
