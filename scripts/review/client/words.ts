import { featureText } from '../../../src/text/features.ts';
import { review as t } from '../../../src/text/review.ts';
import type { Item, Reading, View } from '../view.ts';

/** What things of a view are called. */

type Option = NonNullable<Item['why']>['option'];

/** 章节（目标）. */
export const kindText = ({ is, role }: Pick<Item, 'is' | 'role'>): string =>
  t.kindOf(t.kinds[is], role === null ? null : t.roles[role]);

/** A reading of a heading, with how deep its tasks stand. */
export function optionText({ kind, role, depth }: Option): string {
  const holds = depth === null || kind === 'task' ? '' : `，${t.depth[depth] ?? ''}`;
  return kindText({ is: kind, role }) + holds;
}

/** The rule that claimed an item. */
export function ruleText(rule: string): string {
  const [, style] = /^heading (.+)$/u.exec(rule) ?? [];
  if (style !== undefined) return `${t.rules.heading}：${t.styles[style] ?? style}`;
  return rule in t.rules ? t.rules[rule as keyof typeof t.rules] : rule;
}

/** A feature with what it adds: `+2.9 题名说明了用途`. */
export const whyText = ({ name, adds }: { readonly name: string; readonly adds: number }): string =>
  `${adds < 0 ? '−' : '+'}${Math.abs(adds).toFixed(1)} ${featureText(name)}`;

/** A heading with its number. */
export const headingText = (view: View, index: number | null): string | null => {
  const item = index === null ? undefined : view.items[index];
  return item === undefined ? null : shortened(item.ordinal + item.text, 40);
};

/** How an item was or is read, for a list of changes. */
export const readingText = (reading: Reading | null): string | null =>
  reading === null
    ? null
    : t.inHeading(kindText(reading), reading.of === null ? null : shortened(reading.of, 20));

/** Words up to a length, an ellipsis for the rest. */
export function shortened(words: string, most: number): string {
  const points = [...words];
  return points.length <= most ? words : `${points.slice(0, most - 1).join('')}…`;
}
