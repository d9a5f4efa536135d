/** Going through what was found with the keyboard. */

/** Whether this page was opened by a question or a link of the site, and not by its address or by going back. */
export function askedHere(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate' && document.referrer.startsWith(`${location.origin}/`);
}

/** Up and down go through what was found, from the field or the list and back to the field; Enter opens, as links do. */
export function goByKeys(list: HTMLElement, field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const links = [...list.querySelectorAll<HTMLElement>('[data-hit] > a')];
    const focused = document.activeElement;
    const at = links.indexOf(focused as HTMLElement);
    if (at < 0 && focused !== field && focused !== list) return;
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    const target = next === -1 && at === 0 ? field : links[next];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
