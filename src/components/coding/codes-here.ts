/** Opens the codes of a task or sentence in their place; without script the link leads to them. */
import { loaded } from '../site/missing-part.ts';

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.codes') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  loaded(import('./open-codes.ts'))
    .then(({ openCodes }) => openCodes(link))
    .catch(console.warn);
});
