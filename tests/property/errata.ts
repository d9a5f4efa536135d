import fc from 'fast-check';
import type { Erratum } from '../../src/model/seed.ts';

type Kind = Pick<Erratum, 'kind' | 'corr'> & { readonly length: number };

/** Corrections of every kind, of so many characters of a line. */
const kinds: readonly Kind[] = [
  { kind: 'spam', corr: '关于', length: 4 },
  { kind: 'spam', corr: null, length: 4 },
  { kind: 'ocr', corr: '引', length: 2 },
  { kind: 'typo', corr: '科研院所', length: 3 },
  { kind: 'missing', corr: '建设', length: 0 },
  { kind: 'duplicate', corr: '', length: 2 },
  { kind: 'boilerplate', corr: '', length: 3 },
  { kind: 'table', corr: ' | ', length: 1 },
  { kind: 'other', corr: null, length: 5 },
];

/** A correction of some kind somewhere. */
export const place = fc.record({ line: fc.nat(40), at: fc.nat(60), kind: fc.constantFrom(...kinds) });

/** At most one correction to a line; its guard is the whole line. */
export function errataOf(
  source: string,
  places: readonly { line: number; at: number; kind: Kind }[],
): Erratum[] {
  const lines = source.split('\n');
  return [...new Map(places.map((p) => [p.line % lines.length, p]))].flatMap(([k, { at, kind }]) => {
    const points = [...(lines[k] ?? '')];
    const from = points.length === 0 ? 0 : at % points.length;
    const sic = points.slice(from, from + kind.length).join('');
    if ([...sic].length < kind.length) return [];
    const [before, after] = [points.slice(0, from), points.slice(from + kind.length)];
    const certainty = kind.corr === null ? ('unresolved' as const) : ('certain' as const);
    const words = { before: before.join(''), sic, after: after.join('') };
    return [{ line: k + 1, ...words, kind: kind.kind, corr: kind.corr, certainty, reason: '试' }];
  });
}
