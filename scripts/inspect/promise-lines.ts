import type { Parsed } from '../parse/plan.ts';

/** A number whose evidence weighs less than this, for or against, is doubtful: the odds are below 3 to 1. */
const SURE = 1.1;
/** Most numbers that are listed, and most reasons for each. */
const [MOST, MOST_REASONS] = [40, 3];

/**
 * Which numbers of the sentences are not promises, and which of the promises are doubtful, with the reasons. `where` says where a
 * span of the source stands.
 */
export function promiseLines(
  weighed: Parsed['weighed'],
  where: (span: { readonly start: number; readonly end: number }) => string,
): string[] {
  const line = (n: Parsed['weighed'][number]): string =>
    `  ${n.words.replace(/\s+/gu, ' ').slice(0, 60)}   [${where(n)}; ${n.score < 0 ? '−' : '+'}${Math.abs(n.score).toFixed(1)}: ${n.evidence.slice(0, MOST_REASONS).join('; ')}]`;
  const listed = (head: string, numbers: Parsed['weighed']): string[] => [
    ...(numbers.length === 0 ? [] : [head, ...numbers.slice(0, MOST).map(line)]),
    ...(numbers.length > MOST ? [`  and ${numbers.length - MOST} more`] : []),
  ];
  return [
    ...listed(
      'promises of little evidence:',
      weighed.filter(({ score }) => score > 0 && score < SURE),
    ),
    ...listed(
      'numbers that are taken for no promises, the doubtful first:',
      weighed.filter(({ score }) => score <= 0).sort((a, b) => b.score - a.score),
    ),
  ];
}
