/** What is said above what was found: how much, and how the query was understood. */
import { groupsIn, type Answer } from '../../search/answer.ts';
import type { SearchState } from '../../search/parameters.ts';
import { isJoint, type Query } from '../../search/query.ts';
import { zh as t } from '../../text/search.ts';
import { element } from './element.ts';
import { joints } from '../../text/joints.ts';

/** How much was found. */
export const foundSaid = (query: Query, answer: Answer): string =>
  (query.include.length + query.exclude.length === 0 ? t.all : t.found)(answer.total, groupsIn(answer));

/** How a query of several terms was understood, with the choice of where they are together; and what stands across words. */
export function meaningView(
  query: Query,
  state: SearchState,
  answer: Answer,
  go: (next: SearchState) => void,
): HTMLElement[] {
  const { include, exclude } = query;
  const parts: HTMLElement[] = [];
  if (include.length + exclude.length > 1 || include.some((clause) => clause.length > 1)) {
    const quoted = (raw: string): string => (/^["“＂「『]/u.test(raw) ? raw : `“${raw}”`);
    const wanted = include.map((clause) => clause.map(({ raw }) => quoted(raw)));
    const unwanted = exclude.map(({ raw }) => quoted(raw));
    parts.push(
      element('p', { class: 'status', 'data-meaning': '' }, t.meaning(wanted, unwanted, state.scope)),
    );
  }
  if (isJoint(query)) {
    const choices = (['sentence', 'task'] as const).map((scope) => {
      const radio = element('input', { type: 'radio', name: 'within', value: scope });
      radio.checked = state.scope === scope;
      radio.addEventListener('change', () => {
        go({ ...state, scope });
      });
      return element('label', {}, radio, ' ', t.scope[scope]);
    });
    parts.push(
      element(
        'p',
        { class: 'advice', role: 'radiogroup', 'aria-label': t.scope.legend },
        joints.pair(t.scope.legend, ''),
        ...choices,
      ),
    );
  }
  if (answer.across > 0) parts.push(element('p', { class: 'status' }, t.across(answer.across, answer.total)));
  return parts;
}
