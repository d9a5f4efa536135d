import { folded } from './folded.ts';
import { overlaps, type Span } from '../../src/model/provenance.ts';
import type { RuleCorrection } from './markup.ts';

/**
 * Markdown that came with a copy. Reads: the decoded source. Writes: corrections by rule: `#` before headings, `**` around
 * words, `- ` and `> ` before lines are dropped. Assumes: a text with fewer than three headings or bold words is not Markdown;
 * then its marks are the document's own and stay. Linear.
 */
const HEADING = /^[ \t]*#{1,6}[ \t]+(?!page ?\d)/gimu;
const BOLD = /\*\*(?=[^\s*])([^*\n]{1,400}?)\*\*/gu;
const LINE = /^[ \t]*(?:[-*+>][ \t]+)(?=\S)/gmu;
/** Between bold words that go on: **更新** **实施方案**. */
const BLANK = /^[ \t\u3000]+(?=\*\*\p{Script=Han})/u;
const FEWEST = 3;

/** Corrections by rule for the Markdown of `source`; none of them touches one of `known`. */
export function markdownOf(source: string, known: readonly Span[]): RuleCorrection[] {
  const headings = [...source.matchAll(HEADING)].map((m): [number, string] => [m.index, m[0]]);
  const bold = [...source.matchAll(BOLD)].flatMap((m): [number, string][] => [
    [m.index, '**'],
    [
      m.index + m[0].length - 2,
      `**${BLANK.exec(source.slice(m.index + m[0].length, m.index + m[0].length + 8))?.[0] ?? ''}`,
    ],
  ]);
  if (headings.length < FEWEST && bold.length < 2 * FEWEST) return [];
  const lines = [...source.matchAll(LINE)]
    .filter((m) => !/^\**$/u.test(folded(m[0]).trim()) || !source.startsWith('**', m.index))
    .map((m): [number, string] => [m.index, m[0]]);
  const found = [...headings, ...bold, ...lines].sort((a, b) => a[0] - b[0]);
  const out: RuleCorrection[] = [];
  let [unit, point, after] = [0, 0, 0];
  for (const [at, sic] of found) {
    if (at < after) continue;
    for (const _ of source.slice(unit, at)) point += 1;
    unit = at;
    after = at + sic.length;
    const span = { start: point, end: point + sic.length };
    if (known.some((k) => overlaps(k, span))) continue;
    const reason = 'Markdown 标记';
    out.push({ kind: 'boilerplate', sic, corr: '', certainty: 'certain', reason, basis: 'rule', ...span });
  }
  return out;
}
