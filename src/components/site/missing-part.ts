/** Parts of a page that are loaded when they are wanted, and what is said when one cannot be had. */
import { missing as t } from '../../text/missing.ts';

/**
 * The part, as `import()` gives it. Where it cannot be had, because there is no network or because a newer deployment
 * has taken it away, the reader is told and offered to load the page again, and the promise rejects as it did. Every
 * `import()` of the page's own scripts goes through here.
 */
export const loaded = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((error: unknown) => {
    offerReload();
    throw error;
  });

/** Says at the lower edge of the window that something is missing, once, with a button that loads the page again. */
export function offerReload(): void {
  if (document.querySelector('.stale')) return;
  const button = (textContent: string, onclick: () => void): HTMLElement =>
    Object.assign(document.createElement('button'), { textContent, onclick });
  const notice = Object.assign(document.createElement('p'), { className: 'stale', role: 'alert' });
  document.body.append(notice);
  // Words that come into a region that is there already are read out.
  notice.append(
    t.said,
    button(t.reload, () => {
      location.reload();
    }),
    button(t.close, () => {
      notice.remove();
    }),
  );
}
