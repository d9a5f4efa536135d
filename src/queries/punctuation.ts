import { settingsOf, type SettingRule } from '../model/punctuation.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';

/** How many signs of the corpus does each rule of the punctuation set? Every passage counts once. */
export const signsByRule = once(async (): Promise<ReadonlyMap<SettingRule, number>> => {
  const counts = new Map<SettingRule, number>();
  for (const { passages } of await allEditions())
    for (const { rule } of passages.flatMap(({ text }) => settingsOf(text)))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
});
