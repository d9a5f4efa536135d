/**
 * Draws the choice of how texts are shown, which reading and which signs, and follows it. A choice holds for all pages and is
 * kept in this browser only; the root of the page says it (`data-reading`, `data-punctuation`), and so does an event of that name.
 */
import { readingChoices } from '../../text/reading-choices.ts';
import { loaded } from '../site/missing-part.ts';

const { dataset } = document.documentElement;
const place = document.querySelector<HTMLElement>('[data-choices]');
for (const name of (place?.dataset['choices'] ?? '').split(' ').filter(Boolean)) {
  const { legend, ...words } = readingChoices[name as keyof typeof readingChoices];
  const field = Object.assign(document.createElement('fieldset'), { className: 'readings' });
  field.dataset['readings'] = '';
  field.append(Object.assign(document.createElement('legend'), { textContent: legend }));
  const inputs = Object.entries(words).map(([value, textContent]) => {
    const input = Object.assign(document.createElement('input'), { type: 'radio', name, value });
    const label = document.createElement('label');
    label.append(input, Object.assign(document.createElement('span'), { textContent }));
    field.append(label);
    return input;
  });
  place?.append(field);
  const [first] = inputs;
  if (!first) continue;
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
