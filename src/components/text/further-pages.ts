/**
 * Leads on to the page on which an anchor stands, where a document is cut into pages: the first page has every anchor in the
 * link to its page; another leads to the first. Puts all pages on one where a reader wants to print them.
 */
const nav = document.querySelector<HTMLElement>('[data-further-pages]');
const links = [...(nav?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
const [first] = links;

function lead(): void {
  if (location.hash.length < 2 || !first) return;
  const there = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = there?.closest<HTMLAnchorElement>('[data-further-pages] a');
  if (link) location.replace(link.pathname + location.hash);
  else if (!there && nav?.dataset['furtherPages'] !== '0') location.replace(first.pathname + location.hash);
}
lead();
addEventListener('hashchange', lead);

const button = nav?.querySelector<HTMLButtonElement>('[data-whole]');
const partsOf = (page: Document): (Element | null)[] =>
  ['.edition', '.corrections ol'].map((where) => page.querySelector(where));

/** Text and notes of all pages, in their order. */
async function gather(): Promise<void> {
  const pages = await Promise.all(
    links.map(async ({ href }) => {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
      return partsOf(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    }),
  );
  nav?.remove();
  document.querySelector('.on-paper')?.remove();
  partsOf(document).forEach((place, k) => {
    place?.replaceChildren(...pages.flatMap((parts) => [...(parts[k]?.childNodes ?? [])]));
  });
  // Where a part continued on another page its heading was repeated.
  for (const repeated of document.querySelectorAll('[data-goes-on]')) repeated.remove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.text-contents a')) link.href = link.hash;
  // The choice of signs is made again, for the texts that came.
  delete document.documentElement.dataset['punctuation'];
  for (const chosen of document.querySelectorAll('[data-readings] input[name=punctuation]:checked'))
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((drawn) => {
    setTimeout(drawn);
  });
  print();
}
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    gather().catch((error: unknown) => {
      console.warn(error);
      button.replaceWith(nav?.dataset['failed'] ?? '');
    });
  });
}

export {};
