import { describe, expect, it } from 'vitest';
import { decodedHtml, htmlTokens } from './html.ts';

const said = (html: string): string[] =>
  [...htmlTokens(html)].map(({ kind, name, attributes, leaf, written }) =>
    kind === 'open' ? `open ${name}${attributes}${leaf ? ' (leaf)' : ''}` : `${kind} ${name || written}`,
  );

describe('the tokens of a page', () => {
  it.each([
    ['<p class="a">词</p>', ['open p class="a"', 'text 词', 'close p']],
    ['<!doctype html><!-- <b> -->', ['other <!doctype html>', 'other <!-- <b> -->']],
    ['<a title="a > b">x</a>', ['open a title="a > b"', 'text x', 'close a']],
    ['<br><img alt=""/>', ['open br (leaf)', 'open img alt=""/ (leaf)']],
    [
      '<script>if (a < b) "</p>"</script>x',
      ['open script (leaf)', 'raw if (a < b) "</p>"', 'close script', 'text x'],
    ],
    ['<style></style>', ['open style (leaf)', 'close style']],
    ['<script>never ends', ['open script (leaf)', 'raw never ends']],
    ['1 < 2', ['text 1 ', 'text <', 'text  2']],
    ['<H1>x</H1>', ['open h1', 'text x', 'close h1']],
  ])('%s', (html, tokens) => {
    expect(said(html)).toEqual(tokens);
    expect([...htmlTokens(html)].map(({ written }) => written).join('')).toBe(html);
  });

  it('say where they begin', () => {
    for (const { at, written } of htmlTokens('<p>一<b>二</b></p>'))
      expect('<p>一<b>二</b></p>'.slice(at)).toMatch(written);
  });
});

it.each([
  ['&amp;&lt;&#38;&#x4e00;', '&<&一'],
  ['&nbsp; &constructor; &', '&nbsp; &constructor; &'],
])('entities of %s are characters', (html, text) => {
  expect(decodedHtml(html)).toBe(text);
});
