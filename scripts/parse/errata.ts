import type { Correction } from '../../src/model/correction.ts';
import { correctionId } from '../../src/model/ids.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { overlaps, type Span } from '../../src/model/provenance.ts';
import type { Erratum } from '../../src/model/seed.ts';

/**
 * Reads: the decoded source, the editor's errata. Writes: corrections with their place, or issues.
 * Assumes nothing: an erratum whose guard is not in the source exactly once is an error, never a guess.
 */

/** A correction before it gets its id; `number` is stated where the entry does not follow from its place. */
export type Located = Omit<Correction, 'id' | 'plan'> & { readonly number?: number };

interface Lines {
  readonly starts: readonly number[];
  readonly points: readonly string[];
}

/** Code points of a decoded source and the offset at which each of its lines begins. */
export function linesOf(source: string): Lines {
  const points = [...source];
  const starts = [0];
  points.forEach((c, k) => {
    const crlf = c === '\r' && points[k + 1] === '\n';
    if (/^[\n\r\u0085\u2028\u2029\u000b\u000c]$/u.test(c) && !crlf) starts.push(k + 1);
  });
  return { starts, points };
}

function occurrences(line: string, words: string): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(words); at >= 0 && words !== ''; at = line.indexOf(words, at + 1))
    found.push(at);
  return found;
}

const lengthOf = (text: string): number => [...text].length;

/**
 * Corrections with their ids, in the order given. An entry that was added after its plan was published states its number,
 * so that no other gets a new one; the rest are counted, and the count passes over what is stated.
 */
export function numberedOf(plan: string, all: readonly Located[]): Correction[] {
  const stated = new Set(all.map((c) => c.number));
  let last = 0;
  const next = (): number => {
    do last += 1;
    while (stated.has(last));
    return last;
  };
  return all.map(({ kind, sic, corr, certainty, reason, basis, start, end, number }) => ({
    id: correctionId(plan, number ?? next()),
    plan,
    kind,
    sic,
    corr,
    certainty,
    reason,
    basis,
    start,
    end,
  }));
}

/**
 * Places every erratum. `file` names errata.yaml in issues. Corrections come in the order of the source; where any
 * issue is an error the caller stops.
 */
export function locateErrata(
  source: string,
  errata: readonly Erratum[],
  place: { readonly plan: string; readonly file: string },
): { corrections: Located[]; issues: Issue[] } {
  const { starts, points } = linesOf(source);
  const issues: Issue[] = [];
  const corrections: Located[] = [];
  const lineText = (line: number): string =>
    points
      .slice(starts[line - 1] ?? points.length, starts[line] ?? points.length)
      .join('')
      .replace(/[\r\n]+$/u, '');

  errata.forEach((e, k) => {
    const name = `entry ${k + 1} (line ${e.line} of source.txt)`;
    const at = { ...place, excerpt: 'first' in e ? e.first : e.before + e.sic + e.after };
    const span = 'first' in e ? locateSpan(e) : locateWords(e);
    if (span === null) return;
    corrections.push({
      kind: e.kind,
      sic: points.slice(span.start, span.end).join(''),
      corr: e.corr,
      certainty: e.certainty,
      reason: e.reason,
      basis: 'editor',
      ...span,
      ...(e.number !== undefined && { number: e.number }),
    });

    function locateWords(w: Exclude<typeof e, { first: string }>): Span | null {
      const line = lineText(w.line);
      const hits = occurrences(line, w.before + w.sic + w.after);
      if (hits.length === 1) {
        const start = (starts[w.line - 1] ?? 0) + lengthOf(line.slice(0, hits[0])) + lengthOf(w.before);
        return { start, end: start + lengthOf(w.sic) };
      }
      issues.push(
        hits.length === 0
          ? issue('erratum/not-found', `${name}: the words do not stand there`, at)
          : issue('erratum/ambiguous', `${name}: they stand there ${hits.length} times`, at),
      );
      return null;
    }

    function locateSpan(s: Extract<typeof e, { first: string }>): Span | null {
      const first = occurrences(lineText(s.line), s.first);
      const last = occurrences(lineText(s.to_line), s.last);
      const start = (starts[s.line - 1] ?? 0) + lengthOf(lineText(s.line).slice(0, first[0] ?? 0));
      const tail = last.at(-1) ?? 0;
      const end = (starts[s.to_line - 1] ?? 0) + lengthOf(lineText(s.to_line).slice(0, tail) + s.last);
      if (first.length !== 1 || last.length === 0) {
        issues.push(
          issue(
            'erratum/not-found',
            `${name}: \`first\` must stand once in line ${s.line}, \`last\` in line ${s.to_line}`,
            at,
          ),
        );
        return null;
      }
      if (end - start !== s.length) {
        issues.push(
          issue(
            'erratum/not-found',
            `${name}: the span has ${end - start} code points, \`length\` says ${s.length}`,
            at,
          ),
        );
        return null;
      }
      if (s.same_as !== undefined) {
        const [from, to] = s.same_as;
        for (let i = 0; i <= s.to_line - s.line; i++) {
          if (to - from !== s.to_line - s.line || lineText(s.line + i) !== lineText(from + i)) {
            issues.push(
              issue(
                'erratum/not-a-duplicate',
                `${name}: line ${s.line + i} differs from line ${from + i}`,
                at,
              ),
            );
            return null;
          }
        }
      }
      return { start, end };
    }
  });

  corrections.sort((a, b) => a.start - b.start || a.end - b.end);
  corrections.forEach((c, k) => {
    const before = corrections[k - 1];
    if (before && (overlaps(before, c) || (before.start === c.start && before.end === c.end)))
      issues.push(
        issue('erratum/overlap', `offsets ${c.start}–${c.end} are in two entries`, {
          ...place,
          excerpt: c.sic,
        }),
      );
  });
  return { corrections, issues };
}
