import { issue } from '../../src/model/issue.ts';
import { readMetadata } from '../parse/metadata/metadata.ts';
import { sameNumber } from '../parse/metadata/number.ts';
import type { Rule } from './rule.ts';

/**
 * What plan.yaml states agrees with what the document itself prints (number, index, dates, title), and its place
 * with the vocabulary.
 */
export const facts: Rule = ({ edition, vocabulary, file }) => {
  const { plan } = edition;
  const place = { plan: plan.id, file: file.replace(/source\.txt$/u, 'plan.yaml') };
  const printed = readMetadata(edition.passages.map((p) => p.text).join('\n'));
  const compare = [
    ['document_number', plan.document_number, printed.document_number],
    ['index_number', plan.index_number, printed.index_number],
    ['issued_date', plan.issued_date, printed.issued_date],
  ] as const;
  const issues = compare
    .filter(([, stated, found]) => found !== null && !(stated === found || sameNumber(stated ?? '', found)))
    .map(([field, stated, found]) =>
      issue(
        'plan/contradicts-source',
        `${field} is ${stated ?? 'null'}, the document prints ${found ?? ''}`,
        place,
      ),
    );
  const bare = (text: string): string => text.replace(/[\s\u3000()（）]/gu, '');
  const text = bare(edition.passages.map((p) => p.text).join(''));
  if (plan.title_basis === 'source' && !text.includes(bare(plan.title)))
    issues.push(
      issue(
        'plan/contradicts-source',
        'the title does not stand in the document; title_basis must be editor',
        { ...place, excerpt: plan.title },
      ),
    );
  const known = vocabulary.jurisdictions.find((j) => j.code === plan.jurisdiction_code);
  if (plan.jurisdiction_code !== null && (known?.name !== plan.jurisdiction || known.level !== plan.level))
    issues.push(
      issue(
        'plan/unknown-jurisdiction',
        `code ${plan.jurisdiction_code} is ${known?.name ?? 'unknown'} (${known?.level ?? '?'}), plan.yaml says ${plan.jurisdiction ?? 'null'} (${plan.level ?? 'null'})`,
        place,
      ),
    );
  for (const field of plan.incomplete) issues.push(issue('plan/incomplete', field, place));
  return issues;
};
