/** A swipe is over when nothing has moved for so long, in milliseconds. */
const STILL = 120;

/**
 * Where one plan of the table below `root` is in view at a time: which it is, and that the others make no row longer than it
 * needs. To be called for every new table.
 */
export function swiping(root: ParentNode): void {
  const region = root.querySelector('.matrix');
  const settle = (): void => {
    if (!region) return;
    const at = Math.round(region.scrollLeft / Math.max(1, region.clientWidth));
    for (const row of region.querySelectorAll('tr'))
      for (const [k, cell] of row.querySelectorAll('td').entries()) cell.classList.toggle('away', k !== at);
    for (const [k, tab] of root.querySelectorAll('.tabs a').entries()) {
      if (k === at) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    }
  };
  if (region && 'onscrollend' in region) region.addEventListener('scrollend', settle);
  else {
    // Safari before 26.2 does not say when a swipe has ended.
    let waiting: ReturnType<typeof setTimeout> | undefined;
    region?.addEventListener('scroll', () => {
      clearTimeout(waiting);
      waiting = setTimeout(settle, STILL);
    });
  }
  settle();
}

/** The tabs above a table below `root` turn to its columns, also those of a table that comes later. */
export function turningTabs(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const tab = (event.target as Element).closest('.tabs a');
    if (!tab) return;
    event.preventDefault();
    const region = root.querySelector('.matrix');
    const index = [...(tab.parentElement?.children ?? [])].indexOf(tab);
    region?.scrollTo({ left: index * region.clientWidth });
  });
}
