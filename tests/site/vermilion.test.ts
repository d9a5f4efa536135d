/** Vermilion is the editor's touch on the text and nothing else: docs/showing.md, Colours. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { apparatus, TOKEN } from './vermilion.ts';

/** The value of the token on light and on dark paper. */
const values = ['#a8321a', '#f0876d'];

const built = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((kind) => globSync(`dist/**/*.${kind}`));

/** Hue and strength of a colour; hues between 345 and 25 degrees are reds. */
function isRed(hex: string): boolean {
  const short = hex.length < 6;
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((k) =>
    Number.parseInt(short ? (hex[k] ?? '').repeat(2) : hex.slice(2 * k, 2 * k + 2), 16),
  );
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const hue = most === least ? 0 : (60 * (g - b)) / (most - least);
  return most === r && most - least > 80 && hue > -15 && hue < 25;
}

describe('vermilion', () => {
  it('stands in the style sheets for the apparatus only', async () => {
    const { page } = await openPage('404.html');
    const sheets = built('css').map((file) => readFileSync(file, 'utf8'));
    const selectors = await page.evaluate(
      ([texts, token]) => {
        const found: string[] = [];
        const walk = (rules: CSSRuleList, within: string): void => {
          for (const rule of rules) {
            const own = rule instanceof CSSStyleRule ? `${within} ${rule.selectorText}`.trim() : within;
            if (rule instanceof CSSStyleRule)
              for (const name of rule.style)
                if (rule.style.getPropertyValue(name).includes(`var(${token})`)) found.push(own);
            // Longhands of a shorthand with a variable are empty: the declarations themselves say it.
            const text = rule instanceof CSSStyleRule ? rule.style.cssText : '';
            if (text.includes(`var(${token})`)) found.push(own);
            if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList, own);
          }
        };
        for (const text of texts) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          walk(sheet.cssRules, '');
        }
        return [...new Set(found)];
      },
      [sheets, TOKEN] as const,
    );
    expect(selectors.length).toBeGreaterThan(3);
    const allowed = [
      ...apparatus.map((part) => part.replace(/:not.*$/u, '').replace('.corrections ', '.corrections & ')),
      // Signs that were set as they are printed, where the reader asks which.
      '::highlight(punctuation)',
    ];
    const stray = selectors.filter(
      (selector) =>
        !allowed.some((part) =>
          new RegExp(`(?:^|[ ,(])${part.replace(/[.()]/gu, String.raw`\$&`)}(?:$|[ ,):&])`, 'u').test(
            selector,
          ),
        ),
    );
    expect(stray).toEqual([]);
  });

  it('has no double: its value is written nowhere but in its token, and no other red is in use', () => {
    for (const file of built('html', 'js', 'svg', 'css')) {
      const text = readFileSync(file, 'utf8').toLowerCase();
      const loose = values.filter((value) => text.replaceAll(`${TOKEN}:${value}`, '').includes(value));
      expect(loose, file).toEqual([]);
    }
    for (const file of built('css')) {
      const colours = [...readFileSync(file, 'utf8').matchAll(/#([\da-f]{6}|[\da-f]{3})\b/giu)].map((m) =>
        (m[1] ?? '').toLowerCase(),
      );
      const reds = colours.filter((hex) => isRed(hex) && !values.includes(`#${hex}`));
      expect(reds, file).toEqual([]);
    }
  });
});
