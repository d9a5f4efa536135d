import { WORDS } from './report-words.ts';

/** The link to report an error takes along where the reader is and which words are selected; without script it does not. */
const link = document.querySelector<HTMLAnchorElement>('[data-report]');
let words = '';
for (const on of ['pointerdown', 'click'])
  link?.addEventListener(on, () => {
    // Going to the link may have ended the selection.
    words = String(getSelection()).slice(0, WORDS) || words;
    link.search = String(new URLSearchParams({ at: location.href.slice(location.origin.length), words }));
  });
