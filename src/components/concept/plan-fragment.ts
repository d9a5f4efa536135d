/** An old address of what a plan has under a code: a page that no longer has a place for the plan sends it to the plan's profile. */

const PLAN = /^#([a-z]+(?:-[a-z]+)*-\d{4}(?:-[b-z])?)$/u;

/**
 * The address of the profile that a fragment stands for; null where it names no plan, or where the page has a place for it.
 * `plans` is the address of the list of plans, with the base path.
 */
export function profileFor(
  hash: string,
  page: { readonly plans: string; readonly code: string; readonly has: (id: string) => boolean },
): string | null {
  const plan = PLAN.exec(hash)?.[1];
  return plan === undefined || page.has(plan) ? null : `${page.plans}${plan}/profile/#${page.code}`;
}

/** Sends the reader on, now and when the fragment changes. */
export function sendOn(from: HTMLElement): void {
  const { plans, code } = from.dataset;
  if (plans === undefined || code === undefined) return;
  const go = (): void => {
    const to = profileFor(location.hash, { plans, code, has: (id) => document.getElementById(id) !== null });
    if (to !== null) location.replace(to);
  };
  addEventListener('hashchange', go);
  go();
}
