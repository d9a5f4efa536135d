import { langOf, writtenIn } from '../../model/written-in.ts';

/*
 * On pages whose interface is not Chinese: what a script writes into the page says in `lang` what it is written in, as the
 * build does for what is there already (`with-languages.ts`).
 */
const say = (element: Element): void => {
  let words = '';
  for (const node of element.childNodes)
    if (node instanceof Element) say(node);
    else words += node.nodeValue ?? '';
  // Of a picture its name is said.
  const label = element.role === 'img' ? (element.ariaLabel ?? '') : '';
  const own = writtenIn(label === '' ? words : label);
  if (own) element.setAttribute('lang', langOf[own]);
};

/** Begins to watch the page. */
export const sayLanguages = (): void => {
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      for (const node of addedNodes) say((node instanceof Element ? node : target) as Element);
  }).observe(document.body, { childList: true, subtree: true });
};
