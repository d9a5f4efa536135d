import type { Span } from '../../src/model/provenance.ts';
import { HIDDEN_CHARACTERS, isUnsafe } from '../../src/model/steering.ts';
import type { Located } from './errata.ts';

/**
 * HTML that came with a copy. Reads: the decoded source. Writes: corrections by rule: tags and what is not text are
 * dropped, named and numeric characters are read. Assumes: a text with fewer than three tags of a page is not HTML; then
 * its angle brackets are the document's own and stay.
 */
export type RuleCorrection = Located & { readonly breaks?: boolean };

const TAG =
  /<\/?(?:p|br|div|span|td|tr|th|table|tbody|thead|li|ul|ol|h[1-6]|strong|b|em|i|u|font|a|html|head|body|section|article|center|img|meta|link|title|o:p|st1:\w{1,30}|col|colgroup|hr|input|button|form|iframe|label|sup|sub)(?:[\s/][^<>]{0,4000})?>/giu;
const HIDDEN =
  /<!--|<(script|style|head|noscript)\b[^<>]{0,2000}>|<!doctype[^<>]{0,400}>|<\?xml[^<>]{0,400}>/giu;
const BLOCK =
  /^<\/?(?:p|br|div|tr|table|tbody|thead|li|ul|ol|h[1-6]|html|body|section|article|center|hr|form|title|head|script|style|noscript|!|\?)/iu;
const CELL = /^<\/t[dh]/iu;
const NEXT_CELL = /\s*<t[dh][\s/>]/iy;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/giu;

/** Control, bidirectional, zero-width and soft-hyphen characters: they came with the copy and are not text. */
const CONTROL = new RegExp(`[${HIDDEN_CHARACTERS}]+`, 'gu');
export const CONTROL_REASON = '控制字符或零宽字符';

/** A question mark that a copy has for a blank it could not write: where no sentence ends, before an ordinal or between two names. */
const STRAY =
  /(?<=(?:^\n*|[。；;：:）)】〕\n][ \t\u3000\r]*\n)[ \t\u3000]*)？(?=[ \t\u3000]*(?:\*\*)?(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[章节条部]|\d{1,2}[.、．]))|(?<=[厅局委办府行会部院室][ \u3000])？(?=\p{Script=Han})/gu;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  laquo: '«',
  raquo: '»',
  deg: '°',
  plusmn: '±',
  permil: '‰',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  le: '≤',
  ge: '≥',
  ne: '≠',
  yen: '¥',
  sect: '§',
  lsaquo: '‹',
  rsaquo: '›',
  shy: '',
  zwnj: '',
  zwj: '',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  mu: 'μ',
  rarr: '→',
  larr: '←',
  hearts: '♥',
  ordm: 'º',
};

function characterOf(match: RegExpExecArray): string | null {
  const [, decimal, hex, name] = match;
  if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const invalid =
    code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code < 0x20 || (code >= 0x7f && code < 0xa0);
  if (!invalid && isUnsafe(String.fromCodePoint(code))) return '';
  return invalid ? null : code === 0xa0 || code === 0x3000 ? ' ' : String.fromCodePoint(code);
}

/** A correction by its place in UTF-16 units. */
interface Found {
  at: number;
  sic: string;
  corr: string;
  kind: 'boilerplate' | 'ocr' | 'table';
  reason: string;
  breaks: boolean;
}

/** Corrections by rule for the HTML of `source`; none of them touches one of `known`. Linear. */
export function markupOf(source: string, known: readonly Span[]): RuleCorrection[] {
  const all = [...source.matchAll(TAG)];
  const tags = all.length;
  const found: Found[] = [];
  const covered: [number, number][] = [];
  if (tags >= 3) {
    for (const [start, end] of hiddenIn(source)) {
      covered.push([start, end]);
      found.push({
        at: start,
        sic: source.slice(start, end),
        corr: '',
        kind: 'boilerplate',
        reason: '网页中不显示的代码',
        breaks: true,
      });
    }
    const rows = rowsOf(source, all);
    for (const [start, end] of rows)
      for (const m of source.slice(start, end).matchAll(LINE_ENDS))
        if (!insideTag(source, start + m.index, tags))
          found.push({
            at: start + m.index,
            sic: m[0],
            corr: '',
            kind: 'table',
            reason: '表格一行之内的换行',
            breaks: false,
          });
    let next = 0;
    let row = 0;
    for (const m of all) {
      while ((covered[next]?.[1] ?? Infinity) <= m.index) next += 1;
      if ((covered[next]?.[0] ?? Infinity) <= m.index) continue;
      while ((rows[row]?.[1] ?? Infinity) <= m.index) row += 1;
      const inBars = /^[ \t]*\|[^\n]*$/u.test(lineBefore(source, m.index));
      const inRow = (rows[row]?.[0] ?? Infinity) <= m.index || inBars;
      const cell = CELL.test(m[0]) && cellFollows(source, m.index + m[0].length);
      found.push({
        at: m.index,
        sic: m[0],
        corr: cell ? ' | ' : inBars && BLOCK.test(m[0]) ? ' ' : '',
        kind: cell || inBars ? 'table' : 'boilerplate',
        reason: '网页标记',
        breaks: !inRow && BLOCK.test(m[0]),
      });
    }
  }
  let next = 0;
  const sorted = covered.sort((a, b) => a[0] - b[0]);
  for (const m of source.matchAll(ENTITY)) {
    while ((sorted[next]?.[1] ?? Infinity) <= m.index) next += 1;
    if ((sorted[next]?.[0] ?? Infinity) <= m.index) continue;
    const corr = characterOf(m);
    if (corr !== null && !insideTag(source, m.index, tags))
      found.push({ at: m.index, sic: m[0], corr, kind: 'ocr', reason: '网页字符的代号', breaks: false });
  }
  for (const m of source.matchAll(STRAY))
    found.push({ at: m.index, sic: m[0], corr: '', kind: 'ocr', reason: '空格误作问号', breaks: false });
  for (const m of source.matchAll(CONTROL))
    found.push({
      at: m.index,
      sic: m[0],
      corr: '',
      kind: 'boilerplate',
      reason: CONTROL_REASON,
      breaks: false,
    });
  found.sort((a, b) => a.at - b.at);
  return placed(source, merged(found), known);
}

