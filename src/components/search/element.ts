/** Makes an element; strings become text and nothing else. Attributes that are null are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Choices are made again with every answer; the focus stays on the one that was made. */
export function replaceWith(place: HTMLElement, views: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const chosen = focused instanceof HTMLInputElement && place.contains(focused) ? focused : null;
  place.replaceChildren(...views);
  if (!chosen) return;
  const same = [...place.querySelectorAll('input')].find(
    (i) => i.name === chosen.name && i.value === chosen.value,
  );
  same?.focus();
}
