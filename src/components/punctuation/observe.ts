/**
 * For pages whose scripts draw words of documents: what they add has the signs of print, unless the reader wants those of
 * the copy. Such a page offers no choice of signs, so that nothing is ever set back in it.
 */
import { Blocks, INLINE } from './blocks.ts';
import './every-page.ts';
import { APART, KEEPS_OWN } from './marks.ts';

/** Sets the signs of a part of the page; again where it was done before, it changes nothing. */
function setDrawn(part: Node): void {
  let root = part instanceof Element ? part : part.parentElement;
  while (root?.parentElement && INLINE.has(root.localName)) root = root.parentElement;
  if (!root?.isConnected) return;
  const blocks = new Blocks<Text>();
  read(root, blocks, root.closest(KEEPS_OWN) !== null);
  for (const { key, settings } of blocks.settings())
    for (const { at, set } of settings) key.replaceData(at, 1, set);
}

function read(element: Element, blocks: Blocks<Text>, outer: boolean): void {
  const own = outer || element.matches(KEEPS_OWN);
  blocks.open(element.matches(APART) ? 'small' : element.localName, own);
  for (const node of element.childNodes) {
    if (node instanceof Text) blocks.text(node, node.data);
    else if (node instanceof Element) read(node, blocks, own);
  }
  blocks.close();
}

if (document.documentElement.dataset['punctuation'] !== 'own')
  new MutationObserver((changes) => {
    const parts = changes.flatMap(({ target }) =>
      /[,:;?!()"']/u.test(target.textContent ?? '') ? [target] : [],
    );
    for (const part of new Set(parts)) setDrawn(part);
  }).observe(document.body, { childList: true, subtree: true });
