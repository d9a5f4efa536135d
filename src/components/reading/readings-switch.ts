/** Lets the reader choose a reading; the choice holds for all pages and is kept in this browser only. */
const KEY = 'reading';
const field = document.querySelector<HTMLFieldSetElement>('[data-readings]');

const stored = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const show = (reading: string): void => {
  document.documentElement.dataset['reading'] = reading;
};

if (field) {
  const kept = [...field.querySelectorAll('input')].find((input) => input.value === stored());
  if (kept) kept.checked = true;
  show(kept?.value ?? 'both');
  field.hidden = false;
  field.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    show(target.value);
    try {
      localStorage.setItem(KEY, target.value);
    } catch {
      // The choice then holds for this page only.
    }
  });
}
