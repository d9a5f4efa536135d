/**
 * Lets the reader choose how texts are shown: which reading, and which signs. A choice holds for all pages and is kept in
 * this browser only; the root of the page says it (`data-reading`, `data-punctuation`), and so does an event of that name.
 */
import { loaded } from '../site/missing-part.ts';

const { dataset } = document.documentElement;
for (const field of document.querySelectorAll<HTMLFieldSetElement>('[data-readings]')) {
  const inputs = [...field.querySelectorAll('input')];
  const [first] = inputs;
  if (!first) continue;
  const { name } = first;
  const show = (value: string): void => {
    const changed = value !== (dataset[name] ?? first.value);
    dataset[name] = value;
    if (!changed) return;
    // The words of the source have the signs of the source.
    loaded(import('../punctuation/reading.ts')).then((signs) => {
      signs.show();
    }, console.warn);
    document.dispatchEvent(new Event(name));
  };
  // Also when the browser puts the page back as it was left: the choice may be another one since then.
  const follow = (): void => {
    let kept: string | null = null;
    try {
      kept = localStorage.getItem(name);
    } catch {
      // The choice then holds for this page only.
    }
    const input = inputs.find(({ value }) => value === kept) ?? first;
    input.checked = true;
    show(input.value);
  };
  follow();
  addEventListener('pageshow', follow);
  field.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLInputElement;
    show(value);
    try {
      localStorage.setItem(name, value);
    } catch {
      // As before.
    }
  });
}
