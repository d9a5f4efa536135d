/** Which record each character of the source belongs to; none may belong to nothing. */
import { issue } from '../../src/model/issue.ts';
import type { Span } from '../../src/model/provenance.ts';
import type { Rule } from './rule.ts';
import type { Edition } from '../../src/model/edition.ts';

/** What a character of the source belongs to. */
export type Claim = 'passage' | 'table header' | 'dropped' | 'space' | 'nothing';

/** The claim on every code point of the source, by offset. */
export function claimsOn(
  edition: Pick<Edition, 'passages' | 'tables' | 'corrections'>,
  source: string,
): Claim[] {
  const claims = [...source].map((c): Claim => (/\s|\p{Cf}|\p{Cc}/u.test(c) ? 'space' : 'nothing'));
  const mark = (spans: readonly Span[], claim: Claim): void => {
    for (const { start, end } of spans)
      for (let k = start; k < end; k++) if (claims[k] !== 'space') claims[k] = claim;
  };
  mark(
    edition.tables.flatMap((t) => t.header),
    'table header',
  );
  mark(
    edition.corrections.filter((c) => c.corr?.trim() === ''),
    'dropped',
  );
  mark(edition.passages, 'passage');
  return claims;
}

/** Every non-space character of the source belongs to a passage, a table header, or a declared drop. */
export const coverage: Rule = ({ edition, source, file }) => {
  const claims = claimsOn(edition, source);
  const points = [...source];
  const issues = [];
  for (let k = 0; k < claims.length; k++) {
    if (claims[k] !== 'nothing') continue;
    let end = k;
    while (end < claims.length && claims[end] === 'nothing') end += 1;
    const line = points.slice(0, k).filter((c) => c === '\n').length + 1;
    const excerpt = points.slice(k, end).join('');
    issues.push(
      issue('text/unclaimed', `${end - k} characters`, { plan: edition.plan.id, file, line, excerpt }),
    );
    k = end;
  }
  return issues;
};
