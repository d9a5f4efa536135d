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
  const inputs = [...field.querySelectorAll('input')];
  // Also when the browser puts the page back as it was left: the choice may be another one since then.
  const follow = (): void => {
    const kept =
      inputs.find(({ value }) => value === stored()) ?? inputs.find(({ defaultChecked }) => defaultChecked);
    if (!kept) return;
    kept.checked = true;
    show(kept.value);
  };
  follow();
  addEventListener('pageshow', follow);
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
