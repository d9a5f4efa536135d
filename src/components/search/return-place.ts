/**
 * A reader who opens a sentence and comes back finds the list as it was: as many groups, and the sentence in sight with the focus on
 * it. Kept with the entry of the history, so that it holds for this visit of this question only.
 */
interface Place {
  /** How many groups were listed. */
  readonly groups: number;
  /** The id of the passage that was opened. */
  readonly hit: string;
}

/** Keeps the place whenever a link in the list is followed. */
export function keepPlaces(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const hit = link?.closest('[data-hit]') ?? link?.closest('li')?.querySelector('[data-hit]');
    if (!hit) return;
    const place: Place = { groups: list.childElementCount, hit: hit.getAttribute('data-hit') ?? '' };
    history.replaceState({ place }, '');
    // The list is made after the page has loaded: where the browser would scroll to is not there yet.
    history.scrollRestoration = 'manual';
  });
}

/** The place of the present entry; null where nothing was opened from it. */
export function placeKept(): Place | null {
  const { place } = (history.state ?? {}) as { readonly place?: Partial<Place> };
  return typeof place?.groups === 'number' && typeof place.hit === 'string'
    ? { groups: place.groups, hit: place.hit }
    : null;
}

/** Brings the passage that was opened into sight. */
export function goToPlace(list: HTMLElement, { hit }: Place): void {
  const link = list.querySelector<HTMLElement>(`[data-hit="${CSS.escape(hit)}"] a`);
  const show = (): void => link?.scrollIntoView({ block: 'center' });
  show();
  link?.focus({ preventScroll: true });
  // What comes into view is laid out then and may take more room than was kept for it.
  requestAnimationFrame(() => requestAnimationFrame(show));
}
