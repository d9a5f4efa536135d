/** Where vermilion may stand, and what of a page wears it elsewhere. */
import type { Page } from 'playwright-core';

/** What is struck, put in or doubted in the text, and what says so beside it or in the list of corrections. */
export const apparatus = [
  'ins',
  'del',
  '.mark',
  '.doubt',
  '.gloss:not(.promised)',
  '.corrections .label',
  '.folded',
] as const;

/** The custom property that holds the colour. */
export const TOKEN = '--cinnabar';

/** Elements of a page, folded ones too, that are drawn in vermilion outside the apparatus: the beginning of each. */
export const inVermilion = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([within, token]) => {
      const probe = document.createElement('i');
      probe.style.color = `var(${token})`;
      document.body.append(probe);
      const vermilion = getComputedStyle(probe).color;
      probe.remove();
      const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
      return [...document.querySelectorAll('body *')]
        .filter((e) => {
          const style = getComputedStyle(e);
          const borders = sides.filter((side) => style[`border${side}Style`] !== 'none');
          const drawn = [
            style.color,
            style.backgroundColor,
            ...borders.map((side) => style[`border${side}Color`]),
          ];
          return e.closest(within) === null && drawn.includes(vermilion);
        })
        .map((e) => e.outerHTML.slice(0, 120));
    },
    [apparatus.join(), TOKEN] as const,
  );
