import { describe, expect, it } from 'vitest';
import { setPage } from './html.ts';

/** HTML as it comes and as it goes out; one text where nothing changes. */
const cases: readonly (readonly [why: string, html: string, set?: string])[] = [
  ['a sentence', '<p>甲,乙(丙)。</p>', '<p data-set>甲，乙（丙）。</p>'],
  [
    'words that are marked within it, each element with its own mark',
    '<p>甲<b>乙,</b>30%<a href="/">,丙</a></p>',
    '<p>甲<b data-set>乙，</b>30%<a href="/" data-set>，丙</a></p>',
  ],
  ['signs of the copy among them', '<p>甲，乙,丙：丁</p>', '<p data-set="0 2">甲，乙，丙：丁</p>'],
  ['a note within a sentence', '<p>甲<small>(a)</small>,a</p>', '<p data-set>甲<small>(a)</small>，a</p>'],
  ['struck words of the source', '<p>a<del>,甲</del>,b</p>'],
  ['another block beside it', '<ul><li>甲</li><li>a, b</li></ul>'],
  ['what keeps its signs', '<p data-own>甲,<b>乙,</b></p><code>甲,</code><p lang="en">甲, b</p>'],
  ['a citation', '<span data-citation="apa">甲, 乙. (n.d.)</span>'],
  ['scripts', '<script type="application/ld+json">{"甲":"乙,"}</script>'],
  ['entities', '<p>甲&quot;乙&quot;,a&amp;b,丙</p>', '<p data-set>甲“乙”，a&amp;b，丙</p>'],
  [
    'what is heard',
    '<a aria-label="甲,乙" data-x="甲,乙">x</a>',
    '<a aria-label="甲，乙" data-x="甲,乙">x</a>',
  ],
  [
    'what machines read',
    '<meta name="description" content="甲,乙"><meta name="x" content="甲,乙"><title>甲(乙)</title>',
    '<meta name="description" content="甲，乙"><meta name="x" content="甲,乙"><title data-set>甲（乙）</title>',
  ],
  [
    'comments, empty elements and stray ends',
    '<!-- 甲,乙 --><p>甲<br>,乙</i></p>',
    '<!-- 甲,乙 --><p data-set>甲<br>，乙</i></p>',
  ],
];

describe('a page', () => {
  it.each(cases.map(([why, html, set = html]) => ({ why, html, set })))('$why', ({ html, set }) => {
    expect(setPage(html)).toBe(set);
  });

  it.each(cases.map(([why, html]) => ({ why, html })))('is not changed again: $why', ({ html }) => {
    const once = setPage(html);
    const again = setPage(once);
    expect(again.replace(/ data-set(?:="[^"]*")?/gu, '')).toBe(once.replace(/ data-set(?:="[^"]*")?/gu, ''));
  });
});
