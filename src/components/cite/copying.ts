/** Copies plain text; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Says in the gaps of all citations below `root` when they were read: today, in APA as English writes a day. */
export function fillAccessed(root: Element): void {
  for (const gap of root.querySelectorAll('[data-accessed]')) {
    const english = gap.closest('[data-citation="apa"]') !== null;
    gap.textContent = english ? new Date().toLocaleDateString('en-US', { dateStyle: 'long' }) : today();
    gap.classList.remove('gap');
  }
}

/** Today where the reader is, `YYYY-MM-DD`: Sweden writes days as ISO 8601 does. */
export const today = (): string => new Date().toLocaleDateString('sv');
