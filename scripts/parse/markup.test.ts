import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { markupOf } from './markup.ts';

/** The text after the corrections by rule. */
const read = (source: string): string =>
  flowOf(
    source,
    markupOf(source, []).map((c) => ({
      start: c.start,
      end: c.end,
      reading: c.corr ?? '',
      breaks: c.breaks ?? false,
    })),
  ).text;
const reasons = (source: string): string[] => [
  ...new Set(markupOf(source, []).map((c) => `${c.kind} ${c.reason}`)),
];
const page = (inner: string): string => `<div><p>${inner}</p></div>`;
const inside = (inner: string): string => read(page(inner)).trim();

describe('a blank that a copy wrote as a question mark', () => {
  it.each([
    ['甲县\n\n？ **一、目标**', '甲县\n\n **一、目标**'],
    ['建设平台。\n？（一）建平台', '建设平台。\n（一）建平台'],
    ['甲县科技局 ？甲县财政局', '甲县科技局 甲县财政局'],
    ['如何建设\n？一、目标', '如何建设\n？一、目标'],
    ['怎么办？甲县怎么办？', '怎么办？甲县怎么办？'],
  ])('%s', (source, text) => {
    expect(read(source)).toBe(text);
  });
});

describe('breaks in a row of bars', () => {
  it('are blanks, for the row goes on', () => {
    expect(read('| 1 | 建设<br>平台 | 县<br/>科技局<br> |\n甲<br>乙')).toBe(
      '| 1 | 建设 平台 | 县 科技局  |\n甲\n乙',
    );
  });
});

describe('tags of a page', () => {
  it.each([
    ['甲<b>县</b>', '甲县'],
    ['甲<BR/>县', '甲\n县'],
    ['甲<br>县', '甲\n县'],
    ['甲<span style="a">县</span>', '甲县'],
    ['甲<o:p></o:p>县', '甲县'],
    ['甲<st1:chsdate day="1">县</st1:chsdate>', '甲县'],
    ['甲<h2>县</h2>', '甲\n县'],
    ['甲<a href="x">县</a>', '甲县'],
  ])('%s reads %j', (source, text) => {
    expect(inside(source)).toBe(text);
  });

  it('make cells of a table', () => {
    expect(read('<table><tr><td>甲</td><td>1</td></tr><tr><th>乙</th><td>2</td></tr></table>').trim()).toBe(
      '甲 | 1\n乙 | 2',
    );
    expect(reasons('<table><tr><td>甲</td> <td>乙</td></tr></table>')).toEqual([
      'boilerplate 网页标记',
      'table 网页标记',
    ]);
    expect(reasons('<table><tr><td>甲</td></tr></table>')).toEqual(['boilerplate 网页标记']);
  });

  it('keep a row with several cells on one line', () => {
    const rows = (...cells: string[]) => read(`<table><tr>${cells.join('\n')}</tr></table>`).trim();
    expect(rows('<td>甲 \u3000\r\n 县</td>', '<td>1</td>')).toBe('甲县 | 1');
    expect(rows('<td><p>甲</p><p>县</p></td>', '<td>1<br>2</td>')).toBe('甲县 | 12');
    expect(rows('<TD>甲\n县</TD>', '<TH>1</TH>')).toBe('甲县 | 1');
    expect(rows('<td>甲\n县</td>')).toBe('甲\n县');
    expect(rows('<td><p>甲</p><p>县</p></td>')).toBe('甲\n县');
    expect(markupOf('<table><tr><td>甲\n县</td><td>1</td></tr></table>', [])).toContainEqual(
      expect.objectContaining({
        sic: '\n',
        corr: '',
        kind: 'table',
        reason: '表格一行之内的换行',
        breaks: false,
      }),
    );
  });

  it('are a layout and no table where a cell is long', () => {
    const long = (length: number) =>
      read(`<table><tr><td>${'甲 '.repeat(length)}\n乙</td><td>1</td></tr></table>`)
        .trim()
        .includes('\n');
    expect([399, 400].map(long)).toEqual([false, true]);
    const tags = `<table><tr><td>${'<b>甲</b>'.repeat(300)}\n乙</td><td>1</td></tr></table>`;
    expect(read(tags).trim()).toBe(`${'甲'.repeat(300)}乙 | 1`);
  });

  it('of rows that are not closed, or closed twice, keep their lines', () => {
    expect(read('<table><tr><td>甲\n县</td><td>1</td></table>').trim()).toBe('甲\n县 | 1');
    expect(read('<table></tr><td>甲\n县</td><td>1</td></tr></table>').trim()).toContain('甲\n县 | 1');
  });

  it('break the line where they are blocks', () => {
    for (const tag of ['p', 'div', 'tr', 'table', 'li', 'ul', 'h1', 'section', 'center', 'form'])
      expect(inside(`甲</${tag}>县`), tag).toMatch(/^甲\n+县$/u);
    for (const tag of ['span', 'b', 'i', 'td', 'font', 'label', 'img', 'col', 'input'])
      expect(inside(`甲<${tag}>县`), tag).toBe('甲县');
  });

  it('leave the text of a cell alone in its row without a border', () => {
    expect(read('<table><tr><td>甲县。</td></tr>\n<tr><td>乙县。</td>\n</tr></table>').trim()).toBe(
      '甲县。\n\n\n乙县。',
    );
  });

  it('are the document’s own where they are few', () => {
    expect(read('甲<b>县</b>')).toBe('甲<b>县</b>');
    expect(read('<p>甲<b>县')).toBe('<p>甲<b>县');
    expect(read('<p>甲<b>县</b>').trim()).toBe('甲县');
  });

  it.each(['甲<5%的企业', '甲<县>乙', 'a < b > c', '<b甲>', '<ppt>'])('are not: %s', (source) => {
    expect(inside(source)).toBe(source);
  });
});

