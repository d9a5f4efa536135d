/** On every page that offers no choice of signs: those that were chosen on another. */
import { loaded } from '../site/missing-part.ts';

try {
  const reading = localStorage.getItem('punctuation') ?? 'set';
  document.documentElement.dataset['punctuation'] = reading;
  if (reading !== 'set')
    loaded(import('./reading.ts')).then((signs) => {
      signs.show();
    }, console.warn);
} catch {
  // This browser keeps nothing.
}
