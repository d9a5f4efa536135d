/** On a phone: swiping through the columns of a table, and the tabs above it. */

/** A swipe is over when nothing has moved for so long, in milliseconds. */
const STILL = 120;

/** How wide a column is where they are swiped: two are in view at a time. */
const stepOf = (region: Element): number =>
  Math.max(1, region.querySelector('tbody td')?.clientWidth ?? region.clientWidth);

/**
 * Where two plans of a table below `root` are in view at a time: which they are, and that the others make no row longer than it
 * needs. To be called for every new table. Tables of one comparison are swiped together.
 */
export function swiping(root: ParentNode): void {
  const regions = [...root.querySelectorAll('.matrix')];
  const settle = (region: Element): void => {
    const step = stepOf(region);
    const at = Math.round(region.scrollLeft / step);
    const last = at + Math.max(1, Math.round(region.clientWidth / step)) - 1;
    for (const other of regions) {
      if (other !== region && Math.abs(other.scrollLeft - region.scrollLeft) > 1)
        other.scrollTo({ left: region.scrollLeft, behavior: 'instant' });
      for (const row of other.querySelectorAll('tr'))
        for (const [k, cell] of row.querySelectorAll('td').entries())
          cell.classList.toggle('away', k < at || k > last);
    }
    for (const [k, tab] of root.querySelectorAll('.tabs a').entries())
      if (k >= at && k <= last) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
  };
  for (const region of regions)
    if ('onscrollend' in region)
      region.addEventListener('scrollend', () => {
        settle(region);
      });
    else {
      // Safari before 26.2 does not say when a swipe has ended.
      let waiting: ReturnType<typeof setTimeout> | undefined;
      region.addEventListener('scroll', () => {
        clearTimeout(waiting);
        waiting = setTimeout(settle, STILL, region);
      });
    }
  if (regions[0]) settle(regions[0]);
}

/** The tabs above a table below `root` turn to its columns, also those of a table that comes later. */
export function turningTabs(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const tab = (event.target as Element).closest('.tabs a');
    if (!tab) return;
    event.preventDefault();
    const region = root.querySelector('.matrix');
    const index = [...(tab.parentElement?.children ?? [])].indexOf(tab);
    region?.scrollTo({ left: index * stepOf(region) });
  });
}