describe('what a page does not show', () => {
  it.each([
    ['甲<!-- 注 <b>x</b> -->县'],
    ['甲<script type="x">var a = "<p>乙</p>";</script>县'],
    ['甲<STYLE>p{}</STYLE>县'],
    ['甲<head><title>乙</title></head>县'],
    ['甲<noscript>乙</noscript >县'],
    ['甲<!DOCTYPE html PUBLIC "x">县'],
    ['甲<?xml version="1.0"?>县'],
  ])('is dropped: %s', (source) => {
    expect(inside(source).replace(/\s/gu, '')).toBe('甲县');
    expect(reasons(page(source))).toContain('boilerplate 网页中不显示的代码');
  });

  it.each(['甲<!-- 乙', '甲<script>乙', '甲<style>乙'])(
    'hides nothing where it is never closed: %s',
    (source) => {
      expect(inside(source)).toContain('乙');
    },
  );

  it('is not looked for where there is no page', () => {
    expect(read('甲<!-- 注 -->县')).toBe('甲<!-- 注 -->县');
  });

  it('ends where it is closed, and may hold what looks like another', () => {
    const shown = (inner: string) => inside(inner).replace(/\s/gu, '');
    expect(shown('甲<!-- 一 <script> 二 -->乙<script>三</script>丙')).toBe('甲乙丙');
    expect(shown('甲<script>一<!-- 二</script>乙 -->丙')).toBe('甲乙-->丙');
    expect(shown('甲<!-- 一 -->乙<style>二</style>丙<style>三')).toBe('甲乙丙<style>三');
    expect(shown('甲<script>一</SCRIPT >乙')).toBe('甲乙');
    expect(shown('甲<style>一<script>二</script>乙')).toBe('甲<style>一乙');
  });

  it('goes on after a comment', () => {
    expect(inside('甲<!-- 一 -->乙<!-- 二 -->丙<script>三</script>丁').replace(/\s/gu, '')).toBe('甲乙丙丁');
  });
});

