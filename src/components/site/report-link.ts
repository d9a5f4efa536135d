/** The link to report an error takes along where the reader is and which words are selected; without script it does not. */
const MOST = 300;

const link = document.querySelector<HTMLAnchorElement>('a[data-report]');
const plain = link?.href ?? '';
link?.addEventListener('pointerdown', fill);
link?.addEventListener('focus', fill);
link?.addEventListener('click', fill);

function fill(): void {
  if (!link) return;
  const address = new URL(plain);
  address.searchParams.set('at', location.pathname + location.search + location.hash);
  const words = getSelection()?.toString().replace(/\s+/gu, ' ').trim() ?? '';
  if (words !== '') address.searchParams.set('words', [...words].slice(0, MOST).join(''));
  link.href = address.href;
}

export {};