/** What stands on the line of `at` in front of it; a line longer than a row of a table is none. */
const lineBefore = (source: string, at: number): string => {
  const before = source.slice(Math.max(0, at - 4000), at);
  return before.slice(before.lastIndexOf('\n') + 1);
};

const LINE_ENDS = /[ \t\u3000]*[\r\n][\s\u3000]*/gu;
/** A cell with more text than this is not a cell: the page is laid out as a table. */
const LONGEST_CELL = 400;

/** The insides of the rows of tables whose cells are short: paragraphs and line ends in them are not lines. */
function rowsOf(source: string, tags: readonly RegExpExecArray[]): [number, number][] {
  const rows: [number, number][] = [];
  let open = -1;
  let cells = 0;
  let cell = -1;
  for (const m of tags) {
    const tag = m[0].slice(0, 4).toLowerCase();
    if (tag.startsWith('<tr')) [open, cells, cell] = [m.index + m[0].length, 0, -1];
    else if (/^<t[dh]/u.test(tag)) [cells, cell] = [cells + 1, m.index];
    else if (/^<\/t[dh]/u.test(tag) && cell >= 0) {
      if (source.slice(cell, m.index).replace(/<[^<>]*>|\s/gu, '').length > LONGEST_CELL) open = -1;
      cell = -1;
    } else if (tag === '</tr' && open >= 0) {
      if (cells >= 2) rows.push([open, m.index]);
      open = -1;
    }
  }
  return rows;
}

/** A cell followed by another one of its row; the last of a row needs no border. */
function cellFollows(source: string, from: number): boolean {
  NEXT_CELL.lastIndex = from;
  return NEXT_CELL.test(source);
}

/** What a page does not show: comments, scripts, styles, its head. One that is never closed hides nothing. Linear. */
function hiddenIn(source: string): [number, number][] {
  const lower = source.replace(/[A-Z]/gu, (c) => c.toLowerCase());
  const unclosed = new Set<string>();
  const hidden: [number, number][] = [];
  let after = 0;
  for (const m of source.matchAll(HIDDEN)) {
    if (m.index < after) continue;
    const inside = m.index + m[0].length;
    const closing = m[0] === '<!--' ? '-->' : m[1] === undefined ? '' : `</${m[1].toLowerCase()}`;
    if (unclosed.has(closing)) continue;
    const close = lower.indexOf(closing, inside);
    const end = closing === '' ? inside : closing === '-->' ? close + 3 : lower.indexOf('>', close) + 1;
    if (close < 0 || end <= 0) unclosed.add(closing);
    else {
      hidden.push([m.index, end]);
      after = end;
    }
  }
  return hidden;
}

/** Whether index `at` lies between the angle brackets of a tag. */
function insideTag(source: string, at: number, tags: number): boolean {
  if (tags < 3) return false;
  const before = source.slice(Math.max(0, at - 4000), at);
  const open = before.lastIndexOf('<');
  return open >= 0 && !before.slice(open).includes('>') && /^<\/?[a-z!]/iu.test(before.slice(open, open + 3));
}

/** Neighbouring drops become one. */
function merged<T extends { at: number; sic: string; corr: string; breaks: boolean; kind: string }>(
  found: readonly T[],
): T[] {
  const out: T[] = [];
  for (const f of found) {
    const last = out.at(-1);
    if (last !== undefined && f.at < last.at + last.sic.length) continue;
    if (last?.corr === '' && f.corr === '' && last.kind === f.kind && last.at + last.sic.length === f.at)
      out[out.length - 1] = { ...last, sic: last.sic + f.sic, breaks: last.breaks || f.breaks };
    else out.push(f);
  }
  return out;
}

/** Turns UTF-16 places into code points, and leaves out what touches a known correction. */
function placed(source: string, found: readonly Found[], known: readonly Span[]): RuleCorrection[] {
  const out: RuleCorrection[] = [];
  let unit = 0;
  let point = 0;
  for (const { at, sic, corr, kind, reason, breaks } of found) {
    point += lengthInPoints(source.slice(unit, at));
    unit = at;
    const end = point + lengthInPoints(sic);
    if (known.some((k) => k.start < end && point < k.end)) continue;
    out.push({ kind, sic, corr, certainty: 'certain', reason, basis: 'rule', breaks, start: point, end });
  }
  return out;
}

function lengthInPoints(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
