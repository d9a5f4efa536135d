/** As the reader scrolls, keeps the current heading in the address and marks it in the contents, without adding to the history. */
const contents = document.querySelector<HTMLElement>('[data-text-contents]');
const links = new Map(
  [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
/** How far below the upper edge of the window a heading counts as reached. */
const REACHED = 120;
const PAUSE = 250;
let current: HTMLAnchorElement | undefined;
let waiting = 0;

function follow(): void {
  waiting = 0;
  const heading = headings.findLast((h) => h.getBoundingClientRect().top < REACHED);
  const link = heading && links.get(heading.id);
  if (link === current) return;
  current?.removeAttribute('aria-current');
  current = link;
  current?.setAttribute('aria-current', 'true');
  const box = contents;
  if (box && current && box.scrollHeight > box.clientHeight)
    box.scrollTop = current.offsetTop - box.clientHeight / 2;
  history.replaceState(history.state, '', heading ? `#${encodeURIComponent(heading.id)}` : location.pathname);
}
addEventListener(
  'scroll',
  () => {
    waiting ||= window.setTimeout(follow, PAUSE);
  },
  { passive: true },
);
