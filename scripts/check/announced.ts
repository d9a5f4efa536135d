import { issue } from '../../src/model/issue.ts';
import { folded, headingNumber } from '../parse/folded.ts';
import type { Rule } from './rule.ts';

const NUMBER = '(\\d{1,3}|[一二三四五六七八九十]{1,3})';
const COUNTS = new RegExp(
  `${NUMBER}(?:个|大)?(?:方面|领域|部分)[、,共的 ]{0,2}${NUMBER}(?:条|项|个)(?!指标)`,
  'u',
);

/** A document that says how many parts and tasks it has must have as many; otherwise a note says so. */
export const announced: Rule = ({ edition, file }) =>
  edition.passages
    .filter((p) => p.kind === 'other')
    .flatMap((p) => {
      const match = COUNTS.exec(folded(p.text));
      if (match === null) return [];
      const [areas, tasks] = [headingNumber(match[1] ?? ''), headingNumber(match[2] ?? '')];
      if (areas === edition.areas.length && tasks === edition.tasks.length) return [];
      const found = `${edition.tasks.length} tasks and ${edition.areas.length} areas were found`;
      return [
        issue('structure/announced', `“${match[0]}”: ${found}`, {
          plan: edition.plan.id,
          file,
          excerpt: p.text,
        }),
      ];
    });