describe('codes of characters', () => {
  it.each([
    ['&ldquo;甲&rdquo;', '“甲”'],
    ['&lsquo;甲&rsquo;', '‘甲’'],
    ['甲&nbsp;乙', '甲 乙'],
    ['甲&ensp;乙&emsp;丙&thinsp;丁', '甲 乙 丙 丁'],
    ['R&amp;D', 'R&D'],
    ['&lt;5%&gt;', '<5%>'],
    ['&quot;甲&apos;', `"甲'`],
    ['1&mdash;2&ndash;3', '1—2–3'],
    ['甲&hellip;&middot;', '甲…·'],
    ['2&times;3&deg;&plusmn;1&permil;', '2×3°±1‰'],
    ['&laquo;甲&raquo;&lsaquo;乙&rsaquo;', '«甲»‹乙›'],
    ['&bull;&copy;&reg;&trade;&sect;&yen;', '•©®™§¥'],
    ['&le;1&ge;2&ne;3', '≤1≥2≠3'],
    ['甲&shy;乙&zwnj;丙&zwj;丁', '甲乙丙丁'],
    ['&alpha;&beta;&gamma;&mu;', 'αβγμ'],
    ['&rarr;&larr;&hearts;&ordm;', '→←♥º'],
    ['&LDQUO;甲', '“甲'],
    ['&#30002;县', '甲县'],
    ['&#x7532;县', '甲县'],
    ['&#X7532;县', '甲县'],
    ['甲&#160;乙&#xa0;丙&#12288;丁', '甲 乙 丙 丁'],
    ['&#x1F600;', '😀'],
    ['甲&#8203;乙', '甲乙'],
    ['甲&#x202e;乙', '甲乙'],
  ])('%s reads %j, without any tag', (source, text) => {
    expect(read(source)).toBe(text);
  });

  it.each([
    '&unknown;',
    '&#0;',
    '&#10;',
    '&#31;',
    '&#127;',
    '&#159;',
    '&#xd800;',
    '&#xdfff;',
    '&#1114112;',
    '&#x110000;',
    '& nbsp;',
    '&nbsp',
    'A&B;',
  ])('are no codes: %s', (source) => {
    expect(read(source)).toBe(source);
  });

  it('are left alone within a tag and within what is not shown', () => {
    expect(markupOf('<p><a href="x?a=1&copy;=2">甲</a></p>', []).map((c) => c.reason)).not.toContain(
      '网页字符的代号',
    );
    expect(inside('<script>"&ldquo;"</script>&ldquo;甲').trim()).toBe('“甲');
  });

  it('are named as what they were', () => {
    expect(markupOf('甲&amp;乙', [])).toEqual([
      {
        kind: 'ocr',
        sic: '&amp;',
        corr: '&',
        certainty: 'certain',
        reason: '网页字符的代号',
        basis: 'rule',
        breaks: false,
        start: 1,
        end: 6,
      },
    ]);
  });
});

describe('hidden characters', () => {
  it('are dropped, neighbours as one', () => {
    expect(markupOf('甲\u200b\u202e乙\u0000', []).map((c) => [c.reason, c.start, c.end, c.corr])).toEqual([
      ['控制字符或零宽字符', 1, 3, ''],
      ['控制字符或零宽字符', 4, 5, ''],
    ]);
  });
});

describe('places', () => {
  it('are code points', () => {
    expect(markupOf('𠮷&amp;', []).map((c) => [c.start, c.end])).toEqual([[1, 6]]);
  });

  it('leave alone what a correction of the editor touches', () => {
    expect(markupOf('甲&amp;乙&amp;', [{ start: 2, end: 3 }]).map((c) => c.start)).toEqual([7]);
    expect(markupOf('甲&amp;乙&amp;', [{ start: 6, end: 7 }]).map((c) => c.start)).toEqual([1, 7]);
  });

  it('of neighbouring tags are one', () => {
    expect(markupOf('<div><p><b>甲</b></p></div>', []).map((c) => c.sic)).toEqual([
      '<div><p><b>',
      '</b></p></div>',
    ]);
  });
});
