/** The places of a reading that an editor should look at first. */
import type { Issue } from '../../src/model/issue.ts';
import { escapeHidden } from '../../src/model/steering.ts';
import { SURE } from '../inspect/show.ts';
import type { Option } from '../parse/feature.ts';
import type { Understood } from './target.ts';
import type { Doubt, Item } from './view.ts';

/** Issues that a decision on the structure can answer. */
export const ABOUT_STRUCTURE = /^(?:structure|table|decision|text|erratum|source)\/|^unit\/uncertain$/u;

/** Whether two readings of a heading differ in more than how deep the tasks below it stand. */
const differs = (a: Option, b: Option): boolean => a.kind !== b.kind || a.role !== b.role;

/**
 * The places to look at, the most serious first: errors, readings that another comes near to, issues, open facts; then surer
 * readings of which the second would be of another kind. What is decided is not a doubt.
 */
export function doubtsOf({ issues, edition }: Understood, items: readonly Item[]): Doubt[] {
  const told = (kind: Doubt['kind'], list: readonly Issue[]): Doubt[] =>
    list.map((i) => {
      const at = i.file?.endsWith('.yaml') === true ? -1 : nearest(items, i);
      return {
        kind,
        item: at < 0 ? null : at,
        code: i.code,
        excerpt: i.excerpt,
        line: at < 0 ? null : i.line,
      };
    });
  const open = items
    .map((item, k) => ({ item, k, second: item.why?.above === null ? item.why.second : null }))
    .filter(({ item, second }) => second !== null && item.decision === null)
    .sort((a, b) => (a.second?.margin ?? 0) - (b.second?.margin ?? 0));
  const headings = (kind: Doubt['kind'], list: typeof open): Doubt[] =>
    list.map(({ item, k }) => ({
      kind,
      item: k,
      code: '',
      excerpt: escapeHidden(item.ordinal + item.text),
      line: item.line,
    }));
  const near = open.filter(({ second }) => (second?.margin ?? SURE) < SURE);
  const shown = issues.filter((i) => ABOUT_STRUCTURE.test(i.code));
  return [
    ...told(
      'error',
      shown.filter((i) => i.severity === 'error'),
    ),
    ...headings('margin', near),
    ...told(
      'issue',
      shown.filter((i) => i.severity === 'warning'),
    ).filter(({ item }) => item === null || items[item]?.decision === null),
    ...edition.plan.incomplete.map((code): Doubt => ({
      kind: 'fact',
      item: null,
      code,
      excerpt: '',
      line: null,
    })),
    ...headings(
      'second',
      open.filter(
        ({ item, second }) =>
          second !== null &&
          second.margin >= SURE &&
          item.why !== null &&
          differs(item.why.option, second.option),
      ),
    ),
  ];
}

/** The item of the line that an issue is about: the one with its words, or the first. */
function nearest(items: readonly Item[], { line, excerpt }: Issue): number {
  if (line === null) return -1;
  const start = excerpt.replace(/…$/u, '').slice(0, 8);
  const here = items.flatMap((item, k) => (item.line <= line && line <= item.until ? [k] : []));
  return here.find((k) => `${items[k]?.ordinal}${items[k]?.text}`.includes(start)) ?? here[0] ?? -1;
}
